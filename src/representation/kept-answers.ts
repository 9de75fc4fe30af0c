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

type Entries = readonly (Audience & { answer: KeptAnswer })[];

/**
 * Returns a memory for written answers of so many bytes, which forgets what was not asked for the longest time. It knows
 * nothing of time: who asks has to compare the version with that of the data.
 */
export function createKeptAnswers(maxBytes: number): KeptAnswers {
  const counts = { hits: 0, misses: 0 };
  if (maxBytes <= 0) return { counts, find: () => undefined, keep: () => {} };
  const cache = new LRUCache<string, Entries>({ maxSize: maxBytes, sizeCalculation: weigh });
  return {
    counts,
    find(url, { mediaType, locale, rootUrl }) {
      const entries = cache.get(url);
      if (entries === undefined) return undefined;
      for (const one of entries) {
        if (one.mediaType !== mediaType || one.locale !== locale || one.rootUrl !== rootUrl) continue;
        const { payload } = one.answer;
        // What is asked for twice is kept as a Buffer, which the socket takes as it is.
        if (typeof payload === 'string') one.answer = { ...one.answer, payload: bytesOf(payload) };
        return one.answer;
      }
      return undefined;
    },
    keep(url, audience, answer) {
      const others = (cache.get(url) ?? []).filter((one) => !isSame(one, audience));
      cache.set(url, [{ ...audience, answer }, ...others.slice(0, MOST_AUDIENCES - 1)]);
    },
  };
}

function isSame(one: Audience, other: Audience): boolean {
  return one.mediaType === other.mediaType && one.locale === other.locale && one.rootUrl === other.rootUrl;
}

function weigh(entries: Entries, url: string): number {
  return entries.reduce((sum, { answer }) => sum + answer.payload.length + OVERHEAD, url.length * 2);
}
