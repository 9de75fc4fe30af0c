import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import t from 'tap';
import { watchFolders } from '../../../scripts/dev/watch-folders.js';

/** Each change is made when the events of the one before have all come. */
const changes: readonly { readonly name: string; readonly file: string; change(file: string): void }[] = [
  { name: 'a file that is written', file: 'a.yaml', change: (file) => writeFileSync(file, 'changed') },
  { name: 'a file in a folder below', file: 'below/b.yaml', change: (file) => writeFileSync(file, 'changed') },
  {
    name: 'a file that an editor replaces by another one',
    file: 'a.yaml',
    change: (file) => {
      writeFileSync(`${file}~`, 'new');
      renameSync(`${file}~`, file);
    },
  },
  { name: 'a file that was replaced before', file: 'a.yaml', change: (file) => writeFileSync(file, 'changed') },
  { name: 'a file that is removed', file: 'below/b.yaml', change: (file) => rmSync(file) },
  { name: 'a folder that is made', file: 'new', change: (file) => mkdirSync(file) },
  { name: 'a file in a folder that was made later', file: 'new/c.yaml', change: (file) => writeFileSync(file, 'new') },
  {
    name: 'a folder that is replaced',
    file: 'new',
    change: (file) => {
      rmSync(file, { recursive: true });
      mkdirSync(file);
    },
  },
  { name: 'a file in a folder that was replaced', file: 'new/d.yaml', change: (file) => writeFileSync(file, 'new') },
];

t.test('watchFolders reports', async (t) => {
  const folder = t.testdir({ 'a.yaml': '', below: { 'b.yaml': '' } });
  const seen = new Set<string>();
  let wake = () => {};
  const stop = watchFolders([folder, path.join(folder, 'missing')], (file) => {
    seen.add(file);
    wake();
  });
  t.teardown(stop);
  for (const { name, file, change } of changes) {
    const target = path.join(folder, file);
    await delay(100);
    seen.clear();
    const reported = new Promise<void>((resolve) => {
      wake = () => {
        if (seen.has(target)) resolve();
      };
    });
    change(target);
    await reported;
    t.pass(name);
  }
});
