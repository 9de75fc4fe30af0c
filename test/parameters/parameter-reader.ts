import t from 'tap';
import type { Parameter } from '../../generated/operation.js';
import { operations } from '../../generated/operations.js';
import { parameterValidators, type Validate } from '../../generated/validators.js';
import { type ErrorCode, ServiceError } from '../../src/errors/catalogue.js';
import { createParameterReader, type RawRequest } from '../../src/parameters/parameter-reader.js';

const operation = operations.v1ChatSessionEntity_GetChatSessionEntity;
const validate = parameterValidators.v1ChatSessionEntity_GetChatSessionEntity;

function read(raw: Partial<RawRequest>) {
  return createParameterReader(operation.parameters, validate)({ path: { id: '928' }, query: {}, headers: {}, ...raw });
}

/** Returns code and message of the error that a call throws. */
function thrown(call: () => unknown): readonly [ErrorCode, string] | undefined {
  try {
    call();
    return undefined;
  } catch (error) {
    if (error instanceof ServiceError) return [error.code, error.message];
    throw error;
  }
}

const reads: readonly { readonly name: string; readonly raw: Partial<RawRequest>; readonly want: unknown }[] = [
  { name: 'an integer of the path', raw: {}, want: { path: { id: 928 }, query: {}, header: {} } },
  { name: 'a negative integer', raw: { path: { id: '-1' } }, want: { path: { id: -1 }, query: {}, header: {} } },
  {
    name: 'a text of the query as it is',
    raw: { query: { $select: ' Status ' } },
    want: { path: { id: 928 }, query: { $select: ' Status ' }, header: {} },
  },
  { name: 'an empty text', raw: { query: { $select: '' } }, want: { path: { id: 928 }, query: { $select: '' }, header: {} } },
  {
    name: 'a repeated text joined by commas',
    raw: { query: { $select: ['Status', 'User/FullName'] } },
    want: { path: { id: 928 }, query: { $select: 'Status,User/FullName' }, header: {} },
  },
  {
    name: 'a repeated text without its empty ones',
    raw: { query: { $select: ['', 'Status', ''] } },
    want: { path: { id: 928 }, query: { $select: 'Status' }, header: {} },
  },
  {
    name: 'headers under the names of the document',
    raw: { headers: { 'accept-language': 'nb', 'so-language': 'sv', 'so-culture': 'sv-SE', 'so-timezone': 'NO' } },
    want: {
      path: { id: 928 },
      query: {},
      header: { 'Accept-Language': 'nb', 'SO-Language': 'sv', 'SO-Culture': 'sv-SE', 'SO-TimeZone': 'NO' },
    },
  },
  {
    name: 'nothing that is not declared',
    raw: { query: { select: 'x', $SELECT: 'y' }, headers: { accept: '*/*' } },
    want: { path: { id: 928 }, query: {}, header: {} },
  },
  {
    name: 'a text of 4,096 characters',
    raw: { query: { $select: 'x'.repeat(4096) } },
    want: { path: { id: 928 }, query: { $select: 'x'.repeat(4096) }, header: {} },
  },
];

for (const { name, raw, want } of reads) {
  t.test(`createParameterReader reads ${name}`, async (t) => {
    t.strictSame(read(raw), want);
  });
}

const refusals: readonly { readonly name: string; readonly raw: Partial<RawRequest>; readonly want: readonly [ErrorCode, string] }[] = [
  {
    name: 'text as an integer',
    raw: { path: { id: 'abc' } },
    want: ['bad-request', 'Cannot read id: "abc" is not an integer of 32 bits in its shortest decimal form'],
  },
  {
    name: 'an integer out of range',
    raw: { path: { id: '2147483648' } },
    want: ['bad-request', 'Cannot read id: "2147483648" is not an integer of 32 bits in its shortest decimal form'],
  },
  {
    name: 'an empty integer',
    raw: { path: { id: '' } },
    want: ['bad-request', 'Cannot read id: "" is not an integer of 32 bits in its shortest decimal form'],
  },
  {
    name: 'control characters and quotes them escaped',
    raw: { path: { id: '1"\u0000' } },
    want: ['bad-request', 'Cannot read id: "1\\"\\u0000" is not an integer of 32 bits in its shortest decimal form'],
  },
  {
    name: 'a long text and quotes 64 characters of it',
    raw: { path: { id: 'x'.repeat(65) } },
    want: ['bad-request', `Cannot read id: "${'x'.repeat(64)}…" is not an integer of 32 bits in its shortest decimal form`],
  },
  { name: 'a missing one', raw: { path: {} }, want: ['bad-request', 'Cannot read id: it is missing'] },
  {
    name: 'a text that is too long',
    raw: { query: { $select: 'x'.repeat(4097) } },
    want: ['bad-request', `Cannot read $select: "${'x'.repeat(64)}…" must NOT have more than 4096 characters`],
  },
  {
    name: 'a repeated header',
    raw: { headers: { 'so-timezone': ['NO', 'SE', 'DK'] } },
    want: ['bad-request', 'Cannot read SO-TimeZone: it is given 3 times, give it once'],
  },
  { name: 'default as another operation', raw: { path: { id: 'default' } }, want: ['not-found', 'No operation answers at "default" here'] },
  {
    name: 'ForCurrentUser as another operation',
    raw: { path: { id: 'ForCurrentUser' } },
    want: ['not-found', 'No operation answers at "ForCurrentUser" here'],
  },
  {
    name: 'a reserved word in any case',
    raw: { path: { id: 'PICKUP' } },
    want: ['not-found', 'No operation answers at "PICKUP" here'],
  },
];

