import t, { type Test } from 'tap';
import type { Contract } from '../../../scripts/generate/contract.js';
import type { Json, JsonObject } from '../../../scripts/generate/document.js';
import { generateLinks } from '../../../scripts/generate/links.js';
import { readShapes } from '../../../scripts/generate/shapes.js';
import { thrown } from '../../thrown.js';
import { importGenerated } from './compile.js';

const text = { type: 'string', xml: { name: 'text' } };
const variables = {
  Id: { type: 'integer', minimum: -1, maximum: 9 },
  a: text,
  b: { type: 'string' },
  'a"b': { ...text, xml: { name: 'odd' } },
};

/** Returns the source for a thing that has some other properties beside its variables. */
function sourceOf(properties: JsonObject): string {
  const schemas = { Thing: { type: 'object', properties: { ...variables, ...properties } }, Plain: { type: 'object' } };
  const document = { servers: [{ url: '/api/v1' }], components: { schemas } };
  return generateLinks({ document, shapes: readShapes(document) } as unknown as Contract);
}

const linksOf = (links: Json) => ({ type: 'object', additionalProperties: { type: 'string' }, 'x-links': links });

/** Imports the functions for a thing; each takes the entity and the root URL. */
function importFunctions(t: Test, properties: JsonObject) {
  return importGenerated(t, { 'links.ts': sourceOf(properties) }, 'links.js') as Promise<
    Record<string, (entity: object, rootUrl: string) => unknown>
  >;
}

t.test('generateLinks makes a function that fills the templates of x-links with properties of the entity', async (t) => {
  const cases = [
    { name: 'no variable', template: 'all', entity: {}, want: 'http://h/m/api/v1/all' },
    { name: 'a number', template: 'all/{Id}', entity: { Id: -1 }, want: 'http://h/m/api/v1/all/-1' },
    { name: 'zero', template: 'all/{Id}', entity: { Id: 0 }, want: 'http://h/m/api/v1/all/0' },
    { name: 'a text that needs encoding', template: 'all/{a}', entity: { a: 'x/y?ä b' }, want: 'http://h/m/api/v1/all/x%2Fy%3F%C3%A4%20b' },
    { name: 'two variables', template: '{a}/{b}', entity: { a: 1, b: 2 }, want: 'http://h/m/api/v1/1/2' },
    { name: 'out of the base path', template: '../../doc.json', entity: {}, want: 'http://h/m/doc.json' },
    { name: 'a query', template: 'all?a={a}', entity: { a: 'x&y' }, want: 'http://h/m/api/v1/all?a=x%26y' },
    { name: 'a variable with a quotation mark', template: '{a"b}', entity: { 'a"b': 1 }, want: 'http://h/m/api/v1/1' },
    { name: 'a variable that is null', template: 'all/{Id}', entity: { Id: null }, want: undefined },
    { name: 'a variable that is absent', template: 'all/{Id}', entity: {}, want: undefined },
    { name: 'one of two variables that is absent', template: '{a}/{b}', entity: { a: 1 }, want: undefined },
    { name: 'what JavaScript would read as a template', template: '`$(1)', entity: {}, want: 'http://h/m/api/v1/%60$(1)' },
  ];
  for (const { name, template, entity, want } of cases) {
    await t.test(name, async (t) => {
      const { Thing_links } = await importFunctions(t, { links: linksOf({ Self: template }) });
      t.strictSame(Thing_links?.(entity, 'http://h/m'), want === undefined ? {} : { Self: want });
    });
  }
});

t.test('generateLinks keeps the order and the names of the links', async (t) => {
  const { Thing_links } = await importFunctions(t, { links: linksOf({ b: 'b', 'a"': 'a' }) });
  t.equal(JSON.stringify(Thing_links?.({}, '')), '{"b":"/api/v1/b","a\\"":"/api/v1/a"}');
});

t.test('generateLinks makes a function for each property with x-link', async (t) => {
  const properties = { 'doc.url': { type: 'string', 'x-link': '../doc' }, own: { type: 'string', 'x-link': 'x/{Id}' } };
  const { Thing_doc_url, Thing_own } = await importFunctions(t, properties);
  t.equal(Thing_doc_url?.({}, 'http://h'), 'http://h/api/doc');
  t.equal(Thing_own?.({ Id: 5 }, 'http://h'), 'http://h/api/v1/x/5');
});

t.test('generateLinks makes a function that completes a URL that is relative to the server', async (t) => {
  const { absolute } = (await importFunctions(t, {})) as unknown as { absolute: (reference: string, rootUrl: string) => string };
  const cases = [
    { reference: 'all?a=1', want: 'http://h/m/api/v1/all?a=1' },
    { reference: '../x', want: 'http://h/m/api/x' },
    { reference: 'https://other/x', want: 'https://other/x' },
  ];
  for (const { reference, want } of cases) t.equal(absolute(reference, 'http://h/m'), want, reference);
});

t.test('generateLinks refuses a template that is no text', async (t) => {
  t.equal(
    String(thrown(() => sourceOf({ links: linksOf({ Self: 1 }) }))),
    'DocumentError: #/components/schemas/Thing: every link is a URL template in text',
  );
});

t.test('generateLinks refuses a variable that the object does not have, whose link would never be written', async (t) => {
  t.equal(thrown(() => sourceOf({ links: linksOf({ Self: '{None}' }) })).name, 'DocumentError');
});
