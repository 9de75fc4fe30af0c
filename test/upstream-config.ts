import t from 'tap';
import { readConfig } from '../src/config.js';
import type { UpstreamConfig } from '../src/upstream-config.js';

const DATA_URL = 'https://tenant.example.com/Cust1/api/v1';
const HIDDEN = 'hunter2';

const defaults: Omit<UpstreamConfig, 'base'> = {
  isPassing: false,
  credentials: undefined,
  timeout: 4000,
  maxBytes: 8_388_608,
  violations: 'refuse',
  record: undefined,
  replay: false,
};

t.test('readConfig reads how the server behind is asked', async (t) => {
  const file = t.testdir({ 'two-lines': 'SOTicket 7T:abc\r\ntoken\n', 'one-line': 'Bearer abc\n' });
  const cases: readonly {
    readonly name: string;
    readonly env?: Readonly<Record<string, string>>;
    readonly want: Partial<UpstreamConfig>;
  }[] = [
    { name: 'the defaults', want: {} },
    { name: 'UPSTREAM_AUTH', env: { UPSTREAM_AUTH: 'pass' }, want: { isPassing: true } },
    {
      name: 'UPSTREAM_AUTHORIZATION',
      env: { UPSTREAM_AUTHORIZATION: 'Bearer abc' },
      want: { credentials: { authorization: 'Bearer abc', appToken: undefined } },
    },
    {
      name: 'UPSTREAM_AUTHORIZATION_FILE',
      env: { UPSTREAM_AUTHORIZATION_FILE: `${file}/one-line` },
      want: { credentials: { authorization: 'Bearer abc', appToken: undefined } },
    },
    {
      name: 'UPSTREAM_AUTHORIZATION_FILE with an application',
      env: { UPSTREAM_AUTHORIZATION_FILE: `${file}/two-lines` },
      want: { credentials: { authorization: 'SOTicket 7T:abc', appToken: 'token' } },
    },
    { name: 'UPSTREAM_TIMEOUT', env: { UPSTREAM_TIMEOUT: '4999' }, want: { timeout: 4999 } },
    { name: 'UPSTREAM_MAX_BYTES', env: { UPSTREAM_MAX_BYTES: '1000' }, want: { maxBytes: 1000 } },
    { name: 'UPSTREAM_VIOLATIONS', env: { UPSTREAM_VIOLATIONS: 'report' }, want: { violations: 'report' } },
    {
      name: 'UPSTREAM_RECORD and UPSTREAM_REPLAY',
      env: { UPSTREAM_RECORD: 'memory:', UPSTREAM_REPLAY: 'on' },
      want: { record: 'memory:', replay: true },
    },
  ];
  for (const { name, env = {}, want } of cases) {
    t.test(`readConfig reads ${name} of a server behind`, async (t) => {
      t.strictSame(readConfig([], { DATA_URL, ...env }).upstream, { base: new URL(DATA_URL), ...defaults, ...want });
    });
  }

  for (const url of ['http://localhost:3000/api/v1', 'http://127.0.0.1/api/v1', 'http://[::1]:80/', 'HTTPS://Tenant.example.com/api/v1']) {
    t.test(`readConfig takes the server ${url}`, async (t) => {
      t.equal(readConfig([], { DATA_URL: url }).upstream?.base.href, new URL(url).href);
    });
  }
});

t.test('readConfig knows no server behind where DATA_URL names a store', async (t) => {
  t.equal(readConfig([], { DATA_URL: 'memory:' }).upstream, undefined);
});

