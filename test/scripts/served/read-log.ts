import t from 'tap';
import { readLog } from '../../../scripts/served/read-log.js';

t.test('readLog counts requests, and finds warnings, secrets and what is no line of a log', async (t) => {
  const lines = ['{"level":30,"msg":"answered"}', '{"level":30,"msg":"s3cret"}', '{"level":40,"msg":"x"}', 'Warning: y', '{"level":"50"}'];
  const folder = t.testdir({ log: `${lines.join('\n')}\n` });
  t.strictSame(await readLog(`${folder}/log`, ['s3cret']), {
    answered: 1,
    faults: [`a secret: ${lines[1]}`, `level 40: ${lines[2]}`, `no log line: ${lines[3]}`, `no log line: ${lines[4]}`],
  });
});

t.test('readLog takes the warnings that are known', async (t) => {
  const folder = t.testdir({ log: '{"level":40,"msg":"as always"}\n{"level":40,"msg":"new"}\n' });
  t.strictSame((await readLog(`${folder}/log`, [], /as always/)).faults, ['level 40: {"level":40,"msg":"new"}']);
});
