import { pino } from 'pino';
import t from 'tap';
import { createRequestLog } from '../../src/routes/request-log.js';

/** Returns a logger, its lines, and how many loggers were made of it. */
function createParent() {
  const lines: string[] = [];
  const parent = pino({ level: 'trace', base: null, timestamp: false }, { write: (line: string) => void lines.push(line) });
  const made = { count: 0 };
  const child = parent.child.bind(parent);
  Object.assign(parent, {
    child(...args: Parameters<typeof child>) {
      made.count++;
      return child(...args);
    },
  });
  return { parent, lines, made };
}

t.test('createRequestLog makes the logger of a request when it is used, once', async (t) => {
  const { parent, lines, made } = createParent();
  const log = createRequestLog(parent, { reqId: 'a' }, {});
  t.equal(made.count, 0);
  t.equal(log.level, 'trace');
  log.warn({ status: 500 }, 'failed');
  log.info('again');
  t.equal(made.count, 1);
  t.strictSame(lines, ['{"level":40,"reqId":"a","status":500,"msg":"failed"}\n', '{"level":30,"reqId":"a","msg":"again"}\n']);
});

t.test('createRequestLog gives its children what it has', async (t) => {
  const lines: string[] = [];
  const parent = pino({ base: null, timestamp: false }, { write: (line: string) => void lines.push(line) });
  createRequestLog(parent, { reqId: 'a' }, {}).child({ part: 'b' }).error('failed');
  t.strictSame(lines, ['{"level":50,"reqId":"a","part":"b","msg":"failed"}\n']);
});
