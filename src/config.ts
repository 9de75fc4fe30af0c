import { isIP } from 'node:net';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { defaultAlgorithms, findAlgorithmFault, findKeysFault } from './auth/jwt-algorithms.js';
import type { Installation } from './auth/authenticate.js';
import type { DocsAccess } from './routes/documents.js';
import { findTimeZone } from './localization/time-zone.js';
import { readUpstream, type UpstreamConfig, upstreamSettings } from './upstream-config.js';
import { UsageError } from './usage-error.js';

export { UsageError };

export interface Config {
  readonly host: string;
  readonly port: number;
  readonly dataUrl: string;
  /** Module of a data handler, in place of `dataUrl`; undefined: none. */
  readonly handler: string | undefined;
  /** Undefined where `dataUrl` is not the URL of a server. */
  readonly upstream: UpstreamConfig | undefined;
  readonly credentialsFile: string | undefined;
  /** Seconds. */
  readonly credentialsRemembered: number;
  /** Which signed tokens are taken; undefined: none. */
  readonly jwt: JwtConfig | undefined;
  readonly publicOrigin: string | undefined;
  /** Addresses and subnets of the proxies that are believed; undefined: none. */
  readonly trustProxy: string | undefined;
  /** Origins whose pages may call. */
  readonly corsOrigins: readonly string[];
  readonly docsAccess: DocsAccess;
  readonly handlerTimeout: number;
  /** Bytes. */
  readonly cacheSize: number;
  readonly installation: Installation;
  readonly baseTimeZone: string;
  readonly logLevel: string;
  /** Milliseconds; undefined: no request is refused for its wait. */
  readonly longestWait: number | undefined;
  readonly mostConnections: number;
  readonly workers: number;
  /** Where the metrics are answered; undefined: nowhere. */
  readonly metrics: { readonly host: string; readonly port: number } | undefined;
  /** Whether spans of OpenTelemetry are made. */
  readonly isTracing: boolean;
  readonly demo: boolean;
}

interface JwtConfig {
  readonly issuer: string;
  readonly audience: string;
  readonly keys: string;
  readonly algorithms: readonly string[];
  readonly clockSkew: number;
}

interface Setting {
  /** Environment variable; the flag is the same name in lower case with dashes. */
  readonly name: string;
  readonly default: string;
  readonly description: string;
}

