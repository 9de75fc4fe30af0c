import t from 'tap';
import { run } from '../../../scripts/bench/run.js';

const { signal } = new AbortController();

t.test('run returns what a program prints', async (t) => {
  t.equal(await run(process.execPath, ['-p', 'process.cwd()'], { signal, cwd: '/', uid: undefined }), '/\n');
});

t.test('run says why a program failed', async (t) => {
  const program = (code: string) => run(process.execPath, ['-e', code], { signal });
  await t.rejects(program('process.stderr.write("no wind"); process.exitCode = 3'), { message: /ended with 3: no wind$/ });
  await t.rejects(program('process.stdout.write("no sea"); process.exitCode = 4'), { message: /ended with 4: no sea$/ });
  await t.rejects(run('/missing/program', [], { signal }), { code: 'ENOENT' });
});

t.test('run ends a program when it is interrupted', async (t) => {
  const interruption = new AbortController();
  const running = run(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { signal: interruption.signal });
  interruption.abort();
  await t.rejects(running, { name: 'AbortError' });
});
