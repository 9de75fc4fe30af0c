import type { SecuritySchemeName } from '../../generated/operations.js';

/** The headers of a request by name in lower case; all that a scheme may look at. */
export type RequestHeaders = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Who is calling. */
export interface Principal {
  readonly name: string;
}

/**
 * One way to prove who is calling, for one entry of the document's `securitySchemes`. Schemes that only accompany
 * another one (an application token, an XSRF token) prove that they hold by returning a principal as well.
 */
export interface SecurityScheme {
  /** Challenge for `WWW-Authenticate` (RFC 9110 §11.6.1); absent for schemes outside `Authorization`. */
  readonly challenge?: string;
  /** Returns who is calling, or undefined when the credentials are missing or wrong. */
  verify(headers: RequestHeaders): Principal | undefined | Promise<Principal | undefined>;
}

/** An implementation for each declared scheme: one that is missing does not compile. */
export type SecuritySchemes = Readonly<Record<SecuritySchemeName, SecurityScheme>>;

/** Protection space of every challenge. */
export const REALM = 'chat-session';

/** Returns what stands behind the scheme's word in `Authorization`; the word's case does not matter (RFC 9110 §11.1). */
export function authorization(headers: RequestHeaders, word: string): string | undefined {
  const header = headers['authorization'];
  if (typeof header !== 'string' || header.length <= word.length + 1) return undefined;
  const isWord = header.slice(0, word.length).toLowerCase() === word.toLowerCase() && header[word.length] === ' ';
  return isWord ? header.slice(word.length + 1).trim() : undefined;
}
