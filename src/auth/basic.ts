import type { Credentials } from './credentials.js';
import { rememberVerified, type Verified } from './remember.js';
import { authorization, REALM, type SecurityScheme } from './scheme.js';

/** Basic (RFC 7617), in UTF-8. The slow hash is asked once for a header that is remembered for minutes. */
export function createBasic(credentials: Credentials, now: () => number = Date.now): SecurityScheme {
  const verify = rememberVerified((encoded) => check(credentials, encoded), { now });
  return {
    challenge: `Basic realm="${REALM}", charset="UTF-8"`,
    verify(headers) {
      const encoded = authorization(headers, 'Basic');
      return encoded === undefined ? undefined : verify(encoded);
    },
  };
}

async function check(credentials: Credentials, encoded: string): Promise<Verified | undefined> {
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(encoded)) return undefined;
  const pair = Buffer.from(encoded, 'base64').toString('utf8');
  const colon = pair.indexOf(':');
  // RFC 7617 §2 forbids control characters; scrypt would ignore null characters at the end of a password.
  if (colon < 1 || /[\u0000-\u001f\u007f]/.test(pair)) return undefined;
  const principal = await credentials.checkPassword(pair.slice(0, colon), pair.slice(colon + 1));
  return principal && { principal };
}
