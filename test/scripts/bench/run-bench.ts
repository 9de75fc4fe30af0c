import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import t, { type Test } from 'tap';
import { compile } from '../../../scripts/bench/compile.js';
import { type Options, readOptions } from '../../../scripts/bench/options.js';
import { runBench } from '../../../scripts/bench/run-bench.js';
import { selectRows } from '../../../scripts/bench/select-rows.js';
import { useOwnTemporary } from './own-temporary.js';

const skip = spawnSync('wrk', ['--version']).error !== undefined && 'wrk is not installed: apt-get install wrk';

t.before(() => compile(new AbortController().signal));

useOwnTemporary(t);
const temporary = () => readdirSync(tmpdir()).filter((name) => name.startsWith('chat-session-bench-'));

/** Returns a folder with these programs only. */
function programs(t: Test, names: readonly string[]): string {
  const folder = t.testdir({ programs: {} });
  for (const name of names) {
    const { stdout } = spawnSync('which', [name], { encoding: 'utf8' });
    if (stdout !== '') symlinkSync(stdout.trim(), path.join(folder, 'programs', name));
  }
  return path.join(folder, 'programs');
}

interface Measuring {
  readonly cache?: string;
  /** Interrupts when a line of progress begins so. */
  readonly until?: string;
}

/** Measures with these options, in folders of its own. */
async function measure(t: Test, args: readonly string[], { cache = t.testdir(), until = 'never' }: Measuring = {}) {
  const options = readOptions(args) as Options;
  const folder = mkdtempSync(path.join(tmpdir(), 'chat-session-bench-'));
  chmodSync(folder, 0o711);
  t.teardown(() => rmSync(folder, { recursive: true, force: true }));
  const lines: string[] = [];
  const interruption = new AbortController();
  const progress = (line: string) => {
    lines.push(line);
    if (line.startsWith(until)) interruption.abort();
  };
  const report = await runBench(selectRows(options), { options, folder, cache, signal: interruption.signal, progress });
  return { report, lines };
}

t.test('runBench measures rows, stages on two Nodes, start and memory, and says what it left out', { skip }, async (t) => {
  const { report, lines } = await measure(t, [
    ...['--short', '--only', 'json-cold,not-modified,glue,postgres,stage-xml,start,memory'],
    ...['--node', process.execPath],
  ]);
  const rows = report.series.map(({ key }) => key);
  const isSkipped = report.skipped.some(({ key }) => key === 'postgres-json-cold');
  t.strictSame(rows, [
    ...['fastify', 'json-cold', 'not-modified', ...(isSkipped ? [] : ['postgres-json-cold'])],
    ...['stage-xml', 'stage-xml-builder', 'start-fastify', 'memory-fastify', 'start-ours', 'memory-ours'],
  ]);
  t.ok(report.series.every(({ values }) => values.length === 1 && values.every((value) => value > 0)));
  t.match(report.skipped[0], { key: 'glue', reason: 'other servers are left out of a short run' });
  t.strictSame(report.verdicts, []);
  t.match(report.other, { version: process.version, series: [{ key: 'stage-xml' }, { key: 'stage-xml-builder' }] });
  t.match(report.how, /^medians of 1 rounds of 1 s each in turn, 32 connections, 100 sessions; /);
  t.match(lines.join('\n'), /\nround 1 of 1: json-cold, \d+ requests\/s\n/);
});

t.test('runBench warms up first, judges, and goes on without servers that cannot be had', { skip }, async (t) => {
  const PATH = programs(t, ['taskset', 'wrk']);
  const cache = path.join(path.dirname(PATH), 'cache');
  // There is no npm to install the other servers with.
  const before = process.env['PATH'];
  t.teardown(() => (process.env['PATH'] = before));
  process.env['PATH'] = PATH;
  const { report, lines } = await measure(
    t,
    [
      '--rounds',
      '1',
      '--seconds',
      '1',
      '--sessions',
      '50',
      '--only',
      'json-hot,prism,postgres,stage-negotiation',
      '--postgres',
      '/missing',
    ],
    { cache },
  );
  t.match(lines.join('\n'), /\nwarm-up: fastify, .*\nwarm-up: json-hot, .*\nround 1 of 1: fastify, /);
  t.match(report.verdicts, [{ of: 'json-hot', against: 'fastify', ratio: Number }]);
  t.match(report.skipped, [
    { key: 'postgres-json-cold', reason: 'there is no initdb in /missing' },
    { key: 'prism', reason: 'spawn npm ENOENT' },
  ]);
  t.strictSame(
    readdirSync(`${cache}/bench`).filter((name) => !/^sessions-50-[\w-]+\.db$/.test(name)),
    [],
    'one whole file is kept',
  );
});

t.test('runBench measures what starts without load alone', async (t) => {
  const { report } = await measure(t, ['--short', '--only', 'memory-ours']);
  t.match(report, { series: [{ key: 'memory-ours', unit: 'MB' }], other: undefined, skipped: [] });
  t.equal(report.series.length, 1);
});

t.test('runBench fails when a server does not start, and ends the others', { skip }, async (t) => {
  const cache = t.testdir();
  const { report } = await measure(t, ['--short', '--only', 'stage-negotiation'], { cache });
  t.strictSame(
    report.series.map(({ key }) => key),
    ['stage-negotiation'],
  );
  const [name = ''] = readdirSync(`${cache}/bench`);
  writeFileSync(`${cache}/bench/${name}`, 'no database, but long enough to be looked at '.repeat(100));
  await t.rejects(measure(t, ['--short', '--only', 'json-cold'], { cache }), {
    message: /^the server ours-uncached ended: .*Cannot open/s,
  });
});

const interruptions = ['making', 'starting raw', 'installing', 'filling PostgreSQL'];
for (const until of interruptions) {
  t.test(`runBench ends what it has started when it is interrupted while ${until}`, { skip }, async (t) => {
    const before = temporary();
    const short = until === 'installing' ? ['--sessions', '10'] : ['--short'];
    const measured = measure(t, [...short, '--only', 'raw,glue,start,stage,postgres'], { until });
    const isMissing = until === 'filling PostgreSQL' && (await measured.then(({ report }) => report.skipped.length > 1).catch(() => false));
    if (isMissing) return void t.pass('there is no PostgreSQL');
    await t.rejects(measured, { name: 'AbortError' });
    t.strictSame(temporary().length, before.length + 1, 'only the folder of the test itself is left');
  });
}
