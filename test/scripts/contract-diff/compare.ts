import { readFileSync } from 'node:fs';
import t from 'tap';
import { parse } from 'yaml';
import { compareDocuments } from '../../../scripts/contract-diff/compare.js';
import { stepFor } from '../../../scripts/contract-diff/version.js';
import { below, type Json, type JsonObject } from '../../../scripts/generate/document.js';

type Edit = (document: JsonObject) => void;
type Draft = Record<string, Json>;

const notes = parse(readFileSync('test/fixtures/notes.yaml', 'utf8')) as JsonObject;

const ID = '#/components/parameters/Id';
const NOTE = '#/components/schemas/Note';
const GET = '#/paths/~1notes~1{id}/get';
const PUT = '#/paths/~1notes~1{id}/put';
const ANSWER = '#/components/responses/Note';
const BODY = `${ANSWER}/content`;
const LINKS = '#/components/schemas/Links';

/** Returns the object or list that holds the last token of a pointer, and that token. */
function locate(document: JsonObject, pointer: string): { readonly parent: Draft; readonly key: string } {
  const tokens = pointer.split('/').slice(1);
  const keys = tokens.map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
  const key = keys.pop() as string;
  return { parent: keys.reduce<Json>((at, token) => (at as Draft)[token] as Json, document) as Draft, key };
}

function set(pointer: string, value: Json): Edit {
  return (document) => {
    const { parent, key } = locate(document, pointer);
    parent[key] = value;
  };
}

function add(pointer: string, entry: Json): Edit {
  return (document) => {
    const { parent, key } = locate(document, pointer);
    (parent[key] as Json[]).push(entry);
  };
}

function remove(pointer: string): Edit {
  return (document) => {
    const { parent, key } = locate(document, pointer);
    if (Array.isArray(parent)) parent.splice(Number(key), 1);
    else delete parent[key];
  };
}

function order(pointer: string, names: readonly string[]): Edit {
  return (document) => {
    const { parent, key } = locate(document, pointer);
    const old = parent[key] as Draft;
    parent[key] = Object.fromEntries(names.map((name) => [name, old[name] ?? {}]));
  };
}

function reverse(pointer: string): Edit {
  return (document) => {
    const { parent, key } = locate(document, pointer);
    (parent[key] as Json[]).reverse();
  };
}

function renameSchema(from: string, to: string): Edit {
  return (document) => {
    const pointer = `#/components/schemas/${from}"`;
    Object.assign(document, JSON.parse(JSON.stringify(document).replaceAll(pointer, pointer.replace(from, to))));
    const { parent } = locate(document, `#/components/schemas/${from}`);
    parent[to] = parent[from] as Json;
    delete parent[from];
  };
}

interface Row {
  readonly name: string;
  readonly edit: readonly Edit[];
  /** Class, step after 1.4.2, pointer; every change that is found. */
  readonly want: readonly string[];
}

const operation = { operationId: 'newOperation', responses: { '204': { description: 'Done.' } } };

