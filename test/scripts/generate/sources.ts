import path from 'node:path';
import t, { type Test } from 'tap';
import { locateErrors } from '../../../scripts/generate/locate.js';
import { DocumentError, readDocument } from '../../../scripts/generate/document.js';
import { type FaultyDocument } from '../../../scripts/generate/faults.js';
import { readSources, type SourceNode, type Sources } from '../../../scripts/generate/sources.js';
import { thrown } from '../../thrown.js';

const HEAD = 'openapi: 3.1.0\ninfo: { title: Test, version: "1" }\n';

/** Makes the files of a document; its root begins with a head of two lines. */
function folderOf(t: Test, root: string, files: Parameters<Test['testdir']>[0] & object = {}): string {
  return t.testdir({ ...files, 'openapi.yaml': `${HEAD}${root}\n` });
}

const read = (folder: string) => readSources(path.join(folder, 'openapi.yaml'));
const faultsOf = (folder: string) =>
  thrown(() => read(folder))
    .message.replaceAll(`${path.relative('.', folder)}/`, '')
    .split('\n');

/** Returns the text at the end of a way down, through references. */
function at(sources: Sources, ...tokens: readonly string[]): string | undefined {
  let node: SourceNode | undefined = sources.root;
  for (const token of tokens) {
    const from: SourceNode | undefined = node;
    const target: SourceNode | undefined = from && sources.follow(from);
    node = from && (sources.child(from, token) ?? (target && sources.child(target, token)));
  }
  return node === undefined ? undefined : `${path.basename(node.file)}:${node.place.line}:${node.place.column}`;
}

t.test('readSources finds members, items and what references name, with their places', async (t) => {
  const root = 'a: { $ref: "sub/other.yaml" }\nb: { $ref: "#/c/1" }\nc:\n  - x\n  - deep: y\nd: &anchor { e: 1 }\nf: *anchor';
  const sources = read(folderOf(t, root, { sub: { 'other.yaml': 'one: 1\ntwo: { $ref: "../openapi.yaml#/c" }\n' } }));
  const cases = [
    { way: [], want: 'openapi.yaml:1:1' },
    { way: ['a'], want: 'openapi.yaml:3:1' },
    { way: ['a', 'one'], want: 'other.yaml:1:1' },
    { way: ['a', 'two', '1', 'deep'], want: 'openapi.yaml:7:5' },
    { way: ['b', 'deep'], want: 'openapi.yaml:7:5' },
    { way: ['c', '0'], want: 'openapi.yaml:6:5' },
    { way: ['f', 'e'], want: 'openapi.yaml:8:14' },
    { way: ['none'], want: undefined },
    { way: ['c', '7'], want: undefined },
    { way: ['c', '0', 'x'], want: undefined },
  ];
  for (const { way, want } of cases) t.equal(at(sources, ...way), want, way.join('/'));
});

t.test('readSources reads a status that is a number in YAML', async (t) => {
  const files = { 'r.yaml': '200: { description: d }\n' };
  const sources = read(folderOf(t, 'a: { 200: { b: 1 } }\nc: { $ref: "r.yaml#/200" }', files));
  t.equal(at(sources, 'a', '200', 'b'), 'openapi.yaml:3:13');
  t.equal(at(sources, 'c', 'description'), 'r.yaml:1:8');
});

t.test('readSources takes what stands in an example for a value', async (t) => {
  const root = [
    'examples: { one: { value: { $ref: none.yaml } } }',
    'example: { $ref: none.yaml }',
    'properties: { example: { $ref: a.yaml }, value: { $ref: a.yaml } }',
  ];
  const sources = read(folderOf(t, root.join('\n'), { 'a.yaml': 'type: string\n' }));
  t.equal(at(sources, 'properties', 'example', 'type'), 'a.yaml:1:1');
  t.equal(at(sources, 'examples', 'one', 'value', '$ref'), 'openapi.yaml:3:29');
});

