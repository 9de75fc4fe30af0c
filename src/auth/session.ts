import { randomBytes, timingSafeEqual } from 'node:crypto';
import { securitySchemes } from '../../generated/operations.js';
import { nobody, type Peers } from './peers.js';
import type { Principal, RequestHeaders, SecurityScheme } from './scheme.js';

/** How long a signed-in browser may be silent, and how long it may stay at all. */
const IDLE_MS = 30 * 60_000;
const LONGEST_MS = 12 * 60 * 60_000;
/** How often the other processes are told that a session is used: it may end that much too early there. */
const TELL_MS = 60_000;
/** Sessions of the service; the oldest ends where one more is opened. */
const MOST_SESSIONS = 10_000;

export interface BrowserSession {
  /** Value of the cookie. */
  readonly id: string;
  readonly principal: Principal;
  /** What every call repeats in `X-XSRF-TOKEN`. */
  readonly xsrfToken: string;
}

/** The signed-in browsers of this service. */
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
  /** Resolves when the other processes know who was signed in and out so far. */
  settled(): Promise<void>;
  /** Returns what a new process has to be told, a message for each session. */
  recall(): Iterable<SessionNews>;
  /** Takes what another process tells. */
  hear(news: SessionNews): void;
}

export interface BrowserSessionOptions {
  readonly now?: () => number;
  /** The other processes of the service; none unless given. */
  readonly peers?: Peers | undefined;
}

interface Timed extends BrowserSession {
  readonly opened: number;
  seen: number;
}

/** What one process tells the others. */
export type SessionNews =
  | { readonly opened: BrowserSession & Timed }
  | { readonly seen: number; readonly id: string }
  | { readonly ended: string }
  | { readonly cleared: true };

/** Topic of the news. */
export const SESSIONS = 'sessions';

export function createBrowserSessions({ now = Date.now, peers = nobody }: BrowserSessionOptions = {}): BrowserSessions {
  const sessions = new Map<string, Timed>();
  const cookie = `${securitySchemes.SessionCookie.name}=`;
  /** When the others were told last that a session is used. */
  const told = new Map<string, number>();
  let settled: Promise<unknown> = Promise.resolve();
  const tell = (news: SessionNews): void => {
    settled = Promise.all([settled, peers.tell(SESSIONS, news)]);
  };
  const forget = (id: string): void => {
    sessions.delete(id);
    told.delete(id);
  };
  const forgetAll = (): void => {
    sessions.clear();
    told.clear();
  };
  const add = (session: Timed): void => {
    if (sessions.size === MOST_SESSIONS) {
      const [oldest] = sessions.keys() as unknown as Iterable<string>;
      forget(oldest as string);
    }
    sessions.set(session.id, session);
    told.set(session.id, session.seen);
  };
  const hear = (news: SessionNews): void => {
    if ('opened' in news) return add({ ...news.opened });
    if ('ended' in news) return forget(news.ended);
    if ('cleared' in news) return forgetAll();
    const session = sessions.get(news.id);
    if (session === undefined) return;
    session.seen = Math.max(session.seen, news.seen);
    told.set(news.id, session.seen);
  };
  peers.listen(SESSIONS, hear);
  return {
    hear,
    longestSeconds: LONGEST_MS / 1000,
    open(principal) {
      const opened = now();
      const session = { id: secret(), principal, xsrfToken: secret(), opened, seen: opened };
      add(session);
      tell({ opened: session });
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
        forget(session.id);
        return undefined;
      }
      session.seen = time;
      if (time - (told.get(session.id) as number) >= TELL_MS) {
        told.set(session.id, time);
        tell({ seen: time, id: session.id });
      }
      return session;
    },
    end({ id }) {
      forget(id);
      tell({ ended: id });
    },
    clear() {
      forgetAll();
      tell({ cleared: true });
    },
    settled: async () => void (await settled),
    *recall() {
      for (const session of sessions.values()) yield { opened: session };
    },
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
