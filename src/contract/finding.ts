import type { Fault } from './report.js';

/** A fault of an answer, before it is known how to ask for that answer again. */
export type Finding = Omit<Fault, 'curl'>;

/** Characters that a report shows of a value. */
const SHOWN = 200;

/** Returns a value as a report shows it: its JSON, cut where it is long. */
export function show(value: unknown): string {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}

/** Returns the JSON pointer of a member (RFC 6901 §3). */
export function member(pointer: string, name: string | number): string {
  return `${pointer}/${String(name).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
