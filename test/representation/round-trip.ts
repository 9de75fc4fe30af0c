import fc from 'fast-check';
import t from 'tap';
import { validateXML } from 'xmllint-wasm';
import { writers as json } from '../../generated/json-writers.js';
import type { Selection } from '../../generated/output.js';
import type { Shape } from '../../generated/shape.js';
import { rootNames, shapes } from '../../generated/shapes.js';
import { bodyValidators } from '../../generated/validators.js';
import { writers as xml } from '../../generated/xml-writers.js';
import { readXml } from '../../src/representation/read-xml.js';
import { resolveSelect } from '../../src/representation/selection.js';
import { arbitraryOf, xmlText } from './arbitrary.js';
import { answerOf, canonicalXml, mapTexts, pathsOf, referenceJson, referenceSelect, spell, type Value } from './reference.js';

/** The seed is fixed, so that a failure comes again; fast-check prints it with the smallest value that fails. */
const RUNS = { seed: 928, numRuns: 300 };
const ROOT_URL = 'http://localhost/mount';
const BATCH = 100;
/** 512 MiB: libxml2 holds a whole batch and its canonical form. */
const MEMORY_PAGES = 8192;

t.setTimeout(900_000);

for (const schema of Object.keys(rootNames) as (keyof typeof json)[]) {
  const root: Shape = { kind: 'ref', name: schema, nullable: false };
  const values = arbitraryOf(schema);
  const toJson = (value: unknown, select: Selection = null) => json[schema](value, { rootUrl: ROOT_URL, select }).toString();
  const toXml = (value: unknown, select: Selection = null) => xml[schema](value, { rootUrl: ROOT_URL, select }).toString();
  const answer = (value: unknown) => answerOf(root, value, ROOT_URL);

  t.test(`arbitraryOf ${schema} reaches every property with a value, null and absent`, async (t) => {
    const states: States = { seen: new Set(), wanted: new Set() };
    for (const value of fc.sample(values, RUNS)) note(root, value, schema, states);
    t.same(
      [...states.wanted].filter((state) => !states.seen.has(state)),
      [],
    );
  });

  t.test(`bodyValidators.${schema} accepts what the writers accept`, async (t) => {
    const property = fc.property(values, (value) => {
      toJson(value);
      if (!bodyValidators[schema](value)) throw new Error(JSON.stringify(bodyValidators[schema].errors));
    });
    t.equal(report(property), undefined);
  });

  t.test(`writers.${schema} of JSON write what JSON.stringify writes, in contract order, doubles with a fraction`, async (t) => {
    const property = fc.property(values, (value) => same(toJson(value), referenceJson(root, answer(value))));
    t.equal(report(property), undefined);
  });

  t.test(`JSON.parse gives back what writers.${schema} wrote, keys in contract order`, async (t) => {
    const property = fc.property(values, (value) => same(spell(JSON.parse(toJson(value))), spell(answer(value))));
    t.equal(report(property), undefined);
  });

  t.test(`readXml gives back what writers.${schema} wrote, forbidden characters replaced`, async (t) => {
    const property = fc.property(values, (value) => same(spell(readXml(toXml(value), schema)), spell(mapTexts(answer(value), xmlText))));
    t.equal(report(property), undefined);
  });

  t.test(`libxml2 reads what writers.${schema} of XML wrote as it was written`, async (t) => {
    const texts = fc.sample(values, RUNS).map((value) => toXml(value));
    for (let at = 0; at < texts.length; at += BATCH) {
      const batch = texts.slice(at, at + BATCH);
      const { errors, normalized } = await validateXML({
        xml: batch.map((contents, index) => ({ fileName: `${index}.xml`, contents })),
        normalization: 'c14n',
        initialMemoryPages: MEMORY_PAGES,
        maxMemoryPages: MEMORY_PAGES,
      });
      t.same(
        errors.slice(0, 5).map(({ rawMessage }) => rawMessage),
        [],
      );
      t.doesNotThrow(() => same(normalized.trimEnd(), batch.map(canonicalXml).join('')));
    }
  });

  t.test(`writers.${schema} keep what a selection names and null the rest, the same in JSON and XML`, async (t) => {
    const names = pathsOf(root);
    const paths = fc.uniqueArray(fc.oneof(fc.constantFrom(...names.filter(({ length }) => length === 1)), fc.constantFrom(...names)), {
      minLength: 1,
      maxLength: 12,
      selector: (path) => path.join('/'),
    });
    const property = fc.property(values, paths, (value, paths) => {
      const want = referenceSelect(root, answer(value), paths);
      const selection = resolveSelect(paths, root);
      same(spell(JSON.parse(toJson(value, selection))), spell(want));
      same(spell(readXml(toXml(value, selection), schema)), spell(mapTexts(want, xmlText)));
    });
    t.equal(report(property), undefined);
  });
}

/** Returns what fast-check has to say of a failure: the seed, the value and the error; undefined when there is none. */
function report<T>(property: fc.IProperty<T>): string | undefined {
  return fc.defaultReportMessage(fc.check(property, RUNS));
}

function same(got: string, want: string): void {
  if (got === want) return;
  let at = 0;
  while (got[at] === want[at]) at++;
  const near = (text: string) => JSON.stringify(text.slice(Math.max(0, at - 60), at + 60));
  throw new Error(`they differ at ${at}: got ${near(got)}, want ${near(want)}`);
}

interface States {
  readonly seen: Set<string>;
  readonly wanted: Set<string>;
}

/** Notes in which states the properties of a value are, and in which they could be. */
function note(shape: Shape, value: unknown, owner: string, states: States): void {
  if (value === null) return;
  if (shape.kind === 'ref') note(shapes[shape.name] as Shape, value, shape.name, states);
  else if (shape.kind === 'map') for (const child of Object.values(value as Value)) note(shape.values, child, owner, states);
  else if (shape.kind === 'array') for (const item of value as readonly unknown[]) note(shape.items, item, owner, states);
  if (shape.kind !== 'object') return;
  for (const { name, shape: child, required } of shape.properties) {
    const found = (value as Value)[name];
    const state = (word: string) => `${owner}.${name} ${word}`;
    states.wanted.add(state('with a value'));
    if (child.nullable) states.wanted.add(state('null'));
    if (!required) states.wanted.add(state('absent'));
    states.seen.add(state(found === undefined ? 'absent' : found === null ? 'null' : 'with a value'));
    if (found !== undefined) note(child, found, owner, states);
  }
}
