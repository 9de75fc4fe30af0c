import createFetchClient, { type Client, type ClientOptions } from 'openapi-fetch';
import type { components, paths } from '../../generated/types.js';

export type { components, paths };

export interface ChatSessionClientOptions extends Omit<ClientOptions, 'querySerializer'> {
  /** Where the API is, as in `https://api.example.com/api/v1`. */
  readonly baseUrl: string;
}

/** openapi-fetch takes a readonly list for an object and loses its methods, so the lists of its types are not readonly. */
type Mutable<T> = T extends readonly (infer Item)[] ? Mutable<Item>[] : T extends object ? { [Key in keyof T]: Mutable<T[Key]> } : T;

/** What a query may hold of the characters that RFC 3986 reserves, `&`, `+`, `=` and `#` excepted: those would end or change the value. */
const RESERVED = /%(?:2C|2F|24|3A|3B|3F|40)/g;

/**
 * Returns a client whose paths, parameters and answers have the types of the document. Headers for every request,
 * `Authorization` among them, go into `headers`; `credentials: 'include'` sends the session cookie of a browser.
 *
 * @example
 * const client = createClient({ baseUrl: 'http://127.0.0.1:3000/api/v1', headers: { authorization: `Basic ${btoa('tje0:Tje0')}` } });
 * const { data, error } = await client.GET('/ChatSession/{id}', { params: { path: { id: 928 }, query: { $select: 'Status' } } });
 */
export function createClient(options: ChatSessionClientOptions): Client<Mutable<paths>> {
  return createFetchClient<Mutable<paths>>({ ...options, querySerializer: serializeQuery });
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
