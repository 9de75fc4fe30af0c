import { existsSync, readFileSync } from 'node:fs';

/** Linux counts the time of a process in hundredths of a second, whatever the machine. */
const TICKS = 100;

/** Returns the memory that a process holds, in MB, as a list of one; of none where the system does not say. */
export function residentMemory(pid: number, proc = '/proc'): readonly number[] {
  const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(read(`${proc}/${pid}/status`))?.[1];
  return kilobytes === undefined ? [] : [Number(kilobytes) / 1024];
}

/** Returns the seconds that a process has worked, its threads and the system for it included; undefined where the system does not say. */
export function cpuSeconds(pid: number, proc = '/proc'): number | undefined {
  const stat = read(`${proc}/${pid}/stat`);
  // The name of the program, in parentheses, may hold anything.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const [user, system] = [fields[11], fields[12]];
  return user === undefined || system === undefined ? undefined : (Number(user) + Number(system)) / TICKS;
}

/** Returns the microseconds that a process worked for each of so many requests, as a list of one; of none where that is not known. */
export function cpuPerRequest(before: number | undefined, after: number | undefined, requests: number): readonly number[] {
  return before === undefined || after === undefined ? [] : [((after - before) * 1e6) / requests];
}

function read(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}
