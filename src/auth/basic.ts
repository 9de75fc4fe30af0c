import { createHmac, randomBytes } from 'node:crypto';
import type { Credentials } from './credentials.js';
import { authorization, type Principal, REALM, type SecurityScheme } from './scheme.js';

const REMEMBER_MS = 5 * 60_000;
const REMEMBER_AT_MOST = 10_000;

export interface BasicOptions {
  /** How long a verified header is believed without the slow hash, in milliseconds; 0 asks the hash every time. */
  readonly rememberedMs?: number;
  readonly now?: () => number;
}

/**
 * Basic (RFC 7617), in UTF-8. A verified header is remembered for minutes, unless the credentials change, under a digest
 * that only this process can make.
 */
export function createBasic(credentials: Credentials, { rememberedMs = REMEMBER_MS, now = Date.now }: BasicOptions = {}): SecurityScheme {
  const key = randomBytes(32);
  const verified = new Map<string, { readonly principal: Principal; readonly until: number }>();
  /** The slow hash is paid once for requests that come at the same time. */
  const checking = new Map<string, Promise<Principal | undefined>>();
  return {
    challenge: `Basic realm="${REALM}", charset="UTF-8"`,
    verify(headers) {
      const encoded = authorization(headers, 'Basic');
      if (encoded === undefined) return undefined;
      // With the version in it, nothing that other credentials have let in is found again, even if its check ends only now.
      const digest = createHmac('sha256', key).update(`${credentials.version} ${encoded}`).digest('base64');
      const known = verified.get(digest);
      if (known !== undefined && known.until > now()) return known.principal;
      const pending = checking.get(digest);
      if (pending !== undefined) return pending;
      const checked = check(credentials, encoded)
        .then((principal) => {
          if (principal === undefined) return undefined;
          if (verified.size === REMEMBER_AT_MOST) verified.clear();
          verified.set(digest, { principal, until: now() + rememberedMs });
          return principal;
        })
        .finally(() => checking.delete(digest));
      checking.set(digest, checked);
      return checked;
    },
  };
}

async function check(credentials: Credentials, encoded: string): Promise<Principal | undefined> {
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(encoded)) return undefined;
  const pair = Buffer.from(encoded, 'base64').toString('utf8');
  const colon = pair.indexOf(':');
  // RFC 7617 §2 forbids control characters; scrypt would ignore null characters at the end of a password.
  return colon < 1 || /[\u0000-\u001f\u007f]/.test(pair)
    ? undefined
    : credentials.checkPassword(pair.slice(0, colon), pair.slice(colon + 1));
}
