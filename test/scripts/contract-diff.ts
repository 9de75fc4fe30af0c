import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import t from 'tap';
import { contractDiff } from '../../scripts/contract-diff.js';

const notes = readFileSync('test/fixtures/notes.yaml', 'utf8');
const longer = notes.replace('maxLength: 100', 'maxLength: 101');

interface Checkout {
  readonly document: string;
  readonly baseline?: string;
  readonly version?: string;
}

/** Returns the files of a checkout for `t.testdir`. */
function checkout({ document, baseline, version = '1.4.2' }: Checkout) {
  return {
    'package.json': JSON.stringify({ version }),
    openapi: { 'openapi.yaml': document, baseline: baseline === undefined ? {} : { 'openapi.yaml': baseline } },
  };
}

t.test('contractDiff exits 0 when nothing has changed', async (t) => {
  const root = t.testdir(checkout({ document: notes, baseline: notes }));
  const name = (file: string) => path.relative('.', path.join(root, file));
  t.same(await contractDiff(['--root', root]), {
    output: `${name('openapi/baseline/openapi.yaml')} 1.4.2 → ${name('openapi/openapi.yaml')} 1.4.2\n\nNo changes.\n`,
    faults: [],
    exitCode: 0,
  });
});

t.test('contractDiff exits 1 when the version does not make the step', async (t) => {
  const root = t.testdir(checkout({ document: longer, baseline: notes }));
  const { output, faults, exitCode } = await contractDiff(['--root', root]);
  t.equal(exitCode, 1);
  t.same(output.split('\n').slice(1), [
    '',
    'additive: minor step',
    '  #/paths/~1notes~1{id}/get/parameters/0/schema/maxLength',
    '    `maxLength` was 100 and is now 101: more requests are accepted.',
    '',
    '0 breaking, 1 additive, 0 editorial: asks for a minor step, 1.5.0 or higher.',
    '',
  ]);
  t.same(faults, [
    'info.version is 1.4.2: set it to 1.5.0, because additive changes ask for a minor step from 1.4.2',
    'version in package.json is 1.4.2: set it to 1.5.0, because it has to equal info.version',
  ]);
});

t.test('contractDiff exits 0 when the version makes the step', async (t) => {
  const root = t.testdir(checkout({ document: longer.replace('1.4.2', '1.5.0'), baseline: notes, version: '1.5.0' }));
  t.equal((await contractDiff(['--root', root])).exitCode, 0);
});

t.test('contractDiff exits 1 when package.json has another version', async (t) => {
  const root = t.testdir(checkout({ document: notes, baseline: notes, version: '1.4.1' }));
  t.equal((await contractDiff(['--root', root])).exitCode, 1);
});

t.test('contractDiff compares two documents that it is given, and leaves package.json out', async (t) => {
  const folder = t.testdir({ 'old.yaml': notes, 'new.yaml': longer.replace('1.4.2', '1.5.0') });
  const { output, exitCode } = await contractDiff([path.join(folder, 'old.yaml'), path.join(folder, 'new.yaml')]);
  t.equal(exitCode, 0);
  t.match(output, 'old.yaml 1.4.2 → ');
});

t.test('contractDiff prints JSON', async (t) => {
  const folder = t.testdir({ 'old.yaml': notes, 'new.yaml': longer });
  const files = [path.join(folder, 'old.yaml'), path.join(folder, 'new.yaml')];
  const { output, exitCode } = await contractDiff([...files, '--json']);
  t.equal(exitCode, 1);
  t.same(JSON.parse(output), {
    old: { file: path.relative('.', files[0] as string), version: '1.4.2' },
    new: { file: path.relative('.', files[1] as string), version: '1.4.2' },
    step: 'minor',
    wanted: '1.5.0',
    passes: false,
    faults: ['info.version is 1.4.2: set it to 1.5.0, because additive changes ask for a minor step from 1.4.2'],
    changes: [
      {
        class: 'additive',
        step: 'minor',
        pointer: '#/paths/~1notes~1{id}/get/parameters/0/schema/maxLength',
        message: '`maxLength` was 100 and is now 101: more requests are accepted.',
      },
    ],
  });
  const same = await contractDiff([files[0] as string, files[0] as string, '--json']);
  t.match(JSON.parse(same.output), { step: null, wanted: '1.4.2', passes: true, changes: [] });
});

