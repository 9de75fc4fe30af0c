/** A rule about one header of the requests to the server behind this one. */
interface HeaderRule {
  readonly name: string;
  /** `credentials`: as the caller sent it, or the service's own; `fixed`: always this value; `never`: what the caller sent stays here. */
  readonly rule: 'credentials' | 'fixed' | 'never';
  readonly value?: string;
  readonly why: string;
}

/** Everything that is sent, and what is kept back on purpose. A header that is not listed is not sent either. */
export const headerRules = [
  { name: 'Authorization', rule: 'credentials', why: 'the server behind judges who may read what' },
  { name: 'SO-AppToken', rule: 'credentials', why: 'an online installation wants it beside a ticket' },
  { name: 'Accept', rule: 'fixed', value: 'application/json', why: 'the other media types are written here' },
  { name: 'If-None-Match', rule: 'never', why: 'the tag is ours; the one of the server behind is sent in its place where it is known' },
  { name: 'If-Modified-Since', rule: 'never', why: 'it is answered here' },
  { name: 'Cookie', rule: 'never', why: 'it is the session of a browser with this service, which no other server knows' },
  { name: 'X-XSRF-TOKEN', rule: 'never', why: 'it belongs to the cookie' },
  { name: 'Accept-Language', rule: 'never', why: 'texts are translated here, from the neutral answer: twice would be wrong' },
  { name: 'SO-Language', rule: 'never', why: 'as Accept-Language' },
  { name: 'SO-Culture', rule: 'never', why: 'as Accept-Language' },
  { name: 'SO-TimeZone', rule: 'never', why: 'dates are converted here' },
] as const satisfies readonly HeaderRule[];

/** The service's own credentials, in place of those of the callers. */
export interface UpstreamCredentials {
  readonly authorization: string;
  readonly appToken?: string | undefined;
}

type CallHeaders = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Returns the headers of a request to the server behind, by name in lower case. */
export function upstreamHeaders(given: CallHeaders = {}, own?: UpstreamCredentials): Readonly<Record<string, string>> {
  const credentials: CallHeaders = own === undefined ? given : { authorization: own.authorization, 'so-apptoken': own.appToken };
  const headers: Record<string, string> = {};
  for (const rule of headerRules) {
    const name = rule.name.toLowerCase();
    const value = rule.rule === 'fixed' ? rule.value : rule.rule === 'credentials' ? credentials[name] : undefined;
    if (typeof value === 'string') headers[name] = value;
  }
  return headers;
}