const AS_IN = 'as in https://tenant.example.com/Cust1/api/v1';
const CREDENTIALS = 'has to be a scheme and credentials, as in "Bearer …", and on a second line the SO-AppToken if there is one';
const refused: readonly {
  readonly name: string;
  readonly args?: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly want: string | RegExp;
}[] = [
  { name: 'a URL that is none', env: { DATA_URL: 'https://' }, want: `DATA_URL cannot be used: it is not a URL, ${AS_IN}` },
  {
    name: 'a URL with a password',
    env: { DATA_URL: `https://a:${HIDDEN}@example.com/api/v1` },
    want: `DATA_URL cannot be used: put credentials into UPSTREAM_AUTHORIZATION_FILE and leave them out here, ${AS_IN}`,
  },
  { name: 'a URL with a user alone', env: { DATA_URL: `https://${HIDDEN}@example.com` }, want: /put credentials into/ },
  {
    name: 'a URL with a query',
    env: { DATA_URL: `${DATA_URL}?key=${HIDDEN}` },
    want: `DATA_URL cannot be used: write scheme, host and path only, ${AS_IN}`,
  },
  { name: 'a URL with a fragment', env: { DATA_URL: `${DATA_URL}#a` }, want: /write scheme, host and path only/ },
  {
    name: 'plain http to another machine',
    env: { DATA_URL: 'http://behind.example.com/api/v1' },
    want: `DATA_URL cannot be used: everybody on the way could read the credentials, so use https for a server on another machine, ${AS_IN}`,
  },
  { name: 'plain http to a name that begins like this machine', env: { DATA_URL: 'http://127.0.0.1.example.com/' }, want: /use https/ },
  { name: 'another judge', env: { UPSTREAM_AUTH: 'both' }, want: 'UPSTREAM_AUTH is "both": use own or pass' },
  {
    name: "callers whom nobody judges, with the service's own credentials",
    env: { UPSTREAM_AUTH: 'pass', UPSTREAM_AUTHORIZATION: `Bearer ${HIDDEN}` },
    want: 'UPSTREAM_AUTH=pass would let anybody in with the credentials of this service: remove UPSTREAM_AUTHORIZATION',
  },
  {
    name: 'credentials of its own that would not be asked for',
    env: { UPSTREAM_AUTH: 'pass', CREDENTIALS_FILE: 'c.json' },
    want: 'CREDENTIALS_FILE lets nobody in where UPSTREAM_AUTH is pass: leave one of them out',
  },
  {
    name: 'signed tokens that would not be verified',
    env: { UPSTREAM_AUTH: 'pass', JWT_ISSUER: 'a', JWT_AUDIENCE: 'b', JWT_KEYS: 'c' },
    want: 'JWT_ISSUER lets nobody in where UPSTREAM_AUTH is pass: leave one of them out',
  },
  {
    name: 'private documents whose readers nobody judges',
    env: { UPSTREAM_AUTH: 'pass', DOCS_ACCESS: 'private' },
    want: 'nobody here could judge who may read the documents where UPSTREAM_AUTH is pass: set DOCS_ACCESS to public',
  },
  {
    name: 'the user of the demo',
    args: ['--demo'],
    env: {},
    want: 'the user of --demo would read the data of the server that DATA_URL names: leave one of them out',
  },
  { name: 'a handler of its own', env: { HANDLER: './mine.js' }, want: 'HANDLER takes the place of DATA_URL: leave one of them out' },
  { name: 'credentials without a scheme', env: { UPSTREAM_AUTHORIZATION: HIDDEN }, want: `UPSTREAM_AUTHORIZATION ${CREDENTIALS}` },
  {
    name: 'credentials with a control character',
    env: { UPSTREAM_AUTHORIZATION: `Bearer \u0001${HIDDEN}` },
    want: `UPSTREAM_AUTHORIZATION ${CREDENTIALS}`,
  },
  {
    name: 'credentials of three lines',
    env: { UPSTREAM_AUTHORIZATION: `Bearer a\nb\n${HIDDEN}` },
    want: `UPSTREAM_AUTHORIZATION ${CREDENTIALS}`,
  },
  {
    name: 'credentials in two places',
    env: { UPSTREAM_AUTHORIZATION: `Bearer ${HIDDEN}`, UPSTREAM_AUTHORIZATION_FILE: 'x' },
    want: 'set UPSTREAM_AUTHORIZATION or UPSTREAM_AUTHORIZATION_FILE, not both',
  },
  {
    name: 'a file that is not there',
    env: { UPSTREAM_AUTHORIZATION_FILE: 'test/nowhere' },
    want: /^UPSTREAM_AUTHORIZATION_FILE cannot be read: ENOENT/,
  },
  {
    name: 'a file of something else',
    env: { UPSTREAM_AUTHORIZATION_FILE: 'package.json' },
    want: `UPSTREAM_AUTHORIZATION_FILE ${CREDENTIALS}`,
  },
  {
    name: 'no time',
    env: { UPSTREAM_TIMEOUT: '0' },
    want: 'UPSTREAM_TIMEOUT is 0: use more than 0 and less than HANDLER_TIMEOUT, which is 5000',
  },
  {
    name: 'as much time as the handler has',
    env: { UPSTREAM_TIMEOUT: '5000' },
    want: /^UPSTREAM_TIMEOUT is 5000: use more than 0 and less/,
  },
  {
    name: 'more bytes than a gigabyte',
    env: { UPSTREAM_MAX_BYTES: '1073741825' },
    want: /^UPSTREAM_MAX_BYTES is "1073741825": use a whole number/,
  },
  {
    name: 'another way with violations',
    env: { UPSTREAM_VIOLATIONS: 'ignore' },
    want: 'UPSTREAM_VIOLATIONS is "ignore": use refuse or report',
  },
  { name: 'another word for replay', env: { UPSTREAM_REPLAY: 'true' }, want: 'UPSTREAM_REPLAY is "true": use off or on' },
  {
    name: 'a replay of nothing',
    env: { UPSTREAM_REPLAY: 'on' },
    want: 'UPSTREAM_REPLAY=on needs UPSTREAM_RECORD: nothing would be recorded',
  },
  {
    name: 'a setting of a server behind where there is none',
    env: { DATA_URL: 'memory:', UPSTREAM_REPLAY: 'on' },
    want: 'UPSTREAM_REPLAY means nothing without a server behind this one: set DATA_URL to its https URL',
  },
];
for (const { name, args = [], env, want } of refused) {
  t.test(`readConfig refuses ${name}, and repeats no secret`, async (t) => {
    const { message } = t.throws(() => readConfig(args, { DATA_URL, ...env }), { name: 'UsageError' }) as Error;
    t.match(message, want);
    t.notMatch(message, HIDDEN);
  });
}
