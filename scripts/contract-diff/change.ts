import type { Json } from '../generate/document.js';

/** What a change means to those who use the contract, worst first. */
export const CLASSES = ['breaking', 'additive', 'editorial'] as const;
export type ChangeClass = (typeof CLASSES)[number];

/** The way a value travels: what is narrower is harmless in one and breaks clients in the other. */
export type Direction = 'request' | 'response';

/** A place where two documents differ, before anybody has said what that means. */
export interface Difference {
  /** Keyword, or the field that holds the entry `name`. */
  readonly field: string;
  /** Word for the field or its entry, such as `property`. */
  readonly noun?: string;
  readonly name?: string;
  /** JSON pointer into the new bundled document, or into the old one for what is gone. */
  readonly pointer: string;
  readonly direction: Direction;
  /** Value in the old and in the new document; undefined where there is none. With `reordered`, the names in order. */
  readonly before: Json | undefined;
  readonly after: Json | undefined;
  readonly reordered?: true;
  /** All entries of the field in the new document, for rules that look at more than one. */
  readonly allAfter?: readonly Json[];
}

/** The class of a difference and the reason for it. */
export interface Verdict {
  readonly class: ChangeClass;
  readonly because: string;
}

/** A rated difference. */
export interface Change extends Verdict {
  readonly pointer: string;
  /** Sentence without its full stop: what was and what is. */
  readonly what: string;
}

const VALUE_LENGTH = 60;

/** Returns what differs, in words. */
export function describeDifference({ field, noun, name, before, after, reordered }: Difference): string {
  if (reordered) return `order of \`${field}\` was ${names(before)} and is now ${names(after)}`;
  const subject = `${noun === undefined ? '' : `${noun} `}\`${name ?? field}\``;
  if (after === undefined) return `${subject} is gone`;
  if (before === undefined) return isStructure(after) ? `${subject} is new` : `${subject} is new: ${show(after)}`;
  if (Array.isArray(before) && Array.isArray(after)) return `${subject} ${describeMembers(before, after)}`;
  return isStructure(before) || isStructure(after) ? `${subject} changed` : `${subject} was ${show(before)} and is now ${show(after)}`;
}

function describeMembers(before: readonly Json[], after: readonly Json[]): string {
  const gained = without(after, before).map((member) => `gained ${member}`);
  const lost = without(before, after).map((member) => `lost ${member}`);
  return [...gained, ...lost].join(', ') || 'changed its order or its repetitions';
}

function names(list: Json | undefined): string {
  return (list as readonly string[]).join(', ');
}

function without(list: readonly Json[], others: readonly Json[]): string[] {
  const known = new Set(others.map((other) => JSON.stringify(other)));
  return list.filter((one) => !known.has(JSON.stringify(one))).map(show);
}

function isStructure(value: Json): boolean {
  return typeof value === 'object' && value !== null;
}

function show(value: Json): string {
  const text = JSON.stringify(value);
  return text.length > VALUE_LENGTH ? `${text.slice(0, VALUE_LENGTH - 1)}…` : text;
}
