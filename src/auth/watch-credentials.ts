import { existsSync, type FSWatcher, realpathSync, statSync, watch } from 'node:fs';
import path from 'node:path';
import { type Credentials, createCredentials, readCredentialsFile } from './credentials.js';

/** Writing a file once is several events. */
const SETTLE_MS = 50;
/** How long a change may stay unseen that no event tells: of a folder above, or on a file system without events. */
const LOOK_EVERY_MS = 30_000;

export interface WatchedCredentials extends Credentials {
  /** Ends the watching; the credentials stay what they are. */
  close(): void;
}

export interface WatchOptions {
  /** Is told when other credentials were read. */
  changed(): void;
  /** Is told once why the changed file cannot be read, or not be watched; the credentials stay what they are. */
  failed(error: Error): void;
  readonly lookEveryMs?: number;
}

/**
 * Returns the credentials of a file, as they are at any time. The file may be written, replaced, or stand behind links
 * of which one is replaced, as Kubernetes does; if it comes to name nobody, then nobody is let in.
 *
 * @throws Error when the file cannot be read now.
 */
export function watchCredentials(file: string, { changed, failed, lookEveryMs = LOOK_EVERY_MS }: WatchOptions): WatchedCredentials {
  const content = readCredentialsFile(file);
  let current = createCredentials(content);
  let seen = JSON.stringify(content);
  let version = current.version;
  let deaf: string | undefined;
  let state = '';
  let watchers: FSWatcher[] = [];
  let settle: NodeJS.Timeout | undefined;

  const unwatch = (): void => {
    for (const watcher of watchers) watcher.close();
    watchers = [];
  };
  const look = (): void => {
    state = stateOf(file);
    // Anew each time, for the file may be in another folder now; and before reading, or a change in between would be lost.
    unwatch();
    const fault = attempt(() => {
      for (const folder of foldersOf(file)) watchers.push(watch(folder, { persistent: false }, settled).on('error', failed));
    });
    if (fault !== undefined && fault.message !== deaf) failed(fault);
    deaf = fault?.message;
    const next = attempt(() => readCredentialsFile(file, { mayBeEmpty: true }));
    const says = next instanceof Error ? next.message : JSON.stringify(next);
    if (says === seen) return;
    seen = says;
    if (next instanceof Error) return failed(next);
    current = createCredentials(next);
    version++;
    changed();
  };
  // What happens to its neighbours, a log for example, is no reason to read the file.
  const lookIfOther = (): void => {
    settle = undefined;
    if (stateOf(file) !== state) look();
  };
  // Not put off by further events: where they never cease, a change has to be seen as well.
  const settled = (): void => {
    settle ??= setTimeout(lookIfOther, SETTLE_MS).unref();
  };
  look();
  const timer = setInterval(look, lookEveryMs).unref();
  return {
    get version() {
      return version;
    },
    checkPassword: (name, password) => current.checkPassword(name, password),
    findToken: (kind, token) => current.findToken(kind, token),
    close() {
      clearInterval(timer);
      clearTimeout(settle);
      unwatch();
    },
  };
}

/** Longest step of the clocks of file systems. */
const COARSE_MS = 2000;
let changing = 0;

/** Returns what is another text as soon as the file, or the one behind its links, is another one or was written. */
function stateOf(file: string): string {
  const found = attempt(() => statSync(file, { bigint: true }));
  if (found instanceof Error) return found.message;
  // Some file systems count in seconds: what was written a moment ago may be written again at the same time.
  if (Date.now() - Number(found.ctimeMs) < COARSE_MS) return `${changing++}`;
  return `${found.dev} ${found.ino} ${found.size} ${found.ctimeNs}`;
}

/** Returns the folders of the file and of what it links to: a link is replaced in the one, the file itself in the other. */
function foldersOf(file: string): Set<string> {
  return new Set([file, ...(existsSync(file) ? [realpathSync(file)] : [])].map((name) => path.dirname(path.resolve(name))));
}

function attempt<T>(action: () => T): T | Error {
  try {
    return action();
  } catch (error) {
    return error as Error;
  }
}
