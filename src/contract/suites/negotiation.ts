import type { Field } from '../answer.js';
import type { ContractCase } from '../contract-case.js';
import { mediaTypesOf, type Subject, subjects } from '../subject.js';
import { valueAt } from '../visit.js';

const CHOICE = 'The most specific range that matches decides its quality, the greatest quality decides the answer (RFC 9110 §12.5.1)';
const ZERO = 'A quality of 0 means "not acceptable" (RFC 9110 §12.4.2)';
const NOTHING = 'When nothing acceptable can be written the answer is 406 and lists what can (document, "Media types")';
const WHOLE = 'A media range matches a whole type, not a part of its name (RFC 9110 §12.5.1)';
const BROKEN = 'A range that cannot be read counts as absent, the others count (POLICY, "Media types and negotiation")';

interface Row {
  readonly name: string;
  readonly accept: string | undefined | readonly string[];
  /** The media type of the answer; undefined where it is 406. */
  readonly want: string | undefined;
  readonly source: string;
}

const rows: readonly Row[] = [
  {
    name: 'no-accept',
    accept: undefined,
    want: 'application/json',
    source: 'Without Accept the answer is application/json (document, "Media types")',
  },
  { name: 'empty-accept', accept: '', want: 'application/json', source: 'An empty Accept accepts everything (RFC 9110 §12.5.1)' },
  { name: 'any', accept: '*/*', want: 'application/json', source: CHOICE },
  { name: 'any-text', accept: 'text/*', want: 'text/json', source: CHOICE },
  { name: 'any-application', accept: 'application/*', want: 'application/json', source: CHOICE },
  { name: 'upper-case', accept: 'APPLICATION/XML', want: 'application/xml', source: 'Types are compared without case (RFC 9110 §8.3.1)' },
  { name: 'list', accept: 'application/xml, application/json;q=0.9', want: 'application/xml', source: CHOICE },
  { name: 'list-backwards', accept: 'application/json;q=0.9, application/xml', want: 'application/xml', source: CHOICE },
  { name: 'small-quality', accept: 'application/json;q=0.1, text/xml;q=0.2', want: 'text/xml', source: CHOICE },
  { name: 'least-quality', accept: 'text/json;q=0.001', want: 'text/json', source: CHOICE },
  { name: 'three-digits', accept: 'application/json;q=0.998, text/xml;q=0.999', want: 'text/xml', source: CHOICE },
  { name: 'quality-in-upper-case', accept: 'application/json;Q=0.1, text/xml;Q=0.2', want: 'text/xml', source: CHOICE },
  {
    name: 'blanks',
    accept: ' application/json ; q=0.1 ,\ttext/xml ; q=0.2 ',
    want: 'text/xml',
    source: 'White space is optional (RFC 9110 §5.6.3)',
  },
  { name: 'empty-elements', accept: ', ,text/xml,,', want: 'text/xml', source: 'Empty elements of a list are ignored (RFC 9110 §5.6.1)' },
  {
    name: 'two-headers',
    accept: ['application/json;q=0.1', 'text/xml'],
    want: 'text/xml',
    source: 'A list may be spread over several headers (RFC 9110 §5.3)',
  },
  { name: 'specific-before-wide', accept: 'text/*;q=0.9, text/xml;q=0.1, application/json;q=0.5', want: 'text/json', source: CHOICE },
  { name: 'wide-is-weaker', accept: 'text/xml;q=0.5, */*;q=0.1', want: 'text/xml', source: CHOICE },
  {
    name: 'browser',
    accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,image/webp,*/*;q=0.8',
    want: 'application/xml',
    source: CHOICE,
  },
  {
    name: 'charset',
    accept: 'application/json;charset=utf-8',
    want: 'application/json',
    source: 'charset=utf-8 on every one (POLICY, "Media types and negotiation")',
  },
  { name: 'quoted-charset', accept: 'text/xml;charset="utf-8"', want: 'text/xml', source: 'A value may be quoted (RFC 9110 §5.6.6)' },
  {
    name: 'quoted-comma',
    accept: 'text/html;title="a, application/json, b", text/xml',
    want: 'text/xml',
    source: 'A comma within quotes separates nothing (RFC 9110 §5.6.4)',
  },
  { name: 'zero-of-default', accept: 'application/json;q=0, */*', want: 'text/json', source: ZERO },
  { name: 'zero-of-wide', accept: 'application/*;q=0, */*', want: 'text/json', source: ZERO },
  { name: 'zero-with-digits', accept: 'application/json;q=0.000, text/xml;q=0.001', want: 'text/xml', source: ZERO },
  { name: 'zero-of-all', accept: '*/*;q=0', want: undefined, source: ZERO },
  { name: 'zero-of-the-only-one', accept: 'application/json;q=0', want: undefined, source: ZERO },
  { name: 'patch', accept: 'application/json-patch+json', want: 'application/json-patch+json', source: WHOLE },
  {
    name: 'merge-patch-first',
    accept: 'application/merge-patch+json, application/json;q=0.5',
    want: 'application/merge-patch+json',
    source: WHOLE,
  },
  {
    name: 'patch-is-not-json',
    accept: 'application/json;q=0, application/json-patch+json',
    want: 'application/json-patch+json',
    source: WHOLE,
  },
  { name: 'suffix', accept: 'application/vnd.api+json', want: undefined, source: WHOLE },
  { name: 'longer-name', accept: 'application/jsonx, text/xml-external-parsed-entity', want: undefined, source: WHOLE },
  { name: 'image', accept: 'image/png', want: undefined, source: NOTHING },
  { name: 'other-charset', accept: 'application/json;charset=iso-8859-1', want: undefined, source: NOTHING },
  { name: 'broken-range', accept: 'application/json/x, text/xml', want: 'text/xml', source: BROKEN },
  { name: 'broken-quality', accept: 'application/json;q=2, text/xml;q=0.1', want: 'text/xml', source: BROKEN },
  { name: 'only-broken', accept: 'json', want: 'application/json', source: BROKEN },
];

/** How an operation chooses among its media types. */
export const negotiation: readonly ContractCase[] = subjects.flatMap((subject) => rows.map((row) => negotiate(subject, row)));

function negotiate({ operation, path }: Subject, { name, accept, want, source }: Row): ContractCase {
  const texts = accept === undefined ? [] : typeof accept === 'string' ? [accept] : accept;
  return {
    id: `negotiation/${name}/${operation.operationId}`,
    kind: 'required',
    source,
    operationId: operation.operationId,
    mediaType: want,
    async run(trial) {
      const headers = texts.map((text): Field => ['Accept', text]);
      const reply = await trial.ask({ operation, path: path(trial.server), headers, status: want === undefined ? 406 : 200 });
      if (want !== undefined)
        return trial.equal(reply, 'Content-Type', { got: reply.header('content-type')?.split(';')[0]?.toLowerCase(), want });
      const message = String(valueAt(reply.value, '/ErrorMessage'));
      for (const { type } of mediaTypesOf(operation)) {
        if (!message.includes(type))
          trial.note(reply, { pointer: '/ErrorMessage', expected: `a message that names ${type}`, got: message });
      }
    },
  };
}
