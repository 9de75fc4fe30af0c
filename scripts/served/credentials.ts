import { createHash, scryptSync } from 'node:crypto';
import type { CredentialsFile } from '../../src/auth/credentials.js';

/** What the callers of a served process prove themselves with. */
export const PROOFS = {
  user: 'served-user',
  password: 'served-password-1f9c',
  bearer: 'served-bearer-7d02aa51c6',
  ticket: '7T:served-ticket-90b1',
} as const;

/** Values of `Authorization` that are let in. */
export const AUTHORIZATIONS = {
  basic: `Basic ${Buffer.from(`${PROOFS.user}:${PROOFS.password}`).toString('base64')}`,
  bearer: `Bearer ${PROOFS.bearer}`,
  ticket: `SOTicket ${PROOFS.ticket}`,
} as const;

/** Returns the credentials file that lets them in, with a password that is cheap to check: thousands of wrong ones are tried. */
export function servedCredentials(): CredentialsFile {
  const cost = { N: 64, r: 8, p: 1 };
  const salt = Buffer.from('salt of a served');
  const hash = scryptSync(PROOFS.password, salt, 32, cost);
  const digest = (secret: string) => createHash('sha256').update(secret).digest('hex');
  return {
    users: [{ name: PROOFS.user, password: { ...cost, salt: salt.toString('base64'), hash: hash.toString('base64') } }],
    bearerTokens: [{ name: PROOFS.user, sha256: digest(PROOFS.bearer) }],
    tickets: [{ name: PROOFS.user, sha256: digest(PROOFS.ticket) }],
  };
}
