import { randomBytes } from 'node:crypto';

/** Returns what names the requests of this process, as no other process names its own; what clients call theirs is not believed. */
export function createRequestIds(): () => string {
  const prefix = randomBytes(6).toString('base64url');
  let count = 0;
  return () => `${prefix}-${(++count).toString(36)}`;
}
