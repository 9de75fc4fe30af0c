import { EventEmitter } from 'node:events';
import t from 'tap';
import { type Process, runCommand, type Terminal } from '../../../scripts/served/run-command.js';

function makeProcess(isTTY?: boolean) {
  const texts = { out: '', err: '' };
  const process: Process & EventEmitter = Object.assign(new EventEmitter(), {
    argv: ['node', 'x.ts', '--one'],
    env: { A: 'b' },
    stdout: { write: (text: string) => (texts.out += text) },
    stderr: { write: (text: string) => (texts.err += text), ...(isTTY === undefined ? {} : { isTTY }) },
  });
  return { process, texts };
}

t.test('runCommand gives a command its arguments and streams, and takes over its exit code', async (t) => {
  const { process, texts } = makeProcess(true);
  await runCommand(async (args, { print, progress, isTerminal, env, signal }: Terminal) => {
    print(`${args.join()} ${isTerminal} ${env['A']}`);
    progress('…');
    return signal.aborted ? 1 : 0;
  }, process);
  t.strictSame({ ...texts, code: process.exitCode }, { out: '--one true b', err: '…', code: 0 });
});

for (const signal of ['SIGINT', 'SIGTERM']) {
  t.test(`runCommand interrupts a command on ${signal}`, async (t) => {
    const { process } = makeProcess();
    const running = runCommand(async (_args, terminal) => {
      await new Promise((resolve) => terminal.signal.addEventListener('abort', resolve));
      return terminal.isTerminal ? 1 : 130;
    }, process);
    process.emit(signal);
    await running;
    t.equal(process.exitCode, 130);
  });
}
