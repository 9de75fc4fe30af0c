import { type FSWatcher, readdirSync, statSync, watch } from 'node:fs';
import path from 'node:path';

/** Ends the watching. */
export type StopWatching = () => void;

/**
 * Calls `changed` with the path of each file that is written, replaced, renamed or removed in or below the folders, as
 * soon as it happens and possibly several times. Every folder is watched by itself, and not the files: an editor that
 * saves by renaming a new file over the old one would take the watched file away.
 */
export function watchFolders(folders: readonly string[], changed: (file: string) => void): StopWatching {
  const watchers = new Map<string, FSWatcher>();
  /** Follows folders that came, went or were replaced by others of the same name. */
  const scan = (): void => {
    const present = new Map(folders.flatMap(foldersBelow));
    for (const [id, watcher] of watchers) {
      if (present.has(id)) continue;
      watcher.close();
      watchers.delete(id);
    }
    for (const [id, folder] of present) if (!watchers.has(id)) watchers.set(id, watchFolder(folder));
  };
  const watchFolder = (folder: string): FSWatcher =>
    watch(folder, (_event, name) => {
      const file = path.join(folder, name ?? '');
      if (statSync(file, { throwIfNoEntry: false })?.isFile() !== true) scan();
      changed(file);
    });
  scan();
  return () => {
    for (const watcher of watchers.values()) watcher.close();
  };
}

/** Returns a folder and those below it, each with an id that another folder of the same name does not have. */
function foldersBelow(folder: string): [id: string, folder: string][] {
  const found = statSync(folder, { throwIfNoEntry: false });
  if (found?.isDirectory() !== true) return [];
  const entries = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return [[`${found.ino} ${folder}`, folder], ...entries.flatMap((entry) => foldersBelow(path.join(folder, entry.name)))];
}
