import t from 'tap';
import { createLog, get, handlerOf, readBody, start } from './start.js';

const URL = '/api/v1/ChatSession/1';
/** Stands for what a customer wrote: no log may have it. */
const SECRET = 'hunter2';
const INT32 = 'an integer from -2147483648 to 2147483647';
const STATUS =
  'one of Invalid, PreChatForm, Faq, OfflineForm, InQueue, CustomerLast, UserLast, Finished, Deleted, Closed, RequestPosted, ClosedFromQueue';
const DATE = 'so-date-time';

const localized = (LocalizedAddress: unknown) => ({ Contact: { Address: { LocalizedAddress } } });

const cases: readonly {
  readonly name: string;
  readonly body: unknown;
  readonly pointer: string;
  readonly expected: string;
  readonly got: string;
}[] = [
  // Integers
  { name: 'a text for an integer', body: { TopicId: SECRET }, pointer: '/TopicId', expected: INT32, got: 'a string of 7 characters' },
  { name: 'digits for an integer', body: { TopicId: '602' }, pointer: '/TopicId', expected: INT32, got: 'a string of 3 characters' },
  { name: 'an integer above 32 bits', body: { TopicId: 2147483648 }, pointer: '/TopicId', expected: INT32, got: 'a number' },
  { name: 'an integer below 32 bits', body: { TopicId: -2147483649 }, pointer: '/TopicId', expected: INT32, got: 'a number' },
  { name: 'a fraction for an integer', body: { TopicId: 1.5 }, pointer: '/TopicId', expected: INT32, got: 'a number' },
  { name: 'NaN for an integer', body: { TopicId: Number.NaN }, pointer: '/TopicId', expected: INT32, got: 'a number' },
  { name: 'a bigint for an integer', body: { TopicId: 602n }, pointer: '/TopicId', expected: INT32, got: 'a bigint' },
  // Numbers
  {
    name: 'a text for a number',
    body: { Sale: { Amount: SECRET } },
    pointer: '/Sale/Amount',
    expected: 'a finite number',
    got: 'a string of 7 characters',
  },
  {
    name: 'infinity for a number',
    body: { Sale: { Amount: Number.POSITIVE_INFINITY } },
    pointer: '/Sale/Amount',
    expected: 'a finite number',
    got: 'a number',
  },
  {
    name: 'NaN for a coordinate',
    body: { Contact: { Address: { Wgs84Latitude: Number.NaN } } },
    pointer: '/Contact/Address/Wgs84Latitude',
    expected: 'a finite number',
    got: 'a number',
  },
  // Booleans
  {
    name: 'a text for a boolean',
    body: { ChatbotIsActive: 'true' },
    pointer: '/ChatbotIsActive',
    expected: 'a boolean',
    got: 'a string of 4 characters',
  },
  { name: 'a number for a boolean', body: { User: { Deleted: 1 } }, pointer: '/User/Deleted', expected: 'a boolean', got: 'a number' },
  // Texts
  { name: 'a number for a text', body: { LastMessage: 42 }, pointer: '/LastMessage', expected: 'a string', got: 'a number' },
  {
    name: 'an object for a text',
    body: { LastMessage: { text: SECRET } },
    pointer: '/LastMessage',
    expected: 'a string',
    got: 'an object',
  },
  { name: 'a list for a text', body: { LastMessage: [SECRET] }, pointer: '/LastMessage', expected: 'a string', got: 'an array' },
  { name: 'a function for a text', body: { LastMessage: () => SECRET }, pointer: '/LastMessage', expected: 'a string', got: 'a function' },
  {
    name: 'a text that is too long',
    body: { CustomerAlias: SECRET.repeat(10) },
    pointer: '/CustomerAlias',
    expected: 'at most 64 characters',
    got: 'a string of 70 characters',
  },
  {
    name: 'too many characters of two units each',
    body: { CustomerAlias: '💬'.repeat(65) },
    pointer: '/CustomerAlias',
    expected: 'at most 64 characters',
    got: 'a string of 130 characters',
  },
  // Enums
  { name: 'a text outside the enum', body: { Status: SECRET }, pointer: '/Status', expected: STATUS, got: 'a string of 7 characters' },
  { name: 'another case of the enum', body: { Status: 'closed' }, pointer: '/Status', expected: STATUS, got: 'a string of 6 characters' },
  { name: 'a number for an enum', body: { Status: 9 }, pointer: '/Status', expected: 'a string', got: 'a number' },
  // Dates
  { name: 'a text for a date', body: { WhenEnded: SECRET }, pointer: '/WhenEnded', expected: DATE, got: 'a string of 7 characters' },
  {
    name: 'a day that no month has',
    body: { WhenEnded: '2012-02-30T00:00:00' },
    pointer: '/WhenEnded',
    expected: DATE,
    got: 'a string of 19 characters',
  },
  { name: 'a Date for a date', body: { WhenEnded: new Date(0) }, pointer: '/WhenEnded', expected: 'a string', got: 'an object' },
  // Objects
  { name: 'a list for the session', body: [SECRET], pointer: '', expected: 'an object', got: 'an array' },
  { name: 'a text for the session', body: SECRET, pointer: '', expected: 'an object', got: 'a string of 7 characters' },
  { name: 'a list for an object', body: { User: [SECRET] }, pointer: '/User', expected: 'an object', got: 'an array' },
  { name: 'a text for an object', body: { User: SECRET }, pointer: '/User', expected: 'an object', got: 'a string of 7 characters' },
  // Lists
  {
    name: 'an object for a list',
    body: localized({ 0: SECRET }),
    pointer: '/Contact/Address/LocalizedAddress',
    expected: 'an array',
    got: 'an object',
  },
  {
    name: 'null for a line of a list',
    body: localized([[], null]),
    pointer: '/Contact/Address/LocalizedAddress/1',
    expected: 'an array',
    got: 'null',
  },
  {
    name: 'a text deep in a list',
    body: localized([[{ Value: 'a' }, { ValueLength: SECRET }]]),
    pointer: '/Contact/Address/LocalizedAddress/0/1/ValueLength',
    expected: INT32,
    got: 'a string of 7 characters',
  },
  // Maps
  {
    name: 'a list for a map',
    body: { FieldProperties: [SECRET] },
    pointer: '/FieldProperties',
    expected: 'an object',
    got: 'an array',
  },
  {
    name: 'a text for the value of a map',
    body: { FieldProperties: { Name: SECRET } },
    pointer: '/FieldProperties/Name',
    expected: 'an object',
    got: 'a string of 7 characters',
  },
  {
    name: 'a fault below a key that a pointer escapes',
    body: { FieldProperties: { 'a~b/c': { FieldRight: { Mask: 1 } } } },
    pointer: '/FieldProperties/a~0b~1c/FieldRight/Mask',
    expected: 'a string',
    got: 'a number',
  },
  {
    name: 'a fault below an empty key',
    body: { FieldProperties: { '': { FieldLength: SECRET } } },
    pointer: '/FieldProperties//FieldLength',
    expected: INT32,
    got: 'a string of 7 characters',
  },
];

