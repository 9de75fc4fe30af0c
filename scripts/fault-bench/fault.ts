/** Header fields in their order; a name may stand there twice. */
export type Fields = readonly (readonly [name: string, value: string])[];

export interface Request {
  readonly method: string;
  /** Path and query. */
  readonly path: string;
  readonly headers: Fields;
  readonly body: Buffer;
}

export interface Answer {
  readonly status: number;
  readonly headers: Fields;
  readonly body: Buffer;
  /** How the bytes leave, where that is not as HTTP asks for. */
  readonly wire?: Wire;
}

/** `cut` ends the connection in the middle of the body, `endless` never ends it, `body` sends one where HTTP has none. */
export type Wire = 'cut' | 'endless' | 'body' | { readonly delay: number };

/** What a fault may use. */
export interface Tools {
  /** Asks the product itself. */
  readonly send: (request: Request) => Promise<Answer>;
  /** Empty when the server starts. */
  readonly memory: Map<string, string>;
}

/** Answers in place of the product. */
export type Respond = (request: Request, tools: Tools) => Promise<Answer>;

/** A request whose answer a fault changes, as the demo user unless it says otherwise. */
export interface Witness {
  readonly method?: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent with the cookie of a signed-in browser in place of `Authorization`. */
  readonly signedIn?: boolean;
  /** Sent with the `ETag` that this request got, in `If-None-Match` (`*` stands for it). */
  readonly seen?: { readonly path: string; readonly headers?: Readonly<Record<string, string>>; readonly as?: string };
}

/** One thing that a server does wrong. */
export interface Fault {
  /** Stable: `--only` and the results name it. */
  readonly id: string;
  readonly class: string;
  /** What is wrong, in a few words. */
  readonly wrong: string;
  readonly shows: Witness;
  readonly respond: Respond;
}
