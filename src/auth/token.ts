import { securitySchemes } from '../../generated/operations.js';
import type { Credentials } from './credentials.js';
import { authorization, type Principal, REALM, type SecurityScheme } from './scheme.js';

/** The compact form of a signed token (RFC 7515 §7.1); the signature of an unsecured one is empty. */
const SIGNED_TOKEN = /^[\w-]+\.[\w-]+\.[\w-]*$/;

/** Bearer (RFC 6750): what has the form of a JWT goes to its verifier where there is one, all else are opaque tokens. */
export function createBearer(credentials: Credentials, verifyJwt?: (token: string) => Promise<Principal | undefined>): SecurityScheme {
  return inAuthorization('Bearer', (token) =>
    verifyJwt !== undefined && SIGNED_TOKEN.test(token) ? verifyJwt(token) : credentials.findToken('bearerTokens', token),
  );
}

/** SOTicket: a ticket that SuperOffice issued, taken as it is (FACTS §7.1). */
export function createSoTicket(credentials: Credentials): SecurityScheme {
  return inAuthorization('SOTicket', (ticket) => credentials.findToken('tickets', ticket));
}

const APP_TOKEN_HEADER = securitySchemes.AppToken.name.toLowerCase();

/** SO-AppToken: proves which partner application is calling, beside a ticket. */
export function createAppToken(credentials: Credentials): SecurityScheme {
  return {
    verify(headers) {
      const token = headers[APP_TOKEN_HEADER];
      return typeof token === 'string' ? credentials.findToken('applications', token) : undefined;
    },
  };
}

function inAuthorization(word: string, find: (token: string) => ReturnType<SecurityScheme['verify']>): SecurityScheme {
  return {
    challenge: `${word} realm="${REALM}"`,
    verify(headers) {
      const token = authorization(headers, word);
      return token === undefined ? undefined : find(token);
    },
  };
}