const rows: readonly Row[] = [
  { name: 'nothing', edit: [], want: [] },
  { name: 'the version, which the gate judges', edit: [set('#/info/version', '9.0.0')], want: [] },
  { name: 'another version of OpenAPI', edit: [set('#/openapi', '3.1.1')], want: ['additive minor #/openapi'] },
  { name: 'a title', edit: [set('#/info/title', 'Memos')], want: ['editorial patch #/info/title'] },
  { name: 'a contact', edit: [set('#/info/contact/name', 'Memos')], want: ['editorial patch #/info/contact'] },
  { name: 'a tag of the document', edit: [set('#/tags/0/description', 'Text.')], want: ['editorial patch #/tags'] },
  { name: 'the order of tags', edit: [add('#/tags', { name: 'Other' }), reverse('#/tags')], want: ['editorial patch #/tags'] },
  { name: 'a tag of an operation', edit: [set(`${GET}/tags/0`, 'Other')], want: [`editorial patch ${GET}/tags`] },
  { name: 'a summary', edit: [set(`${GET}/summary`, 'Reads.')], want: [`editorial patch ${GET}/summary`] },
  { name: 'a description', edit: [set(`${ANSWER}/description`, 'It.')], want: [`editorial patch ${ANSWER}/description`] },
  { name: 'an example', edit: [set(`${ID}/examples/first/value`, 2)], want: [`editorial patch ${ID}/examples/first/value`] },
  { name: 'a removed example', edit: [remove(`${ID}/examples/first`)], want: [`editorial patch ${ID}/examples/first`] },
  { name: 'another server', edit: [set('#/servers/0/url', '/v2')], want: ['breaking major #/servers/0', 'additive minor #/servers/0'] },
  { name: 'a server more', edit: [add('#/servers', { url: '/v2' })], want: ['additive minor #/servers/1'] },
  {
    name: 'a new first server',
    edit: [add('#/servers', { url: '/v2' }), reverse('#/servers')],
    want: ['breaking major #/servers', 'additive minor #/servers/0'],
  },
  { name: 'a description of a server', edit: [set('#/servers/0/description', 'It.')], want: ['editorial patch #/servers/0/description'] },

  { name: 'a new path', edit: [set('#/paths/~1new', { get: operation })], want: ['additive minor #/paths/~1new'] },
  { name: 'a removed path', edit: [remove('#/paths/~1lists')], want: ['breaking major #/paths/~1lists'] },
  { name: 'a new operation', edit: [set('#/paths/~1lists/delete', operation)], want: ['additive minor #/paths/~1lists/delete'] },
  { name: 'a removed operation', edit: [remove(PUT)], want: [`breaking major ${PUT}`] },
  { name: 'another operationId', edit: [set(`${GET}/operationId`, 'readNote')], want: [`breaking major ${GET}/operationId`] },
  { name: 'a deprecated operation', edit: [set(`${GET}/deprecated`, true)], want: [`additive minor ${GET}/deprecated`] },
  { name: 'an unknown keyword', edit: [set(`${GET}/callbacks`, {})], want: [`breaking major ${GET}/callbacks`] },
  { name: 'an unknown extension', edit: [set(`${GET}/x-new`, 1)], want: [`additive minor ${GET}/x-new`] },

  {
    name: 'a new optional parameter',
    edit: [add(`${GET}/parameters`, { name: 'q', in: 'query', schema: { type: 'string' } })],
    want: [`additive minor ${GET}/parameters/2`],
  },
  {
    name: 'a new required parameter',
    edit: [add(`${GET}/parameters`, { name: 'q', in: 'query', required: true, schema: { type: 'string' } })],
    want: [`breaking major ${GET}/parameters/2`],
  },
  { name: 'a removed parameter', edit: [remove(`${GET}/parameters/1`)], want: [`breaking major ${GET}/parameters/1`] },
  {
    name: 'a renamed parameter',
    edit: [set(`${GET}/parameters/0/name`, 'select')],
    want: [`breaking major ${GET}/parameters/0`, `additive minor ${GET}/parameters/0`],
  },
  {
    name: 'a parameter in another place',
    edit: [set(`${GET}/parameters/0/in`, 'header')],
    want: [`breaking major ${GET}/parameters/0`, `additive minor ${GET}/parameters/0`],
  },
  {
    name: 'the case of a header',
    edit: [set(`${GET}/parameters/1/name`, 'accept-language')],
    want: [`editorial patch ${GET}/parameters/1/name`],
  },
  {
    name: 'a parameter that becomes required',
    edit: [set(`${GET}/parameters/0/required`, true)],
    want: [`breaking major ${GET}/parameters/0/required`],
  },
  { name: 'a parameter that becomes optional', edit: [remove(`${ID}/required`)], want: [`additive minor ${ID}/required`] },
  {
    name: 'a parameter of the path that moves to its operations',
    edit: [remove('#/paths/~1notes~1{id}/parameters'), add(`${GET}/parameters`, { $ref: ID }), set(`${PUT}/parameters`, [{ $ref: ID }])],
    want: [],
  },
  {
    name: 'a parameter of the path',
    edit: [remove('#/paths/~1notes~1{id}/parameters')],
    want: ['breaking major #/paths/~1notes~1{id}/parameters/0'],
  },
  {
    name: 'another name of a shared parameter',
    edit: [set(`${ID}/name`, 'key')],
    want: [
      'breaking major #/paths/~1notes~1{id}/parameters/0',
      'breaking major #/paths/~1notes~1{id}/parameters/0',
      `breaking major ${ID}/name`,
    ],
  },
  { name: 'a narrower parameter', edit: [set(`${ID}/schema/maximum`, 10)], want: [`breaking major ${ID}/schema/maximum`] },
  {
    name: 'a wider parameter',
    edit: [set(`${GET}/parameters/0/schema/maxLength`, 200)],
    want: [`additive minor ${GET}/parameters/0/schema/maxLength`],
  },
  {
    name: 'a member more in a request',
    edit: [add(`${GET}/parameters/1/schema/enum`, 'sv')],
    want: [`additive minor ${GET}/parameters/1/schema/enum`],
  },
  {
    name: 'a member less in a request',
    edit: [remove(`${GET}/parameters/1/schema/enum/0`)],
    want: [`breaking major ${GET}/parameters/1/schema/enum`],
  },
  { name: 'a style that is the default', edit: [set(`${ID}/style`, 'simple')], want: [] },
  { name: 'another style', edit: [set(`${ID}/style`, 'label')], want: [`breaking major ${ID}/style`] },
  { name: 'another explode', edit: [set(`${GET}/parameters/0/explode`, false)], want: [`breaking major ${GET}/parameters/0/explode`] },
  {
    name: 'reserved characters refused',
    edit: [remove(`${GET}/parameters/0/allowReserved`)],
    want: [`breaking major ${GET}/parameters/0/allowReserved`],
  },
  { name: 'reserved characters accepted', edit: [set(`${ID}/allowReserved`, true)], want: [`additive minor ${ID}/allowReserved`] },
  { name: 'x-reserved', edit: [add(`${ID}/x-reserved`, 'mine')], want: [`additive minor ${ID}/x-reserved`] },
  {
    name: 'x-join-repeated',
    edit: [remove(`${GET}/parameters/0/x-join-repeated`)],
    want: [`breaking major ${GET}/parameters/0/x-join-repeated`],
  },

  { name: 'a removed request body', edit: [remove(`${PUT}/requestBody`)], want: [`breaking major ${PUT}/requestBody`] },
  {
    name: 'a request body that becomes required',
    edit: [set(`${PUT}/requestBody/required`, true)],
    want: [`breaking major ${PUT}/requestBody/required`],
  },
  {
    name: 'a required request body',
    edit: [set(`${GET}/requestBody`, { required: true, content: {} })],
    want: [`breaking major ${GET}/requestBody`],
  },
  {
    name: 'a media type less in a request',
    edit: [remove(`${PUT}/requestBody/content/text~1json`)],
    want: [`breaking major ${PUT}/requestBody/content/text~1json`],
  },
  {
    name: 'the order of media types in a request',
    edit: [order(`${PUT}/requestBody/content`, ['text/json', 'application/json'])],
    want: [`editorial patch ${PUT}/requestBody/content`],
  },
  {
    name: 'a property less in a request',
    edit: [remove('#/components/schemas/Draft/properties/Status')],
    want: ['breaking major #/components/schemas/Draft/properties/Status'],
  },
  {
    name: 'a property that becomes required in a request',
    edit: [add('#/components/schemas/Draft/required', 'Status')],
    want: ['breaking major #/components/schemas/Draft/required'],
  },

  { name: 'a new status', edit: [set(`${GET}/responses/410`, { description: 'Gone.' })], want: [`additive minor ${GET}/responses/410`] },
  { name: 'a removed status', edit: [remove(`${GET}/responses/404`)], want: [`breaking major ${GET}/responses/404`] },
  { name: 'a new header', edit: [set(`${ANSWER}/headers/Age`, { schema: {} })], want: [`additive minor ${ANSWER}/headers/Age`] },
  { name: 'a removed header', edit: [remove(`${ANSWER}/headers/Vary`)], want: [`breaking major ${ANSWER}/headers/Vary`] },
  {
    name: 'another type of a header',
    edit: [set(`${ANSWER}/headers/Vary/schema/type`, 'integer')],
    want: [`breaking major ${ANSWER}/headers/Vary/schema/type`],
  },
  { name: 'a media type less', edit: [remove(`${BODY}/text~1json`)], want: [`breaking major ${BODY}/text~1json`] },
  { name: 'a media type more', edit: [set(`${BODY}/text~1csv`, {})], want: [`additive minor ${BODY}/text~1csv`] },
  {
    name: 'another default media type',
    edit: [order(BODY, ['text/json', 'application/json', 'application/xml'])],
    want: [`breaking major ${BODY}`],
  },
  {
    name: 'a new default media type',
    edit: [order(BODY, ['text/csv', 'application/json', 'text/json', 'application/xml'])],
    want: [`breaking major ${BODY}`, `additive minor ${BODY}/text~1csv`],
  },
  {
    name: 'the order of the other media types',
    edit: [order(BODY, ['application/json', 'application/xml', 'text/json'])],
    want: [`additive minor ${BODY}`],
  },

  {
    name: 'a property less',
    edit: [remove(`${NOTE}/properties/Rank`)],
    want: [`breaking major ${NOTE}/properties/Rank`],
  },
  {
    name: 'a property more',
    edit: [set(`${NOTE}/properties/Size`, { type: 'integer' })],
    want: [`additive minor ${NOTE}/properties/Size`],
  },
  {
    name: 'the order of properties',
    edit: [order('#/components/schemas/Problem/properties', ['Code', 'Message'])],
    want: ['breaking major #/components/schemas/Problem/properties'],
  },
  { name: 'another type', edit: [set(`${NOTE}/properties/Rank/type`, 'string')], want: [`breaking major ${NOTE}/properties/Rank/type`] },
  {
    name: 'a number that was an integer',
    edit: [set(`${NOTE}/properties/Rank/type`, 'number')],
    want: [`breaking major ${NOTE}/properties/Rank/type`],
  },
  {
    name: 'an integer that was a number',
    edit: [set(`${NOTE}/properties/Share/type`, 'integer')],
    want: [`additive minor ${NOTE}/properties/Share/type`],
  },
  { name: 'any type in an answer', edit: [remove(`${NOTE}/properties/Rank/type`)], want: [`breaking major ${NOTE}/properties/Rank/type`] },
  {
    name: 'another format',
    edit: [set(`${NOTE}/properties/Rank/format`, 'int64')],
    want: [`breaking major ${NOTE}/properties/Rank/format`],
  },
  { name: 'a format less', edit: [remove(`${NOTE}/properties/Rank/format`)], want: [`breaking major ${NOTE}/properties/Rank/format`] },
  {
    name: 'a format more',
    edit: [set(`${NOTE}/properties/Share/format`, 'float')],
    want: [`additive minor ${NOTE}/properties/Share/format`],
  },
  {
    name: 'null in an answer',
    edit: [set(`${NOTE}/properties/Rank/type`, ['integer', 'null'])],
    want: [`breaking major ${NOTE}/properties/Rank/type`],
  },
  {
    name: 'null no more in an answer',
    edit: [set(`${NOTE}/properties/Title/type`, 'string')],
    want: [`additive minor ${NOTE}/properties/Title/type`],
  },
  {
    name: 'null no more among the members',
    edit: [remove(`${NOTE}/properties/Mood/enum/2`)],
    want: [`additive minor ${NOTE}/properties/Mood/enum`],
  },
  {
    name: 'a carrier that is never null',
    edit: [set(`${NOTE}/properties/Author`, { $ref: '#/components/schemas/Person' })],
    want: [`additive minor ${NOTE}/properties/Author/anyOf`],
  },
  {
    name: 'a carrier that may be null',
    edit: [set(`${NOTE}/properties/_Links`, { description: 'Where to go from here.', oneOf: [{ type: 'null' }, { $ref: LINKS }] })],
    want: [`breaking major ${NOTE}/properties/_Links/oneOf`],
  },
  { name: 'alternatives', edit: [set(`${NOTE}/properties/Rank/anyOf`, [{}, {}])], want: [`breaking major ${NOTE}/properties/Rank/anyOf`] },
  {
    name: 'a member more in an answer',
    edit: [add(`${NOTE}/properties/Status/enum`, 'New')],
    want: [`breaking major ${NOTE}/properties/Status/enum`],
  },
  {
    name: 'a member less in an answer',
    edit: [remove(`${NOTE}/properties/Status/enum/0`)],
    want: [`additive minor ${NOTE}/properties/Status/enum`],
  },
  {
    name: 'other members',
    edit: [set(`${NOTE}/properties/Status/enum/0`, 'New')],
    want: [`breaking major ${NOTE}/properties/Status/enum`],
  },
  {
    name: 'no closed list in an answer',
    edit: [remove(`${NOTE}/properties/Status/enum`)],
    want: [`breaking major ${NOTE}/properties/Status/enum`],
  },
  {
    name: 'a closed list in an answer',
    edit: [set(`${NOTE}/properties/Rank/enum`, [1, 2])],
    want: [`additive minor ${NOTE}/properties/Rank/enum`],
  },
  { name: 'the order of members', edit: [reverse(`${NOTE}/properties/Status/enum`)], want: [] },
  {
    name: 'a higher bound in an answer',
    edit: [set(`${NOTE}/properties/Rank/maximum`, 20)],
    want: [`breaking major ${NOTE}/properties/Rank/maximum`],
  },
  {
    name: 'a lower bound in an answer',
    edit: [set(`${NOTE}/properties/Title/maxLength`, 20)],
    want: [`additive minor ${NOTE}/properties/Title/maxLength`],
  },
  {
    name: 'no bound in an answer',
    edit: [remove(`${NOTE}/properties/Title/maxLength`)],
    want: [`breaking major ${NOTE}/properties/Title/maxLength`],
  },
  {
    name: 'shorter texts in an answer',
    edit: [set(`${NOTE}/properties/Title/minLength`, 1)],
    want: [`breaking major ${NOTE}/properties/Title/minLength`],
  },
  {
    name: 'a least length in an answer',
    edit: [set(`${NOTE}/properties/Status/minLength`, 1)],
    want: [`additive minor ${NOTE}/properties/Status/minLength`],
  },
  {
    name: 'no least length in an answer',
    edit: [remove(`${NOTE}/properties/Title/minLength`)],
    want: [`breaking major ${NOTE}/properties/Title/minLength`],
  },
  {
    name: 'another pattern',
    edit: [set(`${NOTE}/properties/Title/pattern`, '^x$')],
    want: [`breaking major ${NOTE}/properties/Title/pattern`],
  },
  {
    name: 'a property that may be absent',
    edit: [remove('#/components/schemas/Problem/required')],
    want: ['breaking major #/components/schemas/Problem/required'],
  },
  { name: 'a property that is always there', edit: [set(`${NOTE}/required`, ['Title'])], want: [`additive minor ${NOTE}/required`] },
  {
    name: 'another property that is always there',
    edit: [set('#/components/schemas/Problem/required', ['Code'])],
    want: ['breaking major #/components/schemas/Problem/required'],
  },
  {
    name: 'no other properties',
    edit: [set('#/components/schemas/Problem/additionalProperties', false)],
    want: ['additive minor #/components/schemas/Problem/additionalProperties'],
  },
  {
    name: 'other properties of any kind',
    edit: [set(`${LINKS}/additionalProperties`, true)],
    want: [`breaking major ${LINKS}/additionalProperties`],
  },
  { name: 'another default', edit: [set(`${NOTE}/properties/Rank/default`, 1)], want: [`breaking major ${NOTE}/properties/Rank/default`] },

  {
    name: 'a bound of what is sent and received',
    edit: [set('#/components/schemas/Person/properties/Mail/maxLength', 9)],
    want: ['breaking major #/components/schemas/Person/properties/Mail/maxLength'],
  },
  {
    name: 'a demand on what is sent and received',
    edit: [add('#/components/schemas/Person/required', 'Mail')],
    want: ['breaking major #/components/schemas/Person/required'],
  },
  {
    name: 'a description that no place shows',
    edit: [set(`${LINKS}/description`, 'Where to.')],
    want: [`editorial patch ${LINKS}/description`],
  },
  {
    name: 'a bound of a schema that nothing uses',
    edit: [set('#/components/schemas/Spare/maximum', 9)],
    want: ['breaking major #/components/schemas/Spare/maximum'],
  },
  {
    name: 'a schema that refers to itself',
    edit: [set('#/components/schemas/Person/properties/Boss', { $ref: '#/components/schemas/Person' })],
    want: ['additive minor #/components/schemas/Person/properties/Boss'],
  },

  {
    name: 'the name of an XML element',
    edit: [set(`${NOTE}/properties/Lines/items/xml/name`, 'Row')],
    want: [`breaking major ${NOTE}/properties/Lines/items/xml/name`],
  },
  {
    name: 'a name that differs from the property',
    edit: [set(`${NOTE}/properties/Rank/xml`, { name: 'Order' })],
    want: [`breaking major ${NOTE}/properties/Rank/xml/name`],
  },
  { name: 'a name that the property has anyway', edit: [set(`${NOTE}/properties/Rank/xml`, { name: 'Rank' })], want: [] },
  {
    name: 'items without a name',
    edit: [remove(`${NOTE}/properties/Lines/items/xml`)],
    want: [`breaking major ${NOTE}/properties/Lines/items`],
  },
  {
    name: 'an unwrapped list',
    edit: [remove(`${NOTE}/properties/Lines/xml`)],
    want: [`breaking major ${NOTE}/properties/Lines/xml/wrapped`],
  },
  { name: 'x-xml-map', edit: [set(`${LINKS}/x-xml-map/entry`, 'Link')], want: [`breaking major ${LINKS}/x-xml-map/entry`] },
  { name: 'x-xml-map spelled out', edit: [remove(`${LINKS}/x-xml-map`)], want: [] },
  {
    name: 'x-translate',
    edit: [set(`${NOTE}/properties/Title/x-translate`, 'resource')],
    want: [`additive minor ${NOTE}/properties/Title/x-translate`],
  },
  { name: 'x-utc', edit: [remove(`${NOTE}/properties/Written/x-utc`)], want: [`breaking major ${NOTE}/properties/Written/x-utc`] },
  { name: 'x-utc spelled out', edit: [set(`${NOTE}/properties/Title/x-utc`, false)], want: [] },
  { name: 'a link less', edit: [remove(`${LINKS}/x-links/Archive`)], want: [`breaking major ${LINKS}/x-links/Archive`] },
  { name: 'a link more', edit: [set(`${LINKS}/x-links/Next`, '/next')], want: [`additive minor ${LINKS}/x-links/Next`] },
  { name: 'a link elsewhere', edit: [set(`${LINKS}/x-links/Self`, '/next')], want: [`breaking major ${LINKS}/x-links/Self`] },

  {
    name: 'a schema with another name',
    edit: [renameSchema('Person', 'Human')],
    want: ['additive minor #/components/schemas/Person', 'additive minor #/components/schemas/Human'],
  },
  {
    name: 'a schema with another name that names the root element',
    edit: [renameSchema('Note', 'Memo')],
    want: [
      `breaking major ${BODY}/application~1xml/schema`,
      'additive minor #/components/schemas/Note',
      'additive minor #/components/schemas/Memo',
    ],
  },

  { name: 'an alternative of security less', edit: [remove('#/security/0')], want: ['breaking major #/security/0'] },
  { name: 'an alternative of security more', edit: [add('#/security', { Token: [] })], want: ['additive minor #/security/2'] },
  { name: 'the order of alternatives', edit: [reverse('#/security')], want: ['editorial patch #/security'] },
  {
    name: 'an alternative that asks for less',
    edit: [set('#/security/1', { Ticket: [] })],
    want: ['additive minor #/security/1', 'additive minor #/security/1'],
  },
  {
    name: 'an alternative that asks for a scope',
    edit: [set('#/security/0', { Basic: ['admin'] })],
    want: ['breaking major #/security/0', 'additive minor #/security/0'],
  },
  {
    name: 'no credentials needed',
    edit: [remove('#/security')],
    want: ['additive minor #/security/0', 'additive minor #/security/1', 'additive minor #/security'],
  },
  { name: 'security of one operation', edit: [set(`${GET}/security`, [{ Basic: [] }])], want: ['breaking major #/security/1'] },
  {
    name: 'another security scheme',
    edit: [set('#/components/securitySchemes/Token/name', 'X-Key')],
    want: ['breaking major #/components/securitySchemes/Token/name'],
  },
  {
    name: 'x-authorization-scheme',
    edit: [set('#/components/securitySchemes/Ticket/x-authorization-scheme', 'Ticket')],
    want: ['breaking major #/components/securitySchemes/Ticket/x-authorization-scheme'],
  },
];

