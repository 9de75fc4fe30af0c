/** What the server answers, judged by the documents that it gives, with validators that it does not use itself. */
import '@hyperjump/json-schema/openapi-3-1';
import { registerSchema, type SchemaObject, validate, type Validator } from '@hyperjump/json-schema/openapi-3-0';
import type { LightMyRequestResponse } from 'fastify';
import t, { type Test } from 'tap';
import { validateXML } from 'xmllint-wasm';
import { DataUnavailableError } from '../../src/data/data-handler.js';
import { authorization, get, handlerOf, start } from './start.js';

const PATH = '/api/v1/ChatSession';

interface Case {
  readonly name: string;
  /** Path in the documents. */
  readonly path?: '/ChatSession';
  readonly url?: string;
  readonly method?: 'GET' | 'DELETE';
  readonly headers?: Readonly<Record<string, string>>;
  readonly answer?: () => unknown;
  readonly want: number;
}

const cases: readonly Case[] = [
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 928].map((id) => ({ name: `session ${id}`, url: `${PATH}/${id}`, want: 200 })),
  { name: '$select of a scalar', url: `${PATH}/928?$select=Status`, want: 200 },
  { name: '$select of a carrier and of a part', url: `${PATH}/928?$select=User/FullName,Contact`, want: 200 },
  { name: '$select through lists', url: `${PATH}/928?$select=contact/address/localizedaddress/name`, want: 200 },
  { name: '$select of a key', url: `${PATH}/8?$select=FieldProperties,Ticket/FieldProperties/x`, want: 200 },
  { name: '$select of what is unknown', url: `${PATH}/928?$select=name,department,category/id`, want: 200 },
  { name: 'the list', path: '/ChatSession', url: PATH, want: 200 },
  { name: 'a page of the list', path: '/ChatSession', url: `${PATH}?$top=2&$select=status,agent`, want: 200 },
  { name: 'an empty list', path: '/ChatSession', url: `${PATH}?$filter=chatSessionId%20eq%200`, want: 200 },
  { name: 'a malformed $filter', path: '/ChatSession', url: `${PATH}?$filter=status`, want: 400 },
  { name: 'an id that cannot be read', url: `${PATH}/00928`, want: 400 },
  { name: 'a malformed $select', url: `${PATH}/928?$select=User/`, want: 400 },
  { name: 'wrong credentials', headers: { authorization: 'Bearer wrong' }, want: 401 },
  { name: 'a call that is not allowed', answer: () => ({ status: 403, message: 'no' }), want: 403 },
  { name: 'a missing session', url: `${PATH}/99999`, want: 404 },
  { name: 'another method', method: 'DELETE', want: 405 },
  { name: 'a media type that is not there', headers: { accept: 'image/png' }, want: 406 },
  { name: 'too many calls', answer: () => ({ status: 429, message: 'slower' }), want: 429 },
  { name: 'an answer that breaks the contract', answer: () => ({ status: 200, body: { TopicId: 'x' } }), want: 500 },
  { name: 'a store that is away', answer: () => Promise.reject(new DataUnavailableError('away')), want: 503 },
  { name: 'a store that is too slow', answer: () => new Promise(() => {}), want: 504 },
];

interface Answer {
  readonly name: string;
  readonly path: keyof Document['paths'];
  readonly response: LightMyRequestResponse;
}

/** Returns what the server answers to each of the cases, which has the status that it has to have. */
async function answerAll(t: Test, accept: string): Promise<readonly Answer[]> {
  const server = await start(t);
  const answers: Answer[] = [];
  for (const { name, path = '/ChatSession/{id}', url = `${PATH}/928`, method = 'GET', headers, answer, want } of cases) {
    const answering = answer === undefined ? server : await start(t, { handler: handlerOf(answer), handlerTimeout: 20 });
    const response = await answering.inject({ method, url, headers: { accept, authorization, ...headers } });
    t.equal(response.statusCode, want, name);
    answers.push({ name, path, response });
  }
  return answers;
}

/** The documents of the server and the dialects that they are written in. */
const documents = [
  { url: '/openapi.json', dialect: 'https://spec.openapis.org/oas/3.1/schema-base' },
  { url: '/openapi-3.0.json', dialect: 'https://spec.openapis.org/oas/3.0/schema' },
];

interface Document {
  readonly paths: Readonly<Record<'/ChatSession' | '/ChatSession/{id}', PathItem>>;
}

interface PathItem {
  readonly get: { readonly responses: Readonly<Record<string, { readonly $ref: string }>> };
}

t.test('GET of every path answers JSON that is valid', async (t) => {
  const server = await start(t);
  const answers = await answerAll(t, 'application/json');
  for (const { url, dialect } of documents) {
    const document = (await get(server, url)).json<SchemaObject & Document>();
    // Compiling a schema of the document validates the document, too.
    registerSchema(document, `https://example.com${url}`, dialect);
    const validators = new Map<string, Validator>();
    for (const { name, path, response } of answers) {
      const reference = document.paths[path].get.responses[response.statusCode]?.$ref as string;
      const validator =
        validators.get(reference) ?? (await validate(`https://example.com${url}${reference}/content/application~1json/schema`));
      validators.set(reference, validator);
      t.test(`GET ${path} answers JSON that is valid by ${url} for ${name}`, async (t) =>
        t.strictSame(validator(response.json()), { valid: true }),
      );
    }
  }
});

t.test('GET of every path answers XML that is valid', async (t) => {
  const schema = (await get(await start(t), '/chat-session.xsd')).payload;
  // 406 is always JSON.
  const answers = (await answerAll(t, 'application/xml')).filter(({ response }) => response.statusCode !== 406);
  const xml = answers.map(({ response }, index) => ({ fileName: `${index}.xml`, contents: response.payload }));
  const { errors } = await validateXML({ xml, schema });
  for (const [index, { name, path }] of answers.entries()) {
    t.test(`GET ${path} answers XML that is valid by /chat-session.xsd for ${name}`, async (t) =>
      t.strictSame(
        errors.filter(({ loc }) => loc?.fileName === `${index}.xml`).map(({ message }) => message),
        [],
      ),
    );
  }
});
