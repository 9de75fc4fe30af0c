import t, { type Test } from 'tap';
import type { Contract } from '../../../scripts/generate/contract.js';
import type { JsonObject } from '../../../scripts/generate/document.js';
import { readOperations } from '../../../scripts/generate/operations.js';
import { generateValidators } from '../../../scripts/generate/validators.js';
import { importGenerated } from './compile.js';
import { thrown } from '../../thrown.js';

interface Validate {
  (value: unknown): boolean;
  readonly errors?: readonly { readonly instancePath: string; readonly message: string }[] | null;
}
type Validators = Readonly<Record<'parameterValidators' | 'bodyValidators', Readonly<Record<string, Validate>>>>;

const parameter = (name: string, place: string, schema: JsonObject) => ({ name, in: place, required: place === 'path', schema });

function documentOf(parameters: readonly JsonObject[], schemas: JsonObject = {}): JsonObject {
  return { paths: { '/a/{id}': { get: { operationId: 'op', parameters, responses: {} } } }, components: { schemas } };
}

function sourceOf(document: JsonObject, bodies: readonly string[] = []): string {
  return generateValidators({ document, operations: readOperations(document), bodies } as unknown as Contract);
}

async function importValidators(t: Test, document: JsonObject, bodies: readonly string[] = []): Promise<Validators> {
  return (await importGenerated(t, { 'validators.ts': sourceOf(document, bodies) }, 'validators.js')) as unknown as Validators;
}

/** Returns the faults as texts, or nothing when there are none. */
function faults(validate: Validate | undefined, value: unknown): readonly string[] {
  if (validate?.(value) === true) return [];
  return (validate?.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

t.test('parameterValidators check the parameters of an operation by place and name', async (t) => {
  const document = documentOf(
    [
      parameter('id', 'path', { $ref: '#/components/schemas/Id' }),
      parameter('$select', 'query', { type: 'string', maxLength: 2, 'x-a': 1 }),
      parameter('SO-TimeZone', 'header', { type: 'string', minLength: 1, format: 'so-time-zone', pattern: '^[a-z]*$', example: 'a' }),
    ],
    { Id: { type: 'integer', minimum: 1, maximum: 9 }, Body: { type: 'object' } },
  );
  const ok = { path: { id: 1 }, query: {}, header: {} };
  const cases = [
    { name: 'only what is required', value: ok, want: [] },
    { name: 'everything', value: { ...ok, query: { $select: 'ab' }, header: { 'SO-TimeZone': 'z' } }, want: [] },
    { name: 'what is not declared', value: { ...ok, query: { other: {} } }, want: [] },
    { name: 'characters outside of the basic plane', value: { ...ok, query: { $select: '😀😀' } }, want: [] },
    { name: 'no id', value: { ...ok, path: {} }, want: ["/path must have required property 'id'"] },
    { name: 'an id out of range', value: { ...ok, path: { id: 10 } }, want: ['/path/id must be <= 9'] },
    { name: 'an id that is a text', value: { ...ok, path: { id: '1' } }, want: ['/path/id must be integer'] },
    { name: 'a long text', value: { ...ok, query: { $select: 'abc' } }, want: ['/query/$select must NOT have more than 2 characters'] },
    {
      name: 'two faults',
      value: { ...ok, path: { id: 0 }, header: { 'SO-TimeZone': 'A' } },
      want: ['/path/id must be >= 1', '/header/SO-TimeZone must match pattern "^[a-z]*$"'],
    },
    { name: 'no places', value: { path: { id: 1 }, query: {} }, want: [" must have required property 'header'"] },
  ];
  const { parameterValidators } = await importValidators(t, document, ['Body']);
  t.same(Object.keys(parameterValidators), ['op']);
  for (const { name, value, want } of cases) t.same(faults(parameterValidators['op'], value), want, name);
});

t.test('bodyValidators check the schemas that are bodies, with those that they refer to', async (t) => {
  const node = { $ref: '#/components/schemas/Node' };
  const Node = {
    type: 'object',
    required: ['name'],
    properties: {
      name: { type: 'string', enum: ['a', 'b'] },
      next: { anyOf: [node, { type: 'null' }] },
      others: { type: 'object', additionalProperties: node },
    },
  };
  const cases = [
    { name: 'the least', value: { name: 'a' }, want: [] },
    { name: 'what is not declared', value: { name: 'a', more: 1 }, want: [] },
    { name: 'nested', value: { name: 'a', next: { name: 'b', next: null } }, want: [] },
    { name: 'no object', value: null, want: [' must be object'] },
    { name: 'an enum', value: { name: 'c' }, want: ['/name must be equal to one of the allowed values'] },
    { name: 'in a map', value: { name: 'a', others: { 'x/y': {} } }, want: ["/others/x~1y must have required property 'name'"] },
  ];
  const { bodyValidators } = await importValidators(t, documentOf([], { Node, Other: { type: 'string' } }), ['Node']);
  t.same(Object.keys(bodyValidators), ['Node']);
  for (const { name, value, want } of cases) t.same(faults(bodyValidators['Node'], value), want, name);
});

t.test('bodyValidators take what every object inherits for absent', async (t) => {
  const A = { type: 'object', properties: { constructor: { type: 'string' }, toString: { type: 'string' } } };
  const { bodyValidators } = await importValidators(t, documentOf([], { A }), ['A']);
  t.same(faults(bodyValidators['A'], {}), []);
  t.same(faults(bodyValidators['A'], { toString: 1 }), ['/toString must be string']);
});

t.test('generateValidators imports nothing', async (t) => {
  const source = sourceOf(documentOf([parameter('a', 'query', { type: 'string', minLength: 1, maxLength: 2 })]));
  t.notMatch(source, /\bimport\b|\brequire\b/);
});

t.test('generateValidators takes a description for what it is', async (t) => {
  const schemas = { A: { type: 'object', description: 'As in require("x") and import y from "z".' } };
  const { bodyValidators } = await importValidators(t, documentOf([], schemas), ['A']);
  t.same(faults(bodyValidators['A'], {}), []);
});

t.test('generateValidators refuses a keyword that would need a package at run time', async (t) => {
  const document = documentOf([parameter('a', 'query', { type: 'string', const: { b: 1 } })]);
  t.match(
    thrown(() => sourceOf(document)).message,
    /^validators would import require\(.*equal.*\): no keyword of the document may need it$/,
  );
});

t.test('generateValidators refuses a keyword that JSON Schema does not know', async (t) => {
  const document = documentOf([parameter('a', 'query', { type: 'string', maxlength: 2 })]);
  t.match(thrown(() => sourceOf(document)).message, /unknown keyword: "maxlength"/);
});

t.test('generateValidators writes a module for a document without operations and bodies', async (t) => {
  const { parameterValidators, bodyValidators } = await importValidators(t, { components: {} });
  t.same([parameterValidators, bodyValidators], [{}, {}]);
});