for (const { name, edit, want } of rows) {
  t.test(`compareDocuments rates ${name}`, async (t) => {
    const edited = structuredClone(notes);
    for (const change of edit) change(edited);
    const found = compareDocuments(notes, edited);
    t.same(
      found.map((change) => `${change.class} ${stepFor(change.class, '1.4.2')} ${change.pointer}`),
      want,
    );
  });
}

/** Parts that say what is so without them. */
const WITHOUT_MEANING = [
  '#/info/version',
  '#/components/schemas/Links/x-xml-map',
  '#/components/schemas/Links/x-xml-map/entry',
  '#/components/schemas/Links/x-xml-map/key',
  '#/components/schemas/Links/x-xml-map/value',
];

function pointersBelow(value: Json, pointer: string): string[] {
  if (typeof value !== 'object' || value === null) return [pointer];
  return [pointer, ...Object.entries(value).flatMap(([key, child]) => pointersBelow(child, below(pointer, key)))];
}

t.test('compareDocuments finds the removal of any part of a document', async (t) => {
  const overlooked = pointersBelow(notes, '#')
    .slice(1)
    .filter((pointer) => {
      const edited = structuredClone(notes);
      remove(pointer)(edited);
      return compareDocuments(notes, edited).length === 0;
    });
  t.same(overlooked, WITHOUT_MEANING);
});

