import { availableParallelism } from 'node:os';
import t from 'tap';
import { type Config, flagOf, readConfig, settings } from '../src/config.js';

const defaults: Config = {
  host: '127.0.0.1',
  port: 3000,
  dataUrl: 'sqlite:./data/chat-session.db',
  handler: undefined,
  upstream: undefined,
  credentialsFile: undefined,
  credentialsRemembered: 300,
  jwt: undefined,
  publicOrigin: undefined,
  trustProxy: undefined,
  corsOrigins: [],
  docsAccess: 'public',
  handlerTimeout: 5000,
  cacheSize: 67_108_864,
  installation: 'onsite',
  baseTimeZone: 'UTC',
  logLevel: 'info',
  workers: 1,
  longestWait: 500,
  mostConnections: 10_000,
  metrics: undefined,
  isTracing: false,
  demo: false,
};

/** The smallest set of settings with which signed tokens are taken. */
const signed = { JWT_ISSUER: 'https://id.example.com', JWT_AUDIENCE: 'chat', JWT_KEYS: 'https://id.example.com/keys' };
const jwt = {
  issuer: 'https://id.example.com',
  audience: 'chat',
  keys: 'https://id.example.com/keys',
  algorithms: ['RS256', 'PS256', 'ES256', 'EdDSA'],
  clockSkew: 30,
};

type Environment = Readonly<Record<string, string | undefined>>;

