import { LRUCache } from 'lru-cache';
import type { MediaType } from '../../generated/operation.js';
import { bytesOf, type Representation } from './represent.js';

/** What a written answer is for, beside its URL: compared as they are, so that a request builds no key. */
export interface Audience {
  readonly mediaType: MediaType;
  /** The very locale that a reader of locales gives to all requests that ask alike. */
  readonly locale: object;
  readonly rootUrl: string;
}

/** An answer as it was written for one version of what it shows. */
export interface KeptAnswer extends Representation {
  readonly version: string;
  readonly etag: string;
  /** When the version was stored, in whole seconds since 1970, and as an HTTP date; undefined where nobody knows. */
  readonly modified: number | undefined;
  readonly lastModified: string | undefined;
}

export interface KeptAnswers {
  /** How often an answer of the right version was at hand, and how often it had to be written. */
  readonly counts: { hits: number; misses: number };
  /** Returns the answer that was kept for a URL and an audience; its version may be an old one. */
  find(url: string, audience: Audience): KeptAnswer | undefined;
  keep(url: string, audience: Audience, answer: KeptAnswer): void;
}

/** What one entry weighs beside its bytes. */
const OVERHEAD = 512;
/** Of the audiences of one URL only that many are kept, the latest. */
const MOST_AUDIENCES = 32;

/** Of so many bytes of the memory, one URL that was not kept is remembered: about as many as answers fit in. */
const BYTES_PER_REFUSED = 8192;

type Entries = readonly (Audience & { readonly answer: KeptAnswer })[];

/**
 * Returns a memory for written answers of so many bytes. When it is full, an answer that is written for the second time
 * takes the place of what was not asked for the longest time: what is asked for but once would push out all the others, and to keep
 * it costs more than to write it. It knows nothing of time: who asks has to compare the version with that of the data.
 */
export function createKeptAnswers(maxBytes: number): KeptAnswers {
  const counts = { hits: 0, misses: 0 };
  if (maxBytes <= 0) return { counts, find: () => undefined, keep: () => {} };
  const cache = new LRUCache<string, Entries>({ maxSize: maxBytes, sizeCalculation: weighAll });
  const isSecond = createSeconds(Math.ceil(maxBytes / BYTES_PER_REFUSED));
  return {
    counts,
    find(url, audience) {
      for (const one of cache.get(url) ?? []) if (isSame(one, audience)) return one.answer;
      return undefined;
    },
    keep(url, audience, answer) {
      const before = cache.get(url);
      if (before === undefined && cache.calculatedSize + weigh(answer) > maxBytes && !isSecond(url)) return;
      const others = (before ?? []).filter((one) => !isSame(one, audience));
      // A copy, with a Buffer that the socket takes as it is: where what is written were kept itself, V8 would soon take
      // all that is written for long-lived, and collect it late.
      const copy = { ...answer, payload: bytesOf(answer.payload) };
      cache.set(url, [{ ...audience, answer: copy }, ...others.slice(0, MOST_AUDIENCES - 1)]);
    },
  };
}

/**
 * Returns what tells whether a text is asked about again. It remembers a number for each, the last one in each place:
 * that is wrong so seldom, and costs so little, as no list of them would.
 */
function createSeconds(places: number): (text: string) => boolean {
  const seen = new Uint32Array(places);
  return (text) => {
    const hash = hashOf(text);
    const place = hash % places;
    if (seen[place] === hash) return true;
    seen[place] = hash;
    return false;
  };
}

/** FNV-1a over the characters of a text, in 32 bits (draft-eastlake-fnv). */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}

function isSame(one: Audience, other: Audience): boolean {
  return one.mediaType === other.mediaType && one.locale === other.locale && one.rootUrl === other.rootUrl;
}

function weighAll(entries: Entries, url: string): number {
  return entries.reduce((sum, { answer }) => sum + weigh(answer), url.length * 2);
}

function weigh({ payload }: KeptAnswer): number {
  return payload.length + OVERHEAD;
}
