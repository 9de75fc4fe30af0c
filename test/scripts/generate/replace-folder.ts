import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import t from 'tap';
import { repairFolder, replaceFolder, scratchFolder } from '../../../scripts/generate/replace-folder.js';

/** A process id that was given and is free again. */
const DEAD = spawnSync(process.execPath, ['--version']).pid;

/** The first process lives as long as the system. */
const ALIVE = 1;

const cases = [
  {
    name: 'takes the old folder back when its process died between the renames',
    before: { [`.out-${DEAD}-old`]: 'old', [`.out-${DEAD}`]: 'new' },
    want: { restored: true, after: { out: 'old' } },
  },
  {
    name: 'removes what a process left that died while it wrote',
    before: { out: 'old', [`.out-${DEAD}`]: 'half' },
    want: { restored: false, after: { out: 'old' } },
  },
  {
    name: 'removes the old folder when its process died after the renames',
    before: { out: 'new', [`.out-${DEAD}-old`]: 'old' },
    want: { restored: false, after: { out: 'new' } },
  },
  {
    name: 'removes what an earlier process of the same id has left',
    before: { out: 'old', [`.out-${process.pid}`]: 'half' },
    want: { restored: false, after: { out: 'old' } },
  },
  {
    name: 'leaves the folders of a living process alone',
    before: { [`.out-${ALIVE}-old`]: 'old', [`.out-${ALIVE}`]: 'new' },
    want: { restored: false, after: { [`.out-${ALIVE}-old`]: 'old', [`.out-${ALIVE}`]: 'new' } },
  },
  {
    name: 'leaves folders of other names alone',
    before: { '.out-of': 'a', '.out-1x': 'b', [`.other-${DEAD}`]: 'c' },
    want: { restored: false, after: { '.out-of': 'a', '.out-1x': 'b', [`.other-${DEAD}`]: 'c' } },
  },
];

for (const { name, before, want } of cases) {
  t.test(`repairFolder ${name}`, async (t) => {
    const parent = t.testdir();
    for (const [folder, text] of Object.entries(before)) write(path.join(parent, folder), text);
    t.equal(repairFolder(path.join(parent, 'out')), want.restored);
    t.same(readAll(parent), want.after);
  });
}

t.test('repairFolder counts a process that has run for too long as dead', async (t) => {
  const parent = t.testdir();
  write(path.join(parent, `.out-${ALIVE}-old`), 'old');
  const later = Date.now() + 3_600_000;
  t.intercept(Date, 'now', { value: () => later });
  t.equal(repairFolder(path.join(parent, 'out')), true);
  t.same(readAll(parent), { out: 'old' });
});

t.test('replaceFolder puts the scratch folder in the place of the old one', async (t) => {
  const folder = path.join(t.testdir(), 'out');
  write(folder, 'old');
  write(scratchFolder(folder), 'new');
  replaceFolder(folder, scratchFolder(folder));
  t.same(readAll(path.dirname(folder)), { out: 'new' });
});

t.test('replaceFolder makes the folder when there is none', async (t) => {
  const folder = path.join(t.testdir(), 'out');
  write(scratchFolder(folder), 'new');
  replaceFolder(folder, scratchFolder(folder));
  t.same(readAll(path.dirname(folder)), { out: 'new' });
});

t.test('replaceFolder leaves the old folder where it was when the new one cannot follow', async (t) => {
  const folder = path.join(t.testdir(), 'out');
  write(folder, 'old');
  t.throws(() => replaceFolder(folder, scratchFolder(folder)), { code: 'ENOENT' });
  t.same(readAll(path.dirname(folder)), { out: 'old' });
});

t.test('replaceFolder tries again when another process was faster', async (t) => {
  const folder = path.join(t.testdir(), 'out');
  write(folder, 'old');
  write(scratchFolder(folder), 'new');
  let raced = false;
  const { replaceFolder: replaceInRace } = await t.mockImport<typeof import('../../../scripts/generate/replace-folder.js')>(
    '../../../scripts/generate/replace-folder.js',
    {
      'node:fs': t.createMock(await import('node:fs'), {
        renameSync: (from: string, to: string) => {
          renameSync(from, to);
          if (from === folder && !raced) {
            raced = true;
            write(folder, 'of another process');
          }
        },
      }),
    },
  );
  replaceInRace(folder, scratchFolder(folder));
  t.same([raced, readAll(path.dirname(folder))], [true, { out: 'new' }]);
});

function write(folder: string, text: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'file'), text);
}

function readAll(parent: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    readdirSync(parent)
      .filter((name) => existsSync(path.join(parent, name, 'file')))
      .map((name) => [name, readFileSync(path.join(parent, name, 'file'), 'utf8')]),
  );
}