const cases: readonly {
  readonly name: string;
  readonly args?: readonly string[];
  readonly env?: Environment;
  readonly want: Partial<Config>;
}[] = [
  { name: 'the defaults', want: {} },
  { name: 'HOST', env: { HOST: '::1' }, want: { host: '::1' } },
  { name: 'PORT', env: { PORT: '8080' }, want: { port: 8080 } },
  { name: 'DATA_URL', env: { DATA_URL: 'memory:' }, want: { dataUrl: 'memory:' } },
  { name: 'HANDLER', env: { HANDLER: './mine.js' }, want: { handler: './mine.js' } },
  { name: 'CREDENTIALS_FILE', env: { CREDENTIALS_FILE: 'c.json' }, want: { credentialsFile: 'c.json' } },
  { name: 'an empty CREDENTIALS_FILE as none', env: { CREDENTIALS_FILE: '' }, want: { credentialsFile: undefined } },
  { name: 'WORKERS', env: { WORKERS: '2' }, want: { workers: 2 } },
  { name: 'WORKERS of 0 as one for each core', env: { WORKERS: '0' }, want: { workers: availableParallelism() } },
  {
    name: 'WORKERS of a module of their own',
    env: { WORKERS: '2', HANDLER: './mine.js', DATA_URL: 'memory:' },
    want: { workers: 2, handler: './mine.js', dataUrl: 'memory:' },
  },
  { name: 'MAX_WAIT', env: { MAX_WAIT: '200' }, want: { longestWait: 200 } },
  { name: 'MAX_WAIT of 0 as none', env: { MAX_WAIT: '0' }, want: { longestWait: undefined } },
  { name: 'MAX_CONNECTIONS', env: { MAX_CONNECTIONS: '5' }, want: { mostConnections: 5 } },
  { name: 'MAX_CONNECTIONS of 0 as any number', env: { MAX_CONNECTIONS: '0' }, want: { mostConnections: Infinity } },
  { name: 'METRICS_PORT', env: { METRICS_PORT: '9464' }, want: { metrics: { host: '127.0.0.1', port: 9464 } } },
  {
    name: 'METRICS_HOST',
    env: { METRICS_PORT: '0', METRICS_HOST: '10.0.0.1' },
    want: { metrics: { host: '10.0.0.1', port: 0 } },
  },
  { name: 'TRACING', env: { TRACING: 'otel' }, want: { isTracing: true } },
  { name: 'CREDENTIALS_REMEMBERED', env: { CREDENTIALS_REMEMBERED: '60' }, want: { credentialsRemembered: 60 } },
  { name: 'PUBLIC_ORIGIN', env: { PUBLIC_ORIGIN: 'https://api.example.com' }, want: { publicOrigin: 'https://api.example.com' } },
  { name: 'an empty PUBLIC_ORIGIN as none', env: { PUBLIC_ORIGIN: '' }, want: { publicOrigin: undefined } },
  { name: 'JWT_ISSUER, JWT_AUDIENCE and JWT_KEYS', env: signed, want: { jwt } },
  { name: 'JWT_KEYS that are a file', env: { ...signed, JWT_KEYS: 'keys.json' }, want: { jwt: { ...jwt, keys: 'keys.json' } } },
  { name: 'JWT_ALGORITHMS', env: { ...signed, JWT_ALGORITHMS: 'ES256, PS512' }, want: { jwt: { ...jwt, algorithms: ['ES256', 'PS512'] } } },
  {
    name: 'a secret algorithm where the keys are a file',
    env: { ...signed, JWT_KEYS: 'keys.json', JWT_ALGORITHMS: 'HS256' },
    want: { jwt: { ...jwt, keys: 'keys.json', algorithms: ['HS256'] } },
  },
  { name: 'JWT_CLOCK_SKEW', env: { ...signed, JWT_CLOCK_SKEW: '300' }, want: { jwt: { ...jwt, clockSkew: 300 } } },
  { name: 'no clock skew', args: ['--jwt-clock-skew', '0'], env: signed, want: { jwt: { ...jwt, clockSkew: 0 } } },
  { name: 'JWT_ALGORITHMS and JWT_CLOCK_SKEW alone as none', env: { JWT_ALGORITHMS: 'ES256', JWT_CLOCK_SKEW: '1' }, want: {} },
  { name: 'CACHE_SIZE', env: { CACHE_SIZE: '1' }, want: { cacheSize: 1_048_576 } },
  { name: 'HANDLER_TIMEOUT', env: { HANDLER_TIMEOUT: '250' }, want: { handlerTimeout: 250 } },
  { name: 'INSTALLATION', env: { INSTALLATION: 'online' }, want: { installation: 'online' } },
  { name: 'TRUST_PROXY', env: { TRUST_PROXY: ' 10.0.0.0/8, ::1 ' }, want: { trustProxy: '10.0.0.0/8,::1' } },
  { name: 'CORS_ORIGINS', env: { CORS_ORIGINS: 'https://app.example.com' }, want: { corsOrigins: ['https://app.example.com'] } },
  {
    name: 'several CORS_ORIGINS as browsers write them',
    env: { CORS_ORIGINS: ' HTTPS://App.example.com:443/ ,http://localhost:8080,http://[::1]' },
    want: { corsOrigins: ['https://app.example.com', 'http://localhost:8080', 'http://[::1]'] },
  },
  { name: 'blank CORS_ORIGINS as none', env: { CORS_ORIGINS: ' ' }, want: { corsOrigins: [] } },
  { name: 'DOCS_ACCESS', env: { DOCS_ACCESS: 'private' }, want: { docsAccess: 'private' } },
  { name: 'BASE_TIME_ZONE', env: { BASE_TIME_ZONE: 'no' }, want: { baseTimeZone: 'Europe/Oslo' } },
  { name: 'LOG_LEVEL', env: { LOG_LEVEL: 'silent' }, want: { logLevel: 'silent' } },
  { name: 'a variable that is undefined as its default', env: { PORT: undefined }, want: { port: 3000 } },
  { name: 'an empty variable as its default', env: { PORT: '' }, want: { port: 3000 } },
  { name: 'no variable that it does not know', env: { DEMO: 'true', port: '1' }, want: {} },

  { name: '--host', args: ['--host', '0.0.0.0'], want: { host: '0.0.0.0' } },
  { name: '--port', args: ['--port', '8080'], want: { port: 8080 } },
  { name: '--data-url', args: ['--data-url', 'memory:x'], want: { dataUrl: 'memory:x' } },
  { name: '--credentials-file', args: ['--credentials-file', 'c.json'], want: { credentialsFile: 'c.json' } },
  { name: '--credentials-remembered', args: ['--credentials-remembered', '0'], want: { credentialsRemembered: 0 } },
  { name: '--public-origin', args: ['--public-origin', 'http://localhost:8080'], want: { publicOrigin: 'http://localhost:8080' } },
  { name: '--handler-timeout', args: ['--handler-timeout', '1'], want: { handlerTimeout: 1 } },
  { name: '--log-level', args: ['--log-level', 'trace'], want: { logLevel: 'trace' } },
  { name: '--demo', args: ['--demo'], want: { demo: true } },
  { name: 'a flag with =', args: ['--port=8080'], want: { port: 8080 } },
  { name: 'the last of two flags', args: ['--port=1', '--port=2'], want: { port: 2 } },
  { name: 'several flags', args: ['--demo', '--port', '0', '--log-level=warn'], want: { demo: true, port: 0, logLevel: 'warn' } },
  { name: 'a flag before a variable', args: ['--port', '1'], env: { PORT: '2' }, want: { port: 1 } },
  {
    name: 'an empty flag before a variable',
    args: ['--credentials-file='],
    env: { CREDENTIALS_FILE: 'c.json' },
    want: { credentialsFile: undefined },
  },

  { name: 'the smallest port', env: { PORT: '0' }, want: { port: 0 } },
  { name: 'the largest port', env: { PORT: '65535' }, want: { port: 65535 } },
  { name: 'passwords that are remembered for a day', env: { CREDENTIALS_REMEMBERED: '86400' }, want: { credentialsRemembered: 86_400 } },
  { name: 'the longest timeout', env: { HANDLER_TIMEOUT: '3600000' }, want: { handlerTimeout: 3_600_000 } },
  {
    name: 'an origin with a slash at the end',
    env: { PUBLIC_ORIGIN: 'https://api.example.com/' },
    want: { publicOrigin: 'https://api.example.com' },
  },
  { name: 'an origin with an IPv6 address', env: { PUBLIC_ORIGIN: 'http://[::1]:3000' }, want: { publicOrigin: 'http://[::1]:3000' } },
  {
    name: 'an origin with the port of its scheme',
    env: { PUBLIC_ORIGIN: 'https://api.example.com:443' },
    want: { publicOrigin: 'https://api.example.com' },
  },
  { name: 'an origin in upper case', env: { PUBLIC_ORIGIN: 'HTTPS://API.example.com' }, want: { publicOrigin: 'https://api.example.com' } },
];