t.test('contractDiff --renew makes the document the baseline when the version makes its step', async (t) => {
  const released = longer.replace('1.4.2', '1.5.0');
  const root = t.testdir(checkout({ document: released, baseline: notes, version: '1.5.0' }));
  t.equal((await contractDiff(['--root', root, '--renew'])).exitCode, 0);
  const [header, ...rest] = readFileSync(path.join(root, 'openapi/baseline/openapi.yaml'), 'utf8').split('\n');
  t.match(header, /^# The contract as it was last released.*`npm run contract:diff -- --renew`\.$/);
  t.ok(rest.includes('  version: 1.5.0'));
  t.match((await contractDiff(['--root', root])).output, /No changes\.\n$/);
});

t.test('contractDiff --renew leaves the baseline when the version does not make its step', async (t) => {
  const root = t.testdir(checkout({ document: longer, baseline: notes }));
  t.equal((await contractDiff(['--root', root, '--renew'])).exitCode, 1);
  t.equal(readFileSync(path.join(root, 'openapi/baseline/openapi.yaml'), 'utf8'), notes);
});

t.test('contractDiff --renew writes the first baseline', async (t) => {
  const root = t.testdir(checkout({ document: notes }));
  const { output, exitCode } = await contractDiff(['--root', root, '--renew']);
  t.equal(exitCode, 0);
  t.match(output, /openapi\/baseline\/openapi\.yaml: 1\.4\.2 written\n$/);
  t.match((await contractDiff(['--root', root])).output, /No changes\.\n$/);
});

const unreadable = [
  { name: 'is missing', files: {}, want: /^.*new\.yaml: cannot be compared: ENOENT: no such file/ },
  { name: 'is not YAML', files: { 'new.yaml': 'openapi: [3.1.0' }, want: /^.*new\.yaml: cannot be compared: .*\(2:1\)/ },
  { name: 'is not OpenAPI', files: { 'new.yaml': 'swag: 1' }, want: /^.*new\.yaml: cannot be compared: Unsupported specification$/ },
  {
    name: 'refers to nothing',
    files: { 'new.yaml': notes.replace('responses/Note', 'responses/Gone') },
    want: /^.*new\.yaml: cannot be compared: .*new\.yaml:\d+:\d+: #\/paths\/.*: Can't resolve \$ref$/,
  },
  {
    name: 'has no version',
    files: { 'new.yaml': notes.replace('  version: 1.4.2\n', '') },
    want: /^.*new\.yaml: cannot be compared: info\.version is missing or not a text: write MAJOR\.MINOR\.PATCH in quotes$/,
  },
  {
    name: 'has a version of another kind',
    files: { 'new.yaml': notes.replace('version: 1.4.2', 'version: v1') },
    want: /^.*new\.yaml: cannot be compared: version "v1" is not a semantic version: write MAJOR\.MINOR\.PATCH$/,
  },
];

for (const { name, files, want } of unreadable) {
  t.test(`contractDiff exits 2 when a document ${name}`, async (t) => {
    const folder = t.testdir({ 'old.yaml': notes, ...files });
    const { output, faults, exitCode } = await contractDiff([path.join(folder, 'old.yaml'), path.join(folder, 'new.yaml')]);
    t.equal(exitCode, 2);
    t.equal(output, '');
    t.equal(faults.length, 1);
    t.match(faults[0], want);
  });
}

t.test('contractDiff exits 2 when package.json cannot be read', async (t) => {
  const root = t.testdir({ ...checkout({ document: notes, baseline: notes }), 'package.json': '{' });
  const { faults, exitCode } = await contractDiff(['--root', root]);
  t.equal(exitCode, 2);
  t.match(faults, [/package\.json: cannot be read: /]);
});

t.test('contractDiff exits 2 on arguments that it does not know', async (t) => {
  t.match(await contractDiff(['--loud']), { faults: [/Unknown option '--loud'/], exitCode: 2 });
  t.match(await contractDiff(['a', 'b', 'c']), { faults: ['Give at most two documents, not 3: see --help'], exitCode: 2 });
});

t.test('contract:diff prints its report, its faults and its help', async (t) => {
  const run = (...args: readonly string[]) =>
    spawnSync(process.execPath, [...process.execArgv, 'scripts/contract-diff.ts', ...args], { encoding: 'utf8' });
  const help = run('--help');
  t.equal(help.status, 0);
  t.match(help.stdout, /^Usage: npm run contract:diff/);
  const folder = t.testdir({ 'old.yaml': notes, 'new.yaml': longer });
  const { status, stdout, stderr } = run(path.join(folder, 'old.yaml'), path.join(folder, 'new.yaml'));
  t.equal(status, 1);
  t.match(stdout, /asks for a minor step/);
  t.equal(stderr, 'contract:diff: info.version is 1.4.2: set it to 1.5.0, because additive changes ask for a minor step from 1.4.2\n');
});
