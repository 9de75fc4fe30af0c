/** What a client says of the answers that it has, as the headers of its request. */
export interface Conditions {
  readonly 'if-none-match'?: string | undefined;
  readonly 'if-modified-since'?: string | undefined;
}

/** What tells an answer from others. */
export interface Validators {
  /** Entity tag with its quotation marks. */
  readonly etag: string;
  /** Whole seconds since 1970; undefined where nobody knows. */
  readonly modified?: number | undefined;
}

/** An entity tag (RFC 9110 §8.8.3): commas and spaces may be part of one. */
const TAG = /(?:W\/)?("[\x21\x23-\x7e\x80-\xff]*")/g;

/** Tells whether a GET or HEAD is answered with 304 (RFC 9110 §13.2.2): the tags decide, and the time where there are none. */
export function isNotModified(conditions: Conditions, { etag, modified }: Validators): boolean {
  const tags = conditions['if-none-match'];
  if (tags !== undefined && tags.trim() !== '') return matchesTag(tags, etag);
  const since = conditions['if-modified-since'];
  if (since === undefined || modified === undefined) return false;
  return modified <= (readHttpDate(since) ?? -Infinity);
}

/** Compares entity tags weakly, as `If-None-Match` asks for (RFC 9110 §13.1.2). */
export function matchesTag(header: string, etag: string): boolean {
  if (header === etag || header.trim() === '*') return true;
  return readTags(header).includes(etag);
}

/** Returns the entity tags of a list, without the sign of weak ones. What is none is passed over. */
export function readTags(header: string): string[] {
  return Array.from(header.matchAll(TAG), (match) => match[1] as string);
}

/** The three forms of an HTTP date (RFC 9110 §5.6.7); the last one names no zone, and means UTC. */
const HTTP_DATES: readonly { readonly form: RegExp; readonly zone: string }[] = [
  { form: /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/, zone: '' },
  { form: /^[A-Z][a-z]{5,8}, \d{2}-[A-Z][a-z]{2}-\d{2} \d{2}:\d{2}:\d{2} GMT$/, zone: '' },
  { form: /^[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d \d{2}:\d{2}:\d{2} \d{4}$/, zone: ' GMT' },
];

/** Returns an HTTP date as whole seconds since 1970; undefined for what is none. */
export function readHttpDate(text: string): number | undefined {
  const trimmed = text.trim();
  const date = HTTP_DATES.find(({ form }) => form.test(trimmed));
  const milliseconds = date === undefined ? NaN : Date.parse(trimmed + date.zone);
  return Number.isNaN(milliseconds) ? undefined : milliseconds / 1000;
}

/** Dates that were written lately: what was imported together has few of them. */
const written = new Map<number, string>();
const REMEMBERED = 1000;

/** Returns whole seconds since 1970 as an HTTP date. */
export function writeHttpDate(seconds: number): string {
  const known = written.get(seconds);
  if (known !== undefined) return known;
  const date = new Date(seconds * 1000).toUTCString();
  if (written.size === REMEMBERED) written.clear();
  written.set(seconds, date);
  return date;
}
