import { spawnSync } from 'node:child_process';
import t from 'tap';
import { unmeasured } from '../unmeasured.js';

const run = (args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'scripts/test-contract.ts', ...args], {
    encoding: 'utf8',
    env: { ...unmeasured, ...env },
  });

t.test('test-contract runs the contract against our own server and takes over the exit code', async (t) => {
  t.match(run(['--only', 'ids/zero']), { status: 0, stdout: /1 passed, in/ });
  t.match(run(['--nonsense']), { status: 2, stderr: /Unknown option/ });
});

t.test('test-contract exits 2 where our server does not start', async (t) => {
  t.match(run([], { BASE_TIME_ZONE: 'Mars' }), { status: 2, stdout: '', stderr: /BASE_TIME_ZONE is "Mars"/ });
});
