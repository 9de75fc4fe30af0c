import { hash, randomBytes } from 'node:crypto';
import type { Principal } from './scheme.js';

const REMEMBER_MS = 5 * 60_000;
const REMEMBER_AT_MOST = 10_000;
/** How long a secret that is used is known by its own words, so that a digest is made of it once in that time, in milliseconds. */
const WORD_FOR_WORD_MS = 1000;

/** What a check found out. */
export interface Verified {
  readonly principal: Principal;
  /** When it ends to be true at the latest, in milliseconds since 1970; without it only the memory's own limit counts. */
  readonly until?: number;
}

export interface RememberOptions {
  /** How long a verified secret is believed without a check, in milliseconds; five minutes unless given. */
  readonly rememberFor?: number | undefined;
  readonly now?: (() => number) | undefined;
}

/**
 * Returns a check that asks the given one once for a secret that it then takes, and once for requests that come at the
 * same time. A secret is remembered under a digest that only this process can make; what was refused is not remembered.
 */
export function rememberVerified(
  check: (secret: string) => Promise<Verified | undefined>,
  { rememberFor = REMEMBER_MS, now = Date.now }: RememberOptions = {},
): (secret: string) => Principal | undefined | Promise<Principal | undefined> {
  // As long as a block of SHA-256, in front of what is digested: nobody outside can tell what it makes of a secret.
  const key = randomBytes(48).toString('base64');
  const verified = new Map<string, Required<Verified>>();
  const checking = new Map<string, Promise<Principal | undefined>>();
  // Of a secret that comes with request after request its words are in memory anyhow.
  const inUse = new Map<string, Required<Verified>>();
  return (secret) => {
    const used = inUse.get(secret);
    if (used !== undefined && used.until > now()) return used.principal;
    const digest = hash('sha256', key + secret, 'base64');
    const known = verified.get(digest);
    if (known !== undefined && known.until > now()) {
      if (inUse.size === 0) setTimeout(() => inUse.clear(), WORD_FOR_WORD_MS).unref();
      inUse.set(secret, known);
      return known.principal;
    }
    const pending = checking.get(digest);
    if (pending !== undefined) return pending;
    const checked = check(secret)
      .then((found) => {
        if (found === undefined) return undefined;
        const { principal, until = Infinity } = found;
        if (verified.size === REMEMBER_AT_MOST) verified.clear();
        verified.set(digest, { principal, until: Math.min(until, now() + rememberFor) });
        return principal;
      })
      .finally(() => checking.delete(digest));
    checking.set(digest, checked);
    return checked;
  };
}
