import type { Operation } from '../../generated/operation.js';
import { type Answer, type Field, headerOf } from './answer.js';
import { checkAnswer, type CheckedAnswer } from './check-answer.js';
import type { Client, Request } from './client.js';
import type { ServerUnderTest } from './contract-case.js';
import type { Credentials } from './credentials.js';
import { curlOf } from './curl.js';
import { type Finding, show } from './finding.js';
import { readRaw } from './raw.js';
import type { Exchange, Fault } from './report.js';
import type { Secrets } from './secrets.js';

/** Why a case cannot be tried on this server. */
export class Skip extends Error {
  override readonly name = 'Skip';
}

/** What a case asks; the path stands below the operations, unless it is a whole URL. */
export interface Question {
  /** The operation whose answer it is. */
  readonly operation?: Operation | undefined;
  readonly method?: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>> | readonly Field[];
  /** Whether the caller says who he is; he does unless told otherwise. */
  readonly anonymous?: boolean;
  /** 200 unless given; any of a list. */
  readonly status?: number | readonly number[];
  /** Whether a status other than the wanted one is no fault, but something that the case looks at itself. */
  readonly anyStatus?: boolean;
}

/** An answer that was checked. */
export interface Reply extends CheckedAnswer {
  readonly request: Request;
  readonly answer: Answer;
  readonly status: number;
  header(name: string): string | undefined;
}

export interface TrialOptions {
  readonly server: ServerUnderTest;
  readonly client: Client;
  readonly credentials: Credentials | undefined;
  readonly secrets: Secrets;
  /** Of what a case chooses at random. */
  readonly seed: number;
  /** Random inputs for each property, and the longest time for one in milliseconds. */
  readonly runs: number;
  readonly time: number | undefined;
}

/** Characters of a body that a report keeps. */
const KEPT = 64 * 1024;
/** Exchanges that a report keeps of a case; the last ones are those with the faults. */
const MOST_EXCHANGES = 40;
/** Longest time that a server which asks for patience is given, in seconds. */
const PATIENCE = 60;

/** One run of one case: sends what it asks, checks every answer, and keeps what was wrong. */
export class Trial {
  readonly faults: Fault[] = [];
  readonly exchanges: Exchange[] = [];
  /** A command that sends the last request again. */
  lastCurl = '';

  constructor(readonly options: TrialOptions) {}

  get server(): ServerUnderTest {
    return this.options.server;
  }

  /** Asks as the caller whom the run is for, and checks all that the document says of any answer. @throws NoAnswer */
  async ask(question: Question): Promise<Reply> {
    const { operation, method = 'GET', path, headers = {}, anonymous = false, status = 200 } = question;
    const { server, credentials } = this.options;
    const own = anonymous ? [] : (credentials?.fields ?? []);
    const given: readonly Field[] = isList(headers) ? headers : Object.entries(headers);
    const url = /^https?:/.test(path) ? path : server.operations + path;
    const request = { method, url, fields: [...given, ...own] };
    const answer = await this.#send(request, { isPatient: !anonymous });
    const checked = checkAnswer(operation, request, answer);
    const reply: Reply = { ...checked, request, answer, status: answer.status, header: (name) => headerOf(answer, name) };
    for (const finding of checked.findings) this.note(reply, finding);
    const wanted = typeof status === 'number' ? [status] : status;
    if (question.anyStatus !== true && !wanted.includes(answer.status)) {
      this.note(reply, { pointer: 'status', expected: wanted.join(' or '), got: `${answer.status}${messageOf(checked.value)}` });
    }
    return reply;
  }

  /** Asks over a connection of its own and returns all bytes of the answer. @throws NoAnswer */
  async askRaw({
    method,
    path,
  }: {
    readonly method: string;
    readonly path: string;
  }): Promise<{ readonly request: Request; readonly text: string }> {
    const { server, credentials, client } = this.options;
    const request = { method, url: server.operations + path, fields: credentials?.fields ?? [] };
    this.lastCurl = curlOf(request, this.options.secrets);
    return { request, text: await readRaw(request, client) };
  }

  /** Notes a fault of an answer. */
  note({ request }: Pick<Reply, 'request'>, { pointer, expected, got }: Finding): void {
    const { secrets } = this.options;
    const isKey = pointer.endsWith('/SessionKey');
    const hide = (text: string) => (isKey ? '(hidden)' : secrets.hide(text));
    this.faults.push({ pointer, expected: hide(expected), got: hide(got), curl: curlOf(request, secrets) });
  }

  /** Notes a fault where a value is not the wanted one. */
  equal(reply: Pick<Reply, 'request'>, pointer: string, { got, want }: { readonly got: unknown; readonly want: unknown }): void {
    if (got !== want) this.note(reply, { pointer, expected: show(want), got: show(got) });
  }

  /** Ends the case: this server cannot be tried. */
  skip(reason: string): never {
    throw new Skip(reason);
  }

  /** Returns a trial of the same server whose faults and exchanges are its own. */
  apart(): Trial {
    return new Trial(this.options);
  }

  async #send(request: Request, { isPatient }: { readonly isPatient: boolean }): Promise<Answer> {
    const { client } = this.options;
    this.lastCurl = curlOf(request, this.options.secrets);
    const started = performance.now();
    let answer: Answer | undefined;
    try {
      answer = await client.send(request);
    } finally {
      this.#keep(request, answer, performance.now() - started);
    }
    const seconds = Number(headerOf(answer, 'retry-after') ?? Infinity);
    if (answer.status !== 429 || !isPatient || seconds > PATIENCE) return answer;
    await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
    return this.#send(request, { isPatient: false });
  }

  #keep({ method, url, fields }: Request, answer: Answer | undefined, milliseconds: number): void {
    const { secrets } = this.options;
    // The first tell what the case is about, the last what its fault is.
    if (this.exchanges.length === MOST_EXCHANGES) this.exchanges.splice(MOST_EXCHANGES / 2, 1);
    this.exchanges.push({
      method,
      url: secrets.hide(url),
      requestHeaders: secrets.hideFields(fields),
      ...(answer === undefined
        ? {}
        : {
            status: answer.status,
            responseHeaders: secrets.hideFields(answer.fields),
            body: secrets.hide(answer.bytes.subarray(0, KEPT).toString()).slice(0, KEPT),
          }),
      milliseconds: Math.round(milliseconds),
    });
  }
}

function isList(headers: Readonly<Record<string, string>> | readonly Field[]): headers is readonly Field[] {
  return Array.isArray(headers);
}

function messageOf(value: unknown): string {
  const message = (value as { readonly ErrorMessage?: unknown } | undefined | null)?.ErrorMessage;
  return typeof message === 'string' ? `: ${message}` : '';
}
