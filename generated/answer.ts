// Generated from openapi/ by `npm run generate`. Do not edit.
/** What a data handler is told about one request besides its parameters. */
export interface Call {
  /**
   * Version of the answer to the same request that is at hand already. A handler whose answer has it may leave the body
   * out and say `unchanged`.
   */
  readonly known?: string | undefined;
  /** Name of who is calling; absent where everybody may call. */
  readonly caller?: string | undefined;
  /** All headers of the request by name in lower case, credentials included: for a handler that asks another server. */
  readonly headers?: Readonly<Record<string, string | readonly string[] | undefined>>;
}

/** What tells whether an answer is still the same. Without it the answer is written for every request. */
export interface Versioned {
  /** Another one whenever the body is another one; opaque, of the characters `A-Z a-z 0-9 - _`. */
  readonly version?: string | undefined;
  /** When the body became what it is, in whole seconds since 1970. */
  readonly modified?: number | undefined;
}

/**
 * A body as its JSON, checked and written by the contract when it was stored, without what the server computes at its end:
 * as text, or as bytes in UTF-8, which are sent without being read.
 */
export interface Stem {
  readonly json: string | Buffer;
  /** The properties that computed links are made of. */
  readonly linked: Readonly<Record<string, unknown>>;
}

/** What a data handler can give as the body of an answer: the value, its stem, or word that it has not changed. */
export type Content<Body> = Versioned &
  (
    | { readonly body: Body; readonly stem?: never; readonly unchanged?: never }
    | { readonly stem: Stem; readonly body?: never; readonly unchanged?: never }
    | { readonly unchanged: true; readonly version: string; readonly body?: never; readonly stem?: never }
  );
