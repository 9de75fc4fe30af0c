import type { MediaType, Operation } from '../../generated/operation.js';
import { operations } from '../../generated/operations.js';
import type { ServerUnderTest } from './contract-case.js';
import { asXml, differences } from './differences.js';
import type { Question, Reply, Trial } from './trial.js';
import { shapeOf, valueAt } from './visit.js';

export const list: Operation = operations.v1ChatSessionEntity_GetAll;
export const session: Operation = operations.v1ChatSessionEntity_GetChatSessionEntity;

/** What a session is. */
export const sessionShape = shapeOf(session.responses[200]?.schema as string);

/** Returns the media types of the answers of an operation, in the order of the document. */
export function mediaTypesOf({ responses }: Operation): readonly MediaType[] {
  return responses[200]?.mediaTypes ?? [];
}

/** An operation that changes nothing, with the way to an answer of it. */
export interface Subject {
  readonly operation: Operation;
  path(server: ServerUnderTest): string;
}

/** Sessions whose answers a case compares; more of them tell little that is new. */
const MOST_SESSIONS = 25;

/** Returns the operations that can be tried on anybody's server: they read, and need no more than the id of a session. */
export function subjectsOf(all: readonly Operation[]): readonly Subject[] {
  return all.filter(isTriable).map((operation) => ({
    operation,
    path: (server) => operation.path.replaceAll(/\{[^{}]+\}/g, String(server.ids[0])),
  }));
}

function isTriable({ method, parameters, requestBody }: Operation): boolean {
  const needed = parameters.filter(({ required }) => required);
  return (
    method === 'GET' && requestBody === undefined && needed.every((parameter) => parameter.in === 'path' && parameter.type === 'integer')
  );
}

export const subjects = subjectsOf(Object.values(operations));

/** Operations of the document that no case tries. */
export const untried: readonly Operation[] = Object.values(operations).filter(
  (one) => !subjects.some(({ operation }) => operation === one),
);

export function sessionsOf({ server }: Trial): readonly number[] {
  return server.ids.slice(0, MOST_SESSIONS);
}

/** What a question about a session or a list leaves open. */
export type Asking = Omit<Question, 'operation' | 'path'> & { readonly query?: Readonly<Record<string, string>> };

/** Asks for a session by its id or by what stands in its place, percent-encoded. A session that is found has to be that one. */
export async function askSession(trial: Trial, id: number | string, { query = {}, ...asking }: Asking = {}): Promise<Reply> {
  const reply = await trial.ask({ ...asking, operation: session, path: `/ChatSession/${id}${queryOf(query)}` });
  const found = reply.status === 200 ? valueAt(reply.value, '/ChatSessionId') : undefined;
  // $select makes it null.
  if (found != null && /^-?\d+$/.test(String(id))) trial.equal(reply, '/ChatSessionId', { got: found, want: Number(id) });
  return reply;
}

export function askList(trial: Trial, { query = {}, ...asking }: Asking = {}): Promise<Reply> {
  return trial.ask({ ...asking, operation: list, path: `/ChatSession${queryOf(query)}` });
}

function queryOf(query: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(query).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}

/** Notes where the XML of a session differs from the JSON that is asked for in the same way. */
export async function compareXml(trial: Trial, id: number, headers: Readonly<Record<string, string>>): Promise<void> {
  const [json, xml] = await askBoth(
    () => askSession(trial, id, { headers: { ...headers, Accept: 'application/json' } }),
    () => askSession(trial, id, { headers: { ...headers, Accept: 'application/xml' } }),
  );
  if (json.value === undefined || xml.value === undefined) return;
  for (const fault of differences(asXml(json.value), xml.value)) trial.note(xml, fault);
}

/**
 * Asks two questions until the first one's answer stays what it is: data of a server in use changes at any time. Gives up
 * after a few tries and returns the last answers.
 */
export async function askBoth(
  first: () => Promise<Reply>,
  second: () => Promise<Reply>,
  tries = 3,
): Promise<readonly [before: Reply, other: Reply]> {
  const before = await first();
  const other = await second();
  if (tries === 0) return [before, other];
  const after = await first();
  return before.answer.bytes.equals(after.answer.bytes) ? [before, other] : askBoth(first, second, tries - 1);
}