/** Every setting of `serve`, in the order of its help. */
export const settings = [
  { name: 'HOST', default: '127.0.0.1', description: 'address to listen on' },
  { name: 'PORT', default: '3000', description: 'port to listen on; 0 takes a free one' },
  {
    name: 'DATA_URL',
    default: 'sqlite:./data/chat-session.db',
    description:
      'where the sessions are: sqlite:FILE, memory:, memory:FOLDER, postgres://USER:PASSWORD@HOST/DATABASE, or the https URL of SuperOffice',
  },
  { name: 'HANDLER', default: '', description: 'module of your own data handler, in place of DATA_URL, as in ./mine.js' },
  { name: 'CREDENTIALS_FILE', default: '', description: 'JSON file with the hashes of those who may call' },
  {
    name: 'CREDENTIALS_REMEMBERED',
    default: '300',
    description: 'seconds that a password is taken again without the slow check; 0: never',
  },
  { name: 'JWT_ISSUER', default: '', description: 'iss of the signed tokens that Bearer takes; empty: none are taken' },
  { name: 'JWT_AUDIENCE', default: '', description: 'aud that they have to be for' },
  { name: 'JWT_KEYS', default: '', description: 'URL or file of the JSON Web Key Set that they are checked with' },
  { name: 'JWT_ALGORITHMS', default: defaultAlgorithms.join(','), description: 'algorithms that they may be signed with' },
  { name: 'JWT_CLOCK_SKEW', default: '30', description: 'seconds that the clock of the issuer may differ' },
  { name: 'INSTALLATION', default: 'onsite', description: 'onsite, or online: tickets need a known SO-AppToken and nobody has a password' },
  { name: 'PUBLIC_ORIGIN', default: '', description: 'origin of the links in answers, as in https://api.example.com; empty: as requested' },
  {
    name: 'TRUST_PROXY',
    default: '',
    description: 'proxies whose X-Forwarded headers are believed: addresses and subnets, as in 10.0.0.0/8, ::1',
  },
  {
    name: 'CORS_ORIGINS',
    default: '',
    description: 'origins whose pages may call, with commas between them, as in https://app.example.com; empty: none',
  },
  { name: 'DOCS_ACCESS', default: 'public', description: 'public, or private: /docs and the documents ask for credentials as well' },
  { name: 'BASE_TIME_ZONE', default: 'UTC', description: 'time zone of the dates that have no offset: a code as NO or an IANA name' },
  { name: 'HANDLER_TIMEOUT', default: '5000', description: 'milliseconds that the data handler may take before the answer is 504' },
  { name: 'CACHE_SIZE', default: '64', description: 'megabytes of written answers that are kept; 0: none' },
  ...upstreamSettings,
  { name: 'WORKERS', default: '1', description: 'processes that answer, on one port; 0: one for each core' },
  {
    name: 'MAX_WAIT',
    default: '500',
    description: 'milliseconds that a request may have waited for its turn; after that the answer is 503, to shed load; 0: none is refused',
  },
  { name: 'MAX_CONNECTIONS', default: '10000', description: 'connections at the same time; more are closed at once; 0: any number' },
  {
    name: 'METRICS_PORT',
    default: '',
    description: 'port of its own for /metrics, which asks for no credentials; 0 takes a free one; empty: none',
  },
  { name: 'METRICS_HOST', default: '127.0.0.1', description: 'address to answer /metrics at' },
  {
    name: 'TRACING',
    default: '',
    description: 'otel: requests are traced with the OpenTelemetry SDK that a module of yours starts; empty: they are not',
  },
  { name: 'LOG_LEVEL', default: 'info', description: 'fatal, error, warn, info, debug, trace or silent' },
] as const satisfies readonly Setting[];

type SettingName = (typeof settings)[number]['name'];

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'];

/** Returns the flag of a setting: `--data-url` for `DATA_URL`. */
export function flagOf(name: string): string {
  return name.toLowerCase().replaceAll('_', '-');
}

/** Reads the settings of `serve`: flags win over the environment, which wins over the defaults. @throws UsageError */
export function readConfig(args: readonly string[], env: Readonly<Record<string, string | undefined>>): Config {
  const flags = readFlags(args);
  const read = (name: SettingName): string => {
    const flag = flags[flagOf(name)];
    if (typeof flag === 'string') return flag;
    return env[name] || defaultOf(name);
  };
  const logLevel = read('LOG_LEVEL');
  if (!LOG_LEVELS.includes(logLevel)) throw new UsageError(`LOG_LEVEL is ${JSON.stringify(logLevel)}: use one of ${LOG_LEVELS.join(', ')}`);
  const dataUrl = read('DATA_URL');
  const handler = read('HANDLER') || undefined;
  const handlerTimeout = readInteger('HANDLER_TIMEOUT', read('HANDLER_TIMEOUT'), 3_600_000);
  const upstream = readUpstream(read, { dataUrl, handlerTimeout, readInteger });
  if (upstream !== undefined) checkUpstream(upstream, read, flags['demo'] === true);
  return {
    host: read('HOST'),
    port: readInteger('PORT', read('PORT'), 65535),
    dataUrl,
    handler,
    upstream,
    credentialsFile: read('CREDENTIALS_FILE') || undefined,
    credentialsRemembered: readInteger('CREDENTIALS_REMEMBERED', read('CREDENTIALS_REMEMBERED'), 86_400),
    jwt: readJwt(read),
    publicOrigin: readOrigin(read('PUBLIC_ORIGIN')),
    trustProxy: readProxies(read('TRUST_PROXY')),
    corsOrigins: readOrigins(read('CORS_ORIGINS')),
    docsAccess: readDocsAccess(read('DOCS_ACCESS')),
    handlerTimeout,
    cacheSize: readInteger('CACHE_SIZE', read('CACHE_SIZE'), 65_536) * 1024 * 1024,
    baseTimeZone: readTimeZone(read('BASE_TIME_ZONE')),
    installation: readInstallation(read('INSTALLATION'), flags['demo'] === true),
    logLevel,
    workers: readWorkers(readInteger('WORKERS', read('WORKERS'), 256), { dataUrl, handler, upstream }),
    longestWait: readInteger('MAX_WAIT', read('MAX_WAIT'), 3_600_000) || undefined,
    mostConnections: readInteger('MAX_CONNECTIONS', read('MAX_CONNECTIONS'), 1_000_000) || Infinity,
    metrics:
      read('METRICS_PORT') === ''
        ? undefined
        : { host: read('METRICS_HOST'), port: readInteger('METRICS_PORT', read('METRICS_PORT'), 65_535) },
    isTracing: readTracing(read('TRACING')),
    demo: flags['demo'] === true,
  };
}

