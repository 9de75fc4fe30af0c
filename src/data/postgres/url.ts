import { readFileSync } from 'node:fs';
import type { ConnectionOptions } from 'node:tls';

/** What a server is for: writes go to the primary only. */
export type Role = 'primary' | 'standby';

/** How to reach a database; times in milliseconds. */
export interface PostgresSettings {
  readonly hosts: readonly { readonly host: string; readonly port: number }[];
  readonly user: string | undefined;
  readonly password: string | undefined;
  readonly database: string | undefined;
  /** TLS, or none, in the order in which they are tried. */
  readonly encryption: readonly (ConnectionOptions | false)[];
  /** Who may answer reads, the best first. */
  readonly readFrom: readonly Role[];
  readonly connectTimeout: number;
  /** Longest time of a read, all tries included. */
  readonly readTimeout: number;
  /** Connections to each host that answer reads. */
  readonly poolSize: number;
  readonly applicationName: string;
  /** Command-line options of the session, as in `-c search_path=chat`. */
  readonly options: string | undefined;
}

/** Shorter than HANDLER_TIMEOUT, so that a read still has an answer of its own: 503, and when to try again. */
const READ_TIMEOUT_S = '4';
/** A machine that is gone does not refuse, it is silent; half of a read is left for another host. */
const CONNECT_TIMEOUT_S = '2';
/** PostgreSQL takes 100 connections unless told otherwise; ten servers of ours leave some for others. */
const POOL_SIZE = '8';
const DEFAULT_PORT = '5432';

const FORM = /^\/\/(?:([^@/?]*)@)?([^@/?]*)(?:\/([^/?]*))?(?:\?(.*))?$/;

const READ_FROM: Readonly<Record<string, readonly Role[]>> = {
  any: ['primary', 'standby'],
  primary: ['primary'],
  'read-write': ['primary'],
  standby: ['standby'],
  'read-only': ['standby'],
  'prefer-standby': ['standby', 'primary'],
};

/** Parameters of the URL, named as libpq names them where it has them. */
const PARAMETERS = [
  'application_name',
  'connect_timeout',
  'options',
  'pool_size',
  'read_timeout',
  'sslcert',
  'sslkey',
  'sslmode',
  'sslrootcert',
  'target_session_attrs',
];

/**
 * Reads what stands behind the scheme of `postgres://USER:PASSWORD@HOST:PORT,HOST:PORT/DATABASE?PARAMETER=VALUE`.
 *
 * @throws Error that says what to change and shows nothing that could be a password.
 */
export function parsePostgresUrl(rest: string): PostgresSettings {
  const match = FORM.exec(rest);
  if (match === null) {
    throw new Error(
      'write it as postgres://USER:PASSWORD@HOST:PORT/DATABASE, with @ : / ? and % of a name or password as %40 %3A %2F %3F %25',
    );
  }
  const [, login, hosts = '', database = '', query = ''] = match;
  const [user, password] = login === undefined ? [] : splitOnce(login, ':').map((part) => part && decode(part, 'user or password'));
  const parameters = new URLSearchParams(query);
  for (const name of parameters.keys()) {
    if (!PARAMETERS.includes(name)) throw new Error(`it has an unknown parameter: use ${PARAMETERS.join(', ')}`);
  }
  const read = (name: string, preset: string) => parameters.get(name) || preset;
  return {
    hosts: hosts.split(',').map(readHost),
    user: user || undefined,
    password: password || undefined,
    database: decode(database, 'database') || undefined,
    encryption: readEncryption(parameters),
    readFrom: readChoice('target_session_attrs', read('target_session_attrs', 'any'), READ_FROM),
    connectTimeout: readNumber('connect_timeout', read('connect_timeout', CONNECT_TIMEOUT_S), 60) * 1000,
    readTimeout: readNumber('read_timeout', read('read_timeout', READ_TIMEOUT_S), 600) * 1000,
    poolSize: readNumber('pool_size', read('pool_size', POOL_SIZE), 1000),
    applicationName: read('application_name', 'chat-session'),
    options: parameters.get('options') ?? undefined,
  };
}

function splitOnce(text: string, separator: string): (string | undefined)[] {
  const at = text.indexOf(separator);
  return at === -1 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}

function decode(text: string, what: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new Error(`its ${what} has a % that is none of percent-encoding: write %25`);
  }
}

function readHost(text: string) {
  const [, host = '', port = DEFAULT_PORT] = /^(\[[0-9a-f:.]+\]|[^:[\]]*)(?::(\d{1,5}))?$/i.exec(text) ?? [];
  if ((host === '' && text !== '') || Number(port) < 1 || Number(port) > 65535) {
    throw new Error('it has a host that cannot be read: write HOST or HOST:PORT, with commas between several, IPv6 as [::1]:5432');
  }
  // A folder of Unix sockets is percent-encoded.
  return { host: decode(host.replace(/^\[|\]$/g, ''), 'host') || 'localhost', port: Number(port) };
}

function readChoice<T>(name: string, value: string, choices: Readonly<Record<string, T>>): T {
  if (Object.hasOwn(choices, value)) return choices[value] as T;
  throw new Error(`its ${name} is ${JSON.stringify(value)}: use one of ${Object.keys(choices).join(', ')}`);
}

function readNumber(name: string, text: string, maximum: number): number {
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= 1 && value <= maximum) return value;
  throw new Error(`its ${name} is ${JSON.stringify(text)}: use a whole number from 1 to ${maximum}`);
}

/** @see https://www.postgresql.org/docs/current/libpq-ssl.html#LIBPQ-SSL-PROTECTION */
function readEncryption(parameters: URLSearchParams): PostgresSettings['encryption'] {
  const readFile = (name: string) => {
    const file = parameters.get(name);
    if (file === null || (file === 'system' && name === 'sslrootcert')) return undefined;
    try {
      return readFileSync(file, 'utf8');
    } catch (error) {
      throw new Error(`its ${name} cannot be read: ${(error as Error).message}`, { cause: error });
    }
  };
  const [ca, cert, key] = ['sslrootcert', 'sslcert', 'sslkey'].map(readFile);
  const files = { ...(ca && { ca }), ...(cert && { cert }), ...(key && { key }) };
  const unverified: ConnectionOptions = { ...files, rejectUnauthorized: false };
  // That it is signed by the authority is enough, whatever name it is for.
  const signed: ConnectionOptions = { ...files, checkServerIdentity: () => undefined };
  return readChoice('sslmode', parameters.get('sslmode') ?? 'prefer', {
    disable: [false],
    allow: [false, unverified],
    prefer: [unverified, false],
    // Who names an authority wants it to be asked.
    require: [ca === undefined ? unverified : signed],
    'verify-ca': [signed],
    'verify-full': [files],
  });
}
