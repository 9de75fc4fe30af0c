import { existsSync, readdirSync, readlinkSync } from 'node:fs';

/** Returns how many files, sockets and others a process holds open, by what they are; undefined where the system does not say. */
export function openHandles(pid: number, proc = '/proc'): ReadonlyMap<string, number> | undefined {
  const folder = `${proc}/${pid}/fd`;
  if (!existsSync(folder)) return undefined;
  const counts = new Map<string, number>();
  for (const name of readdirSync(folder)) {
    const kind = kindOf(`${folder}/${name}`);
    if (kind !== undefined) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return counts;
}

/** Undefined where it was closed meanwhile. */
function kindOf(link: string): string | undefined {
  try {
    // Sockets and pipes have numbers: socket:[1234]
    return readlinkSync(link).replace(/:\[\d+\]$/, '');
  } catch {
    return undefined;
  }
}

type Handles = ReadonlyMap<string, number> | undefined;

/** Returns of what there is more than there was, as a sentence for each; nothing where one of the two is not known. */
export function findLeaks(before: Handles, after: Handles): readonly string[] {
  if (before === undefined || after === undefined) return [];
  return [...after]
    .filter(([kind, count]) => count > (before.get(kind) ?? 0))
    .map(([kind, count]) => `${count} × ${kind} are open, before there were ${before.get(kind) ?? 0}`);
}