/** Reads where the sessions are, for commands that need nothing else: flags win, as above. @throws UsageError */
export function readStoreConfig(
  flags: Readonly<Record<string, unknown>>,
  env: Readonly<Record<string, string | undefined>>,
): Pick<Config, 'dataUrl' | 'baseTimeZone'> {
  const read = (name: 'DATA_URL' | 'BASE_TIME_ZONE') => {
    const flag = flags[flagOf(name)];
    return typeof flag === 'string' ? flag : env[name] || defaultOf(name);
  };
  return { dataUrl: read('DATA_URL'), baseTimeZone: readTimeZone(read('BASE_TIME_ZONE')) };
}

function defaultOf(name: SettingName): string {
  return (settings.find((setting) => setting.name === name) as Setting).default;
}

/** What would let callers in whom nobody judges, or whom its owner does not expect. @throws UsageError */
function checkUpstream({ isPassing }: UpstreamConfig, read: (name: SettingName) => string, isDemo: boolean): void {
  if (isDemo) throw new UsageError('the user of --demo would read the data of the server that DATA_URL names: leave one of them out');
  if (read('HANDLER') !== '') throw new UsageError('HANDLER takes the place of DATA_URL: leave one of them out');
  const judge = isPassing ? (['CREDENTIALS_FILE', 'JWT_ISSUER'] as const).find((name) => read(name) !== '') : undefined;
  if (isPassing && read('DOCS_ACCESS') !== 'public') {
    throw new UsageError('nobody here could judge who may read the documents where UPSTREAM_AUTH is pass: set DOCS_ACCESS to public');
  }
  if (judge !== undefined) throw new UsageError(`${judge} lets nobody in where UPSTREAM_AUTH is pass: leave one of them out`);
}

