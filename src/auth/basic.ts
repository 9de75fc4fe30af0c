import type { Credentials } from './credentials.js';
import { type RememberOptions, rememberVerified, type Verified } from './remember.js';
import { authorization, REALM, type SecurityScheme } from './scheme.js';

/**
 * Basic (RFC 7617), in UTF-8. The slow hash is asked once for a header that is remembered for minutes, unless the
 * credentials change.
 */
export function createBasic(credentials: Credentials, options?: RememberOptions): SecurityScheme {
  const verify = rememberVerified((secret) => check(credentials, secret.slice(secret.indexOf(' ') + 1)), options);
  return {
    challenge: `Basic realm="${REALM}", charset="UTF-8"`,
    verify(headers) {
      const encoded = authorization(headers, 'Basic');
      // With the version in it, nothing that other credentials have let in is found again, even if its check ends only now.
      return encoded === undefined ? undefined : verify(`${credentials.version} ${encoded}`);
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
