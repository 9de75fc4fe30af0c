import type { FastifyInstance } from 'fastify';
import { createSecuritySchemes } from '../../src/auth/authenticate.js';
import { openMemory } from '../../src/data/memory.js';
import { parseSessionDocument, type SessionDocument } from '../../src/data/session-document.js';
import { createStoreHandler } from '../../src/data/session-store.js';
import { createKeptAnswers } from '../../src/representation/kept-answers.js';
import { createServer } from '../../src/server.js';
import { servedCredentials } from '../served/credentials.js';
import { type Reply, replyOf } from './reply.js';
import type { Question } from './questions.js';

/** All sessions as they are between two imports, in this process, in memory, and without any answer that is kept. */
interface World {
  readonly documents: ReadonlyMap<number, SessionDocument>;
  readonly server: FastifyInstance;
  readonly replies: Map<string, Promise<Reply>>;
}

/** What the service has to answer, import after import. */
export interface Worlds {
  /** Number of the world after the imports that are done. */
  readonly done: number;
  /** Number of the world after the import that has begun, if one has. */
  readonly begun: number;
  /** Makes the world after the next import, which begins now, of the sessions that it stores. */
  begin(texts: readonly string[]): Promise<void>;
  /** Says that the import has ended, and forgets the worlds that nobody can see any more. */
  end(): void;
  /** Returns what has to be answered in a world. */
  expect(question: Question, world: number): Promise<Reply>;
  close(): Promise<void>;
}

/** Questions of one world whose answers are remembered. */
const REMEMBERED = 5000;
/** A question that began before an import may be answered behind the next one. */
const KEPT_WORLDS = 3;

/** Makes the first world of the texts of its sessions. */
export async function createWorlds(texts: readonly string[], { host }: { readonly host: string }): Promise<Worlds> {
  const worlds = new Map<number, World>([[0, await makeWorld(new Map(), texts)]]);
  let done = 0;
  let begun = 0;
  return {
    get done() {
      return done;
    },
    get begun() {
      return begun;
    },
    async begin(next) {
      worlds.set(begun + 1, await makeWorld((worlds.get(begun) as World).documents, next));
      begun++;
    },
    end() {
      done = begun;
      const old = worlds.get(done - KEPT_WORLDS);
      worlds.delete(done - KEPT_WORLDS);
      void old?.server.close();
    },
    expect(question, number) {
      const { server, replies } = worlds.get(number) as World;
      const key = JSON.stringify(question);
      const known = replies.get(key);
      if (known !== undefined) return known;
      const reply = askHere(server, question, host);
      if (replies.size < REMEMBERED) replies.set(key, reply);
      return reply;
    },
    async close() {
      await Promise.all([...worlds.values()].map(({ server }) => server.close()));
    },
  };
}

async function askHere(server: FastifyInstance, { method, url, headers }: Question, host: string): Promise<Reply> {
  const answer = await server.inject({ method, url, headers: { ...headers, host } });
  return replyOf(answer.statusCode, answer.headers, answer.rawPayload);
}

async function makeWorld(before: ReadonlyMap<number, SessionDocument>, texts: readonly string[]): Promise<World> {
  const store = openMemory();
  const changed = texts.map((text) => parseSessionDocument(text, store.columns));
  const documents = new Map([...before, ...changed.map((document) => [document.id, document] as const)]);
  await store.write(documents.values());
  const server = await createServer({
    logger: false,
    handler: createStoreHandler(store),
    schemes: createSecuritySchemes(servedCredentials()),
    handlerTimeout: 5000,
    kept: createKeptAnswers(0),
    trustProxy: '127.0.0.1',
  });
  return { documents, server, replies: new Map() };
}
