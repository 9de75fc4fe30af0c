import { ServiceError } from '../errors/catalogue.js';
import { createBasic } from './basic.js';
import { type Credentials, type CredentialsFile, createCredentials } from './credentials.js';
import type { RememberOptions } from './remember.js';
import type { Principal, RequestHeaders, SecurityScheme, SecuritySchemes } from './scheme.js';
import { type BrowserSessions, createBrowserSessions, createSessionCookie, createXsrfToken } from './session.js';
import { createAppToken, createBearer, createSoTicket } from './token.js';

/** Where the service is installed: online, partners' applications call with tickets, and nobody with a password. */
export type Installation = 'onsite' | 'online';

export interface SecuritySchemesOptions extends Pick<RememberOptions, 'rememberFor'> {
  /** On site unless given. */
  readonly installation?: Installation | undefined;
  /** The signed-in browsers; none unless given. */
  readonly sessions?: BrowserSessions | undefined;
  /** Tells whose a signed Bearer token is; without it all Bearer tokens are opaque. */
  readonly verifyJwt?: ((token: string) => Promise<Principal | undefined>) | undefined;
}

/** Returns the schemes of the document, checking against the content of a credentials file or what was made of one. */
export function createSecuritySchemes(
  given: CredentialsFile | Credentials,
  { installation = 'onsite', sessions = createBrowserSessions(), verifyJwt, rememberFor }: SecuritySchemesOptions = {},
): SecuritySchemes {
  const credentials = 'checkPassword' in given ? given : createCredentials(given);
  const isOnline = installation === 'online';
  const AppToken = createAppToken(credentials);
  const SoTicket = createSoTicket(credentials);
  return {
    Basic: isOnline ? never : createBasic(credentials, { rememberFor }),
    Bearer: createBearer(credentials, verifyJwt),
    SoTicket: isOnline ? together(SoTicket, AppToken) : SoTicket,
    AppToken,
    SessionCookie: createSessionCookie(sessions),
    XsrfToken: createXsrfToken(sessions),
  };
}

/** A scheme that this installation does not take: nobody is challenged to use it. */
const never: SecurityScheme = { verify: () => undefined };

/** Returns the first scheme, but one that holds only where the second does. */
function together(first: SecurityScheme, second: SecurityScheme): SecurityScheme {
  return {
    ...first,
    verify: async (headers) => ((await second.verify(headers)) === undefined ? undefined : first.verify(headers)),
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
export async function authenticate(headers: RequestHeaders, requirements: Requirements): Promise<Principal | undefined> {
  const caller = await findCaller(headers, requirements);
  if (caller === undefined) throw refused(headers, requirements);
  return caller.name === undefined ? undefined : caller;
}

/** Returns who is calling where the schemes know it at once; undefined where they have to find out, and where nobody is known. */
export function recognize(headers: RequestHeaders, requirements: Requirements): Caller | undefined {
  const caller = findCaller(headers, requirements);
  if (!(caller instanceof Promise)) return caller;
  // Whoever authenticates the request hears what it comes to.
  caller.catch(() => {});
  return undefined;
}

/** Who is let in; without a name where nobody has to prove who it is. */
export type Caller = Principal | typeof ANYBODY;

const ANYBODY: { readonly name?: undefined } = {};

type Found = Caller | undefined | Promise<Caller | undefined>;

function findCaller(headers: RequestHeaders, requirements: Requirements, first = 0): Found {
  const { security } = requirements;
  if (security.length === 0) return ANYBODY;
  for (let index = first; index < security.length; index++) {
    const caller = prove(headers, requirements, { alternative: security[index] as readonly string[], first: 0, caller: ANYBODY });
    if (caller instanceof Promise) return caller.then((found) => found ?? findCaller(headers, requirements, index + 1));
    if (caller !== undefined) return caller;
  }
  return undefined;
}

interface Proof {
  readonly alternative: readonly string[];
  /** The first scheme that is not asked yet. */
  readonly first: number;
  /** Whom those before have proven. */
  readonly caller: Caller;
}

/** Returns who is calling by one alternative; undefined where one of its schemes does not hold. */
function prove(headers: RequestHeaders, { schemes, security }: Requirements, { alternative, first, caller }: Proof): Found {
  let known = caller;
  for (let index = first; index < alternative.length; index++) {
    const proven = schemes[alternative[index] as string]?.verify(headers);
    if (proven instanceof Promise) {
      const before = known;
      return proven.then(
        (later) =>
          later && prove(headers, { schemes, security }, { alternative, first: index + 1, caller: before === ANYBODY ? later : before }),
      );
    }
    if (proven === undefined) return undefined;
    if (known === ANYBODY) known = proven;
  }
  return known;
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
