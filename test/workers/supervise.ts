import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import t, { type Test } from 'tap';
import { createHub } from '../../src/workers/hub.js';
import { supervise } from '../../src/workers/supervise.js';
import { unmeasured } from '../unmeasured.js';

const FIXTURE = fileURLToPath(new URL('../fixtures/workers/worker.mjs', import.meta.url));

/** Starts two workers, the later ones with the later behaviours. */
function start(t: Test, behaviours: readonly string[] = ['serve'], stopWithin?: number) {
  const children: ChildProcess[] = [];
  const out: string[] = [];
  const err: string[] = [];
  const logged: Readonly<Record<string, unknown>>[] = [];
  const addresses: string[] = [];
  const log = (fields: Readonly<Record<string, unknown>>, message: string) => void logged.push({ ...fields, message });
  const supervisor = supervise({
    workers: 2,
    fork() {
      const behaviour = behaviours[Math.min(children.length, behaviours.length - 1)] ?? '';
      const child = fork(FIXTURE, [behaviour], { silent: true, execArgv: [], env: unmeasured });
      children.push(child);
      return child;
    },
    hub: createHub({ heard: () => {}, recall: () => [] }),
    log: { info: log, warn: log },
    write: { out: (lines) => void out.push(lines), err: (lines) => void err.push(lines) },
    ready: ({ address }) => void addresses.push(address),
    ...(stopWithin === undefined ? {} : { stopWithin }),
  });
  t.teardown(() => {
    supervisor.stop('SIGTERM');
    for (const child of children) child.kill('SIGKILL');
    return supervisor.ended;
  });
  return { supervisor, children, out, err, logged, addresses };
}

/** Waits until there are so many workers and the last of them takes requests. */
async function untilServing(children: readonly ChildProcess[], count: number): Promise<void> {
  while (children.length < count) await new Promise((resolve) => setTimeout(resolve, 5));
  await once(children[count - 1] as ChildProcess, 'message');
  await once(children[count - 1] as ChildProcess, 'message');
}

t.test('supervise starts one worker alone, and the others when it serves', async (t) => {
  const { supervisor, children, addresses } = start(t);
  t.equal(children.length, 1);
  await supervisor.started;
  t.strictSame({ count: children.length, addresses }, { count: 2, addresses: [`http://worker/${children[0]?.pid}`] });
});

t.test('supervise ends with the exit code of a first worker that does not start, and says once why', async (t) => {
  const { supervisor, children, err } = start(t, ['fail']);
  await supervisor.started;
  t.strictSame({ code: await supervisor.ended, count: children.length, err }, { code: 2, count: 1, err: ['it cannot start\n'] });
});

t.test('supervise ends with 1 where the first worker is killed before it serves', async (t) => {
  const { supervisor, children } = start(t, ['deaf']);
  children[0]?.kill('SIGKILL');
  t.equal(await supervisor.ended, 1);
});

t.test('supervise starts a worker again that was killed, and lets the others be', async (t) => {
  const { supervisor, children, logged } = start(t);
  await untilServing(children, 2);
  children[0]?.kill('SIGKILL');
  await untilServing(children, 3);
  t.equal(children[1]?.exitCode ?? children[1]?.signalCode, null);
  t.match(logged, [
    { worker: children[0]?.pid, code: null, signal: 'SIGKILL', pause: 200, message: 'a worker has ended and is started again' },
  ]);
  supervisor.stop('SIGTERM');
  t.equal(await supervisor.ended, 0);
});

t.test('supervise waits longer each time that a worker ends soon', async (t) => {
  const { children, logged, supervisor } = start(t, ['serve', 'fail']);
  while (logged.length < 3) await new Promise((resolve) => setTimeout(resolve, 5));
  t.strictSame(
    logged.map(({ pause }) => pause),
    [200, 400, 800],
  );
  t.equal(children.length, 4);
  supervisor.stop('SIGTERM');
  t.equal(await supervisor.ended, 0);
  t.equal(children.length, 4, 'none is started after the end');
});

t.test('supervise stops all workers, forwards what they say and ends when they have', async (t) => {
  const { supervisor, children, out, logged } = start(t);
  await untilServing(children, 2);
  supervisor.stop('SIGINT');
  supervisor.stop('SIGTERM');
  t.equal(await supervisor.ended, 0);
  t.strictSame(out, ['stops on SIGINT\n', 'stops on SIGINT\n']);
  t.match(logged, [{ signal: 'SIGINT', workers: 2, message: 'stopping the workers' }]);
});

t.test('supervise ends with the exit code of a worker that does not stop well', async (t) => {
  const { supervisor, children } = start(t, ['serve', 'fail to stop']);
  await untilServing(children, 2);
  supervisor.stop('SIGTERM');
  t.equal(await supervisor.ended, 3);
});

t.test('supervise kills a worker that does not stop', async (t) => {
  const { supervisor, children } = start(t, ['serve', 'deaf'], 100);
  await untilServing(children, 2);
  supervisor.stop('SIGTERM');
  t.equal(await supervisor.ended, 1);
  t.equal(children[1]?.signalCode, 'SIGKILL');
});
