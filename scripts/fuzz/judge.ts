import { errorMediaTypes } from '../../generated/operations.js';
import { type Answer, headerOf } from '../../src/contract/answer.js';
import { checkAnswer } from '../../src/contract/check-answer.js';
import { checkJson } from '../../src/contract/check-json.js';
import { findOperation } from '../../src/contract/find-operation.js';
import type { Draft, Exchange } from './exchange.js';
import type { Heard } from './converse.js';

/** What the server gives away when one of these is on the wire: a stack, a path, the software. */
const LEAK = /\n\s+at |node_modules|\/src\/|\/dist\/|\.[jt]s:\d|^server:|^x-powered-by:|fastify|node\.js/im;
/** Codes of errors of Node and of the framework. */
const CODE = /(?<![-\w])(?:HPE|FST|ERR)_[A-Z]/;
const leaks = (text: string) => LEAK.test(text) || CODE.test(text);

/** Statuses of requests that no route sees: they are not HTTP, or not as much of it as the service takes. */
const UNROUTED = [400, 408, 417, 431];

/** Paths that are no operations of the document, and what they may say beside errors. */
const OTHERS = [200, 204, 206, 301, 302, 304];

/** Returns what is wrong with what came back; of answers to broken bytes, what no answer may be. */
export function judgeExchange(
  { requests, isExact, pieces }: Exchange,
  { answers, fault }: Heard,
  secrets: readonly string[],
): readonly string[] {
  const faults = fault === undefined ? [] : [fault];
  for (const [index, answer] of answers.entries()) {
    const request = isExact ? requests[index] : undefined;
    const found = [...judgeAny(answer, secrets), ...(request === undefined ? judgeUnknown(answer) : judgeAnswer(request, answer))];
    faults.push(...found.map((one) => `answer ${index + 1}, ${answer.status}: ${one}`));
  }
  if (!isExact && answers.length === 0 && fault === undefined && isOwed(Buffer.concat(pieces).toString('latin1'))) faults.push('no answer');
  return faults;
}

/** Whoever has sent nothing has asked nothing, and who has gone within a body does not wait for an answer. */
function isOwed(text: string): boolean {
  const [head = ''] = text.split('\r\n\r\n', 1);
  return /[^\r\n]/.test(text) && !/^(?:content-length|transfer-encoding)/im.test(head);
}

function judgeAny(answer: Answer, secrets: readonly string[]): readonly string[] {
  const { status, fields, bytes } = answer;
  const faults: string[] = [];
  if (status >= 500 && status !== 503) faults.push('the service failed');
  if (status === 503 && headerOf(answer, 'retry-after') === undefined) faults.push('no Retry-After');
  const head = fields.map(([name, value]) => `${name}: ${value}`).join('\n');
  if (leaks(head) || (status >= 400 && leaks(bytes.toString('latin1')))) faults.push('it shows the inside of the service');
  const wire = head + bytes.toString('latin1');
  if (secrets.some((secret) => wire.includes(secret))) faults.push('it holds a secret');
  return faults;
}

function judgeUnknown(answer: Answer): readonly string[] {
  if (answer.status < 400 || answer.bytes.length === 0) return [];
  const type = headerOf(answer, 'content-type')?.split(';')[0];
  const declared = errorMediaTypes.find((one) => one.type === type);
  if (declared === undefined) return [`the body of an error is ${type}`];
  // Which format was wanted cannot be known.
  const accept = ['Accept', declared.type] as const;
  return sentences(
    checkAnswer(undefined, { method: 'GET', fields: [accept] }, answer).findings.filter(({ pointer }) => pointer !== 'Vary'),
  );
}

function judgeAnswer(request: Readonly<Draft>, answer: Answer): readonly string[] {
  const { method, target, fields, want } = request;
  const { status } = answer;
  if (want !== undefined && status !== want) return [`it has to be ${want}: ${answer.bytes.toString('utf8', 0, 300)}`];
  if (UNROUTED.includes(status) && headerOf(answer, 'vary') === undefined) return judgeUnrouted(answer, method);
  const operation = findOperation(method, pathOf(target));
  if (operation === undefined && status < 400 && !OTHERS.includes(status)) return ['no such status is documented'];
  const { findings } = checkAnswer(operation, { method, fields }, answer);
  return sentences(findings.filter(({ pointer }) => pointer !== 'Content-Type' || !hasHalfWildcard(fields)));
}

/** Tells whether an Accept has a range such as `*\/json`, of which nobody can say what it asks for. */
function hasHalfWildcard(fields: Draft['fields']): boolean {
  return fields.some(([name, value]) => /^accept$/i.test(name) && /\*\/[^*]/.test(value));
}

/** Nothing of the request was understood, so its answer is JSON whatever it accepts. */
function judgeUnrouted(answer: Answer, method: string): readonly string[] {
  const type = headerOf(answer, 'content-type');
  if (method === 'HEAD') return [];
  if (type !== 'application/json; charset=utf-8') return [`the body is ${type}`];
  return sentences(checkJson(answer.bytes.toString('utf8'), 'ErrorBody').findings);
}

/** Returns the path of the target of a request, whichever form it has (RFC 9112 §3.2). */
function pathOf(target: string): string {
  return target.replace(/^https?:\/\/[^/?#]*/i, '').replace(/[?#].*$/s, '');
}

function sentences(findings: readonly { readonly pointer: string; readonly expected: string; readonly got: string }[]): readonly string[] {
  return findings.map(({ pointer, expected, got }) => `${pointer === '' ? 'the body' : pointer}: expected ${expected}, got ${got}`);
}
