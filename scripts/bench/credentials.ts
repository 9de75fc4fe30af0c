import { createHash, scryptSync } from 'node:crypto';
import type { CredentialsFile } from '../../src/auth/credentials.js';
import { LOGIN } from './rows.js';

/** Token of the same user: its first check is as quick as its others, which start-up times need. */
export const TOKEN = 'bench-token';

/** Returns a credentials file that lets the user of the benchmark in, as `chat-session user add` makes it. */
export function benchCredentials(): CredentialsFile {
  const salt = Buffer.from('benchmark of one');
  const cost = { N: 16384, r: 8, p: 1 };
  const hash = scryptSync(LOGIN.password, salt, 32, cost);
  return {
    users: [{ name: LOGIN.user, password: { ...cost, salt: salt.toString('base64'), hash: hash.toString('base64') } }],
    bearerTokens: [{ name: LOGIN.user, sha256: createHash('sha256').update(TOKEN).digest('hex') }],
  };
}
