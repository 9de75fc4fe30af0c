import t from 'tap';
import type { bodyValidators } from '../../../generated/validators.js';
import { checkBody, readUpstreamJson } from '../../../src/data/upstream/check.js';

const JSON_TYPE = { 'content-type': 'application/json; charset=utf-8' };

const readable = [
  { name: 'application/json', headers: { 'content-type': 'application/json' } },
  { name: 'a charset', headers: JSON_TYPE },
  { name: 'a charset in quotes and capitals', headers: { 'content-type': 'Application/JSON;Charset="UTF-8"' } },
  { name: 'another parameter', headers: { 'content-type': 'application/json; odata=slim; charset=utf8' } },
  { name: 'text/json', headers: { 'content-type': 'text/json' } },
  { name: 'the content encoding identity', headers: { ...JSON_TYPE, 'content-encoding': 'Identity' } },
];
for (const { name, headers } of readable) {
  t.test(`readUpstreamJson reads a body with ${name}`, async (t) => {
    t.strictSame(readUpstreamJson(Buffer.from('{"a":"å"}'), headers), { text: '{"a":"å"}', value: { a: 'å' } });
  });
}

t.test('readUpstreamJson passes over a byte order mark', async (t) => {
  t.strictSame(readUpstreamJson(Buffer.from('\ufeff{}'), JSON_TYPE), { text: '{}', value: {} });
});

const PREFIX = 'Cannot use the answer of the server behind this one: its body ';
/** Stands for what a message must not repeat. */
const SECRET = 'hunter2';
const unreadable = [
  { name: 'no media type', headers: {}, want: 'is not declared as JSON' },
  { name: 'HTML', body: `<html>${SECRET}`, headers: { 'content-type': 'text/html' }, want: 'is not declared as JSON' },
  { name: 'XML', headers: { 'content-type': 'application/xml' }, want: 'is not declared as JSON' },
  { name: 'a media type that begins like JSON', headers: { 'content-type': 'application/json-seq' }, want: 'is not declared as JSON' },
  { name: 'another charset', headers: { 'content-type': 'application/json; charset=latin1' }, want: 'is not declared as JSON' },
  { name: 'gzip', headers: { ...JSON_TYPE, 'content-encoding': 'gzip' }, want: 'has a content encoding that was not asked for' },
  { name: 'invalid UTF-8', body: Buffer.from([0x22, 0xc3, 0x28, 0x22]), want: 'is not UTF-8' },
  { name: 'UTF-16', body: Buffer.from('\ufeff{}', 'utf16le'), want: 'is not UTF-8' },
  { name: 'HTML that is declared as JSON', body: `<html>${SECRET}`, want: 'is not JSON' },
  { name: 'half of a text', body: `{"a":"${SECRET}`, want: 'is not JSON' },
  { name: 'nothing', body: '', want: 'is not JSON' },
  { name: 'a list of 25,001 values', body: JSON.stringify(Array(25_001).fill(1)), want: 'has more than 25000 values' },
  { name: 'more than 25,000 values in all', body: JSON.stringify(Array(200).fill(Array(125).fill(1))), want: 'has more than 25000 values' },
  { name: 'a million levels', body: '['.repeat(1_000_000) + ']'.repeat(1_000_000), want: 'has more than 25000 values' },
];
for (const { name, body = '{}', headers = JSON_TYPE, want } of unreadable) {
  t.test(`readUpstreamJson refuses ${name}`, async (t) => {
    t.throws(() => readUpstreamJson(Buffer.from(body), headers), {
      name: 'UpstreamFailure',
      status: 502,
      isAway: false,
      message: PREFIX + want,
    });
  });
}

type Schema = keyof typeof bodyValidators;
const archive = (rows: unknown, link: unknown = null) => ({ 'odata.metadata': '', 'odata.nextLink': link, value: rows });
const row = { PrimaryKey: '1', EntityName: 'chat' };

