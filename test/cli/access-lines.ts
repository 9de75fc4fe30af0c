import pino from 'pino';
import t from 'tap';
import { createAccessLines } from '../../src/cli/access-lines.js';
import { ANSWERED } from '../../src/routes/access-log.js';

const line = { reqId: 'req-1', method: 'GET', url: '/api/v1/ChatSession/928?$select&…', status: 200, ms: 0.125 };

t.test('createAccessLines writes a line as pino does', async (t) => {
  const lines: string[] = [];
  const stream = { write: (text: string) => void lines.push(text) };
  const logger = pino({ level: 'trace', redact: ['headers.authorization'] }, stream);
  createAccessLines(logger, stream)?.(line);
  logger.info(line, ANSWERED);
  const [own, its] = lines.map((text) => text.replace(/"time":\d+/, '"time":0'));
  t.equal(own, its);
  t.ok(Math.abs(Number(/"time":(\d+)/.exec(lines[0] ?? '')?.[1]) - Date.now()) < 10_000);
});

for (const [level, want] of [
  ['info', true],
  ['warn', false],
  ['silent', false],
] as const) {
  t.test(`createAccessLines writes ${want ? 'lines' : 'nothing'} where the level of the log is ${level}`, async (t) => {
    t.equal(createAccessLines(pino({ level }), { write: () => {} }) !== undefined, want);
  });
}
