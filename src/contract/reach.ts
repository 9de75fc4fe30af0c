import { headerOf } from './answer.js';
import type { BaseUrl } from './base-url.js';
import { challengesOf } from './check-answer.js';
import type { Client } from './client.js';
import type { ServerUnderTest } from './contract-case.js';
import type { Credentials } from './credentials.js';
import { NoAnswer } from './explain-failure.js';

/** The contract cannot be tested at all; the message is a sentence that says what to change. */
export class CannotRun extends Error {
  override readonly name = 'CannotRun';
}

export interface ReachOptions {
  readonly client: Client;
  readonly credentials: Credentials | undefined;
  /** Sessions to test with. */
  readonly ids: readonly number[];
  /** Whether those that the list names are taken as well. */
  readonly discover: boolean;
}

const REDIRECTS = 5;
/** Ids that are tried for one that no session has. */
const MISSING = [2_147_483_646, -2_147_483_647, 1_999_999_999];

/** Makes sure that a server answers as one of the contract might, and finds sessions to test with. @throws CannotRun */
export async function reach(base: BaseUrl, options: ReachOptions): Promise<ServerUnderTest> {
  try {
    const { ids: given, discover } = options;
    const path = discover ? '/ChatSession' : `/ChatSession/${given[0]}`;
    const text = await askFirst(base.operations + path, options);
    const ids = [...new Set([...given, ...(discover ? idsOf(text) : [])])];
    if (ids.length === 0) throw new CannotRun('the server lists no sessions, so there is nothing to test: name some with --id');
    return { ...base, ids, missingId: await findMissing(base, options) };
  } catch (error) {
    if (error instanceof NoAnswer) throw new CannotRun(error.message, { cause: error });
    throw error;
  }
}

/** Whatever is wrong with the list is left to the cases: it only has to name its sessions, in JSON or in XML. */
function idsOf(list: string): readonly number[] {
  return [...list.matchAll(/chatSessionId(?:"\s*:|>)\s*"?(-?\d{1,10})/g)].map(([, id]) => Number(id));
}

async function findMissing({ operations }: BaseUrl, { client, credentials }: ReachOptions): Promise<number> {
  for (const id of MISSING) {
    const { status } = await client.send({ method: 'GET', url: `${operations}/ChatSession/${id}`, fields: credentials?.fields ?? [] });
    if (status !== 200) return id;
  }
  // Then the cases tell that everything is found.
  return MISSING[0] as number;
}

/** Returns the text of an answer that may be one of the contract. */
async function askFirst(url: string, options: ReachOptions, before: readonly string[] = []): Promise<string> {
  const { client, credentials } = options;
  const answer = await client.send({ method: 'GET', url, fields: [['Accept', 'application/json'], ...(credentials?.fields ?? [])] });
  const { status, bytes } = answer;
  const [first = url] = before;
  const location = headerOf(answer, 'location');
  if (status >= 300 && status < 400 && location !== undefined) {
    if (before.length === REDIRECTS) throw new CannotRun(`${first} redirects without end, at last to ${location}: mend the URL`);
    const next = URL.canParse(location, url) ? new URL(location, url) : undefined;
    // Credentials are for the server that was named, and for no other.
    if (next?.origin !== new URL(first).origin)
      throw new CannotRun(`${first} redirects to ${location}: use that as the URL if you trust it`);
    return askFirst(next.href, options, [...before, url]);
  }
  if (status === 401 || status === 403) throw new CannotRun(explainRefusal(status, challengesOf(answer), credentials));
  if (/html/i.test(headerOf(answer, 'content-type') ?? '')) {
    throw new CannotRun(`${url} answers ${status} with a page of HTML: is it the URL of the service?`);
  }
  if (url !== first) throw new CannotRun(`${first} redirects to ${url}: use that as the URL`);
  if (status === 404) throw new CannotRun(`${url} is not there (404): is it the URL of the service, and the id that of a session?`);
  if (status !== 200) throw new CannotRun(`${url} answers ${status}: the server has to work before it can be tested`);
  return bytes.toString();
}

function explainRefusal(status: number, challenges: readonly string[], credentials: Credentials | undefined): string {
  if (credentials === undefined) return 'the server wants to know who is calling: give --auth, or set CHAT_SESSION_AUTH';
  return `the server refuses these credentials (${status}); it takes ${challenges.join(', ') || 'none that it names'}`;
}
