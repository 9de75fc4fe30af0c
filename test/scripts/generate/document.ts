import path from 'node:path';
import t from 'tap';
import {
  below,
  componentName,
  DocumentError,
  isObject,
  type JsonObject,
  listAt,
  objectAt,
  readDocument,
  pointerTokens,
  resolve,
  valueAt,
} from '../../../scripts/generate/document.js';

const HEAD = 'openapi: 3.1.0\ninfo: { title: Test, version: "1" }\npaths: {}\n';

t.test('readDocument bundles the files that the root refers to and keeps references to components', async (t) => {
  const folder = t.testdir({
    'openapi.yaml': `${HEAD}components: { schemas: { A: { type: object, properties: { b: { $ref: schemas/B.yaml } } } } }\n`,
    schemas: { 'B.yaml': 'type: string\n' },
  });
  const document = await readDocument(path.join(folder, 'openapi.yaml'));
  t.same(objectAt(objectAt(document, 'components'), 'schemas'), {
    A: { type: 'object', properties: { b: { $ref: '#/components/schemas/B' } } },
    B: { type: 'string' },
  });
});

t.test('readDocument puts the file of an example in the place of externalValue', async (t) => {
  const folder = t.testdir({
    'openapi.yaml': `${HEAD}components: { examples: { Far: { summary: s, externalValue: far.json }, Near: { value: 1 } } }\n`,
    'far.json': '{"a":1}',
  });
  const document = await readDocument(path.join(folder, 'openapi.yaml'));
  t.same(objectAt(objectAt(document, 'components'), 'examples'), { Far: { summary: 's', value: { a: 1 } }, Near: { value: 1 } });
});

