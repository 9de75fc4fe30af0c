// Generated from openapi/ by `npm run generate`. Do not edit.
/** What the server and the contract cases need to know of an operation of the document. */
export interface Operation {
  readonly operationId: string;
  /** In upper case, as on the wire. */
  readonly method: string;
  /** Path template of OpenAPI, below the base path: `/ChatSession/{id}`. */
  readonly path: string;
  readonly parameters: readonly Parameter[];
  /** Absent where the operation takes no body. */
  readonly requestBody?: RequestBody;
  readonly responses: Readonly<Record<number, Response>>;
  /** Any one list suffices; of a list every scheme is needed. An empty list lets everybody in. */
  readonly security: readonly (readonly string[])[];
}

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required: boolean;
  readonly type: 'integer' | 'number' | 'boolean' | 'string';
  readonly format?: string;
  /** Given several times, it is one text joined by commas (`x-join-repeated`). */
  readonly joinRepeated: boolean;
  /** Words in this place of the path that belong to other operations (`x-reserved`). */
  readonly reserved: readonly string[];
}

export interface RequestBody {
  readonly required: boolean;
  /** Component schema of the body. */
  readonly schema: string;
  /** Whether `null` is a body too. */
  readonly nullable?: true;
  /** What `Content-Type` may name, in the order of the document. */
  readonly mediaTypes: readonly MediaType[];
}

export interface Response {
  /** Component schema of the body; absent where the response has none. */
  readonly schema?: string;
  /** Whether `null` is a body too. */
  readonly nullable?: true;
  /** In the order of the document, which decides between equally acceptable ones. */
  readonly mediaTypes: readonly MediaType[];
  /** The headers that a data handler may return; those that the service writes by itself are not among them. */
  readonly headers?: readonly ResponseHeader[];
}

export interface ResponseHeader {
  readonly name: string;
  readonly required: boolean;
  readonly type: Parameter['type'];
}

export interface MediaType {
  readonly type: string;
  /** Which writer makes its bytes. */
  readonly format: 'json' | 'xml';
}

/** A security scheme as the document declares it (OpenAPI §4.8.27). */
export interface SecurityScheme {
  readonly type: 'http' | 'apiKey' | 'oauth2' | 'openIdConnect';
  /** Where the credentials are and what they are called. */
  readonly in: 'header' | 'cookie';
  readonly name: string;
  /** Word in front of the credentials in `Authorization`. */
  readonly scheme?: string;
}
