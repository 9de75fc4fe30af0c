import t from 'tap';
import { measureStart } from '../../../scripts/bench/start.js';

const { signal } = new AbortController();
const command = (status: number) => ({
  program: process.execPath,
  args: ['-e', `require('http').createServer((_, r) => r.writeHead(${status}).end()).listen(process.env.PORT, '127.0.0.1')`],
  env: { _TAPJS_PROCESSINFO_COVERAGE_: '0' },
});

t.test('measureStart measures each server in each round', async (t) => {
  const options = { folder: t.testdir(), signal, rounds: 2, path: '/', headers: {} };
  const series = await measureStart([{ key: 'a', name: 'first', command: command(200) }], options);
  t.match(series, [
    { key: 'start-a', name: 'first: start to the first 200', unit: 'ms' },
    { key: 'memory-a', name: 'first: resident memory at rest', unit: 'MB' },
  ]);
  t.ok(series[0]?.values.length === 2 && series[0].values.every((value) => value > 0));
});

t.test('measureStart refuses another status', async (t) => {
  const options = { folder: t.testdir(), signal, rounds: 1, path: '/', headers: {} };
  await t.rejects(measureStart([{ key: 'a', name: 'a', command: command(404) }], options), {
    message: 'start-a: the first answer has the status 404',
  });
});