t.test('readDocument names the place of what it cannot read', async (t) => {
  const cases = [
    {
      name: 'a reference to a file that is missing',
      files: { 'openapi.yaml': `${HEAD}components: { schemas: { A: { $ref: none.yaml } } }\n` },
      want: /openapi\.yaml:4:29: #\/components\/schemas\/A: Can't resolve \$ref/,
    },
    {
      name: 'a reference to a component that is missing',
      files: { 'openapi.yaml': `${HEAD}components: { schemas: { A: { $ref: '#/components/schemas/B' } } }\n` },
      want: /openapi\.yaml:4:29: #\/components\/schemas\/A: Can't resolve \$ref/,
    },
    {
      name: 'two faults, on a line each',
      files: { 'openapi.yaml': `${HEAD}components: { schemas: { A: { $ref: none.yaml }, B: { $ref: nil.yaml } } }\n` },
      want: /schemas\/A: .*\n.*schemas\/B: /,
    },
    {
      name: 'a file that is no YAML behind a reference',
      files: { 'openapi.yaml': `${HEAD}components: { schemas: { A: { $ref: bad.yaml } } }\n`, 'bad.yaml': 'type: [' },
      want: /bad\.yaml:2:1: #: Failed to parse: /,
    },
    {
      name: 'a file that is missing',
      files: {},
      want: /no such file or directory '.*openapi\.yaml'/,
    },
    { name: 'a file that is no YAML', files: { 'openapi.yaml': 'openapi: [' }, want: /openapi\.yaml" \(2:1\)/ },
    {
      name: 'a file of an example that is missing',
      files: { 'openapi.yaml': `${HEAD}components: { examples: { A: { externalValue: none.json } } }\n` },
      want: /none\.json/,
    },
    {
      name: 'a file of an example that is no JSON',
      files: { 'openapi.yaml': `${HEAD}components: { examples: { A: { externalValue: a.json } } }\n`, 'a.json': '{' },
      want: /a\.json/,
    },
  ];
  for (const { name, files, want } of cases) {
    const folder = t.testdir(files);
    await t.rejects(readDocument(path.join(folder, 'openapi.yaml')), { message: want }, name);
  }
});

t.test('DocumentError has the pointer in its message', async (t) => {
  const error = new DocumentError('#/a', 'mend it');
  t.same([String(error), error.pointer, error.fault], ['DocumentError: #/a: mend it', '#/a', 'mend it']);
});

t.test('objectAt and listAt return what is empty where the key has something else', async (t) => {
  const cases = [
    { name: 'object', parent: { a: { b: 1 } }, wantObject: { b: 1 }, wantList: [] },
    { name: 'list', parent: { a: [1] }, wantObject: {}, wantList: [1] },
    { name: 'null', parent: { a: null }, wantObject: {}, wantList: [] },
    { name: 'text', parent: { a: 'x' }, wantObject: {}, wantList: [] },
    { name: 'absent', parent: {}, wantObject: {}, wantList: [] },
  ];
  for (const { name, parent, wantObject, wantList } of cases) {
    t.same(objectAt(parent, 'a'), wantObject, `objectAt ${name}`);
    t.same(listAt(parent, 'a'), wantList, `listAt ${name}`);
  }
});

t.test('isObject tells objects from everything else', async (t) => {
  t.equal(isObject({}), true);
  for (const value of [null, undefined, [], 'x', 1, true]) t.equal(isObject(value), false, JSON.stringify(value));
});

t.test('resolve follows local references', async (t) => {
  const document: JsonObject = {
    components: {
      schemas: { A: { type: 'string' }, B: { $ref: '#/components/schemas/A' }, 'a/b~c d': { type: 'null' }, '~1': { type: 'number' } },
    },
    list: [{ first: 1 }, { second: 2 }],
    text: 'x',
  };
  const cases = [
    { name: 'no reference', value: { type: 'integer' }, want: { type: 'integer' } },
    { name: 'one reference', value: { $ref: '#/components/schemas/A' }, want: { type: 'string' } },
    { name: 'a reference to a reference', value: { $ref: '#/components/schemas/B' }, want: { type: 'string' } },
    { name: 'escaped tokens', value: { $ref: '#/components/schemas/a~1b~0c%20d' }, want: { type: 'null' } },
    { name: 'a tilde before a 1', value: { $ref: '#/components/schemas/~01' }, want: { type: 'number' } },
    { name: 'an item of a list', value: { $ref: '#/list/1' }, want: { second: 2 } },
    { name: 'below a text', value: { $ref: '#/text/1' }, want: {} },
    { name: 'nothing there', value: { $ref: '#/none/at/all' }, want: {} },
    { name: 'a value that is no object', value: 'x', want: {} },
    { name: 'undefined', value: undefined, want: {} },
  ];
  for (const { name, value, want } of cases) t.same(resolve(document, value), want, name);
});

t.test('valueAt returns what a reference points to without going on', async (t) => {
  const document: JsonObject = { a: { $ref: '#/b' }, b: [1] };
  t.same(valueAt(document, '#/a'), { $ref: '#/b' });
  t.equal(valueAt(document, '#/b/0'), 1);
  t.equal(valueAt(document, '#/c/d'), undefined);
  t.equal(valueAt(document, '#'), document);
});

t.test('pointerTokens decodes the tokens of a JSON pointer', async (t) => {
  const cases = [
    { pointer: '#', want: [] },
    { pointer: '#/', want: [''] },
    { pointer: '#/a~1b/c~0d/%C3%A9', want: ['a/b', 'c~d', 'é'] },
    { pointer: '#/~01', want: ['~1'] },
  ];
  for (const { pointer, want } of cases) t.same(pointerTokens(pointer), want, pointer);
});

t.test('below escapes the tokens of a JSON pointer', async (t) => {
  t.equal(below('#', 'a/b', 'c~d', ''), '#/a~1b/c~0d/');
  t.equal(below('#'), '#');
});

t.test('componentName returns the name behind a reference to a component schema', async (t) => {
  const cases = [
    { schema: { $ref: '#/components/schemas/A' }, want: 'A' },
    { schema: { $ref: '#/components/examples/A' }, want: undefined },
    { schema: { $ref: 1 }, want: undefined },
    { schema: { type: 'string' }, want: undefined },
    { schema: true, want: undefined },
    { schema: undefined, want: undefined },
    // A part of a component has no writer of its own.
    { schema: { $ref: '#/components/schemas/A/properties/b' }, want: undefined },
  ];
  for (const { schema, want } of cases) t.equal(componentName(schema), want, JSON.stringify(schema));
});
