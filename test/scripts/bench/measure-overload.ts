import { spawnSync } from 'node:child_process';
import t from 'tap';
import { measureOverload, writeOverload } from '../../../scripts/bench/measure-overload.js';
import { serve } from './http-server.js';

const skip = spawnSync('wrk', ['--version']).error !== undefined && 'wrk is not installed: apt-get install wrk';
const ask = { ids: 'one', query: '', headers: {}, status: 200, mediaType: undefined } as const;

t.test('measureOverload counts who is served and who is refused', { skip }, async (t) => {
  let turn = 0;
  const origin = await serve(t, ({ url }, response) => {
    response.writeHead(url !== '/health/live' && turn++ % 2 === 1 ? 503 : 200).end('hello');
  });
  const options = { ask, connections: 4, sessions: 1, seconds: 1, folder: t.testdir(), signal: new AbortController().signal };
  const {
    served,
    refused,
    servedPerCpuSecond = 0,
    p99,
    turnedAway,
    health,
    connections,
  } = await measureOverload({ origin, pid: process.pid }, options);
  t.match({ connections, health: health.isGood }, { connections: 4, health: true });
  t.ok(Math.abs(served / refused - 1) < 0.2, 'one of two');
  t.ok(servedPerCpuSecond > 0 && p99 > 0 && health.longest > 0);
  t.ok(turnedAway > 0.1 && turnedAway < 0.9);
});

t.test('writeOverload compares each step with the best', async (t) => {
  const one = {
    connections: 32,
    served: 1000,
    refused: 0,
    servedPerCpuSecond: 2000,
    p99: 12,
    turnedAway: 0,
    health: { longest: 3, isGood: true },
  };
  const other = {
    ...one,
    connections: 640,
    served: 700,
    refused: 50,
    servedPerCpuSecond: undefined,
    turnedAway: 0.5,
    health: { longest: 90, isGood: false },
  };
  t.strictSame(writeOverload([one, other]).split('\n').slice(2), [
    '| 32 | 1000 | 1.00 | 1.00 | 0 | 12 ms | 0 % | 3 ms |',
    '| 640 | 700 | 0.70 |  | 50 | 12 ms | 50 % | 90 ms, not always |',
    '',
  ]);
});
