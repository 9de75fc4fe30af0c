/**
 * Judges every answer that a test file gets from the whole app, at the end of the file, with validators that the
 * service does not use itself: XML by the XSD, JSON by the documents of OpenAPI 3.1 and 3.0. It holds no test.
 */
import { readFileSync } from 'node:fs';
import '@hyperjump/json-schema/openapi-3-1';
import { registerSchema, type SchemaObject, validate, type Validator } from '@hyperjump/json-schema/openapi-3-0';
import type { FastifyInstance } from 'fastify';
import t from 'tap';
import { validateXML } from 'xmllint-wasm';

const documents = [
  { file: 'openapi.json', dialect: 'https://spec.openapis.org/oas/3.1/schema-base' },
  { file: 'openapi-3.0.json', dialect: 'https://spec.openapis.org/oas/3.0/schema' },
];

interface Answer {
  readonly url: string;
  readonly status: number;
  readonly contentType: string;
  readonly body: string;
}

/** By body: the same one is judged once. */
const answers = new Map<string, Answer>();

/** Keeps every answer of a server that is an error or that an operation gave. */
export function keepAnswers(server: FastifyInstance): void {
  const keep = (answer: Answer) => {
    if (answer.body !== '' && (answer.status >= 400 || answer.url.startsWith('/api/v1/'))) answers.set(answer.body, answer);
  };
  const inject = server.inject.bind(server) as (options: unknown) => ReturnType<FastifyInstance['inject']>;
  Object.assign(server, {
    inject: async (options: unknown) => {
      const response = await inject(options);
      const url = (response.raw.req as { readonly url?: string }).url ?? '';
      keep({ url, status: response.statusCode, contentType: String(response.headers['content-type']), body: response.payload });
      return response;
    },
  });
  server.server.prependListener('request', ({ url = '', method }, response) => {
    const end = response.end.bind(response) as (...args: readonly unknown[]) => typeof response;
    response.end = (...args: readonly unknown[]) => {
      const body = Buffer.isBuffer(args[0]) && method !== 'HEAD' ? args[0].toString() : '';
      keep({ url, status: response.statusCode, contentType: String(response.getHeader('content-type')), body });
      return end(...args);
    };
  });
}

t.teardown(async () => {
  const kept = [...answers.values()];
  const xml = kept.filter(({ contentType }) => contentType.includes('xml'));
  const json = kept.filter(({ contentType }) => contentType.includes('json'));
  const faults = [...(xml.length > 0 ? await xmlFaults(xml) : []), ...(await jsonFaults(json))];
  if (faults.length > 0) throw new Error(`Answers are not valid:\n${faults.join('\n')}`);
});

async function xmlFaults(given: readonly Answer[]): Promise<string[]> {
  const xml = given.map(({ body }, index) => ({ fileName: `${index}.xml`, contents: body }));
  const { errors } = await validateXML({ xml, schema: readFileSync('generated/chat-session.xsd', 'utf8') });
  return errors.map(({ message, loc }) => `${given[Number.parseInt(loc?.fileName ?? '', 10)]?.url} as XML: ${message}`);
}

/** Returns where in the components of a document the schema of an answer is. */
function schemaPointer(url: string, status: number): string {
  if (status >= 400) return 'schemas/ErrorBody';
  if (url.startsWith('/api/v1/Agents/')) return 'responses/ChatSessionOrNull/content/application~1json/schema';
  return url.startsWith('/api/v1/ChatSession/') ? 'schemas/ChatSessionEntity' : 'schemas/ChatSessionArchive';
}

async function jsonFaults(given: readonly Answer[]): Promise<string[]> {
  const faults: string[] = [];
  for (const { file, dialect } of documents) {
    const uri = `https://kept.example/${file}`;
    registerSchema(JSON.parse(readFileSync(`generated/${file}`, 'utf8')) as SchemaObject, uri, dialect);
    const validators = new Map<string, Validator>();
    for (const { url, status, body } of given) {
      const pointer = schemaPointer(url, status);
      const validator = validators.get(pointer) ?? (await validate(`${uri}#/components/${pointer}`));
      validators.set(pointer, validator);
      if (!validator(JSON.parse(body) as Parameters<Validator>[0]).valid) faults.push(`${url} ${status} by ${file}: ${body.slice(0, 200)}`);
    }
  }
  return faults;
}
