import t from 'tap';
import { get, readBody, start } from './start.js';

const PATH = '/api/v1/ChatSession';
const notInteger = (shown: string) => `Cannot read id: ${JSON.stringify(shown)} is not an integer of 32 bits in its shortest decimal form`;
const notFound = (id: number) => `ChatSession id ${id} not found`;
const reserved = (word: string) => `No operation answers at ${JSON.stringify(word)} here`;
const BAD_URL = 'Cannot read the URL: its percent-encoding is broken';

const found = [
  { id: '928', want: 928 },
  { id: '1', want: 1 },
  { id: '%39%32%38', want: 928 },
  { id: '9%328', want: 928 },
];

t.test('GET ChatSession/{id} finds the session', async (t) => {
  const server = await start(t);
  for (const { id, want } of found) {
    t.test(`GET ChatSession/${id} finds the session`, async (t) => {
      t.match(readBody(await get(server, `${PATH}/${id}`)), { ChatSessionId: want });
    });
  }
});

const refused: readonly { readonly id: string; readonly status: number; readonly message: string; readonly name?: string }[] = [
  // Well-formed, but nobody has it
  { id: '99999', status: 404, message: notFound(99999) },
  { id: '0', status: 404, message: notFound(0) },
  { id: '-0', status: 404, message: notFound(0) },
  { id: '-1', status: 404, message: notFound(-1) },
  { id: '-928', status: 404, message: notFound(-928) },
  { id: '%2D1', status: 404, message: notFound(-1) },
  { id: '2147483647', status: 404, message: notFound(2147483647) },
  { id: '-2147483648', status: 404, message: notFound(-2147483648) },
  // Out of range
  { id: '2147483648', status: 400, message: notInteger('2147483648') },
  { id: '-2147483649', status: 400, message: notInteger('-2147483649') },
  { id: '4294968224', status: 400, message: notInteger('4294968224') },
  { id: '9007199254740993', status: 400, message: notInteger('9007199254740993') },
  { id: '9'.repeat(5000), status: 400, message: notInteger(`${'9'.repeat(64)}…`), name: '9… of 5,000 digits' },
  { id: `${'0'.repeat(4997)}928`, status: 400, message: notInteger(`${'0'.repeat(64)}…`), name: '0…928 of 5,000 digits' },
  // Not the shortest decimal form
  { id: '00928', status: 400, message: notInteger('00928') },
  { id: '+928', status: 400, message: notInteger('+928') },
  { id: '%2B928', status: 400, message: notInteger('+928') },
  { id: '928.0', status: 400, message: notInteger('928.0') },
  { id: '928.', status: 400, message: notInteger('928.') },
  { id: '9,28', status: 400, message: notInteger('9,28') },
  { id: '1e3', status: 400, message: notInteger('1e3') },
  { id: '0x10', status: 400, message: notInteger('0x10') },
  { id: '0b11', status: 400, message: notInteger('0b11') },
  { id: '928n', status: 400, message: notInteger('928n') },
  { id: '--1', status: 400, message: notInteger('--1') },
  { id: '-', status: 400, message: notInteger('-') },
  { id: '%20928', status: 400, message: notInteger(' 928') },
  { id: '928%20', status: 400, message: notInteger('928 ') },
  { id: '928%0A', status: 400, message: notInteger('928\n') },
  { id: '928%00', status: 400, message: notInteger('928\u0000') },
  { id: '%EF%BC%99%EF%BC%92%EF%BC%98', status: 400, message: notInteger('９２８'), name: '928 in full-width digits' },
  { id: '%D9%A1', status: 400, message: notInteger('١'), name: '1 in Arabic digits' },
  // Text
  { id: 'abc', status: 400, message: notInteger('abc') },
  { id: 'null', status: 400, message: notInteger('null') },
  { id: 'undefined', status: 400, message: notInteger('undefined') },
  { id: 'NaN', status: 400, message: notInteger('NaN') },
  { id: 'Infinity', status: 400, message: notInteger('Infinity') },
  { id: '__proto__', status: 400, message: notInteger('__proto__') },
  { id: 'constructor', status: 400, message: notInteger('constructor') },
  { id: '{id}', status: 400, message: notInteger('{id}') },
  { id: '1%3BDROP%20TABLE', status: 400, message: notInteger('1;DROP TABLE') },
  { id: '928;v=1', status: 400, message: notInteger('928;v=1') },
  { id: '9%2F28', status: 400, message: notInteger('9/28') },
  { id: '92%2538', status: 400, message: notInteger('92%38') },
  { id: '%F0%9F%92%AC', status: 400, message: notInteger('💬') },
  { id: '%3Cscript%3E', status: 400, message: notInteger('<script>') },
  // Words of other operations
  { id: 'default', status: 404, message: reserved('default') },
  { id: 'DEFAULT', status: 404, message: reserved('DEFAULT') },
  { id: 'ForCurrentUser', status: 404, message: reserved('ForCurrentUser') },
  { id: 'forcurrentuser', status: 404, message: reserved('forcurrentuser') },
  { id: 'Pickup', status: 404, message: reserved('Pickup') },
  { id: 'pICKUP', status: 404, message: reserved('pICKUP') },
  { id: '%64efault', status: 404, message: reserved('default') },
  { id: 'defaults', status: 400, message: notInteger('defaults') },
  // Percent-encoding that is none
  { id: '%', status: 400, message: BAD_URL },
  { id: '%9', status: 400, message: BAD_URL },
  { id: '%zz', status: 400, message: BAD_URL },
  { id: '%FF', status: 400, message: BAD_URL },
  { id: '%E0%A4', status: 400, message: BAD_URL },
  { id: '%C0%AF', status: 400, message: BAD_URL },
  { id: '%ED%A0%80', status: 400, message: BAD_URL },
];

t.test('GET ChatSession/{id} refuses the id', async (t) => {
  const server = await start(t);
  for (const { id, status, message, name = id } of refused) {
    t.test(`GET ChatSession/${name} answers ${status}`, async (t) => {
      const answer = await get(server, `${PATH}/${id}`);
      t.strictSame(
        { status: answer.statusCode, body: answer.json<unknown>() },
        {
          status,
          body: {
            Error: true,
            ErrorType: status === 400 ? 'ArgumentException' : 'SoNotFoundException',
            ErrorMessage: message,
            ErrorSource: 'chat-session',
          },
        },
      );
    });
  }
});

t.test('GET answers a path that no operation has', async (t) => {
  const server = await start(t);
  const cases = [
    { url: '/api/v1', want: '/api/v1' },
    { url: `${PATH}/928/`, want: `${PATH}/928/` },
    { url: `${PATH}/928/Messages?$select=x`, want: `${PATH}/928/Messages` },
    { url: '/api/v1/chatsession/928', want: '/api/v1/chatsession/928' },
    { url: '/api/v2/ChatSession/928', want: '/api/v2/ChatSession/928' },
    { url: `/${'x'.repeat(200)}`, want: `/${'x'.repeat(127)}…` },
  ];
  for (const { url, want } of cases) {
    t.test(`GET ${want} answers 404`, async (t) => {
      const answer = await get(server, url);
      t.strictSame(
        { status: answer.statusCode, message: answer.json<{ ErrorMessage: string }>().ErrorMessage },
        { status: 404, message: `Nothing answers at "${want}"` },
      );
    });
  }
});
