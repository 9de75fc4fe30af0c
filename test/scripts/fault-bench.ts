import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import t from 'tap';
import { faultBench, knownJudges } from '../../scripts/fault-bench.js';
import type { Judge } from '../../scripts/fault-bench/judge.js';

/** Finds every 404 that is another status, which is so for faults of the class methods. */
const judgeOf = (name: string, path: string, closed: string[] = []): Judge => ({
  name,
  async judge(origin) {
    const { status } = await fetch(origin + path, { method: 'OPTIONS' });
    return { complaints: [`OPTIONS is ${status}`] };
  },
  close: async () => void closed.push(name),
});
const judgesOf = (ours: string, closed: string[] = []) => ({
  ours: { open: () => judgeOf('chat-session contract', ours), jobs: 2 },
  other: { open: async () => judgeOf('another', '/api/v1/ChatSession', closed), jobs: 1 },
});

async function run(args: readonly string[], judges = judgesOf('/api/v1/ChatSession')) {
  const texts = { output: '', progress: '' };
  const exitCode = await faultBench(
    args,
    { print: (text) => (texts.output += text), progress: (text) => (texts.progress += text) },
    judges,
  );
  return { exitCode, ...texts };
}

t.test('faultBench tells what each judge has found, and writes it to files', async (t) => {
  const closed: string[] = [];
  const folder = t.testdir();
  const files = ['--json', path.join(folder, 'all.json'), '--markdown', path.join(folder, 'table.md')];
  const { exitCode, output, progress } = await run(
    ['--judge', 'all', '--only', 'options-', ...files],
    judgesOf('/api/v1/ChatSession', closed),
  );
  t.equal(exitCode, 1);
  t.match(
    output,
    '| Faults in | planted | found by chat-session contract | found by another |\n|---|--:|--:|--:|\n| methods | 2 | 1 | 1 |\n',
  );
  t.match(progress, /^ {2}[12]\/2 found {3}chat-session contract {2}options-404: OPTIONS is 404\n {8}OPTIONS is 404\n/m);
  t.match(progress, '/2 MISSED  another  options-without-allow: OPTIONS has no Allow\n');
  t.equal(output.startsWith(readFileSync(path.join(folder, 'table.md'), 'utf8')), true);
  t.equal((JSON.parse(readFileSync(path.join(folder, 'all.json'), 'utf8')) as unknown[]).length, 4);
  t.strictSame(closed, ['another']);
});

t.test('faultBench fails when our own runner misses a fault, and only then', async (t) => {
  const missed = await run(['--only', 'options-404'], judgesOf('/health/live'));
  t.equal(missed.exitCode, 1);
  t.match(missed.output, /\nMISSED {2}chat-session contract {2}options-404: OPTIONS is 404\n$/);
  t.equal((await run(['--judge', 'other', '--only', 'options-without-allow'])).exitCode, 0);
});

t.test('faultBench explains itself, lists its faults and says what it cannot read', async (t) => {
  t.match(await run(['--help']), { exitCode: 0, output: /^Usage: npm run bench:faults/ });
  t.match(await run(['--list', '--only', 'options-404']), { exitCode: 0, output: /^options-404 +methods +OPTIONS is 404\n$/ });
  t.match(await run(['--only', 'nothing']), {
    exitCode: 2,
    progress: 'bench:faults: --only nothing: no fault has this in its id or class; --list prints them\n',
  });
  t.match(await run(['--judge', 'nobody']), { exitCode: 2, progress: 'bench:faults: --judge is "nobody": use ours, other or all\n' });
  t.match(await run(['--loud']), { exitCode: 2, progress: /^bench:faults: Unknown option '--loud'/ });
});

t.test('faultBench knows our runner and two other judges', async (t) => {
  t.strictSame(Object.keys(knownJudges), ['ours', 'prism', 'respect']);
  t.equal((await knownJudges['ours']?.open())?.name, 'chat-session contract');
  t.equal((await knownJudges['respect']?.open())?.name, 'Redocly Respect');
});

t.test('scripts/fault-bench.ts prints its faults, and on the other stream what it cannot read', async (t) => {
  const command = async (...args: string[]) =>
    // With the loader of this process: coverage cannot add up what two loaders made of one file.
    new Promise((resolve) => {
      execFile(process.execPath, [...process.execArgv, 'scripts/fault-bench.ts', ...args], (error, stdout, stderr) =>
        resolve({ exitCode: error?.code ?? 0, stdout, stderr }),
      );
    });
  t.match(await command('--list', '--only', 'options-404'), { exitCode: 0, stdout: /^options-404 /, stderr: '' });
  t.match(await command('--loud'), { exitCode: 2, stdout: '', stderr: /^bench:faults: Unknown option '--loud'/ });
});
