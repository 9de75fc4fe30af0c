import type { ContractCase } from '../contract-case.js';
import { differences } from '../differences.js';
import { askBoth, askSession, compareXml, session, sessionShape, sessionsOf } from '../subject.js';
import type { Reply, Trial } from '../trial.js';
import { valueAt, visit, type Visited } from '../visit.js';

const OFF = '"*", "x", "-" and the empty value switch translation off (document, SO-Language)';
const USED = 'Content-Language of the answer says what was used (document, Accept-Language)';
const TEXTS =
  'Which properties can carry such text is said in the document (x-translate); all else is never touched (POLICY, "Language and culture")';
const MATCH = 'A text that exists in several languages is answered in the best match, or else in English (document, Accept-Language)';
const STRONGER = 'SO-Language: the same as Accept-Language, and stronger where both are given (document, SO-Language)';
const IGNORED = 'What cannot be read is ignored (document, Accept-Language)';
const SAME = 'XML read back by the contract equals the JSON of the same request, value for value (POLICY, "XML")';
const REFERENCES = '[SR_…] ids are answered as the string that they name (document, Accept-Language)';
const CULTURE = 'Without a language it is ignored; numbers and dates of the JSON or XML itself never change (document, SO-Culture)';

/** Ids that SuperOffice documents; others may stay as they are. */
const references = [
  'SR_ACCESS_MANDATORY',
  'SR_ACCESS_EXTERNAL_DELETE',
  'SR_ACCESS_PERSONONCOMPANY',
  'SR_AL_STREET',
  'SR_AL_POBOX',
  'SR_AL_POSTCODECITY',
];

type Headers = Readonly<Record<string, string>>;

/** Requests that have to be answered as if they said nothing of languages. */
const silent: readonly { readonly name: string; readonly headers: Headers; readonly source: string }[] = [
  { name: 'off-by-star', headers: { 'SO-Language': '*' }, source: OFF },
  { name: 'off-by-x', headers: { 'SO-Language': 'x' }, source: OFF },
  { name: 'off-by-dash', headers: { 'SO-Language': '-' }, source: OFF },
  { name: 'off-by-nothing', headers: { 'SO-Language': '' }, source: OFF },
  { name: 'off-wins', headers: { 'SO-Language': '*', 'Accept-Language': 'nb' }, source: STRONGER },
  { name: 'accept-any', headers: { 'Accept-Language': '*' }, source: OFF },
  { name: 'unreadable', headers: { 'Accept-Language': '!!!' }, source: IGNORED },
  { name: 'culture-alone', headers: { 'SO-Culture': 'nb-NO' }, source: CULTURE },
];

/** Languages with the codes that SuperOffice writes before their texts. */
export const languages: readonly { readonly tag: string; readonly codes: readonly string[] }[] = [
  { tag: 'en', codes: ['US'] },
  { tag: 'nb', codes: ['NO', 'NR'] },
  { tag: 'sv', codes: ['SW'] },
  { tag: 'de', codes: ['GE'] },
  { tag: 'fr', codes: ['FR'] },
  { tag: 'da', codes: ['DA'] },
  { tag: 'nl', codes: ['NL'] },
];

