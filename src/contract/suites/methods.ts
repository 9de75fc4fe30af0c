import { listOf } from '../answer.js';
import type { ContractCase } from '../contract-case.js';
import { show } from '../finding.js';
import { type Subject, subjects } from '../subject.js';
import type { Trial } from '../trial.js';

const HEAD = 'HEAD answers as GET does, without the body (RFC 9110 §9.3.2)';
const ALLOW = 'OPTIONS and 405 list the methods of a path in Allow (document, "Other methods")';
const WANTED = ['get', 'head', 'options'];

/** What HEAD has to say exactly as GET does; the rest may differ from answer to answer. */
const SAME = [
  ...['content-type', 'content-length', 'content-language', 'vary', 'so-timezone'],
  ...['etag', 'last-modified', 'cache-control', 'allow', 'www-authenticate'],
];

/** `HEAD`, `OPTIONS`, and the methods that a path does not have. */
export const methods: readonly ContractCase[] = [
  ...subjects.flatMap((subject) => [
    ...['application/json', 'text/xml'].map((accept) => head(subject, accept)),
    headOfError(subject),
    headAlone(subject),
    options(subject),
    ...['POST', 'PUT', 'PATCH', 'DELETE'].map((method) => refused(subject, method)),
  ]),
  ...['/Nothing', '/ChatSession/1/Nothing', '/ChatSessions', '/%2e%2e/%2e%2e/etc/passwd'].map(unknownPath),
  {
    id: 'methods/broken-path',
    kind: 'required',
    source: 'A path whose percent-encoding is broken is 400 or 404 with the error body (POLICY, "Errors")',
    run: async (trial) => void (await trial.ask({ path: '/ChatSession/%E0%A4%A', status: [400, 404] })),
  },
];

function head({ operation, path }: Subject, accept: string): ContractCase {
  return {
    id: `methods/head/${operation.operationId}/${accept}`,
    kind: 'required',
    source: HEAD,
    operationId: operation.operationId,
    mediaType: accept,
    run: (trial) => compareWithGet(trial, { operation, path: path(trial.server), headers: { Accept: accept } }),
  };
}

function headOfError({ operation, path }: Subject): ContractCase {
  return {
    id: `methods/head-of-error/${operation.operationId}`,
    kind: 'required',
    source: HEAD,
    operationId: operation.operationId,
    run: (trial) => compareWithGet(trial, { operation, path: path(trial.server), headers: { Accept: 'image/png' }, status: 406 }),
  };
}

/** What stands behind the head of an answer no client of HTTP shows. */
function headAlone({ operation, path }: Subject): ContractCase {
  return {
    id: `methods/head-without-body/${operation.operationId}`,
    kind: 'required',
    source: HEAD,
    operationId: operation.operationId,
    async run(trial) {
      const bytes = await trial.askRaw({ method: 'HEAD', path: path(trial.server) });
      const behind = bytes.text.slice(bytes.text.indexOf('\r\n\r\n') + 4);
      if (behind !== '') trial.note(bytes, { pointer: '', expected: 'nothing behind the head', got: show(behind) });
    },
  };
}

async function compareWithGet(trial: Trial, question: Parameters<Trial['ask']>[0]): Promise<void> {
  const get = await trial.ask(question);
  const reply = await trial.ask({ ...question, method: 'HEAD' });
  for (const name of SAME) {
    // The length may be left out where it is not known before the body is made.
    if (name === 'content-length' && reply.header(name) === undefined) continue;
    trial.equal(reply, name, { got: reply.header(name), want: get.header(name) });
  }
}

function options({ operation, path }: Subject): ContractCase {
  return {
    id: `methods/options/${operation.operationId}`,
    kind: 'required',
    source: ALLOW,
    operationId: operation.operationId,
    async run(trial) {
      const reply = await trial.ask({ path: path(trial.server), method: 'OPTIONS', status: [200, 204] });
      checkAllow(trial, reply);
    },
  };
}

/** Without credentials and with an id that no session has: a server that knows the method must not lose anything by it. */
function refused({ operation }: Subject, method: string): ContractCase {
  return {
    id: `methods/${method.toLowerCase()}-is-refused/${operation.operationId}`,
    kind: 'required',
    source: ALLOW,
    operationId: operation.operationId,
    async run(trial) {
      const path = operation.path.replaceAll(/\{[^{}]+\}/g, String(trial.server.missingId));
      const reply = await trial.ask({ operation, path, method, anonymous: true, status: 405 });
      checkAllow(trial, reply);
      if (listOf(reply.answer, 'allow').includes(method.toLowerCase())) {
        trial.note(reply, { pointer: 'Allow', expected: `no ${method}, for it is refused`, got: String(reply.header('allow')) });
      }
    },
  };
}

function checkAllow(trial: Trial, reply: Awaited<ReturnType<Trial['ask']>>): void {
  const allowed = listOf(reply.answer, 'allow');
  const missing = WANTED.filter((method) => !allowed.includes(method));
  if (missing.length > 0) trial.note(reply, { pointer: 'Allow', expected: 'GET, HEAD, OPTIONS', got: allowed.join(', ').toUpperCase() });
}

function unknownPath(path: string): ContractCase {
  return {
    id: `methods/unknown-path${path}`,
    kind: 'required',
    source: 'A path that belongs to no operation is 404 with the error body (POLICY, "Errors")',
    run: async (trial) => void (await trial.ask({ path, status: 404 })),
  };
}
