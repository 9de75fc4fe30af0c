import { ServiceError } from '../errors/catalogue.js';
import { createBasic } from './basic.js';
import { type CredentialsFile, createCredentials } from './credentials.js';
import type { Principal, RequestHeaders, SecurityScheme, SecuritySchemes } from './scheme.js';
import { type BrowserSessions, createBrowserSessions, createSessionCookie, createXsrfToken } from './session.js';
import { createAppToken, createBearer, createSoTicket } from './token.js';

/** Returns the schemes of the document, checking against a credentials file. */
export function createSecuritySchemes(file: CredentialsFile, sessions: BrowserSessions = createBrowserSessions()): SecuritySchemes {
  const credentials = createCredentials(file);
  return {
    Basic: createBasic(credentials),
    Bearer: createBearer(credentials),
    SoTicket: createSoTicket(credentials),
    AppToken: createAppToken(credentials),
    SessionCookie: createSessionCookie(sessions),
    XsrfToken: createXsrfToken(sessions),
  };
}

/**
 * Returns who is calling by the first of the alternatives of which every scheme holds; with no alternatives everybody
 * may call.
 *
 * @throws ServiceError `unauthorized` with one challenge for each scheme.
 */
export async function authenticate(
  headers: RequestHeaders,
  { security, schemes }: { security: readonly (readonly string[])[]; schemes: Readonly<Record<string, SecurityScheme>> },
): Promise<Principal | undefined> {
  if (security.length === 0) return undefined;
  for (const alternative of security) {
    let principal: Principal | undefined;
    let holds = true;
    for (const name of alternative) {
      const proven = await schemes[name]?.verify(headers);
      if (proven === undefined) {
        holds = false;
        break;
      }
      principal ??= proven;
    }
    if (holds) return principal;
  }
  throw unauthorized(headers, new Set(security.flat().map((name) => schemes[name])));
}

function unauthorized(headers: RequestHeaders, schemes: ReadonlySet<SecurityScheme | undefined>): ServiceError {
  const message =
    headers['authorization'] === undefined && headers['cookie'] === undefined
      ? 'Cannot tell who is calling: send Authorization, or a session cookie with X-XSRF-TOKEN'
      : 'Cannot accept these credentials: they are wrong, incomplete or expired';
  const challenges = [...schemes].flatMap((scheme) => scheme?.challenge ?? []);
  return new ServiceError('unauthorized', message, { headers: { 'www-authenticate': challenges } });
}