t.test('compareDocuments ends when a reference leads back to itself', async (t) => {
  const schemas = { Loop: { $ref: '#/components/schemas/Loop' } };
  const looping: JsonObject = { ...notes, components: { schemas } };
  const described: JsonObject = { ...notes, components: { schemas: { Loop: { ...schemas.Loop, description: 'Round.' } } } };
  const found = compareDocuments(looping, described).map(({ pointer }) => pointer);
  t.same(found, ['#/components/schemas/Loop/description']);
});

t.test('compareDocuments says what was, what is and why it matters', async (t) => {
  const say = (...edits: readonly Edit[]) => {
    const edited = structuredClone(notes);
    for (const edit of edits) edit(edited);
    return compareDocuments(notes, edited).map(({ what, because }) => `${what}: ${because}`);
  };
  t.same(say(set(`${NOTE}/properties/Rank/maximum`, 20)), ['`maximum` was 10 and is now 20: answers may hold what clients do not expect']);
  t.same(say(set(`${NOTE}/properties/Status/enum/0`, 'New')), [
    '`enum` gained "New", lost "Open": answers may hold what clients do not expect',
  ]);
  t.same(say(remove(`${NOTE}/properties/Rank`)), ['property `Rank` is gone: clients that read or send it lose it']);
  t.same(say(set('#/info/description', 'x'.repeat(99))), [
    `\`description\` was "Notes of one person." and is now "${'x'.repeat(58)}…: it is read by people only`,
  ]);
  t.same(say(reverse('#/security')), [
    'order of `security` was Basic, Ticket + Token and is now Ticket + Token, Basic: any alternative is enough',
  ]);
  t.same(say(add('#/tags', (notes['tags'] as readonly Json[])[0] as Json)), [
    '`tags` changed its order or its repetitions: it is read by people only',
  ]);
});