/** What each kind of wrong value becomes where it is reported; `message` is what a refusal says of it. */
const mendable: readonly {
  readonly name: string;
  readonly schema?: Schema;
  readonly body: unknown;
  readonly want: unknown;
  readonly violations: readonly string[];
  readonly message: string;
}[] = [
  {
    name: 'a text in place of an integer',
    body: { Rank: SECRET },
    want: { Rank: null },
    violations: ['/Rank'],
    message: '/Rank must be integer,null',
  },
  {
    name: 'an integer beyond 32 bits',
    body: { Rank: 2 ** 31 },
    want: { Rank: null },
    violations: ['/Rank'],
    message: '/Rank must be <= 2147483647',
  },
  {
    name: 'a fraction in place of an integer',
    body: { Rank: 1.5 },
    want: { Rank: null },
    violations: ['/Rank'],
    message: '/Rank must be integer,null',
  },
  {
    name: 'a number in place of a text',
    body: { CustomerName: 5 },
    want: { CustomerName: null },
    violations: ['/CustomerName'],
    message: '/CustomerName must be string,null',
  },
  {
    name: 'a text that is too long',
    body: { FirstMessage: 'x'.repeat(1025) },
    want: { FirstMessage: null },
    violations: ['/FirstMessage'],
    message: '/FirstMessage must NOT have more than 1024 characters',
  },
  {
    name: 'a text in place of a number',
    body: { Sale: { Amount: '1' } },
    want: { Sale: { Amount: null } },
    violations: ['/Sale/Amount'],
    message: '/Sale/Amount must be number,null',
  },
  {
    name: 'a text in place of a boolean',
    body: { Sale: { Completed: 1 } },
    want: { Sale: { Completed: null } },
    violations: ['/Sale/Completed'],
    message: '',
  },
  {
    name: 'a name that is not a member',
    body: { Status: SECRET },
    want: { Status: null },
    violations: ['/Status'],
    message: '/Status must be one of Invalid, PreChatForm',
  },
  {
    name: 'a date that does not exist',
    body: { WhenEnded: '2021-02-30T00:00:00' },
    want: { WhenEnded: null },
    violations: ['/WhenEnded'],
    message: '/WhenEnded must match pattern',
  },
  {
    name: 'a list in place of a carrier',
    body: { Contact: [] },
    want: { Contact: null },
    violations: ['/Contact'],
    message: '/Contact must be object',
  },
  {
    name: 'a property of a carrier',
    body: { Contact: { Name: 5, ContactId: 3 } },
    want: { Contact: { Name: null, ContactId: 3 } },
    violations: ['/Contact/Name'],
    message: '/Contact/Name must be string,null',
  },
  {
    name: 'a value whose key has a slash and a tilde',
    body: { FieldProperties: { 'a/b~c': 5 } },
    want: { FieldProperties: { 'a/b~c': null } },
    violations: ['/FieldProperties/a~1b~0c'],
    message: '/FieldProperties/a~1b~0c must be object',
  },
  {
    name: 'an item that cannot be null, with the list around it',
    body: { Contact: { Address: { LocalizedAddress: [[5], []] } } },
    want: { Contact: { Address: { LocalizedAddress: null } } },
    violations: ['/Contact/Address/LocalizedAddress/0/0'],
    message: '/Contact/Address/LocalizedAddress/0/0 must be object',
  },
  {
    name: 'several values',
    body: { Rank: '1', TopicId: 4, Status: 5 },
    want: { Rank: null, TopicId: 4, Status: null },
    violations: ['/Status', '/Rank'],
    message: '/Status must be string,null; ',
  },
  {
    name: 'a column of a row',
    schema: 'ChatSessionArchive',
    body: archive([row, { ...row, agent: 5 }]),
    want: archive([row, { ...row, agent: null }]),
    violations: ['/value/1/agent'],
    message: '/value/1/agent must be string,null',
  },
  {
    name: 'a link that is none',
    schema: 'ChatSessionArchive',
    body: archive([], 'http://['),
    want: archive([]),
    violations: ['/odata.nextLink'],
    message: '/odata.nextLink: expected',
  },
];
for (const { name, schema = 'ChatSessionEntity', body, want, violations, message } of mendable) {
  t.test(`checkBody leaves out ${name} and reports where it was`, async (t) => {
    t.strictSame(checkBody(schema, structuredClone(body), 'report'), { body: want, violations });
  });
  t.test(`checkBody refuses ${name} without repeating it`, async (t) => {
    const error = t.throws(() => checkBody(schema, body, 'refuse'), {
      name: 'UpstreamFailure',
      status: 502,
      isAway: false,
      pointers: violations,
    });
    const text = (error as Error).message;
    t.ok(text.startsWith(`The server behind this one broke the contract: ${message}`), text);
    t.notMatch(text, SECRET);
  });
}

const hopeless: readonly { readonly name: string; readonly schema?: Schema; readonly body: unknown }[] = [
  { name: 'a list', body: [] },
  { name: 'null', body: null },
  { name: 'a text', body: 'x' },
  { name: 'a list without rows', schema: 'ChatSessionArchive', body: { 'odata.nextLink': null } },
  { name: 'rows that are no list', schema: 'ChatSessionArchive', body: archive({}) },
  { name: 'a row without a key', schema: 'ChatSessionArchive', body: archive([{ EntityName: 'chat' }]) },
  { name: 'a row whose key is a number', schema: 'ChatSessionArchive', body: archive([{ ...row, PrimaryKey: 1 }]) },
  { name: 'a row of another kind', schema: 'ChatSessionArchive', body: archive([{ ...row, EntityName: 'sale' }]) },
];
for (const mode of ['refuse', 'report'] as const) {
  for (const { name, schema = 'ChatSessionEntity', body } of hopeless) {
    t.test(`checkBody refuses ${name} in the mode ${mode}, because nothing of it could be null`, async (t) => {
      t.throws(() => checkBody(schema, structuredClone(body), mode), { name: 'UpstreamFailure', status: 502 });
    });
  }
}

t.test('checkBody returns what keeps the contract as it is', async (t) => {
  const body = { ChatSessionId: 1, Rating: 'of a later contract' };
  t.strictSame(checkBody('ChatSessionEntity', body, 'refuse'), { body, violations: [] });
});

t.test('checkBody cuts a message that is longer than anybody reads', async (t) => {
  const body = { FieldProperties: { ['x'.repeat(5000)]: 5 } };
  const error = t.throws(() => checkBody('ChatSessionEntity', body, 'refuse'));
  t.equal((error as Error).message.length, 1001);
});

for (const reads of [0, 2]) {
  t.test(`checkBody passes on what is no fault of the body, after ${reads} looks at it`, async (t) => {
    let looks = 0;
    const body = {
      get Rank(): number {
        if (looks++ < reads) return 5;
        throw new TypeError('broken');
      },
    };
    t.throws(() => checkBody('ChatSessionEntity', body, 'refuse'), { name: 'TypeError' });
  });
}
