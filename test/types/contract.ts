import path from 'node:path';
import t from 'tap';
import ts from 'typescript';
import { type JsonObject, objectAt, readDocument } from '../../scripts/generate/document.js';
import { generateHandlers } from '../../scripts/generate/handlers.js';
import { generateOperations, readOperations } from '../../scripts/generate/operations.js';
import { readShapes } from '../../scripts/generate/shapes.js';
import { generateTypes } from '../../scripts/generate/types.js';

// The compiler over `src/`, as if the document had one operation and one security scheme more.

const ADDITION = {
  schema: {
    type: 'object',
    required: ['Text'],
    properties: { Text: { type: 'string' }, Stars: { type: ['integer', 'null'], minimum: 1, maximum: 5 } },
  },
  operation: {
    operationId: 'addNote',
    requestBody: { required: true, content: { 'application/json': { schema: { $ref: '#/components/schemas/Note' } } } },
    responses: {
      201: {
        description: 'Stored.',
        headers: {
          Location: { required: true, schema: { type: 'string' } },
          'X-Count': { schema: { type: 'integer' } },
          Vary: { schema: { type: 'string' } },
        },
        content: { 'application/json': { schema: { $ref: '#/components/schemas/Note' } } },
      },
      202: { description: 'Later.', content: { 'application/json': { schema: { $ref: '#/components/schemas/TableRight' } } } },
      204: { description: 'Nothing to store.' },
      409: { description: 'There already.' },
    },
  },
  scheme: { type: 'apiKey', in: 'header', name: 'X-Key' },
} as const satisfies JsonObject;

const document = await readDocument('openapi/openapi.yaml');
const components = objectAt(document, 'components');
const changed: JsonObject = {
  ...document,
  paths: { ...objectAt(document, 'paths'), '/Note': { post: ADDITION.operation } },
  components: {
    ...components,
    schemas: { ...objectAt(components, 'schemas'), Note: ADDITION.schema },
    securitySchemes: { ...objectAt(components, 'securitySchemes'), PartnerKey: ADDITION.scheme },
  },
};
const shapes = readShapes(changed);
const contract = { document: changed, shapes, operations: readOperations(changed), bodies: [] };

const HANDLER = `
import type { OperationHandlers } from '../../generated/handlers.js';
type Handle = OperationHandlers['addNote'];
`;

/** A handler with one answer; what it says of the answer is the last line of the compiler's only message. */
const answering = (answer: string) => `${HANDLER} export const handle: Handle = () => (${answer});`;

/** The same for an operation that can be asked for conditionally. */
const answeringSession = (answer: string, parameters = '()') => `
import type { OperationHandlers } from '../../generated/handlers.js';
export const handle: OperationHandlers['v1ChatSessionEntity_GetChatSessionEntity'] = ${parameters} => (${answer});`;