for (const { name, args = [], env = {}, want } of cases) {
  t.test(`readConfig reads ${name}`, async (t) => {
    t.strictSame(readConfig(args, env), { ...defaults, ...want });
  });
}

const origin = 'use scheme, host and port only, as in https://api.example.com';
const publicAlgorithms = 'RS256, PS256, ES256, EdDSA, RS384, RS512, PS384, PS512, ES384, ES512, Ed25519';
const level = 'use one of fatal, error, warn, info, debug, trace, silent';

const refused: readonly { readonly name: string; readonly args?: readonly string[]; readonly env?: Environment; readonly want: string }[] =
  [
    {
      name: 'several workers with memories of their own',
      env: { WORKERS: '2', DATA_URL: 'memory:' },
      want: 'each of several workers would have a memory of its own: use sqlite: or postgres: in place of memory:, or WORKERS=1',
    },
    {
      name: 'several workers that record into memories of their own',
      env: { WORKERS: '2', DATA_URL: 'https://a.example.com', UPSTREAM_RECORD: 'memory:' },
      want: 'each of several workers would have a memory of its own: use sqlite: or postgres: in place of memory:, or WORKERS=1',
    },
    { name: 'METRICS_PORT that is text', env: { METRICS_PORT: 'on' }, want: 'METRICS_PORT is "on": use a whole number from 0 to 65535' },
    { name: 'a port that is text', env: { PORT: 'http' }, want: 'PORT is "http": use a whole number from 0 to 65535' },
    { name: 'an empty port', args: ['--port='], want: 'PORT is "": use a whole number from 0 to 65535' },
    { name: 'a negative port', args: ['--port=-1'], want: 'PORT is "-1": use a whole number from 0 to 65535' },
    { name: 'a port above the largest', env: { PORT: '65536' }, want: 'PORT is "65536": use a whole number from 0 to 65535' },
    { name: 'a port with a fraction', env: { PORT: '80.5' }, want: 'PORT is "80.5": use a whole number from 0 to 65535' },
    { name: 'a port with an exponent', env: { PORT: '1e3' }, want: 'PORT is "1e3": use a whole number from 0 to 65535' },
    { name: 'a port with a blank', env: { PORT: ' 80' }, want: 'PORT is " 80": use a whole number from 0 to 65535' },
    {
      name: 'a timeout above an hour',
      env: { HANDLER_TIMEOUT: '3600001' },
      want: 'HANDLER_TIMEOUT is "3600001": use a whole number from 0 to 3600000',
    },
    { name: 'an installation that is none', env: { INSTALLATION: 'cloud' }, want: 'INSTALLATION is "cloud": use onsite or online' },
    {
      name: 'a demo without the password of its user',
      args: ['--demo', '--installation', 'online'],
      want: 'the user of --demo has a password, which INSTALLATION=online does not take: leave one of them out',
    },
    {
      name: 'passwords that are remembered for more than a day',
      env: { CREDENTIALS_REMEMBERED: '86401' },
      want: 'CREDENTIALS_REMEMBERED is "86401": use a whole number from 0 to 86400',
    },
    ...['loopback', '10.0.0.0/33', '::1/129', '10.0.0.0/8/8', '10.0.0.0/x', '10.0.0.1,', 'true'].map((proxy) => ({
      name: `${proxy} as a proxy`,
      env: { TRUST_PROXY: proxy },
      want: `TRUST_PROXY is "${proxy}": use addresses and subnets with commas between them, as in 10.0.0.0/8, ::1`,
    })),
    ...['*', 'https://*.example.com', 'https://app.example.com,*'].map((list) => ({
      name: `${list} as origins of pages`,
      env: { CORS_ORIGINS: list },
      want: `CORS_ORIGINS is "${list}": a wildcard would let pages call that nobody has named; list each origin, as in https://app.example.com`,
    })),
    ...['null', 'app.example.com', 'https://app.example.com/a', 'https://a@app.example.com', 'https://app.example.com,', 'file:///a'].map(
      (list) => ({
        name: `${list} as origins of pages`,
        env: { CORS_ORIGINS: list },
        want: `CORS_ORIGINS is "${list}": use scheme, host and port only, with commas between them, as in https://app.example.com`,
      }),
    ),
    { name: 'another way of tracing', env: { TRACING: 'on' }, want: 'TRACING is "on": use otel, or leave it out' },
    { name: 'another access to the documents', env: { DOCS_ACCESS: 'none' }, want: 'DOCS_ACCESS is "none": use public or private' },
    {
      name: 'a base time zone that is none',
      env: { BASE_TIME_ZONE: 'Mars' },
      want: 'BASE_TIME_ZONE is "Mars": use a code such as NO or US-NY, or an IANA name such as Europe/Oslo',
    },
    { name: 'JWT_ISSUER alone', env: { JWT_ISSUER: 'a' }, want: 'signed tokens need JWT_AUDIENCE and JWT_KEYS as well' },
    { name: 'JWT_AUDIENCE alone', env: { JWT_AUDIENCE: 'a' }, want: 'signed tokens need JWT_ISSUER and JWT_KEYS as well' },
    { name: 'JWT_KEYS alone', env: { JWT_KEYS: 'a' }, want: 'signed tokens need JWT_ISSUER and JWT_AUDIENCE as well' },
    { name: 'no JWT_ISSUER', env: { ...signed, JWT_ISSUER: '' }, want: 'signed tokens need JWT_ISSUER as well' },
    { name: 'no JWT_AUDIENCE', env: { ...signed, JWT_AUDIENCE: '' }, want: 'signed tokens need JWT_AUDIENCE as well' },
    { name: 'no JWT_KEYS', env: { ...signed, JWT_KEYS: '' }, want: 'signed tokens need JWT_KEYS as well' },
    {
      name: 'a password in the URL of the keys',
      env: { ...signed, JWT_KEYS: 'https://anna:s3cret@id.example.com/keys' },
      want: 'JWT_KEYS cannot be used: the URL of the keys has a user or password in it, and keys are public: leave it out',
    },
    {
      name: 'a secret algorithm where the keys are at a URL',
      env: { ...signed, JWT_ALGORITHMS: 'ES256,HS256' },
      want: 'JWT_ALGORITHMS is "ES256,HS256": HS256 needs a secret, and keys at a URL are public: use a file of keys',
    },
    {
      name: 'the algorithm none',
      env: { ...signed, JWT_KEYS: 'keys.json', JWT_ALGORITHMS: 'none' },
      want: `JWT_ALGORITHMS is "none": "none" is not one of ${publicAlgorithms}, HS256, HS384, HS512`,
    },
    {
      name: 'an empty algorithm',
      env: { ...signed, JWT_ALGORITHMS: 'ES256,' },
      want: `JWT_ALGORITHMS is "ES256,": "" is not one of ${publicAlgorithms}`,
    },
    {
      name: 'a clock skew above five minutes',
      env: { ...signed, JWT_CLOCK_SKEW: '301' },
      want: 'JWT_CLOCK_SKEW is "301": use a whole number from 0 to 300',
    },
    { name: 'an unknown log level', env: { LOG_LEVEL: 'loud' }, want: `LOG_LEVEL is "loud": ${level}` },
    { name: 'a log level in upper case', env: { LOG_LEVEL: 'INFO' }, want: `LOG_LEVEL is "INFO": ${level}` },
    {
      name: 'an origin without a scheme',
      env: { PUBLIC_ORIGIN: 'api.example.com' },
      want: `PUBLIC_ORIGIN is "api.example.com": ${origin}`,
    },
    { name: 'an origin of another scheme', env: { PUBLIC_ORIGIN: 'ftp://a' }, want: `PUBLIC_ORIGIN is "ftp://a": ${origin}` },
    {
      name: 'an origin with a script',
      env: { PUBLIC_ORIGIN: 'javascript:alert(1)' },
      want: `PUBLIC_ORIGIN is "javascript:alert(1)": ${origin}`,
    },
    { name: 'an origin with a path', env: { PUBLIC_ORIGIN: 'https://a/b' }, want: `PUBLIC_ORIGIN is "https://a/b": ${origin}` },
    { name: 'an origin with two slashes', env: { PUBLIC_ORIGIN: 'https://a//' }, want: `PUBLIC_ORIGIN is "https://a//": ${origin}` },
    { name: 'an origin with a query', env: { PUBLIC_ORIGIN: 'https://a/?b' }, want: `PUBLIC_ORIGIN is "https://a/?b": ${origin}` },
    { name: 'an origin with a fragment', env: { PUBLIC_ORIGIN: 'https://a/#b' }, want: `PUBLIC_ORIGIN is "https://a/#b": ${origin}` },
    { name: 'an origin with a user', env: { PUBLIC_ORIGIN: 'https://a@b' }, want: `PUBLIC_ORIGIN is "https://a@b": ${origin}` },
    { name: 'an unknown flag', args: ['--ports', '1'], want: "Unknown option '--ports'" },
    { name: 'a flag without its value', args: ['--port'], want: "Option '--port <value>' argument missing" },
    { name: 'a value for --demo', args: ['--demo=yes'], want: "Option '--demo' does not take an argument" },
  ];