/** Translation of texts by `Accept-Language`, `SO-Language` and `SO-Culture`. */
export const language: readonly ContractCase[] = [
  ...silent.map(({ name, headers, source }): ContractCase => {
    return one(`language/${name}`, source, async (trial, id) => {
      const [plain, reply] = await askBoth(
        () => askSession(trial, id),
        () => askSession(trial, id, { headers }),
      );
      trial.equal(reply, 'Content-Language', { got: reply.header('content-language'), want: undefined });
      for (const fault of differences(plain.value, reply.value)) trial.note(reply, fault);
    });
  }),
  ...languages.flatMap(({ tag, codes }) =>
    ['Accept-Language', 'SO-Language'].map((header) =>
      one(`language/${header.toLowerCase()}-${tag}`, `${MATCH}. ${TEXTS}`, (trial, id) =>
        compareLanguage(trial, { id, headers: { [header]: tag }, want: [{ tag, codes }] }),
      ),
    ),
  ),
  one('language/so-language-wins', STRONGER, (trial, id) =>
    compareLanguage(trial, { id, headers: { 'Accept-Language': 'de', 'SO-Language': 'nb' }, want: [{ tag: 'nb', codes: ['NO', 'NR'] }] }),
  ),
  one('language/quality', 'The greatest quality comes first (RFC 9110 §12.5.4)', (trial, id) =>
    compareLanguage(trial, {
      id,
      headers: { 'Accept-Language': 'fr;q=0.2, sv;q=0.8' },
      want: [
        { tag: 'sv', codes: ['SW'] },
        { tag: 'fr', codes: ['FR'] },
      ],
    }),
  ),
  one('language/lookup', 'A range is cut from its end until it matches (RFC 4647 §3.4)', (trial, id) =>
    compareLanguage(trial, { id, headers: { 'Accept-Language': 'de-AT' }, want: [{ tag: 'de', codes: ['GE'] }] }),
  ),
  one('language/region', 'A range is cut from its end until it matches (RFC 4647 §3.4)', (trial, id) =>
    compareLanguage(trial, { id, headers: { 'Accept-Language': 'nb-NO' }, want: [{ tag: 'nb', codes: ['NO', 'NR'] }] }),
  ),
  one('language/in-xml', SAME, (trial, id) => compareXml(trial, id, { 'Accept-Language': 'nb' })),
  one('language/references', REFERENCES, async (trial, id) => {
    const reply = await askSession(trial, id, { headers: { 'SO-Language': 'en' } });
    for (const { pointer, value } of translatableOf(reply.value)) {
      const left = references.find((name) => value === name || String(value).includes(`[${name}]`));
      if (left !== undefined) trial.note(reply, { pointer, expected: `the text that ${left} stands for`, got: String(value) });
    }
  }),
  one('language/old-code', 'Legacy codes mapped to language tags (POLICY, "Language and culture")', (trial, id) =>
    compareLanguage(trial, { id, headers: { 'SO-Language': 'NO' }, want: [{ tag: 'nb', codes: ['NO', 'NR'] }] }),
  ),
  one('language/culture-keeps-values', CULTURE, (trial, id) =>
    compareLanguage(trial, { id, headers: { 'SO-Language': 'en', 'SO-Culture': 'nb-NO' }, want: [{ tag: 'en', codes: ['US'] }] }),
  ),
];

function one(name: string, source: string, run: (trial: Trial, id: number) => Promise<void>): ContractCase {
  return {
    id: `${name}/${session.operationId}`,
    kind: 'required',
    source,
    operationId: session.operationId,
    async run(trial) {
      for (const id of sessionsOf(trial)) await run(trial, id);
    },
  };
}

interface Translating {
  readonly id: number;
  readonly headers: Headers;
  /** Languages that are asked for, best first. */
  readonly want: readonly { readonly tag: string; readonly codes: readonly string[] }[];
}

/** Notes what a language changes that it may not change, and texts that are not in the best language. */
export async function compareLanguage(trial: Trial, { id, headers, want }: Translating): Promise<void> {
  const [plain, reply] = await askBoth(
    () => askSession(trial, id),
    () => askSession(trial, id, { headers }),
  );
  if (plain.value === undefined || reply.value === undefined) return;
  const used = reply.header('content-language');
  if (used === undefined) trial.note(reply, { pointer: 'Content-Language', expected: USED, got: 'nothing' });
  else if (want.length > 0) trial.equal(reply, 'Content-Language', { got: used, want: want[0]?.tag });
  checkTexts(trial, { plain, reply, codes: [...want.flatMap(({ codes }) => codes), 'US'] });
}

interface Texts {
  readonly plain: Reply;
  readonly reply: Reply;
  /** Codes of the languages that will do, best first. */
  readonly codes: readonly string[];
}

function checkTexts(trial: Trial, { plain, reply, codes }: Texts): void {
  const translatable = new Map(translatableOf(plain.value).map(({ pointer, value }) => [pointer, value]));
  for (const fault of differences(plain.value, reply.value)) if (!translatable.has(fault.pointer)) trial.note(reply, fault);
  for (const [pointer, text] of translatable) {
    const expected = bestOf(String(text), codes);
    if (expected !== undefined) trial.equal(reply, pointer, { got: valueAt(reply.value, pointer), want: expected });
  }
}

function translatableOf(value: unknown): readonly Visited[] {
  return visit(sessionShape, value).filter(({ shape }) => shape?.kind === 'string' && shape.translate !== undefined);
}

const PARTS = /^(?:[A-Z]{2,3}:"[^"[\]]*";?)+$/;

/** Returns the part of a text in several languages that has to be answered; undefined where it is no such text. */
export function bestOf(text: string, codes: readonly string[]): string | undefined {
  if (!PARTS.test(text)) return undefined;
  const parts = [...text.matchAll(/([A-Z]{2,3}):"([^"]*)"/g)].map(([, code = '', part = '']) => ({ code, part }));
  const wanted = codes.flatMap((code) => parts.filter((one) => one.code === code));
  return [...wanted, ...parts][0]?.part;
}
