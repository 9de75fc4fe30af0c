import { ServiceError } from '../errors/catalogue.js';
import { type BasicOptions, createBasic } from './basic.js';
import { type Credentials, type CredentialsFile, createCredentials } from './credentials.js';
import type { Principal, RequestHeaders, SecurityScheme, SecuritySchemes } from './scheme.js';
import { type BrowserSessions, createBrowserSessions, createSessionCookie, createXsrfToken } from './session.js';
import { createAppToken, createBearer, createSoTicket } from './token.js';

export interface SchemeOptions extends Pick<BasicOptions, 'rememberedMs'> {
  readonly sessions?: BrowserSessions;
}

/** Returns the schemes of the document, checking against the content of a credentials file or what was made of one. */
export function createSecuritySchemes(
  known: CredentialsFile | Credentials,
  { sessions = createBrowserSessions(), ...options }: SchemeOptions = {},
): SecuritySchemes {
  const credentials = 'checkPassword' in known ? known : createCredentials(known);
  return {
    Basic: createBasic(credentials, options),
    Bearer: createBearer(credentials),
    SoTicket: createSoTicket(credentials),
    AppToken: createAppToken(credentials),
    SessionCookie: createSessionCookie(sessions),
    XsrfToken: createXsrfToken(sessions),
  };
}

/** What an operation asks for, and the schemes that can tell. */
export interface Requirements {
  /** Any one list suffices; of a list every scheme is needed. */
  readonly security: readonly (readonly string[])[];
  readonly schemes: Readonly<Record<string, SecurityScheme>>;
}

/**
 * Returns who is calling by the first of the alternatives of which every scheme holds; with no alternatives everybody
 * may call.
 *
 * @throws ServiceError `unauthorized` with one challenge for each scheme.
 */
export async function authenticate(headers: RequestHeaders, { security, schemes }: Requirements): Promise<Principal | undefined> {
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
  throw refused(headers, { security, schemes });
}

function refused(headers: RequestHeaders, requirements: Requirements): ServiceError {
  const message =
    headers['authorization'] === undefined && headers['cookie'] === undefined
      ? 'Cannot tell who is calling: send Authorization, or a session cookie with X-XSRF-TOKEN'
      : 'Cannot accept these credentials: they are wrong, incomplete or expired';
  return unauthorized(message, requirements);
}

/** Returns the error of a caller who is not known, with one challenge for each scheme that would do. */
export function unauthorized(message: string, { security, schemes }: Requirements): ServiceError {
  const wanted = new Set(security.flat().map((name) => schemes[name]));
  const challenges = [...wanted].flatMap((scheme) => scheme?.challenge ?? []);
  return new ServiceError('unauthorized', message, { headers: { 'www-authenticate': challenges } });
}
