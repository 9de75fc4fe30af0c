/** Signed tokens made by hand, for what no library would make; it holds no test. */
import { createHmac } from 'node:crypto';

/** Returns a part of a token. */
export function encode(part: unknown): string {
  return Buffer.from(typeof part === 'string' ? part : JSON.stringify(part)).toString('base64url');
}

/** Returns a token that is signed with a secret; without one its signature is empty. */
export function forge(header: unknown, payload: unknown, key?: string | Buffer): string {
  const signed = `${encode(header)}.${encode(payload)}`;
  return `${signed}.${key === undefined ? '' : createHmac('sha256', key).update(signed).digest('base64url')}`;
}