const BODY = {
  Error: true,
  ErrorType: 'SoInternalException',
  ErrorMessage: 'The service could not answer this request',
  ErrorSource: 'chat-session',
};

t.test('GET ChatSession/{id} when the data handler breaks the contract', async (t) => {
  const log = createLog();
  // The id of the request is the row of the table.
  const handler = handlerOf(({ path: { id } }) => ({ status: 200, body: cases[id]?.body }));
  const server = await start(t, { handler, logger: log.logger });
  for (const accept of ['application/json', 'text/xml']) {
    for (const [row, { name, pointer, expected, got }] of cases.entries()) {
      t.test(`GET ChatSession/{id} as ${accept} when the data handler answers ${name}`, async (t) => {
        const before = log.text().length;
        const answer = await get(server, `/api/v1/ChatSession/${row}`, { accept });
        const logged = log.text().slice(before);

        t.test('GET ChatSession/{id} answers 500 without any detail', async (t) =>
          t.strictSame({ status: answer.statusCode, body: readBody(answer) }, { status: 500, body: BODY }),
        );
        t.test('GET ChatSession/{id} logs the JSON pointer and what was expected there', async (t) => {
          const [line = ''] = logged.split('\n');
          const { level, ...entry } = JSON.parse(line) as Record<string, unknown>;
          const place = pointer === '' ? 'the answer' : pointer;
          t.strictSame(
            { level, pointer: entry['pointer'], expected: entry['expected'], msg: entry['msg'] },
            { level: 50, pointer, expected, msg: `the data handler broke the contract: ${place}: expected ${expected}, got ${got}` },
          );
        });
        t.test('GET ChatSession/{id} does not log the value', async (t) => t.notMatch(logged, SECRET));
      });
    }
  }
});

t.test('GET ChatSession/{id} answers a whole session after one that broke off', async (t) => {
  let body: unknown = { LastMessage: 'x'.repeat(1000), FieldProperties: { a: { FieldRight: 1 } } };
  const server = await start(t, { handler: handlerOf(() => ({ status: 200, body })) });
  for (const accept of ['application/json', 'text/xml']) {
    await get(server, URL, { accept });
  }
  body = { ChatSessionId: 1, FieldProperties: { b: {} } };
  for (const accept of ['application/json', 'text/xml']) {
    t.test(`GET ChatSession/{id} answers a whole session as ${accept}`, async (t) => {
      const answer = await get(server, URL, { accept, host: 'a' });
      t.strictSame(readBody(answer, 'ChatSessionEntity'), {
        ChatSessionId: 1,
        FieldProperties: { b: {} },
        _Links: { Self: 'http://a/api/v1/ChatSession/1', Archive: 'http://a/api/v1/ChatSession' },
      });
    });
  }
});

t.test('GET ChatSession/{id} answers only what the contract knows', async (t) => {
  const body = { ChatSessionId: 1, Password: SECRET, _Links: { Self: SECRET }, User: { Name: 'a', Password: SECRET }, TopicId: undefined };
  const server = await start(t, { handler: handlerOf(() => ({ status: 200, body, Password: SECRET })) });
  for (const accept of ['application/json', 'text/xml']) {
    t.test(`GET ChatSession/{id} drops unknown and undefined properties as ${accept}`, async (t) => {
      const answer = await get(server, URL, { accept, host: 'a' });
      t.equal(
        JSON.stringify(readBody(answer, 'ChatSessionEntity')),
        '{"ChatSessionId":1,"User":{"Name":"a"},"_Links":{"Self":"http://a/api/v1/ChatSession/1","Archive":"http://a/api/v1/ChatSession"}}',
      );
    });
  }
});