for (const { name, raw, want } of refusals) {
  t.test(`createParameterReader refuses ${name}`, async (t) => {
    t.strictSame(
      thrown(() => read(raw)),
      want,
    );
  });
}

const types: readonly { readonly type: Parameter['type']; readonly text: string; readonly want: unknown }[] = [
  { type: 'number', text: '0', want: 0 },
  { type: 'number', text: '-12.50', want: -12.5 },
  { type: 'number', text: '1e3', want: 1000 },
  { type: 'number', text: '1.5E-2', want: 0.015 },
  { type: 'boolean', text: 'true', want: true },
  { type: 'boolean', text: 'false', want: false },
  { type: 'string', text: 'true', want: 'true' },
];

for (const { type, text, want } of types) {
  t.test(`createParameterReader reads ${text} as a ${type}`, async (t) => {
    t.strictSame(readOne(type, text), { path: {}, query: { x: want }, header: {} });
  });
}

const wrongTypes: readonly { readonly type: Parameter['type']; readonly text: string; readonly want: string }[] = [
  { type: 'number', text: '', want: 'Cannot read x: "" is not a number' },
  { type: 'number', text: '.5', want: 'Cannot read x: ".5" is not a number' },
  { type: 'number', text: '+1', want: 'Cannot read x: "+1" is not a number' },
  { type: 'number', text: '01', want: 'Cannot read x: "01" is not a number' },
  { type: 'number', text: '0x10', want: 'Cannot read x: "0x10" is not a number' },
  { type: 'number', text: 'NaN', want: 'Cannot read x: "NaN" is not a number' },
  { type: 'number', text: 'Infinity', want: 'Cannot read x: "Infinity" is not a number' },
  { type: 'boolean', text: 'TRUE', want: 'Cannot read x: "TRUE" is neither true nor false' },
  { type: 'boolean', text: '1', want: 'Cannot read x: "1" is neither true nor false' },
  { type: 'boolean', text: '', want: 'Cannot read x: "" is neither true nor false' },
];

for (const { type, text, want } of wrongTypes) {
  t.test(`createParameterReader refuses ${JSON.stringify(text)} as a ${type}`, async (t) => {
    t.strictSame(
      thrown(() => readOne(type, text)),
      ['bad-request', want],
    );
  });
}

/** Reads a query parameter `x` of a type that no operation of the document has yet. */
function readOne(type: Parameter['type'], text: string, validate: Validate = () => true) {
  const parameter: Parameter = { name: 'x', in: 'query', required: false, type, joinRepeated: false, reserved: [] };
  return createParameterReader([parameter], validate)({ path: {}, query: { x: text }, headers: {} });
}

const validations: readonly { readonly name: string; readonly errors: Validate['errors']; readonly want: string }[] = [
  { name: 'no fault', errors: null, want: 'Cannot read the request: it is not valid' },
  {
    name: 'a fault without a message',
    errors: [{ instancePath: '/query/x', keyword: 'not', params: {} }],
    want: 'Cannot read x: "text" is not valid',
  },
  {
    name: 'a fault of the whole request',
    errors: [{ instancePath: '', keyword: 'not', params: {}, message: 'must not be' }],
    want: 'Cannot read the request: it must not be',
  },
  {
    name: 'a name with a slash and a tilde',
    errors: [{ instancePath: '/query/a~1b~0c', keyword: 'not', params: {}, message: 'must not be' }],
    want: 'Cannot read a/b~c: it must not be',
  },
];

for (const { name, errors, want } of validations) {
  t.test(`createParameterReader says what it can when the validator names ${name}`, async (t) => {
    const validate = Object.assign(() => false, errors === undefined ? {} : { errors });
    t.strictSame(
      thrown(() => readOne('string', 'text', validate)),
      ['bad-request', want],
    );
  });
}
