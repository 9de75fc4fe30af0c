import t from 'tap';
import type { Json, JsonObject } from '../../../scripts/generate/document.js';
import { generateHandlers } from '../../../scripts/generate/handlers.js';
import { generateOperations, readOperations } from '../../../scripts/generate/operations.js';
import { readShapes } from '../../../scripts/generate/shapes.js';

const NOTE = { $ref: '#/components/schemas/Note' };
const json = (schema: Json) => ({ content: { 'application/json': { schema } } });

function documentOf(operation: JsonObject, item: JsonObject = {}, securitySchemes: JsonObject = {}) {
  return {
    paths: { '/Note': { ...item, post: { operationId: 'addNote', responses: {}, ...operation } } },
    components: {
      schemas: { Note: { type: 'object', properties: {} }, Maybe: { anyOf: [NOTE, { type: 'null' }] }, Text: { type: 'string' } },
      securitySchemes,
      headers: { Count: { schema: { type: 'integer' } } },
    },
  };
}

function read(document: JsonObject) {
  return { document, shapes: readShapes(document), operations: readOperations(document), bodies: [] };
}

function entryOf(operation: JsonObject, item?: JsonObject) {
  return read(documentOf(operation, item)).operations[0]?.entry;
}

const mediaTypes = [{ type: 'application/json', format: 'json' }];

const bodies = [
  { name: 'a required one', requestBody: { required: true, ...json(NOTE) }, want: { required: true, schema: 'Note', mediaTypes } },
  {
    name: 'one that may be null',
    requestBody: json({ oneOf: [NOTE, { type: 'null' }] }),
    want: { required: false, schema: 'Note', nullable: true, mediaTypes },
  },
  {
    name: 'one whose schema is null or another',
    requestBody: json({ $ref: '#/components/schemas/Maybe' }),
    want: { required: false, schema: 'Maybe', nullable: true, mediaTypes },
  },
];

for (const { name, requestBody, want } of bodies) {
  t.test(`readOperations reads the request body: ${name}`, async (t) => {
    t.same(entryOf({ requestBody })?.requestBody, want);
  });
}

t.test('readOperations leaves out the headers that the service writes by itself', async (t) => {
  const responses = { 204: { headers: { vary: { schema: { type: 'string' } }, 'X-Count': { $ref: '#/components/headers/Count' } } } };
  t.same(entryOf({ responses })?.responses[204], { mediaTypes: [], headers: [{ name: 'X-Count', required: false, type: 'integer' }] });
});

t.test('readOperations lets a parameter of the operation replace that of its path', async (t) => {
  const parameter = (type: string, place = 'query') => ({ name: 'a', in: place, schema: { type } });
  const entry = entryOf({ parameters: [parameter('integer')] }, { parameters: [parameter('string'), parameter('string', 'header')] });
  t.same(
    entry?.parameters.map(({ in: place, type }) => [place, type]),
    [
      ['query', 'integer'],
      ['header', 'string'],
    ],
  );
});

