import createFetchClient, { type ClientOptions } from 'openapi-fetch';
import type { Call, components, Paths, paths } from './answer.js';
import { ChatSessionError, readError } from './chat-session-error.js';

export { ChatSessionError, type components, type paths };

/** Returns the value of an XML text. */
export type DecodeXml = (text: string) => unknown;

export interface ChatSessionClientOptions extends Omit<ClientOptions, 'querySerializer' | 'signal'> {
  /** Where the API is, as in `https://api.example.com/api/v1`. */
  readonly baseUrl: string;
  /** Milliseconds after which a request is rejected with a `TimeoutError`; never unless given. */
  readonly timeout?: number;
  /** `decodeXml` of `chat-session/client/xml`, which makes values of XML answers; without it they are texts. */
  readonly decodeXml?: DecodeXml;
}

/** A client of the API; `Decoded` tells whether XML answers are values. */
export interface ChatSessionClient<Decoded> {
  readonly GET: Call<'get', Decoded>;
  readonly POST: Call<'post', Decoded>;
}

/** What a query may hold of the characters that RFC 3986 reserves, `&`, `+`, `=` and `#` excepted: those would end or change the value. */
const RESERVED = /%(?:2C|2F|24|3A|3B|3F|40)/g;

/** A call as it is made, whatever its operation. */
interface Sent {
  readonly accept?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
  readonly timeout?: number;
}

/**
 * Returns a client whose paths, parameters and answers have the types of the document. Headers for every request,
 * `Authorization` among them, go into `headers`; `credentials: 'include'` sends the session cookie of a browser. Every
 * error of the service is thrown as a `ChatSessionError`.
 *
 * @example
 * const client = createClient({ baseUrl: 'http://127.0.0.1:3000/api/v1', headers: { authorization: `Basic ${btoa('tje0:Tje0')}` } });
 * const { status, data } = await client.GET('/ChatSession/{id}', { params: { path: { id: 928 }, query: { $select: 'Status' } } });
 */
export function createClient<Options extends ChatSessionClientOptions>(
  options: Options,
): ChatSessionClient<Options extends { readonly decodeXml: DecodeXml } ? true : false> {
  const { timeout: longest, decodeXml = (text) => text, ...init }: ChatSessionClientOptions = options;
  const http = createFetchClient<Paths>({ ...init, querySerializer: serializeQuery });
  const request = http.request as unknown as (method: string, path: string, init: object) => Promise<Fetched>;
  const send = async (
    method: string,
    path: string,
    { accept = 'application/json', headers, signal, timeout = longest, ...rest }: Sent = {},
  ) => {
    const limit = timeout === undefined ? [] : [AbortSignal.timeout(timeout)];
    const { data, error, response } = await request(method, path, {
      ...rest,
      headers: { ...headers, accept },
      signal: AbortSignal.any([...(signal === undefined ? [] : [signal]), ...limit]),
      parseAs: 'text',
    });
    const { status } = response;
    if (status >= 400) throw readError(typeof error === 'string' ? error : JSON.stringify(error ?? ''), response);
    if (data === undefined) return { status, data, response };
    const isXml = /^[^;]*[/+]xml\b/.test(response.headers.get('content-type') ?? '');
    return { status, data: isXml ? decodeXml(data) : (JSON.parse(data) as unknown), response };
  };
  const method = (name: string) => (path: string, sent?: Sent) => send(name, path, sent);
  return { GET: method('get'), POST: method('post') } as unknown as ReturnType<typeof createClient<Options>>;
}

interface Fetched {
  readonly data?: string;
  readonly error?: unknown;
  readonly response: Response;
}

/** Writes the query as `allowReserved` asks for: `$select=Status,User/FullName`. */
function serializeQuery(query: Readonly<Record<string, unknown>>): string {
  return Object.entries(query)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${encodeReserved(name)}=${encodeReserved(String(value))}`)
    .join('&');
}

function encodeReserved(text: string): string {
  return encodeURIComponent(text).replace(RESERVED, decodeURIComponent);
}
