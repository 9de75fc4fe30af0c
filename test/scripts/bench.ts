import { spawnSync } from 'node:child_process';
import t from 'tap';
import { measure } from '../../scripts/bench/measure.js';

const run = (...args: readonly string[]) =>
  spawnSync(process.execPath, [...process.execArgv, 'scripts/bench.ts', ...args], { encoding: 'utf8' });

t.test('bench prints the time of each case and its ratio to the first', async (t) => {
  const { status, stdout } = run('--rounds', '1');
  t.equal(status, 0);
  t.match(stdout, /ratio {2}median of 1 rounds, Node v\d+.*\n +[\d.]+ +1\.00 {2}JSON as stored\n/);
  t.match(stdout, /\n +[\d.]+ +[\d.]+ {2}XML localized\n/);
});

t.test('bench explains itself, and says what it cannot read', async (t) => {
  t.match(run('--help'), { status: 0, stdout: /^Usage: npm run bench/ });
  t.match(run('--rounds', '0'), { status: 2, stderr: 'bench: --rounds is "0": use a whole number from 1 to 9999\n' });
  t.match(run('--loud'), { status: 2, stderr: /^bench: Unknown option '--loud'/ });
});

t.test('measure calls each case in turn and returns the median of its rounds', async (t) => {
  for (const rounds of [2, 3]) {
    const calls = { a: 0, b: 0 };
    const results = measure(
      [
        { name: 'a', run: () => calls.a++ },
        { name: 'b', run: () => calls.b++ },
      ],
      rounds,
    );
    t.strictSame(
      results.map(({ name }) => name),
      ['a', 'b'],
    );
    t.ok(results.every(({ microseconds }) => microseconds > 0));
    t.strictSame(calls, { a: 2000 * (rounds + 1), b: 2000 * (rounds + 1) });
  }
});