function readFlags(args: readonly string[]): Readonly<Record<string, string | boolean | undefined>> {
  const options = Object.fromEntries(settings.map(({ name }) => [flagOf(name), { type: 'string' as const }]));
  try {
    return parseArgs({ args: [...args], options: { ...options, demo: { type: 'boolean' } } }).values;
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

function readInteger(name: SettingName, text: string, maximum: number): number {
  const value = Number(text);
  if (/^\d+$/.test(text) && value <= maximum) return value;
  throw new UsageError(`${name} is ${JSON.stringify(text)}: use a whole number from 0 to ${maximum}`);
}

/** Returns how many processes there are to be. @throws UsageError where each would have data of its own */
function readWorkers(count: number, { dataUrl, handler, upstream }: Pick<Config, 'dataUrl' | 'handler' | 'upstream'>): number {
  const workers = count || availableParallelism();
  const stores = [handler === undefined ? dataUrl : '', upstream?.record ?? ''];
  if (workers > 1 && stores.some((store) => store.startsWith('memory:'))) {
    throw new UsageError(
      'each of several workers would have a memory of its own: use sqlite: or postgres: in place of memory:, or WORKERS=1',
    );
  }
  return workers;
}

function readJwt(read: (name: SettingName) => string): JwtConfig | undefined {
  const needed = (['JWT_ISSUER', 'JWT_AUDIENCE', 'JWT_KEYS'] as const).map((name) => ({ name, value: read(name) }));
  const clockSkew = readInteger('JWT_CLOCK_SKEW', read('JWT_CLOCK_SKEW'), 300);
  const missing = needed.filter(({ value }) => value === '').map(({ name }) => name);
  if (missing.length === needed.length) return undefined;
  if (missing.length > 0) throw new UsageError(`signed tokens need ${missing.join(' and ')} as well`);
  const [issuer = '', audience = '', keys = ''] = needed.map(({ value }) => value);
  const keysFault = findKeysFault(keys);
  if (keysFault !== undefined) throw new UsageError(`JWT_KEYS cannot be used: ${keysFault}`);
  const list = read('JWT_ALGORITHMS');
  const algorithms = list.split(',').map((algorithm) => algorithm.trim());
  const fault = findAlgorithmFault(algorithms, keys);
  if (fault !== undefined) throw new UsageError(`JWT_ALGORITHMS is ${JSON.stringify(list)}: ${fault}`);
  return { issuer, audience, keys, algorithms, clockSkew };
}

function readTimeZone(text: string): string {
  const zone = findTimeZone(text);
  if (zone !== undefined) return zone;
  throw new UsageError(`BASE_TIME_ZONE is ${JSON.stringify(text)}: use a code such as NO or US-NY, or an IANA name such as Europe/Oslo`);
}

function readInstallation(text: string, demo: boolean): Installation {
  if (text !== 'onsite' && text !== 'online') throw new UsageError(`INSTALLATION is ${JSON.stringify(text)}: use onsite or online`);
  if (text === 'online' && demo)
    throw new UsageError('the user of --demo has a password, which INSTALLATION=online does not take: leave one of them out');
  return text;
}

function readProxies(text: string): string | undefined {
  const proxies = text.split(',').map((proxy) => proxy.trim());
  if (text.trim() === '') return undefined;
  for (const proxy of proxies) {
    const [address = '', bits, ...more] = proxy.split('/');
    const widest = isIP(address) === 6 ? 128 : 32;
    const isSubnet = bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= widest);
    if (isIP(address) === 0 || !isSubnet || more.length > 0) {
      throw new UsageError(
        `TRUST_PROXY is ${JSON.stringify(text)}: use addresses and subnets with commas between them, as in 10.0.0.0/8, ::1`,
      );
    }
  }
  return proxies.join(',');
}

function readDocsAccess(text: string): DocsAccess {
  if (text !== 'public' && text !== 'private') throw new UsageError(`DOCS_ACCESS is ${JSON.stringify(text)}: use public or private`);
  return text;
}

function readTracing(text: string): boolean {
  if (text !== '' && text !== 'otel') throw new UsageError(`TRACING is ${JSON.stringify(text)}: use otel, or leave it out`);
  return text === 'otel';
}

function readOrigins(text: string): string[] {
  if (text.trim() === '') return [];
  if (text.includes('*')) {
    throw new UsageError(
      `CORS_ORIGINS is ${JSON.stringify(text)}: a wildcard would let pages call that nobody has named; list each origin, as in https://app.example.com`,
    );
  }
  return text.split(',').map((item) => {
    const origin = parseOrigin(item.trim());
    if (origin !== undefined) return origin;
    throw new UsageError(
      `CORS_ORIGINS is ${JSON.stringify(text)}: use scheme, host and port only, with commas between them, as in https://app.example.com`,
    );
  });
}

function readOrigin(text: string): string | undefined {
  if (text === '') return undefined;
  const origin = parseOrigin(text);
  if (origin !== undefined) return origin;
  throw new UsageError(`PUBLIC_ORIGIN is ${JSON.stringify(text)}: use scheme, host and port only, as in https://api.example.com`);
}

/** Returns an origin as browsers write it, or undefined when the text is more or less than one. */
function parseOrigin(text: string): string | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isOrigin = url !== undefined && /^https?:$/.test(url.protocol) && /^[^:]+:\/\/[^/?#@]+\/?$/.test(text);
  return isOrigin ? url.origin : undefined;
}
