import { readCredentials } from '../../src/contract/credentials.js';
import type { Target } from './create-draft.js';

/** Sessions that a server which is not ours is supposed to have: the ids from 1 to this one, as in demo mode. */
const SESSIONS = 3;

/** Returns what is known of a server that runs already. @throws Error that says what to change */
export function describeTarget(host: string, auth = ''): { readonly target: Target; readonly secrets: readonly string[] } {
  const credentials = readCredentials(auth);
  const authorization = credentials?.fields[0]?.[1];
  if (credentials === undefined || authorization === undefined)
    throw new Error('nobody is let in: set CHAT_SESSION_AUTH to basic:USER:PASSWORD, bearer:TOKEN or ticket:TICKET');
  return { target: { host, authorizations: [authorization], sessions: SESSIONS }, secrets: credentials.secrets };
}
