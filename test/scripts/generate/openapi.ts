import t from 'tap';
import { parse } from 'yaml';
import type { Contract } from '../../../scripts/generate/contract.js';
import type { Json, JsonObject } from '../../../scripts/generate/document.js';
import { documentErrors } from '../../../scripts/generate/faults.js';
import { indentXml, publishDocument, toYaml, type WriteExample } from '../../../scripts/generate/openapi.js';
import { thrown } from '../../thrown.js';

/** Writes what shows which writer got which value. */
const write: WriteExample = (format, schema, value) =>
  format === 'json' ? JSON.stringify({ schema, value, links: true }) : `<${schema}><v>${JSON.stringify(value)}</v></${schema}>`;
const publish = (document: JsonObject) => publishDocument({ document } as Contract, write);

const schema = { $ref: '#/components/schemas/A' };
const shared = { $ref: '#/components/examples/One' };
const xmlOf = (value: string) => `<A>\n  <v>${value}</v>\n</A>`;

/** Returns a document whose only response is a shared one. */
const documentOf = (content: JsonObject, examples: JsonObject = {}): JsonObject => ({
  openapi: '3.1.0',
  components: { responses: { R: { description: 'd', content } }, schemas: { A: {} }, examples },
});

t.test('publishDocument writes the examples of a response in the format of the media type', async (t) => {
  const examples = { one: { summary: 's', value: 1 } };
  const published = publish(documentOf({ 'text/json': { schema, examples }, 'a/b+xml': { schema, examples } }));
  t.strictSame(published['components'], {
    schemas: { A: {} },
    examples: {},
    responses: {
      R: {
        description: 'd',
        content: {
          'text/json': { schema, examples: { one: { summary: 's', value: { schema: 'A', value: 1, links: true } } } },
          'a/b+xml': { schema, examples: { one: { summary: 's', value: xmlOf('1') } } },
        },
      },
    },
  });
});

t.test('publishDocument gives a shared example a form for each format', async (t) => {
  const mediaType = { schema, examples: { first: shared } };
  const published = publish(documentOf({ 'text/json': mediaType, 'text/xml': mediaType, 'a/json': mediaType }, { One: { value: 1 } }));
  const first = (name: string) => ({ schema, examples: { first: { $ref: `#/components/examples/${name}` } } });
  t.strictSame(published['components'], {
    schemas: { A: {} },
    examples: { One: { value: { schema: 'A', value: 1, links: true } }, OneXml: { value: xmlOf('1') } },
    responses: { R: { description: 'd', content: { 'text/json': first('One'), 'text/xml': first('OneXml'), 'a/json': first('One') } } },
  });
});

t.test('publishDocument leaves what is no example of a component schema as it is', async (t) => {
  const cases = [
    { name: 'no examples', mediaType: { schema } },
    { name: 'a schema of its own', mediaType: { schema: { type: 'string' }, examples: { a: { value: 'x' } } } },
    { name: 'no schema', mediaType: { examples: { a: { value: 'x' } } } },
  ];
  for (const { name, mediaType } of cases) {
    t.match(
      publish(documentOf({ 'text/json': mediaType })),
      { components: { responses: { R: { content: { 'text/json': mediaType } } } } },
      name,
    );
  }
  const document = { paths: { '/a': { get: { description: 'd' } } }, 'x-a': 1, components: { responses: {}, schemas: {}, examples: {} } };
  t.strictSame(publish(document), document);
});

t.test('publishDocument adds no content to a response that has none', async (t) => {
  const document: JsonObject = { components: { responses: { R: { description: 'd' } }, examples: {} } };
  t.strictSame(publish(document), document);
});

t.test('publishDocument keeps an example that a parameter refers to', async (t) => {
  const document: JsonObject = {
    components: { parameters: { P: { examples: { a: shared } } }, responses: {}, examples: { One: { value: 1 } } },
  };
  t.strictSame(publish(document), document);
});

t.test(
  'publishDocument writes the examples of a response that stands in its operation',
  { todo: 'a document that ours is not: regeneration' },
  async (t) => {
    const content = (value: Json) => ({
      paths: { '/a': { get: { responses: { '200': { content: { 'text/xml': { schema, examples: { a: { value } } } } } } } } },
    });
    t.match(publish({ ...content(1), components: {} }), content(xmlOf('1')));
  },
);

t.test('publishDocument does not change the document that it is given', async (t) => {
  const document = documentOf({ 'text/xml': { schema, examples: { first: shared } } }, { One: { value: 1 } });
  const before = structuredClone(document);
  publish(document);
  t.strictSame(document, before);
});

t.test('publishDocument names the place of every example that breaks its schema', async (t) => {
  const failing: WriteExample = (_format, _schema, value) => {
    if (value === 1) throw Object.assign(new Error('/a~1b: no text'), { pointer: '/a~1b' });
    if (value === 2) throw new Error('broken');
    return '{}';
  };
  const documentWith = (examples: JsonObject) => documentOf({ 'text/json': { schema, examples } });
  const at = '#/components/responses/R/content/text~1json/examples';
  const cases = [
    { name: 'with a place', examples: { a: { value: 1 } }, want: [`${at}/a/value/a~1b: the example breaks A: /a~1b: no text`] },
    { name: 'without a place', examples: { a: { value: 0 }, b: { value: 2 } }, want: [`${at}/b/value: the example breaks A: broken`] },
    {
      name: 'two',
      examples: { a: { value: 2 }, b: { value: 1 } },
      want: [`${at}/a/value: the example breaks A: broken`, `${at}/b/value/a~1b: the example breaks A: /a~1b: no text`],
    },
  ];
  for (const { name, examples, want } of cases) {
    const error = thrown(() => publishDocument({ document: documentWith(examples) } as Contract, failing));
    t.same(
      documentErrors(error).map(({ message }) => message),
      want,
      name,
    );
  }
});

t.test('indentXml puts elements that hold elements on lines of their own', async (t) => {
  const cases = [
    { name: 'text', xml: '<a>x</a>', want: '<a>x</a>' },
    { name: 'empty', xml: '<a></a>', want: '<a></a>' },
    { name: 'null', xml: '<a xsi:nil="true"/>', want: '<a xsi:nil="true"/>' },
    { name: 'nested', xml: '<a><b>x</b><c/></a>', want: '<a>\n  <b>x</b>\n  <c/>\n</a>' },
    { name: 'nested twice', xml: '<a><b><c></c></b></a>', want: '<a>\n  <b>\n    <c></c>\n  </b>\n</a>' },
    { name: 'text that looks like markup', xml: '<a><b>]]&gt; &lt;c&gt;</b></a>', want: '<a>\n  <b>]]&gt; &lt;c&gt;</b>\n</a>' },
    { name: 'line feeds in a text', xml: '<a><b>x\n  y</b></a>', want: '<a>\n  <b>x\n  y</b>\n</a>' },
    { name: 'blank text', xml: '<a><b> </b></a>', want: '<a>\n  <b> </b>\n</a>' },
  ];
  for (const { name, xml, want } of cases) t.equal(indentXml(xml), want, name);
});

t.test('toYaml writes what reads back as the same document, without anchors', async (t) => {
  const twice = { a: '1', b: 'yes', c: 'line\nline\n', d: "'", e: '2021-01-01', f: null, g: 1.5, h: [true], 'i: #': ' ' };
  const document = { first: twice, second: twice };
  const text = toYaml(document);
  t.strictSame(parse(text), document);
  t.match(text, /^# Generated from openapi\/ by `npm run generate`\. Do not edit\.\n/);
  t.notMatch(text, /[&*]a\d/);
});