for (const { name, args = [], env = {}, want } of refused) {
  t.test(`readConfig refuses ${name}`, async (t) => {
    const error = t.throws(() => readConfig(args, env), { name: 'UsageError' });
    t.equal((error as Error).message, want);
  });
}

t.test('readConfig refuses an argument that is no flag', async (t) => {
  t.throws(() => readConfig(['serve'], {}), { name: 'UsageError', message: /^Unexpected argument 'serve'/ });
});

t.test('flagOf returns the name in lower case with dashes', async (t) => {
  t.strictSame(
    settings.map(({ name }) => flagOf(name)),
    [
      'host',
      'port',
      'data-url',
      'handler',
      'credentials-file',
      'credentials-remembered',
      'jwt-issuer',
      'jwt-audience',
      'jwt-keys',
      'jwt-algorithms',
      'jwt-clock-skew',
      'installation',
      'public-origin',
      'trust-proxy',
      'cors-origins',
      'docs-access',
      'base-time-zone',
      'handler-timeout',
      'cache-size',
      'upstream-auth',
      'upstream-authorization',
      'upstream-authorization-file',
      'upstream-timeout',
      'upstream-max-bytes',
      'upstream-violations',
      'upstream-record',
      'upstream-replay',
      'workers',
      'max-wait',
      'max-connections',
      'metrics-port',
      'metrics-host',
      'tracing',
      'log-level',
    ],
  );
});
