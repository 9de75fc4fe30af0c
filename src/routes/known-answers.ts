import type { IncomingMessage } from 'node:http';
import type { Call, Content } from '../../generated/answer.js';
import type { Operation } from '../../generated/operation.js';
import type { Validate } from '../../generated/validators.js';
import type { Attempts } from '../auth/attempts.js';
import { recognize, type Requirements } from '../auth/authenticate.js';
import { parseInt32 } from '../parameters/int32.js';
import type { ParameterValues } from '../parameters/parameter-reader.js';
import { type Answers, NOT_MODIFIED, type Wanted } from './answers.js';
import { withinDeadline } from './deadline.js';
import { FOUND } from './declared-responses.js';
import type { AnswerKnown } from './known-requests.js';
import { isApart, lastSegment } from './request-words.js';

/** What any operation may answer; the document says which statuses and bodies are its own. */
export type Answer = Content<unknown> & {
  readonly status: number;
  readonly message?: string;
  readonly headers?: Readonly<Record<string, unknown>>;
};

/** What a data handler says of one operation, at once or later. */
type Said = Answer | Promise<Answer>;

export type Handle = (request: ParameterValues & { readonly body?: unknown }, call: Call) => Said;

/** The way of a request through one operation that was understood as an earlier one, but for the last segment of its path. */
export interface KnownAnswers {
  /** Returns what answers such requests; undefined where what was said to the first cannot be said to them. */
  create(first: Answer, parameters: ParameterValues, way: Way): AnswerKnown | undefined;
  /** Returns what the data handler says of a request that is not answered as those before after all: it is not asked again. */
  said(request: IncomingMessage): Said | undefined;
}

/** How the first was answered. */
interface Way {
  readonly url: string;
  readonly answers: Answers;
  readonly wanted: Wanted;
}

export interface KnownAnswersOptions {
  readonly validate: Validate;
  readonly attempts: Attempts;
  readonly security: Requirements;
  readonly handle: Handle;
  /** Longest time that the data handler may take, in milliseconds. */
  readonly handlerTimeout: number;
}

export function createKnownAnswers(
  operation: Operation,
  { validate, attempts, security, handle, handlerTimeout }: KnownAnswersOptions,
): KnownAnswers {
  const name = segmentParameter(operation);
  const apart = operation.parameters
    .filter((parameter) => parameter.in === 'header' && isApart(parameter.name))
    .map((parameter) => ({ ...parameter, field: parameter.name.toLowerCase() }));
  const given = new WeakMap<IncomingMessage, Said>();
  return {
    said: (request) => given.get(request),
    create(first, { path, query, header }, { url, answers, wanted }) {
      if (name === undefined || !isPlain(first) || apart.some(({ type }) => type !== 'string')) return undefined;
      const { from, to } = lastSegment(url);
      if (parseInt32(url.slice(from, to)) !== path[name]) return undefined;
      const own = apart.filter((parameter) => parameter.name in header);
      return (segment, request, statuses) => {
        const value = parseInt32(segment);
        if (value === undefined || !attempts.areNone()) return undefined;
        const caller = recognize(request.headers, security);
        // Nothing that a data handler may write into is seen by the next one.
        const parameters: ParameterValues = { path: { [name]: value }, query: { ...query }, header: { ...header } };
        for (const one of own) parameters.header[one.name] = request.headers[one.field] as string;
        if (caller === undefined || !validate(parameters)) return undefined;
        const expected = answers.expect(request, wanted);
        const prepare = (answer: Answer) => {
          if (!isPlain(answer)) return undefined;
          const prepared = answers.prepare(answer, expected);
          return statuses.has(prepared.representation === undefined ? NOT_MODIFIED : FOUND) ? prepared : undefined;
        };
        // Only then: collecting the garbage of a WeakMap costs more than answering.
        const keep = (said: Said): undefined => void given.set(request, said);
        try {
          const said = handle(parameters, { known: expected.known, caller: caller.name, headers: request.headers });
          if (!(said instanceof Promise)) return prepare(said) ?? keep(said);
          const inTime = withinDeadline(said, handlerTimeout);
          // What fails does so again where the request is read from its start.
          return inTime.then((answer) => prepare(answer) ?? keep(inTime)).catch(() => keep(inTime));
        } catch (error) {
          const said = fail(error as Error);
          // Nobody waits for it yet.
          said.catch(() => {});
          return keep(said);
        }
      };
    },
  };
}

async function fail(error: Error): Promise<never> {
  throw error;
}

/** Tells whether an answer is nothing but content. */
function isPlain({ status, headers }: Answer): boolean {
  return status === FOUND && headers === undefined;
}

/** Returns the parameter that is the last segment of the path, where no other segment is one and it is an integer. */
function segmentParameter({ path, parameters }: Operation): string | undefined {
  const [first, ...others] = parameters.filter((parameter) => parameter.in === 'path');
  if (first?.type !== 'integer' || others.length > 0) return undefined;
  return path.endsWith(`/{${first.name}}`) ? first.name : undefined;
}