/** Each row is a file beside the drivers; `want` is part of the compiler's only message about it, null where it compiles. */
const snippets: readonly { readonly name: string; readonly code: string; readonly want: string | null }[] = [
  {
    name: 'a handler with every declared answer',
    code: `${HANDLER}
      export const handle: Handle = async ({ body }) =>
        body.Text === '' ? { status: 204 }
        : body.Stars === 1 ? { status: 409, message: 'There already' }
        : body.Stars === 2 ? { status: 202, body: { Mask: null } }
        : { status: 201, body, headers: { Location: '/note/1', 'X-Count': 2 } };`,
    want: null,
  },
  {
    name: 'a body of another type',
    code: answering("{ status: 201, body: { Text: 5 }, headers: { Location: '' } }"),
    want: "The types of 'body.Text' are incompatible",
  },
  {
    name: 'a body without a required property',
    code: answering("{ status: 201, body: {}, headers: { Location: '' } }"),
    want: "Property 'Text' is missing",
  },
  { name: 'the body of another status', code: answering("{ status: 202, body: { Text: '' } }"), want: 'has no properties in common' },
  { name: 'an answer without its body', code: answering('{ status: 202 }'), want: "Property 'body' is missing" },
  {
    name: 'a body where the document has none',
    code: answering("{ status: 204, body: { Text: '' } }"),
    want: "Types of property 'body' are incompatible",
  },
  { name: 'an undeclared status', code: answering('{ status: 418 }'), want: "Type '418' is not assignable" },
  { name: 'a failure without a message', code: answering('{ status: 409 }'), want: "Property 'message' is missing" },
  {
    name: 'an answer without a required header',
    code: answering("{ status: 201, body: { Text: '' } }"),
    want: "Property 'headers' is missing",
  },
  {
    name: 'a header of another type',
    code: answering("{ status: 201, body: { Text: '' }, headers: { Location: '', 'X-Count': '2' } }"),
    want: 'types of \'headers["X-Count"]\' are incompatible',
  },
  {
    name: 'headers where the document has none',
    code: answering("{ status: 204, headers: { Location: '' } }"),
    want: "Types of property 'headers' are incompatible",
  },
  {
    name: 'a handler with every form of an answer that can be asked for conditionally',
    code: answeringSession(
      `
        call?.known === 'v' ? { status: 200, unchanged: true, version: 'v' }
        : call?.caller === 'a' ? { status: 200, body: { TopicId: null } }
        : call?.caller === 'b' ? { status: 200, body: {}, version: 'v', modified: 1, headers: { 'Cache-Control': 'no-store' } }
        : { status: 200, stem: { json: '{}', linked: {} }, version: 'v' }`,
      '(_request, call)',
    ),
    want: null,
  },
  {
    name: 'an answer that has not changed since nobody knows which version',
    code: answeringSession('{ status: 200, unchanged: true }'),
    want: "Property 'version' is missing",
  },
  {
    name: 'the status that the service answers by itself',
    code: answeringSession("{ status: 304, message: '' }"),
    want: "Type '304' is not assignable",
  },
  {
    name: 'a handler that reads what the request body does not have',
    code: `${HANDLER} export const handle: Handle = ({ body }) => (body.Author ? { status: 204 } : { status: 204 });`,
    want: "Property 'Author' does not exist",
  },
];

const root = process.cwd();
const snippetFile = (index: number) => path.join(root, 'src/data', `snippet-${index}.ts`);
const overlay = new Map([
  [path.join(root, 'generated/types.ts'), await generateTypes(changed)],
  [path.join(root, 'generated/handlers.ts'), generateHandlers(contract)],
  [path.join(root, 'generated/operations.ts'), generateOperations(contract)],
  ...snippets.map(({ code }, index): [string, string] => [snippetFile(index), code]),
]);
const { options } = ts.parseJsonConfigFileContent(ts.readConfigFile('tsconfig.json', (file) => ts.sys.readFile(file)).config, ts.sys, root);
const host = ts.createCompilerHost(options);
const { sys } = ts;
host.readFile = (file) => overlay.get(path.resolve(file)) ?? sys.readFile(file);
host.fileExists = (file) => overlay.has(path.resolve(file)) || sys.fileExists(file);

/** What does not compile any more in `src/` itself, before anybody has written a line for the additions. */
const sources = [
  { name: 'a security scheme without an implementation', file: 'src/auth/authenticate.ts', want: "Property 'PartnerKey' is missing" },
  { name: 'an operation without a handler', file: 'src/data/session-store.ts', want: "Property 'addNote' is missing" },
];

const rows = [
  ...snippets.map(({ name, want }, index) => ({ name, want, file: snippetFile(index) })),
  ...sources.map(({ name, want, file }) => ({ name, want, file: path.join(root, file) })),
];
const program = ts.createProgram(
  rows.map(({ file }) => file),
  { ...options, incremental: false },
  host,
);

for (const { name, file, want } of rows) {
  t.test(`the compiler judges ${name}`, async (t) => {
    const messages = program
      .getSemanticDiagnostics(program.getSourceFile(file))
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
    t.equal(messages.length, want === null ? 0 : 1, messages.join('\n'));
    if (want !== null) t.match(messages[0], want);
  });
}
