import t from 'tap';
import { runCommand } from '../../../scripts/fault-bench/run-command.js';

const node = (code: string) => [process.execPath, '-e', code];

t.test('runCommand returns how a command ended and what it printed', async (t) => {
  const ended = await runCommand(node("process.stdout.write('é'); process.stderr.write(process.env.WORD); process.exitCode = 3"), {
    env: { WORD: 'no' },
  });
  t.strictSame(ended, { exitCode: 3, output: 'é', errors: 'no' });
});

t.test('runCommand stops a command that does not end', async (t) => {
  t.match(await runCommand(node('setInterval(() => {}, 1000)'), { patience: 300 }), { exitCode: null });
});

t.test('runCommand fails when there is no such command', async (t) => {
  await t.rejects(runCommand(['./no-such-command']), { code: 'ENOENT' });
});
