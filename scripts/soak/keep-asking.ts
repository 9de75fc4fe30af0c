import { createRandom } from '../../src/sample/random.js';
import { ask, type AskOptions, findDifference, type Reply } from './reply.js';
import { makeQuestion, type Question } from './questions.js';
import type { Worlds } from './worlds.js';

export interface AskingOptions extends AskOptions {
  readonly sessions: number;
  readonly seed: number;
  readonly connections: number;
  readonly isOver: () => boolean;
  /** Told of each wrong answer at once. */
  readonly found: (fault: string) => void;
  readonly progress: (asked: number) => void;
}

export interface Asked {
  readonly requests: number;
  readonly wrong: number;
  /** Answers by their status. */
  readonly statuses: ReadonlyMap<number, number>;
}

/** After so many wrong answers the next ones tell nothing new. */
const MOST_WRONG = 20;
/** Of a hundred questions that were answered with a tag, those that are asked again with it. */
const CONDITIONAL = 35;
const REMEMBERED_TAGS = 2000;

/** Asks several questions at the same time, one after the other, until it is over, and compares every answer. */
export async function keepAsking(worlds: Worlds, options: AskingOptions): Promise<Asked> {
  const { sessions, seed, connections, isOver, found, progress } = options;
  const statuses = new Map<number, number>();
  const tags = new Map<string, string>();
  let next = 0;
  let requests = 0;
  let wrong = 0;
  const work = async (): Promise<void> => {
    while (!isOver() && wrong < MOST_WRONG) {
      const random = createRandom(seed, next++);
      const plain = makeQuestion(random, sessions);
      const key = JSON.stringify(plain);
      const tag = random.chance(CONDITIONAL) ? tags.get(key) : undefined;
      const question = tag === undefined ? plain : { ...plain, headers: { ...plain.headers, 'if-none-match': tag } };
      const first = worlds.done;
      const reply = await ask(question, options).catch((error: unknown) => error as Error);
      requests++;
      const fault = reply instanceof Error ? reply.message : await compare(question, reply, { worlds, first, last: worlds.begun });
      if (fault !== undefined) {
        wrong++;
        found(`${question.method} ${question.url} ${JSON.stringify(hide(question))}: ${fault}`);
      }
      if (!(reply instanceof Error)) {
        statuses.set(reply.status, (statuses.get(reply.status) ?? 0) + 1);
        const { etag } = reply.headers;
        if (etag !== undefined && tags.size < REMEMBERED_TAGS) tags.set(key, etag);
      }
      progress(requests);
    }
  };
  await Promise.all(Array.from({ length: connections }, work));
  return { requests, wrong, statuses };
}

interface Window {
  readonly worlds: Worlds;
  /** Worlds that could be seen while the question was on its way. */
  readonly first: number;
  readonly last: number;
}

/** Returns what is wrong with an answer, if it is right in none of the worlds. */
async function compare(question: Question, reply: Reply, { worlds, first, last }: Window): Promise<string | undefined> {
  let fault: string | undefined;
  for (let world = last; world >= first; world--) {
    fault = findDifference(reply, await worlds.expect(question, world));
    if (fault === undefined) return undefined;
  }
  return fault;
}

function hide({ headers }: Question): Readonly<Record<string, string>> {
  const [scheme] = String(headers['authorization']).split(' ', 1);
  return { ...headers, authorization: `${scheme} …` };
}
