import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { securitySchemes } from '../../generated/operations.js';
import type { Attempts } from '../auth/attempts.js';
import { authenticate, unauthorized } from '../auth/authenticate.js';
import type { Principal, SecuritySchemes } from '../auth/scheme.js';
import { type BrowserSessions, findProven } from '../auth/session.js';
import { routeOtherMethods } from './other-methods.js';

export interface BrowserSessionOptions {
  readonly sessions: BrowserSessions;
  readonly schemes: SecuritySchemes;
  readonly attempts: Attempts;
  /** Origin that browsers see; without it, the one that the request was sent to. */
  readonly publicOrigin?: string | undefined;
}

const URL_PATH = '/session';
/** A page of the same site reads this cookie and repeats it in `X-XSRF-TOKEN`. */
const XSRF_COOKIE = 'XSRF-TOKEN';

/** Signing in is by a scheme of HTTP itself: a session is made of it, never of another session or a ticket. */
const SIGN_IN = Object.entries(securitySchemes).flatMap(([name, { type }]) => (type === 'http' ? [[name]] : []));

/**
 * `POST /session` signs a browser in: it takes Basic or Bearer and gives the session's cookie, which no script can read,
 * and the token's. `DELETE /session` signs it out.
 */
export function registerBrowserSession(app: FastifyInstance, { sessions, schemes, attempts, publicOrigin }: BrowserSessionOptions): void {
  const setCookies = (
    request: FastifyRequest,
    reply: FastifyReply,
    values: readonly (readonly [name: string, value: string])[],
    seconds: number,
  ) => {
    const isSecure = (publicOrigin ?? `${request.protocol}:`).startsWith('https:');
    const path = app.prefix === '' ? '/' : app.prefix;
    return reply.header(
      'set-cookie',
      values.map(([name, value]) =>
        [
          `${name}=${value}`,
          `Path=${path}`,
          `Max-Age=${seconds}`,
          'SameSite=Strict',
          ...(isSecure ? ['Secure'] : []),
          ...(name === XSRF_COOKIE ? [] : ['HttpOnly']),
        ].join('; '),
      ),
    );
  };
  const { name: cookie } = securitySchemes.SessionCookie;

  app.post(URL_PATH, async (request, reply) => {
    const { headers, ip: address } = request;
    const principal = await attempts.guard({ address, headers }, () => authenticate(headers, { security: SIGN_IN, schemes }));
    // The session before, whoever opened it, ends: nobody can make another use a session that he knows.
    const before = sessions.find(headers);
    if (before !== undefined) sessions.end(before);
    const { id, xsrfToken } = sessions.open(principal as Principal);
    // The next request may come to another process.
    await sessions.settled();
    const values = [
      [cookie, id],
      [XSRF_COOKIE, xsrfToken],
    ] as const;
    return setCookies(request, reply, values, sessions.longestSeconds).header('cache-control', 'no-store').code(204).send();
  });

  app.delete(URL_PATH, async (request, reply) => {
    const { headers, ip: address } = request;
    const session = await attempts.guard({ address, headers }, async () => {
      const proven = findProven(sessions, headers);
      if (proven === undefined)
        throw unauthorized('Cannot sign out: send the session cookie with X-XSRF-TOKEN', { security: SIGN_IN, schemes });
      return proven;
    });
    sessions.end(session);
    await sessions.settled();
    return setCookies(
      request,
      reply,
      [
        [cookie, ''],
        [XSRF_COOKIE, ''],
      ],
      0,
    )
      .header('cache-control', 'no-store')
      .code(204)
      .send();
  });

  routeOtherMethods(app, URL_PATH, ['POST', 'DELETE']);
}
