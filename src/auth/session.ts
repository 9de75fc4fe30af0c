import { randomBytes, timingSafeEqual } from 'node:crypto';
import { securitySchemes } from '../../generated/operations.js';
import type { Principal, RequestHeaders, SecurityScheme } from './scheme.js';

interface BrowserSession {
  readonly principal: Principal;
  readonly xsrfToken: string;
}

/** The signed-in browsers of this process. */
export interface BrowserSessions {
  /** Signs a caller in: the cookie's value, and the token that every call repeats in `X-XSRF-TOKEN`. */
  open(principal: Principal): { readonly id: string; readonly xsrfToken: string };
  find(headers: RequestHeaders): BrowserSession | undefined;
}

export function createBrowserSessions(): BrowserSessions {
  const sessions = new Map<string, BrowserSession>();
  const cookie = `${securitySchemes.SessionCookie.name}=`;
  return {
    open(principal) {
      const id = randomBytes(32).toString('base64url');
      const xsrfToken = randomBytes(32).toString('base64url');
      sessions.set(id, { principal, xsrfToken });
      return { id, xsrfToken };
    },
    find({ cookie: header }) {
      if (typeof header !== 'string') return undefined;
      const pair = header
        .split(';')
        .map((part) => part.trim())
        .find((part) => part.startsWith(cookie));
      return pair === undefined ? undefined : sessions.get(pair.slice(cookie.length));
    },
  };
}

/** The cookie of a signed-in browser. */
export function createSessionCookie(sessions: BrowserSessions): SecurityScheme {
  return { verify: (headers) => sessions.find(headers)?.principal };
}

const XSRF_HEADER = securitySchemes.XsrfToken.name.toLowerCase();

/** The token that another site cannot read: it has to be the one of the session in the cookie. */
export function createXsrfToken(sessions: BrowserSessions): SecurityScheme {
  return {
    verify(headers) {
      const session = sessions.find(headers);
      const token = headers[XSRF_HEADER];
      if (session === undefined || typeof token !== 'string') return undefined;
      const want = Buffer.from(session.xsrfToken);
      const got = Buffer.from(token);
      return got.length === want.length && timingSafeEqual(got, want) ? session.principal : undefined;
    },
  };
}
