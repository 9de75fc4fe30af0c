import type { Operation } from '../../generated/operation.js';
import { operations } from '../../generated/operations.js';

const declared: readonly Operation[] = Object.values(operations);
const queryNames = new Set(
  declared.flatMap(({ parameters }) => parameters.flatMap(({ in: place, name }) => (place === 'query' ? [name] : []))),
);

/** A segment that is a whole number of the size of an id. */
const NUMBER = String.raw`-?\d{1,10}`;
const HIDDEN = '…';

/** Writes URLs for a log, into which people put what does not belong there: tokens, passwords, names of customers. */
export interface LoggedUrl {
  /** Learns the words of a route, `/api/v1/ChatSession/:id`. */
  learn(route: string): void;
  /**
   * Returns a URL of which the words of routes, whole numbers and the names of declared query parameters are left; all
   * else is `…`.
   */
  write(url: string): string;
}

export function createLoggedUrl(): LoggedUrl {
  const words = new Set<string>();
  let plainSegment = /^$/;
  let plainUrl = /^$/;
  return {
    learn(route) {
      for (const word of route.split('/')) if (/^[\w.-]+$/.test(word)) words.add(word);
      const plain = [...words]
        .map((word) => word.replaceAll('.', String.raw`\.`))
        .concat(NUMBER, '')
        .join('|');
      plainSegment = RegExp(`^(?:${plain})$`);
      plainUrl = RegExp(`^(?:/(?:${plain}))+$`);
    },
    write(url) {
      // As good as every URL is one of these.
      if (plainUrl.test(url)) return url;
      const end = url.indexOf('?');
      const path = (end < 0 ? url : url.slice(0, end))
        .split('/')
        .map((segment) => (plainSegment.test(segment) ? segment : HIDDEN))
        .join('/');
      return end < 0 ? path : `${path}?${writeQuery(url.slice(end + 1))}`;
    },
  };
}

function writeQuery(query: string): string {
  const names = new Set(query.split('&').map((pair) => pair.split('=', 1)[0] as string));
  return [...names].map((name) => (queryNames.has(name) ? name : HIDDEN)).join('&');
}
