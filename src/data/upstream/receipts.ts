import { createHmac, randomBytes } from 'node:crypto';

/** What the server behind has answered to one caller for one request. */
export interface Receipt {
  /** Undefined where it has refused the caller, or had nothing. */
  readonly version: string | undefined;
  /** Its own entity tag, where it gave a strong one. */
  readonly etag?: string | undefined;
  /** When the answer became what it is, in seconds since 1970, where it said so. */
  readonly modified?: number | undefined;
  readonly violations: number;
  /** When it said so the last time, in milliseconds since 1970. */
  readonly at: number;
}

export interface Receipts {
  /** Returns the name under which the receipts of a caller for a request are kept: a digest that only this process can make. */
  keyOf(request: string, headers: Readonly<Record<string, string>>): string;
  find(key: string): Receipt | undefined;
  keep(key: string, receipt: Receipt): void;
}

/** Receipts of one process; the oldest goes where one more comes. */
const MOST_RECEIPTS = 10_000;

/**
 * Returns a memory of what the server behind has answered to whom. With its credentials in the key, a caller is never told
 * what it has answered to somebody else.
 */
export function createReceipts(): Receipts {
  const secret = randomBytes(32);
  const receipts = new Map<string, Receipt>();
  return {
    keyOf: (request, headers) =>
      createHmac('sha256', secret)
        .update(JSON.stringify([request, headers['authorization'] ?? null, headers['so-apptoken'] ?? null]))
        .digest('base64'),
    find: (key) => receipts.get(key),
    keep(key, receipt) {
      receipts.delete(key);
      if (receipts.size === MOST_RECEIPTS) {
        const [oldest] = receipts.keys() as unknown as Iterable<string>;
        receipts.delete(oldest as string);
      }
      receipts.set(key, receipt);
    },
  };
}
