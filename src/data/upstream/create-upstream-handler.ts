import type { Call, Versioned } from '../../../generated/answer.js';
import type { v1ChatSessionEntity_GetAllAnswer, v1ChatSessionEntity_GetChatSessionEntityAnswer } from '../../../generated/handlers.js';
import { createAgentOperation } from '../agent-operation.js';
import type { DataHandler } from '../data-handler.js';
import { versionOf } from '../session-document.js';
import type { SessionStore } from '../session-store.js';
import { readUpstreamJson, type ViolationMode } from './check.js';
import { CircuitOpenError, type CircuitState, createCircuit } from './circuit.js';
import { answerOf, UpstreamFailure } from './failure.js';
import { type UpstreamCredentials, upstreamHeaders } from './headers.js';
import { createListRequest } from './list.js';
import type { UpstreamLog } from './log.js';
import { createReceipts, type Receipt } from './receipts.js';
import { createRecorder } from './recorder.js';
import { type Asker, createReplay } from './replay.js';
import { createUpstreamClient, type UpstreamClientOptions, type UpstreamResponse } from './request.js';
import { readSession } from './session.js';
import { failureOfStatus, type StatusOptions } from './status.js';

export interface UpstreamOptions extends UpstreamClientOptions {
  /** The service's own credentials; without them those of each caller are sent. */
  readonly credentials?: UpstreamCredentials | undefined;
  readonly violations: ViolationMode;
  /** Where sessions that keep the contract are recorded; the handler closes it. */
  readonly recorded?: SessionStore | undefined;
  /** Whether what was recorded is answered while the server behind is away. */
  readonly replay: boolean;
  readonly log: UpstreamLog;
  readonly now?: (() => number) | undefined;
  /** Failures in a row after which the server behind is left alone, and for how many milliseconds. */
  readonly circuit?: { readonly failures?: number; readonly pause?: number } | undefined;
}

export interface UpstreamHandler extends DataHandler {
  /** Values that broke the contract, and answers from what was recorded. */
  readonly counts: { violations: number; replayed: number };
  readonly circuit: CircuitState;
}

/** What one operation asks, and what it makes of the answer; its sentences say which statuses make sense for it. */
interface Question<Answer> extends Pick<StatusOptions, 'notFound' | 'badRequest'> {
  readonly path: string;
  /** All that shapes the answer. */
  readonly name: string;
  read(response: UpstreamResponse): {
    readonly found: Answer & Versioned & { readonly version: string };
    readonly violations: readonly string[];
  };
  replay(asker: Asker): Promise<Answer | undefined> | undefined;
}

