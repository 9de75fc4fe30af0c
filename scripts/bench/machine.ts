import { existsSync, readFileSync } from 'node:fs';
import { cpus, release, totalmem, type } from 'node:os';

/** Where and when figures were measured, as one line. */
export function describeMachine(now: Date, osRelease = '/etc/os-release'): string {
  const all = cpus();
  const gigabytes = Math.round(totalmem() / 1024 ** 3);
  const system = existsSync(osRelease) ? /^PRETTY_NAME="?([^"\n]*)"?$/m.exec(readFileSync(osRelease, 'utf8'))?.[1] : undefined;
  return [
    now.toISOString().slice(0, 10),
    `Node ${process.version}`,
    `${all.length} cores of ${all[0]?.model.trim()}`,
    `${gigabytes} GB`,
    `${system === undefined ? '' : `${system}, `}${type()} ${release()}`,
  ].join(' · ');
}
