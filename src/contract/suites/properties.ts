import fc from 'fast-check';
import type { ContractCase } from '../contract-case.js';
import { asXml, differences } from '../differences.js';
import { show } from '../finding.js';
import { acceptable } from '../media-range.js';
import { namesOf, pathsOf } from '../select.js';
import { askBoth, askList, askSession, list, mediaTypesOf, session, sessionShape, sessionsOf } from '../subject.js';
import type { Trial } from '../trial.js';
import { rowsOf } from './list.js';
import { compareLanguage, languages } from './language.js';
import { compareWithWhole } from './select.js';
import { compareZone } from './time-zone.js';

/** Something that holds for any input and any server's data. */
interface Property<Input> {
  readonly name: string;
  readonly source: string;
  readonly operationId: string;
  input(trial: Trial): fc.Arbitrary<Input>;
  check(trial: Trial, input: Input): Promise<void>;
}

const mediaTypes = mediaTypesOf(session);

const anyId = (trial: Trial) => fc.constantFrom(...sessionsOf(trial));
const anyCase = (text: string) =>
  fc.array(fc.boolean(), { minLength: text.length, maxLength: text.length }).map((upper) => spell(text, upper));
const spell = (text: string, upper: readonly boolean[]) =>
  [...text].map((letter, at) => (upper[at] ? letter.toUpperCase() : letter.toLowerCase())).join('');
const anySelect = fc
  .array(
    fc.oneof(fc.constantFrom(...namesOf(sessionShape, 3)).chain(anyCase), fc.stringMatching(/^[A-Za-z_]{1,12}(?:\/[A-Za-z_]{1,12})?$/)),
    {
      maxLength: 6,
    },
  )
  .chain((paths) => fc.constantFrom(',', ' , ').map((comma) => paths.join(comma)));
const anyZone = fc.constantFrom(...Intl.supportedValuesOf('timeZone').filter((zone) => zone.includes('/') && !zone.startsWith('Etc/')));
const anyLanguages = fc.uniqueArray(fc.constantFrom(...languages), { minLength: 1, maxLength: 3 });

const token = fc.constantFrom(
  ...mediaTypes.map(({ type }) => type),
  '*/*',
  'text/*',
  'application/*',
  'image/*',
  'image/png',
  'application/vnd.api+json',
);
const quality = fc.constantFrom('', '', ';q=0', ';q=0.0', ';q=0.001', ';q=0.3', ' ; q=0.5', ';q=0.50', ';Q=0.999', ';q=1', ';q=1.000');
const parameter = fc.constantFrom('', '', '', ';charset=utf-8', ';charset="UTF-8"');
const anyAccept = fc
  .array(
    fc
      .tuple(
        token.chain((type) => fc.constantFrom(type, type, type.toUpperCase())),
        parameter,
        quality,
      )
      .map((parts) => parts.join('')),
    { minLength: 1, maxLength: 6 },
  )
  .map((ranges) => ranges.join(', '));

const INT32 = /^-?(?:0|[1-9][0-9]{0,9})$/;
const anyIdText = fc.oneof(
  fc.integer().map(String),
  fc.bigInt({ min: -(2n ** 66n), max: 2n ** 66n }).map(String),
  fc.double().map(String),
  fc.stringMatching(/^[-+]?0?[0-9]{1,4}(?:e[0-9]|\.0)?$/),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).filter((text) => !/^\.{1,2}$|[\uD800-\uDFFF]/.test(text)),
);
const RESERVED = session.parameters.flatMap(({ reserved }) => reserved.map((word) => word.toLowerCase()));

/** Returns how a text has to be answered that stands in the place of an id. */
export function statusOf(text: string): readonly number[] {
  if (RESERVED.includes(text.toLowerCase())) return [404];
  const isInteger = INT32.test(text) && Number(text) === (Number(text) | 0);
  return isInteger ? [200, 404] : [400];
}

const list1000 = { $top: '1000' };

