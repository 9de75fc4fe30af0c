import { readFileSync } from 'node:fs';
import t from 'tap';
import { catalogue, codeOfStatus, type ErrorBody, type ErrorCode, ServiceError } from '../../src/errors/catalogue.js';
import { readXml } from '../../src/representation/read-xml.js';

type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

const document = JSON.parse(readFileSync(new URL('../../generated/openapi.json', import.meta.url), 'utf8')) as Json;

/** Returns what stands below the names, through references; undefined where nothing does. */
function at(value: Json | undefined, ...names: readonly string[]): Json | undefined {
  let here = value;
  for (const name of names) here = resolve((here as { readonly [name: string]: Json } | undefined)?.[name]);
  return here;
}

function resolve(value: Json | undefined): Json | undefined {
  const reference = (value as { readonly $ref?: unknown } | undefined)?.$ref;
  return typeof reference === 'string' ? at(document, ...reference.split('/').slice(1)) : value;
}

function entries(value: Json | undefined): readonly (readonly [string, Json])[] {
  return Object.entries((value ?? {}) as { readonly [name: string]: Json });
}

/** Every example of an error answer: status, media type and name of the example, with its body. */
const examples = entries(at(document, 'paths')).flatMap(([path, item]) =>
  entries(at(item, 'get', 'responses'))
    .filter(([status]) => Number(status) >= 400)
    .flatMap(([status]) =>
      entries(at(item, 'get', 'responses', status, 'content')).flatMap(([mediaType, content]) =>
        entries(at(content, 'examples')).map(([name, example]) => {
          const value = at(example, 'value');
          const body = (typeof value === 'string' ? readXml(value, 'ErrorBody') : value) as ErrorBody;
          return { name: `${name} of ${status} as ${mediaType} at ${path}`, status: Number(status), body };
        }),
      ),
    ),
);

for (const { name, status, body } of examples) {
  t.test(`catalogue has the ErrorType of the example ${name}`, async (t) => {
    t.equal(body.ErrorType, Object.values(catalogue).find((entry) => entry.status === status)?.type);
  });

  t.test(`ServiceError has the body of the example ${name}`, async (t) => {
    t.strictSame(new ServiceError(codeOfStatus(status), body.ErrorMessage).body, body);
  });
}

t.test('catalogue has an example of every declared error status', async (t) => {
  const declared = entries(at(document, 'paths', '/ChatSession/{id}', 'get', 'responses')).map(([status]) => Number(status));
  t.strictSame(
    [...new Set(examples.map(({ status }) => status))].sort(),
    declared.filter((status) => status >= 400),
  );
});

t.test('catalogue has each status once', async (t) => {
  const statuses = Object.values(catalogue).map(({ status }) => status);
  t.strictSame(statuses, [...new Set(statuses)]);
});

t.test('catalogue has each ErrorType once', async (t) => {
  const types = Object.values(catalogue).map(({ type }) => type);
  t.strictSame(types, [...new Set(types)]);
});

const codes: readonly { readonly status: number; readonly want: ErrorCode }[] = [
  { status: 400, want: 'bad-request' },
  { status: 401, want: 'unauthorized' },
  { status: 403, want: 'forbidden' },
  { status: 404, want: 'not-found' },
  { status: 405, want: 'method-not-allowed' },
  { status: 406, want: 'not-acceptable' },
  { status: 408, want: 'request-timeout' },
  { status: 413, want: 'content-too-large' },
  { status: 415, want: 'unsupported-media-type' },
  { status: 429, want: 'too-many-requests' },
  { status: 431, want: 'headers-too-large' },
  { status: 500, want: 'internal' },
  { status: 503, want: 'unavailable' },
  { status: 504, want: 'timeout' },
  { status: 418, want: 'bad-request' },
  { status: 499, want: 'bad-request' },
  { status: 399, want: 'internal' },
  { status: 200, want: 'internal' },
  { status: 505, want: 'internal' },
  { status: 599, want: 'internal' },
];

for (const { status, want } of codes) {
  t.test(`codeOfStatus returns ${want} for ${status}`, async (t) => {
    t.equal(codeOfStatus(status), want);
  });
}

t.test('ServiceError carries the status of its code', async (t) => {
  t.equal(new ServiceError('not-acceptable', 'm').status, 406);
});

t.test('ServiceError carries no headers unless they are given', async (t) => {
  t.strictSame(new ServiceError('internal', 'm').headers, {});
});

t.test('ServiceError carries its headers', async (t) => {
  t.strictSame(new ServiceError('unavailable', 'm', { headers: { 'retry-after': '5' } }).headers, { 'retry-after': '5' });
});

t.test('ServiceError keeps its cause out of the body', async (t) => {
  const error = new ServiceError('internal', 'm', { cause: new Error('secret') });
  t.notMatch(JSON.stringify(error.body), 'secret');
});

t.test('ServiceError keeps its cause for the log', async (t) => {
  const cause = new Error('secret');
  t.equal(new ServiceError('internal', 'm', { cause }).cause, cause);
});
