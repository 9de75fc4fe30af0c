import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import t, { type Test } from 'tap';

const skip = spawnSync('wrk', ['--version']).error !== undefined && 'wrk is not installed: apt-get install wrk';

/** Runs the command to its end. */
async function run(t: Test, args: readonly string[]): Promise<{ status: number | null; stdout: string; stderr: string }> {
  const child = spawn(process.execPath, [...process.execArgv, 'scripts/overload.ts', ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  t.teardown(() => child.kill('SIGKILL'));
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const [status] = (await once(child, 'close')) as [number | null];
  return { status, stdout, stderr };
}

t.test('overload prints a line for each number of connections', { skip }, async (t) => {
  const { status, stdout, stderr } = await run(t, ['--connections', '2,4', '--seconds', '1', '--sessions', '100']);
  t.equal(status, 0, stderr);
  t.match(stdout, /^\d{4}-\d\d-\d\d · Node .*\n\n\| Connections \|.*\n\|[-|]+\n\| 2 \| .*\n\| 4 \| .*\n$/);
});

t.test('overload explains itself, and says what it cannot read', async (t) => {
  t.match(await run(t, ['--help']), { status: 0, stdout: /^Usage: npm run bench:overload/ });
  t.match(await run(t, ['--seconds', '0']), {
    status: 1,
    stdout: '',
    stderr: 'bench:overload: "0" is not a whole number above 0: see --help\n',
  });
});