t.test('readSources names the place of every reference that leads nowhere', async (t) => {
  const of = (name: string) => `"${name}" is not a file: correct the name, or make ${name}`;
  const cases = [
    { name: 'a file that is missing', root: 'a: { $ref: no.yaml }', want: [`openapi.yaml:3:12: #/a/$ref: ${of('no.yaml')}`] },
    { name: 'a folder', root: 'a: { $ref: sub }', want: [`openapi.yaml:3:12: #/a/$ref: ${of('sub')}`] },
    { name: 'a file in a file', root: 'a: { $ref: sub/a.yaml/b }', want: [`openapi.yaml:3:12: #/a/$ref: ${of('sub/a.yaml/b')}`] },
    {
      name: 'two',
      root: 'a: [{ $ref: x }, { b: { $ref: y } }]',
      want: [`openapi.yaml:3:13: #/a/0/$ref: ${of('x')}`, `openapi.yaml:3:31: #/a/1/b/$ref: ${of('y')}`],
    },
    { name: 'below a number', root: 'a: { 200: { $ref: x } }', want: [`openapi.yaml:3:19: #/a/200/$ref: ${of('x')}`] },
    { name: 'an example', root: 'a: { externalValue: x.json }', want: [`openapi.yaml:3:21: #/a/externalValue: ${of('x.json')}`] },
    {
      name: 'the same file',
      root: 'a: { $ref: "#/b" }',
      want: ['openapi.yaml:3:12: #/a/$ref: openapi.yaml has nothing at #/b: correct the reference'],
    },
    {
      name: 'an empty file',
      root: 'a: { $ref: sub/empty.yaml }',
      want: ['sub/empty.yaml:1:1: #: this file holds no object: write `key: value` lines'],
    },
    {
      name: 'percent-encoding that is broken',
      root: 'a: { $ref: "sub/a.yaml#/%zz" }',
      want: ['openapi.yaml:3:12: #/a/$ref: sub/a.yaml has nothing at #/%zz: correct the reference'],
    },
  ];
  for (const { name, root, want } of cases) {
    await t.test(name, async (t) => {
      t.same(faultsOf(folderOf(t, root, { sub: { 'a.yaml': 'type: string\n', 'empty.yaml': '' } })), want);
    });
  }
});

t.test('readSources shows a root file that is missing', async (t) => {
  const [fault, ...more] = faultsOf(t.testdir({}));
  t.match(fault, /^openapi\.yaml:1:1: #: "openapi\.yaml" is not a file: correct the name, or make /);
  t.same(more, []);
});

t.test('readSources does not hide a failure to read', async (t) => {
  const folder = folderOf(t, 'a: { $ref: loop.yaml }', { 'loop.yaml': t.fixture('symlink', 'loop.yaml') });
  t.match(thrown(() => read(folder)).message, /^ELOOP: /);
});

t.test('locateErrors shows document errors where they were made', async (t) => {
  const root = 'paths: {}\ncomponents:\n  schemas:\n    A:\n      properties:\n        b: { $ref: b.yaml }';
  const folder = folderOf(t, root, { 'b.yaml': '# A comment.\ntype: string\n' });
  const document = await readDocument(path.join(folder, 'openapi.yaml'));
  const cases = [
    { pointer: '#/components/schemas/A', want: 'openapi.yaml:6:5' },
    { pointer: '#/components/schemas/A/properties/b', want: 'openapi.yaml:8:9' },
    { pointer: '#/components/schemas/A/properties/b/type', want: 'b.yaml:2:1' },
    { pointer: '#/components/schemas/b/type', want: 'b.yaml:2:1' },
    { pointer: '#/components/schemas/A/required/0', want: 'openapi.yaml:6:5' },
    { pointer: '#/nothing/at/all', want: 'openapi.yaml:1:1' },
  ];
  for (const { pointer, want } of cases) {
    const { message } = locateErrors(new DocumentError(pointer, 'wrong'), document, read(folder)) as FaultyDocument;
    t.equal(message, `${path.relative('.', folder)}/${want}: ${pointer}: wrong`);
  }
});

t.test('locateErrors returns an error of another kind as it is', async (t) => {
  const folder = folderOf(t, 'paths: {}');
  const error = new TypeError('x');
  t.equal(locateErrors(error, {}, read(folder)), error);
});
