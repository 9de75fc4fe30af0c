import type { ParamsOption } from 'openapi-fetch';
import type { components, paths } from '../../generated/types.js';

export type { components, paths };

/** openapi-fetch takes a readonly list for an object and loses its methods, so the lists of its types are not readonly. */
type Mutable<T> = T extends readonly (infer Item)[] ? Mutable<Item>[] : T extends object ? { [Key in keyof T]: Mutable<T[Key]> } : T;

export type Paths = Mutable<paths>;

/** The paths that know a method. */
export type PathsOf<Method extends 'get' | 'post'> = {
  [Path in keyof Paths]: Paths[Path][Method] extends { responses: unknown } ? Path : never;
}[keyof Paths];

type Responses<Operation> = Operation extends { responses: infer All } ? All : never;
/** Bodies by media type; none where a status has no body. */
type Content<Response> = Response extends { content: infer Content } ? Content : Record<never, never>;

/** Statuses that are no errors. */
type Found<Operation> = {
  [Status in keyof Responses<Operation>]: `${Status & number}` extends `${2 | 3}${string}` ? Status : never;
}[keyof Responses<Operation>];

/** Media types that an operation can be asked for. */
export type MediaTypeOf<Operation> = {
  [Status in Found<Operation>]: keyof Content<Responses<Operation>[Status]>;
}[Found<Operation>] &
  string;

type Data<Body, Accept, Decoded> = Accept extends `${string}/xml` ? (Decoded extends true ? Body : string) : Body;

/**
 * What an operation has answered, a type for each status: check `status` and `data` is the body of that status, in the
 * media type that was asked for.
 */
export type Answer<Operation, Accept, Decoded> = {
  [Status in Found<Operation>]: {
    readonly status: Status;
    readonly data: Accept extends keyof Content<Responses<Operation>[Status]>
      ? Data<Content<Responses<Operation>[Status]>[Accept], Accept, Decoded>
      : undefined;
    /** Headers and the rest; its body is read already. */
    readonly response: Response;
  };
}[Found<Operation>];

/** What one request may say beside its path. */
export type CallOptions<Operation, Accept> = ParamsOption<Operation> & {
  /** Media type of the answer; `application/json` unless given. */
  readonly accept?: Accept;
  readonly headers?: Readonly<Record<string, string>>;
  /** Ends the request; it is rejected with the reason. */
  readonly signal?: AbortSignal;
  /** Milliseconds after which it is rejected with a `TimeoutError`, its body included; the client's own unless given. */
  readonly timeout?: number;
};

/** The options may be left out where every parameter may. */
export type Rest<Operation, Accept> =
  Record<never, never> extends CallOptions<Operation, Accept>
    ? [options?: CallOptions<Operation, Accept>]
    : [options: CallOptions<Operation, Accept>];

/** Sends one method, to the paths that know it. */
export type Call<Method extends 'get' | 'post', Decoded> = <
  Path extends PathsOf<Method>,
  Accept extends MediaTypeOf<Paths[Path][Method]> = 'application/json' & MediaTypeOf<Paths[Path][Method]>,
>(
  path: Path,
  ...rest: Rest<Paths[Path][Method], Accept>
) => Promise<Answer<Paths[Path][Method], Accept, Decoded>>;