/** Each with the type of its own input. */
const properties = [
  property({
    name: 'xml-is-json',
    source: 'XML read back by the contract equals the JSON of the same request, value for value (POLICY, "XML")',
    operationId: session.operationId,
    input: (trial) =>
      fc.record({ id: anyId(trial), select: anySelect, zone: anyZone, language: anyLanguages, accept: fc.constantFrom(...mediaTypes) }),
    async check(trial, { id, select, zone, language, accept }) {
      const headers = { 'SO-TimeZone': `${zone}, includeTZOffset`, 'Accept-Language': language.map(({ tag }) => tag).join(', ') };
      const ask = (type: string) => askSession(trial, id, { query: { $select: select }, headers: { ...headers, Accept: type } });
      const [json, reply] = await askBoth(
        () => ask('application/json'),
        () => ask(accept.type),
      );
      if (json.value === undefined || reply.value === undefined) return;
      for (const fault of differences(accept.format === 'xml' ? asXml(json.value) : json.value, reply.value)) trial.note(reply, fault);
    },
  }),
  property({
    name: 'select-keeps-a-part',
    source: 'The properties to keep, separated by commas; every other property becomes null (document, $select)',
    operationId: session.operationId,
    input: (trial) =>
      fc.record({ id: anyId(trial), select: anySelect, zone: anyZone, accept: fc.constantFrom('application/json', 'text/xml') }),
    check: (trial, { id, select, zone, accept }) =>
      compareWithWhole(trial, { id, accept, query: { $select: select }, paths: pathsOf(select), headers: { 'SO-TimeZone': zone } }),
  }),
  property({
    name: 'zones-show-the-same-instants',
    source: 'With SO-TimeZone every date-time of the answer is converted (POLICY, "Time zone")',
    operationId: session.operationId,
    input: (trial) => fc.record({ id: anyId(trial), zone: anyZone, name: anyZone, withOffset: fc.boolean() }),
    check: (trial, { id, zone, withOffset }) => compareZone(trial, { id, name: zone, zone, withOffset }),
  }),
  property({
    name: 'languages-change-texts-only',
    source: 'Which properties can carry such text is said in the document (POLICY, "Language and culture")',
    operationId: session.operationId,
    input: (trial) =>
      fc.record({ id: anyId(trial), wanted: anyLanguages, culture: fc.constantFrom('nb-NO', 'en-GB', 'de', 'fr-CH', '!!!') }),
    check: (trial, { id, wanted, culture }) =>
      compareLanguage(trial, {
        id,
        headers: { 'Accept-Language': wanted.map(({ tag }) => tag).join(', '), 'SO-Culture': culture },
        want: wanted,
      }),
  }),
  property({
    name: 'accept-chooses',
    source: 'The most specific range that matches decides its quality, the greatest quality decides the answer (RFC 9110 §12.5.1)',
    operationId: session.operationId,
    input: (trial) => fc.record({ id: anyId(trial), accept: anyAccept }),
    async check(trial, { id, accept }) {
      const isAcceptable = acceptable(accept, mediaTypes)?.length !== 0;
      // Which one it is, every answer is checked for.
      await askSession(trial, id, { headers: { Accept: accept }, status: isAcceptable ? 200 : 406 });
    },
  }),
  property({
    name: 'ids',
    source: 'An integer of 32 bits in its shortest decimal form; a well-formed id without a session: 404 (POLICY, "Contract")',
    operationId: session.operationId,
    input: () => anyIdText,
    async check(trial, text) {
      await askSession(trial, encodeURIComponent(text), { status: statusOf(text) });
    },
  }),
  property({
    name: 'pages-are-parts-of-the-list',
    source: '$top rows at the most, $skip rows left out, in the order of $orderBy (document, GetAll)',
    operationId: list.operationId,
    input: () =>
      fc.record({
        top: fc.integer({ min: 1, max: 20 }),
        skip: fc.integer({ min: 0, max: 20 }),
        column: fc.constantFrom('chatSessionId', 'whenRequested', 'status', 'agent'),
        direction: fc.constantFrom('asc', 'desc'),
      }),
    async check(trial, { top, skip, column, direction }) {
      const order = { $orderBy: `${column} ${direction}` };
      const [whole, reply] = await askBoth(
        () => askList(trial, { query: { ...list1000, ...order } }),
        () => askList(trial, { query: { ...order, $top: String(top), $skip: String(skip) } }),
      );
      trial.equal(reply, '/value', { got: show(rowsOf(reply)), want: show(rowsOf(whole).slice(skip, skip + top)) });
    },
  }),
];

/** What is tried with inputs chosen at random; the seed of the report chooses the same ones again. */
export const propertyCases: readonly ContractCase[] = properties;

function property<Input>({ name, source, operationId, input, check }: Property<Input>): ContractCase {
  return {
    id: `properties/${name}`,
    kind: 'required',
    source,
    operationId,
    async run(trial) {
      const { seed, runs, time } = trial.options;
      const tried = fc.asyncProperty(input(trial), async (value) => {
        const one = trial.apart();
        await check(one, value);
        // What it throws is only seen by the search for the smallest input.
        if (one.faults.length > 0) throw new Error(one.faults[0]?.pointer);
      });
      const limit = time === undefined ? {} : { interruptAfterTimeLimit: time };
      const { counterexample } = await fc.check(tried, { seed, numRuns: time === undefined ? runs : 1_000_000, ...limit });
      if (counterexample === null) return;
      await check(trial, counterexample[0]);
      if (trial.faults.length === 0)
        trial.skip(`it failed once with ${show(counterexample[0])}, and not again: does somebody change the data?`);
    },
  };
}
