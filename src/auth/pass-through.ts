import { authorization, type Principal, REALM, type SecurityScheme, type SecuritySchemes } from './scheme.js';

/** Nobody has checked the name that the credentials claim, so none is told. */
const SOMEBODY: Principal = { name: 'a caller of the server behind' };

/**
 * Returns schemes that judge nothing: they only ask for credentials, which a data handler has to send on with each request
 * to a server that judges them. Nothing else may stand behind them, no sign-in of browsers either: a session with this
 * service would be given for credentials that nobody has checked.
 */
export function createPassThroughSchemes(): SecuritySchemes {
  return {
    Basic: passOn('Basic', `Basic realm="${REALM}", charset="UTF-8"`),
    Bearer: passOn('Bearer'),
    SoTicket: passOn('SOTicket'),
    AppToken: never,
    SessionCookie: never,
    XsrfToken: never,
  };
}

/** An application's token goes along with a ticket, which is enough here; a cookie is a session with this service. */
const never: SecurityScheme = { verify: () => undefined };

function passOn(word: string, challenge = `${word} realm="${REALM}"`): SecurityScheme {
  return { challenge, verify: (headers) => ((authorization(headers, word) ?? '') === '' ? undefined : SOMEBODY) };
}