/** Returns the data handler that asks a server of this contract, such as SuperOffice, and answers what keeps the contract. */
export function createUpstreamHandler(options: UpstreamOptions): UpstreamHandler {
  const { credentials, violations: mode, recorded, log, now = Date.now } = options;
  const isOwn = credentials !== undefined;
  const client = createUpstreamClient(options);
  const receipts = createReceipts();
  const recorder = recorded && createRecorder(recorded, log);
  const replay = recorded && options.replay ? createReplay({ store: recorded, isOwn, now }) : undefined;
  const counts = { violations: 0, replayed: 0 };
  let heard = now();
  const circuit = createCircuit({
    ...options.circuit,
    now,
    isFailure: (error) => error instanceof UpstreamFailure && error.isGeneral,
    changed: (state) => log.warn({ circuit: state }, 'the circuit to the server behind has changed'),
  });

  /** Reports what broke the contract: places, never values. */
  const report = (path: string, pointers: readonly string[]) => {
    if (pointers.length === 0) return;
    counts.violations += pointers.length;
    log.warn({ path, pointers: pointers.slice(0, MOST_POINTERS), count: pointers.length }, 'the server behind broke the contract');
  };

  const ask = async <Answer>(question: Question<Answer>, call: Call | undefined): Promise<Answer> => {
    const { path, name } = question;
    const headers = upstreamHeaders(call?.headers, credentials);
    const key = receipts.keyOf(name, headers);
    const receipt = receipts.find(key);
    const tag = call?.known !== undefined && receipt?.version === call.known ? receipt.etag : undefined;
    try {
      const response = await circuit.run(async () => {
        const got = await client.get(path, tag === undefined ? headers : { ...headers, 'if-none-match': tag });
        if (got.status !== 200 && (got.status !== 304 || tag === undefined)) throw failureOfStatus(got, { ...question, isOwn, now: now() });
        heard = now();
        return got;
      });
      if (response.status === 304) {
        const { version, modified, violations } = receipt as Receipt;
        receipts.keep(key, { ...(receipt as Receipt), at: now() });
        return { status: 200, unchanged: true, version, modified, headers: headersOf(violations) } as Answer;
      }
      const { found, violations } = question.read(response);
      report(path, violations);
      const { version, modified } = found;
      receipts.keep(key, { version, modified, etag: strongTag(response.headers['etag']), violations: violations.length, at: now() });
      return { ...found, headers: headersOf(violations.length) };
    } catch (error) {
      const failure = toFailure(error);
      if (REFUSED.includes(failure.status)) receipts.keep(key, { version: undefined, violations: 0, at: now() });
      report(path, failure.pointers ?? []);
      if (failure.status > 500) log.warn({ path, status: failure.status, err: failure.cause }, failure.message);
      const old = failure.isAway ? await replayed(question, { receipt, call, heard }) : undefined;
      return old ?? (answerOf(failure) as Answer);
    }
  };

  const replayed = async <Answer>({ path, replay }: Question<Answer>, asker: Asker): Promise<Answer | undefined> => {
    try {
      const old = await replay(asker);
      if (old === undefined) return undefined;
      counts.replayed++;
      log.warn({ path }, 'answered from what was recorded');
      return old;
    } catch (error) {
      log.error({ path, err: error }, 'what was recorded cannot be read');
      return undefined;
    }
  };

  const getSession: DataHandler['v1ChatSessionEntity_GetChatSessionEntity'] = ({ path: { id } }, call) => {
    const path = `/ChatSession/${id}`;
    return ask<v1ChatSessionEntity_GetChatSessionEntityAnswer>(
      {
        path,
        name: path,
        notFound: `ChatSession id ${id} not found`,
        read(response) {
          const modified = readSeconds(response.headers['last-modified']);
          const content = readUpstreamJson(response.body, response.headers);
          const { found, session, violations } = readSession(content, { id, mode, modified, columns: recorded?.columns });
          if (session !== undefined) recorder?.add(session);
          return { found, violations };
        },
        replay: (asker) => replay?.session(id, asker),
      },
      call,
    );
  };

  return {
    v1ChatSessionEntity_GetChatSessionEntity: getSession,
    v1ChatAgent_GetChatSessionEntity: createAgentOperation(getSession),
    async v1ChatSessionEntity_GetAll({ query }, call) {
      const { path, read } = createListRequest(query);
      const parameters = JSON.stringify(query);
      return ask<v1ChatSessionEntity_GetAllAnswer>(
        {
          path,
          name: `${path} ${parameters}`,
          badRequest: 'The server behind this one cannot read $filter, $orderBy, $skip or $skiptoken of this list',
          read(response) {
            const { text, value } = readUpstreamJson(response.body, response.headers);
            const { body, violations } = read(value, mode);
            return { found: { status: 200, body, version: versionOf(`${parameters}\n${text}`) }, violations };
          },
          replay: (asker) => replay?.list(query, asker),
        },
        call,
      );
    },
    get circuit() {
      return circuit.state;
    },
    counts,
    // While the circuit is open; after that a request has to be let through that tries.
    isReady: async () => circuit.state !== 'open' || (replay !== undefined && (await recorded?.isReady()) === true),
    async close() {
      await client.close();
      await recorder?.settle();
      await recorded?.close();
    },
  };
}

/** Statuses after which a caller is not given what was recorded. */
const REFUSED: readonly number[] = [401, 403, 404];
/** Pointers that one line of the log names. */
const MOST_POINTERS = 20;

function toFailure(error: unknown): UpstreamFailure {
  if (error instanceof UpstreamFailure) return error;
  if (!(error instanceof CircuitOpenError)) throw error;
  return new UpstreamFailure(503, 'The server behind this one cannot be reached', { isAway: true, retryAfter: error.seconds });
}

function headersOf(violations: number): { readonly 'X-Contract-Violations'?: number } {
  return violations === 0 ? {} : { 'X-Contract-Violations': violations };
}

/** A weak tag does not tell whether the bytes are the same (RFC 9110 §8.8.1). */
function strongTag(etag: string | undefined): string | undefined {
  return etag !== undefined && /^"[\x21\x23-\x7e]*"$/.test(etag) ? etag : undefined;
}

function readSeconds(date = ''): number | undefined {
  const milliseconds = Date.parse(date);
  return Number.isNaN(milliseconds) ? undefined : Math.floor(milliseconds / 1000);
}