const at = '#/paths/~1Note/post';
const refused: readonly { readonly name: string; readonly operation: JsonObject; readonly want: string }[] = [
  {
    name: 'a body without media types',
    operation: { requestBody: {} },
    want: `${at}/requestBody/content: name the media types that the body may have`,
  },
  {
    name: 'a body that is written out',
    operation: { requestBody: json({ type: 'object' }) },
    want: `${at}/requestBody/content/application~1json/schema: refer to a schema under components.schemas, alone or in \`anyOf\` with \`{type: 'null'}\``,
  },
  {
    name: 'a body that is a text',
    operation: { requestBody: json({ $ref: '#/components/schemas/Text' }) },
    want: `${at}/requestBody/content/application~1json/schema: a body is an object, a map or an array`,
  },
  {
    name: 'a body with two schemas',
    operation: {
      requestBody: { content: { ...json(NOTE).content, 'application/xml': { schema: { $ref: '#/components/schemas/Maybe' } } } },
    },
    want: `${at}/requestBody/content: refer to the same schema for every media type: they are ways to write one value`,
  },
  {
    name: 'a media type without a writer',
    operation: { requestBody: { content: { 'text/plain': { schema: NOTE } } } },
    want: `${at}/requestBody/content/text~1plain: no writer for this media type: there are writers for json, xml and types that end in +json or +xml`,
  },
  {
    name: 'a response without a number',
    operation: { responses: { default: {} } },
    want: `${at}/responses/default: name each status by its number: a data handler answers with numbers`,
  },
  {
    name: 'a header that is a list',
    operation: { responses: { 204: { headers: { 'X-A': { schema: { type: 'array' } } } } } },
    want: `${at}/responses/204/headers/X-A: the schema of a header needs one type: integer, number, boolean or string`,
  },
  {
    name: 'a body without a schema',
    operation: { requestBody: { content: { 'application/json': {} } } },
    want: `${at}/requestBody/content/application~1json/schema: refer to a schema under components.schemas, alone or in \`anyOf\` with \`{type: 'null'}\``,
  },
  {
    name: 'an operation whose id cannot be a method',
    operation: { operationId: 'add-note' },
    want: `${at}: give it an operationId that can be the name of a method: letters, digits and _`,
  },
  {
    name: 'a parameter in a cookie',
    operation: { parameters: [{ name: 'a', in: 'cookie', schema: { type: 'string' } }] },
    want: `${at}/parameters/0/in: declare it in path, query or header`,
  },
  {
    name: 'a parameter without a type',
    operation: { parameters: [{ name: 'a', in: 'query', schema: {} }] },
    want: `${at}/parameters/0/schema: its schema needs one type: integer, number, boolean or string`,
  },
  {
    name: 'a header parameter that OpenAPI ignores',
    operation: { parameters: [{ name: 'content-Type', in: 'header', schema: { type: 'string' } }] },
    want: `${at}/parameters/0: OpenAPI ignores a header parameter of this name: say it by content or by a security scheme`,
  },
];

for (const { name, operation, want } of refused) {
  t.test(`readOperations refuses ${name}`, async (t) => {
    t.throws(() => entryOf(operation), { name: 'DocumentError', message: want });
  });
}

t.test('generateHandlers types body, headers and statuses of an operation', async (t) => {
  const handlers = generateHandlers(
    read(
      documentOf({
        summary: 'Adds.',
        requestBody: json({ anyOf: [NOTE, { type: 'null' }] }),
        responses: {
          201: { headers: { Location: { required: true, schema: { type: 'string' } } }, ...json(NOTE) },
          204: { headers: { 'X-Count': { schema: { type: 'integer' } } } },
          404: {},
          409: {},
          429: { headers: { 'Retry-After': { schema: { type: 'integer' } } } },
        },
      }),
    ),
  );
  t.match(
    handlers,
    `export type addNoteAnswer =
  | { readonly status: 201; readonly body: components['schemas']['Note']; readonly headers: { readonly "Location": string } }
  | { readonly status: 204; readonly body?: never; readonly headers?: { readonly "X-Count"?: number } }
  | { readonly status: 404 | 409; readonly message: string; readonly body?: never; readonly headers?: never }
  | { readonly status: 429; readonly message: string; readonly body?: never; readonly headers?: { readonly "Retry-After"?: number } }
`,
  );
  t.match(
    handlers,
    `  /** \`POST /Note\`: Adds. */
  addNote(request: Request<'addNote'> & { readonly body: components['schemas']['Note'] | null | undefined }, call?: Call): Awaitable<addNoteAnswer>;`,
  );
});

t.test('generateOperations knows the schemes that stand in Authorization or in another header', async (t) => {
  const schemes = {
    Login: { type: 'oauth2' },
    Discovered: { type: 'openIdConnect' },
    Key: { type: 'apiKey', in: 'header', name: 'X-Key' },
  };
  const table = generateOperations(read(documentOf({}, {}, schemes)));
  t.match(table, '"Login": {\n    "type": "oauth2",\n    "in": "header",\n    "name": "Authorization",\n    "scheme": "bearer"');
  t.match(table, '"Discovered": {\n    "type": "openIdConnect",');
  t.match(table, '"Key": {\n    "type": "apiKey",\n    "in": "header",\n    "name": "X-Key"');
});

t.test('generateOperations refuses a scheme that a request does not show in its headers', async (t) => {
  t.throws(() => generateOperations(read(documentOf({}, {}, { Certificate: { type: 'mutualTLS' } }))), {
    message:
      '#/components/securitySchemes/Certificate: only http, oauth2, openIdConnect and apiKey in header or cookie can be checked: a scheme sees the headers of a request',
  });
});
