import type { ContractCase } from '../contract-case.js';
import { type Subject, subjects } from '../subject.js';
import type { Question, Reply, Trial } from '../trial.js';

const MATCH = 'If-None-Match that matches: 304, the comparison is weak (RFC 9110 §13.1.2)';
const FIELDS = '304 has the ETag, Cache-Control, Vary and so on that 200 would have had (RFC 9110 §15.4.5)';
const STRONG = 'Strong ETag per representation (POLICY, "Beyond the real server")';
const SINCE = 'If-Modified-Since that is not before Last-Modified: 304; it is ignored beside If-None-Match (RFC 9110 §13.1.3)';

/** What is asked of one representation, once its headers are known. */
interface Condition {
  readonly name: string;
  readonly source: string;
  run(trial: Trial, way: Way): Promise<void>;
}

interface Way {
  readonly question: Question;
  /** The answer without a condition. */
  readonly plain: Reply;
  readonly etag: string;
}

/** Headers that a 304 repeats where the 200 has them. */
const REPEATED = ['etag', 'cache-control', 'vary', 'expires', 'content-location'];

const conditions: readonly Condition[] = [
  {
    name: 'strong-etag',
    source: STRONG,
    run: async (trial, { plain, etag }) => {
      if (!/^"[\x21\x23-\x7e\x80-\xff]*"$/.test(etag))
        trial.note(plain, { pointer: 'ETag', expected: 'a strong entity tag in quotes', got: etag });
    },
  },
  {
    name: 'same-etag-again',
    source: STRONG,
    run: async (trial, { question, etag }) => {
      const reply = await trial.ask(question);
      trial.equal(reply, 'ETag', { got: reply.header('etag'), want: etag });
    },
  },
  matching('match', (etag) => etag),
  matching('match-weakly', (etag) => `W/${etag.replace(/^W\//, '')}`),
  matching('match-in-list', (etag) => `"other", W/"a,b", ${etag}`),
  matching('match-any', () => '*'),
  other('no-match', MATCH, () => ({ 'If-None-Match': '"other"' })),
  other('no-match-of-part', MATCH, (etag) => ({ 'If-None-Match': etag.replace(/"$/, 'x"') })),
  {
    name: 'match-of-head',
    source: FIELDS,
    run: async (trial, { question, etag }) => {
      await trial.ask({ ...question, method: 'HEAD', headers: { ...question.headers, 'If-None-Match': etag }, status: 304 });
    },
  },
  {
    name: 'since-last-modified',
    source: SINCE,
    run: async (trial, { question, plain }) => {
      const modified = plain.header('last-modified');
      if (modified === undefined) return trial.skip('the server sends no Last-Modified');
      const ask = (headers: Readonly<Record<string, string>>, status: number) =>
        trial.ask({ ...question, headers: { ...question.headers, ...headers }, status });
      await ask({ 'If-Modified-Since': modified }, 304);
      await ask({ 'If-Modified-Since': new Date(Date.parse(modified) - 86_400_000).toUTCString() }, 200);
      await ask({ 'If-Modified-Since': modified, 'If-None-Match': '"other"' }, 200);
      await ask({ 'If-Modified-Since': 'yesterday' }, 200);
    },
  },
  different('other-media-type', { Accept: 'text/json' }),
  different('other-format', { Accept: 'application/xml' }),
  different('other-zone', { 'SO-TimeZone': 'Pacific/Kiritimati, includeTZOffset' }),
  different('other-language', { 'SO-Language': 'nb' }),
  different('other-selection', {}, '?$select=Status'),
  {
    name: 'error-stays-error',
    source: 'A condition is looked at only where the answer would be 2xx (RFC 9110 §13.2.1)',
    run: async (trial, { question }) => {
      await trial.ask({ ...question, anonymous: true, headers: { 'If-None-Match': '*' }, status: 401 });
      await trial.ask({ ...question, headers: { Accept: 'image/png', 'If-None-Match': '*' }, status: 406 });
    },
  },
];

function matching(name: string, tags: (etag: string) => string): Condition {
  return {
    name,
    source: `${MATCH}. ${FIELDS}`,
    async run(trial, { question, plain, etag }) {
      const headers = { ...question.headers, 'If-None-Match': tags(etag) };
      const reply = await trial.ask({ ...question, headers, status: 304 });
      for (const field of REPEATED) trial.equal(reply, field, { got: reply.header(field), want: plain.header(field) });
    },
  };
}

function other(name: string, source: string, headers: (etag: string) => Readonly<Record<string, string>>): Condition {
  return {
    name,
    source,
    run: async (trial, { question, etag }) => void (await trial.ask({ ...question, headers: { ...question.headers, ...headers(etag) } })),
  };
}

/** Another representation has another tag, and the tag of this one is none of its own. */
function different(name: string, headers: Readonly<Record<string, string>>, query = ''): Condition {
  return {
    name,
    source: STRONG,
    async run(trial, { question, plain, etag }) {
      const changed = { ...question, path: question.path + query, headers: { ...question.headers, ...headers } };
      const another = await trial.ask(changed);
      const isSame = another.answer.bytes.equals(plain.answer.bytes) && another.header('content-type') === plain.header('content-type');
      if (isSame) return;
      if (another.header('etag') === etag)
        trial.note(another, { pointer: 'ETag', expected: 'another tag than that of the other representation', got: etag });
      await trial.ask({ ...changed, headers: { ...changed.headers, 'If-None-Match': etag } });
    },
  };
}

/** Conditional requests, where the server sends entity tags. */
export const conditional: readonly ContractCase[] = subjects.flatMap((subject) =>
  conditions.map((condition) => onSubject(subject, condition)),
);

function onSubject({ operation, path }: Subject, { name, source, run }: Condition): ContractCase {
  return {
    id: `conditional/${name}/${operation.operationId}`,
    kind: 'capability',
    source,
    operationId: operation.operationId,
    async run(trial) {
      const question = { operation, path: path(trial.server), headers: { Accept: 'application/json' } };
      const plain = await trial.ask(question);
      const etag = plain.header('etag') ?? trial.skip('the server sends no ETag');
      await run(trial, { question, plain, etag });
    },
  };
}
