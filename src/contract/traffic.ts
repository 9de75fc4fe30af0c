import { curlOf } from './curl.js';
import { type Answer, headerOf } from './answer.js';
import { checkAnswer } from './check-answer.js';
import type { Request } from './client.js';
import { findOperation } from './find-operation.js';
import type { Exchange, Fault, Outcome, Report } from './report.js';
import { createSecrets, isSecretField } from './secrets.js';

/** One request that went through, with its answer; the URL is that of the server behind. */
export interface Passage {
  readonly request: Request;
  readonly answer: Answer;
  /** Path of the URL below where the service is mounted. */
  readonly path: string;
}

/** What is known of the traffic so far. */
export interface Traffic {
  /** Checks an answer and returns what is wrong with it. */
  check(passage: Passage): readonly Fault[];
  /** Counts what could not be checked, by the reason. */
  pass(reason: string): void;
  report(): Report;
}

/** Faults and exchanges that are kept of one kind of answer; traffic has no end. */
const MOST_FAULTS = 100;
const MOST_EXCHANGES = 20;
const KEPT = 64 * 1024;

interface Kind {
  readonly id: string;
  readonly operationId: string | undefined;
  readonly mediaType: string | undefined;
  readonly faults: Map<string, Fault>;
  readonly exchanges: Exchange[];
  count: number;
  milliseconds: number;
}

/** Returns a collector of live traffic: an outcome for each operation, status and media type that was seen. */
export function createTraffic(baseUrl: string): Traffic {
  const startedAt = new Date();
  const kinds = new Map<string, Kind>();
  const unchecked = new Map<string, number>();
  return {
    check({ request, answer, path }) {
      const operation = findOperation(request.method, path);
      const { findings } = checkAnswer(operation, request, answer);
      const mediaType = headerOf(answer, 'content-type')?.split(';')[0]?.trim().toLowerCase();
      const id = [
        'traffic',
        request.method,
        operation?.operationId ?? 'other',
        answer.status,
        ...(mediaType === undefined ? [] : [mediaType]),
      ].join('/');
      const kind: Kind = kinds.get(id) ?? {
        id,
        operationId: operation?.operationId,
        mediaType,
        faults: new Map(),
        exchanges: [],
        count: 0,
        milliseconds: 0,
      };
      kinds.set(id, kind);
      kind.count++;
      kind.milliseconds += answer.milliseconds;
      const secrets = createSecrets(secretsOf(request));
      const curl = curlOf(request, secrets);
      const faults = findings.map(({ pointer, expected, got }) => ({
        pointer,
        expected: secrets.hide(expected),
        got: pointer.endsWith('/SessionKey') ? '(hidden)' : secrets.hide(got),
        curl,
      }));
      for (const fault of faults) {
        const key = `${fault.pointer}\n${fault.expected}`;
        if (kind.faults.size < MOST_FAULTS && !kind.faults.has(key)) kind.faults.set(key, fault);
      }
      if (kind.exchanges.length < (faults.length > 0 ? MOST_EXCHANGES : 1)) {
        kind.exchanges.push({
          method: request.method,
          url: secrets.hide(request.url),
          requestHeaders: secrets.hideFields(request.fields),
          status: answer.status,
          responseHeaders: secrets.hideFields(answer.fields),
          body: secrets.hide(answer.bytes.toString()).slice(0, KEPT),
          milliseconds: Math.round(answer.milliseconds),
        });
      }
      return faults;
    },
    pass: (reason) => void unchecked.set(reason, (unchecked.get(reason) ?? 0) + 1),
    report: () => ({
      baseUrl,
      startedAt: startedAt.toISOString(),
      milliseconds: Date.now() - startedAt.getTime(),
      seed: 0,
      outcomes: [...[...kinds.values()].map(outcomeOf), ...[...unchecked].map(skipped)],
    }),
  };
}

/** What a request proves its caller with must not be seen, wherever a server repeats it. */
function secretsOf({ fields }: Request): readonly string[] {
  return fields
    .filter(([name]) => isSecretField(name))
    .flatMap(([, value]) => {
      const proof = value.slice(value.indexOf(' ') + 1);
      const decoded = /^basic /i.test(value) ? Buffer.from(proof, 'base64').toString() : '';
      return [value, proof, decoded, decoded.slice(decoded.indexOf(':') + 1), ...value.split(/[;=\s]+/)];
    });
}

function outcomeOf({ id, operationId, mediaType, faults, exchanges, count, milliseconds }: Kind): Outcome {
  return {
    id,
    kind: 'required',
    source: `The document, for ${count} ${count === 1 ? 'answer' : 'answers'} that went through`,
    ...(operationId === undefined ? {} : { operationId }),
    ...(mediaType === undefined ? {} : { mediaType }),
    result: faults.size > 0 ? 'failed' : 'passed',
    faults: [...faults.values()],
    exchanges,
    milliseconds: Math.round(milliseconds),
  };
}

function skipped([reason, count]: readonly [string, number]): Outcome {
  return {
    id: `traffic/unchecked/${reason.replaceAll(/[^\w]+/g, '-')}`,
    kind: 'capability',
    source: 'What cannot be checked passes through',
    result: 'skipped',
    reason: `${reason}: ${count}`,
    faults: [],
    exchanges: [],
    milliseconds: 0,
  };
}
