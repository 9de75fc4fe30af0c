import { type FSWatcher, readdirSync, statSync, watch } from 'node:fs';
import path from 'node:path';

/** Ends the watching. */
export type StopWatching = () => void;

/**
 * Calls `changed` with the path of each file that is written, replaced, renamed or removed in or below the folders, as
 * soon as it happens and possibly several times; when a folder comes, goes or is replaced, with the path of the folder.
 * Every folder is watched by itself, and not the files: an editor that saves by renaming a new file over the old one
 * would take the watched file away.
 */
export function watchFolders(folders: readonly string[], changed: (file: string) => void): StopWatching {
  const watchers = new Map<string, FSWatcher>();
  const unwatch = (gone: string): void => {
    for (const [folder, watcher] of watchers) {
      if (folder !== gone && !folder.startsWith(gone + path.sep)) continue;
      watcher.close();
      watchers.delete(folder);
    }
  };
  const watchAll = (): void => {
    for (const folder of folders.flatMap(foldersBelow)) {
      if (watchers.has(folder)) continue;
      const watcher = watch(folder, (_event, name) => {
        // Where the system does not say what changed, this is a file that does not exist.
        const file = path.join(folder, String(name));
        // A folder that came, went or was replaced by another of the same name, which the old watcher does not see.
        if (statSync(file, { throwIfNoEntry: false })?.isFile() !== true) {
          unwatch(file);
          watchAll();
        }
        changed(file);
      });
      watchers.set(folder, watcher);
    }
  };
  watchAll();
  return () => {
    for (const watcher of watchers.values()) watcher.close();
  };
}

/** Returns a folder and those below it; none where there is no such folder. */
function foldersBelow(folder: string): string[] {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) return [];
  const entries = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return [folder, ...entries.flatMap((entry) => foldersBelow(path.join(folder, entry.name)))];
}
