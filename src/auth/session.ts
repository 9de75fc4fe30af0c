import { randomBytes, timingSafeEqual } from 'node:crypto';
import { securitySchemes } from '../../generated/operations.js';
import type { Principal, RequestHeaders, SecurityScheme } from './scheme.js';

/** How long a signed-in browser may be silent, and how long it may stay at all. */
const IDLE_MS = 30 * 60_000;
const LONGEST_MS = 12 * 60 * 60_000;
/** Sessions of one process; the oldest ends where one more is opened. */
const MOST_SESSIONS = 10_000;

export interface BrowserSession {
  /** Value of the cookie. */
  readonly id: string;
  readonly principal: Principal;
  /** What every call repeats in `X-XSRF-TOKEN`. */
  readonly xsrfToken: string;
}

/** The signed-in browsers of this process. */
export interface BrowserSessions {
  /** Seconds after which a session ends whatever its browser does. */
  readonly longestSeconds: number;
  /** Signs a caller in, with an id that nobody could know before. */
  open(principal: Principal): BrowserSession;
  /** Returns the session of the cookie, if it has not ended. */
  find(headers: RequestHeaders): BrowserSession | undefined;
  /** Signs out. */
  end(session: BrowserSession): void;
  /** Signs everybody out, because who may call has changed. */
  clear(): void;
}

export interface BrowserSessionOptions {
  readonly now?: () => number;
}

interface Timed extends BrowserSession {
  readonly opened: number;
  seen: number;
}

export function createBrowserSessions({ now = Date.now }: BrowserSessionOptions = {}): BrowserSessions {
  const sessions = new Map<string, Timed>();
  const cookie = `${securitySchemes.SessionCookie.name}=`;
  return {
    longestSeconds: LONGEST_MS / 1000,
    open(principal) {
      if (sessions.size === MOST_SESSIONS) {
        const [oldest] = sessions.keys() as unknown as Iterable<string>;
        sessions.delete(oldest as string);
      }
      const opened = now();
      const session = { id: secret(), principal, xsrfToken: secret(), opened, seen: opened };
      sessions.set(session.id, session);
      return session;
    },
    find({ cookie: header }) {
      if (typeof header !== 'string') return undefined;
      const pair = header
        .split(';')
        .map((part) => part.trim())
        .find((part) => part.startsWith(cookie));
      const session = pair === undefined ? undefined : sessions.get(pair.slice(cookie.length));
      if (session === undefined) return undefined;
      const time = now();
      if (time - session.seen >= IDLE_MS || time - session.opened >= LONGEST_MS) {
        sessions.delete(session.id);
        return undefined;
      }
      session.seen = time;
      return session;
    },
    end: ({ id }) => void sessions.delete(id),
    clear: () => sessions.clear(),
  };
}

function secret(): string {
  return randomBytes(32).toString('base64url');
}

/** The cookie of a signed-in browser. */
export function createSessionCookie(sessions: BrowserSessions): SecurityScheme {
  return { verify: (headers) => sessions.find(headers)?.principal };
}

const XSRF_HEADER = securitySchemes.XsrfToken.name.toLowerCase();

/** The token that another site cannot read: it has to be the one of the session in the cookie. */
export function createXsrfToken(sessions: BrowserSessions): SecurityScheme {
  return { verify: (headers) => findProven(sessions, headers)?.principal };
}

/** Returns the session of the cookie, if the headers repeat its token. */
export function findProven(sessions: BrowserSessions, headers: RequestHeaders): BrowserSession | undefined {
  const session = sessions.find(headers);
  const token = headers[XSRF_HEADER];
  if (session === undefined || typeof token !== 'string') return undefined;
  const want = Buffer.from(session.xsrfToken);
  const got = Buffer.from(token);
  return got.length === want.length && timingSafeEqual(got, want) ? session : undefined;
}
