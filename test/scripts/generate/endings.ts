import t, { type Test } from 'tap';
import type { Contract } from '../../../scripts/generate/contract.js';
import type { Json, JsonObject } from '../../../scripts/generate/document.js';
import { generateEndings } from '../../../scripts/generate/endings.js';
import { generateLinks } from '../../../scripts/generate/links.js';
import { readShapes } from '../../../scripts/generate/shapes.js';
import { importGenerated } from './compile.js';

const text = { type: 'string' };
const links = (templates: Json) => ({ type: 'object', additionalProperties: text, 'x-links': templates });
const self = links({ Self: 'a/{Id}', All: 'a' });
const id = { type: 'integer', minimum: 0, maximum: 9 };

interface Ending {
  readonly names: readonly string[];
  write(linked: object, rootUrl: string): string;
}

/** Imports the ending of a body with these properties; undefined where it has none. */
async function importEnding(t: Test, properties: JsonObject, others: JsonObject = {}): Promise<Ending | undefined> {
  const schemas = { Body: { type: 'object', properties }, ...others };
  const document = { servers: [{ url: '/v1' }], components: { schemas } };
  const contract = { document, shapes: readShapes(document), bodies: ['Body'] } as unknown as Contract;
  const files = { 'links.ts': generateLinks(contract), 'endings.ts': generateEndings(contract) };
  const { endings } = (await importGenerated(t, files, 'endings.js')) as { readonly endings: Readonly<Record<string, Ending>> };
  return endings['Body'];
}

const written: readonly {
  readonly name: string;
  readonly properties: JsonObject;
  readonly names: readonly string[];
  readonly want: string;
}[] = [
  { name: 'nothing computed', properties: { Id: id }, names: [], want: '' },
  {
    name: 'links at its end',
    properties: { Id: id, _Links: self },
    names: ['Id'],
    want: ',"_Links":{"Self":"http://h/v1/a/5","All":"http://h/v1/a"}',
  },
  {
    name: 'a link and links at its end',
    properties: { Id: id, next: { ...text, 'x-link': 'b' }, _Links: links({ All: 'a' }) },
    names: [],
    want: ',"next":"http://h/v1/b","_Links":{"All":"http://h/v1/a"}',
  },
  {
    name: 'a name that JavaScript would read as a template',
    properties: { Id: id, '`${x}"\\': { ...links({ All: 'a' }), xml: { name: 'odd' } } },
    names: [],
    want: ',"`${x}\\"\\\\":{"All":"http://h/v1/a"}',
  },
];

for (const { name, properties, names, want } of written) {
  t.test(`generateEndings writes the ending of a body with ${name}`, async (t) => {
    const ending = await importEnding(t, properties);
    t.same([ending?.names, ending?.write({ Id: 5 }, 'http://h')], [names, want]);
  });
}

const part = { $ref: '#/components/schemas/Part' };
const unwritten: readonly { readonly name: string; readonly properties: JsonObject; readonly others?: JsonObject }[] = [
  { name: 'links before another property', properties: { _Links: self, Id: id } },
  { name: 'a relative URL', properties: { Id: id, next: { ...text, 'x-relative': true } } },
  {
    name: 'links in a part',
    properties: { Id: id, part },
    others: { Part: { type: 'object', properties: { _Links: links({ A: 'a' }) } } },
  },
  {
    name: 'links in the items of a list and the values of a map',
    properties: { Id: id, parts: { type: 'object', additionalProperties: { type: 'array', xml: { wrapped: true }, items: part } } },
    others: { Part: { type: 'object', properties: { again: part, _Links: links({ A: 'a' }) } } },
  },
];

for (const { name, properties, others } of unwritten) {
  t.test(`generateEndings leaves out a body with ${name}`, async (t) => {
    t.equal(await importEnding(t, properties, others), undefined);
  });
}

t.test('generateEndings leaves out a body that is no object', async (t) => {
  const document = { components: { schemas: { Body: { type: 'object', additionalProperties: text } } } };
  const source = generateEndings({ document, shapes: readShapes(document), bodies: ['Body'] } as unknown as Contract);
  t.notMatch(source, 'Body');
});
