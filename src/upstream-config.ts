import { readFileSync } from 'node:fs';
import type { ViolationMode } from './data/upstream/check.js';
import type { UpstreamCredentials } from './data/upstream/headers.js';
import { UsageError } from './usage-error.js';

/** How a server behind this one is asked. */
export interface UpstreamConfig {
  readonly base: URL;
  /** Whether that server judges the credentials, and this one does not. */
  readonly isPassing: boolean;
  readonly credentials: UpstreamCredentials | undefined;
  readonly timeout: number;
  readonly maxBytes: number;
  readonly violations: ViolationMode;
  /** `DATA_URL` of the store that sessions are recorded in. */
  readonly record: string | undefined;
  readonly replay: boolean;
}

/** Settings that mean something only where `DATA_URL` is the URL of a server. */
export const upstreamSettings = [
  { name: 'UPSTREAM_AUTH', default: 'own', description: 'who judges credentials: own, this service, or pass, the server behind it' },
  { name: 'UPSTREAM_AUTHORIZATION', default: '', description: 'Authorization to ask the server behind with; empty: that of the caller' },
  {
    name: 'UPSTREAM_AUTHORIZATION_FILE',
    default: '',
    description: 'file of the same, for secrets; a second line is the SO-AppToken',
  },
  { name: 'UPSTREAM_TIMEOUT', default: '4000', description: 'milliseconds that the server behind may take; less than HANDLER_TIMEOUT' },
  { name: 'UPSTREAM_MAX_BYTES', default: '8388608', description: 'bytes of one of its answers that are read at most' },
  {
    name: 'UPSTREAM_VIOLATIONS',
    default: 'refuse',
    description: 'what an answer that breaks the contract becomes: refuse, a 502, or report, null in place of the wrong values',
  },
  { name: 'UPSTREAM_RECORD', default: '', description: 'store that sessions are recorded in, as in sqlite:./data/recorded.db' },
  { name: 'UPSTREAM_REPLAY', default: 'off', description: 'on: answer from what was recorded while the server behind is away' },
] as const;

type Read = (name: (typeof upstreamSettings)[number]['name']) => string;

/** What the other settings say. */
interface Surroundings {
  readonly dataUrl: string;
  readonly handlerTimeout: number;
  /** Reads a whole number. @throws UsageError */
  readonly readInteger: (name: (typeof upstreamSettings)[number]['name'], text: string, maximum: number) => number;
}

/** Returns how the server behind is asked; undefined where `DATA_URL` is none. @throws UsageError */
export function readUpstream(read: Read, { dataUrl, handlerTimeout, readInteger }: Surroundings): UpstreamConfig | undefined {
  if (!/^https?:/i.test(dataUrl)) {
    const idle = upstreamSettings.find((setting) => read(setting.name) !== setting.default);
    if (idle === undefined) return undefined;
    throw new UsageError(`${idle.name} means nothing without a server behind this one: set DATA_URL to its https URL`);
  }
  const credentials = readCredentials(read('UPSTREAM_AUTHORIZATION'), read('UPSTREAM_AUTHORIZATION_FILE'));
  const isPassing = oneOf(read, 'UPSTREAM_AUTH', ['own', 'pass']) === 'pass';
  if (isPassing && credentials !== undefined) {
    throw new UsageError('UPSTREAM_AUTH=pass would let anybody in with the credentials of this service: remove UPSTREAM_AUTHORIZATION');
  }
  const timeout = readInteger('UPSTREAM_TIMEOUT', read('UPSTREAM_TIMEOUT'), 3_600_000);
  if (timeout === 0 || timeout >= handlerTimeout) {
    throw new UsageError(`UPSTREAM_TIMEOUT is ${timeout}: use more than 0 and less than HANDLER_TIMEOUT, which is ${handlerTimeout}`);
  }
  const maxBytes = readInteger('UPSTREAM_MAX_BYTES', read('UPSTREAM_MAX_BYTES'), 1_073_741_824);
  const record = read('UPSTREAM_RECORD') || undefined;
  const replay = oneOf(read, 'UPSTREAM_REPLAY', ['off', 'on']) === 'on';
  if (replay && record === undefined) throw new UsageError('UPSTREAM_REPLAY=on needs UPSTREAM_RECORD: nothing would be recorded');
  const violations = oneOf(read, 'UPSTREAM_VIOLATIONS', ['refuse', 'report']);
  return { base: readBase(dataUrl), isPassing, credentials, timeout, maxBytes, violations, record, replay };
}

function oneOf<Word extends string>(read: Read, name: Parameters<Read>[0], words: readonly Word[]): Word {
  const text = read(name);
  const word = words.find((one) => one === text);
  if (word === undefined) throw new UsageError(`${name} is ${JSON.stringify(text)}: use ${words.join(' or ')}`);
  return word;
}

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/** @throws UsageError that does not repeat the URL, which may hold a password. */
function readBase(dataUrl: string): URL {
  const refuse = (why: string) => new UsageError(`DATA_URL cannot be used: ${why}, as in https://tenant.example.com/Cust1/api/v1`);
  if (!URL.canParse(dataUrl)) throw refuse('it is not a URL');
  const url = new URL(dataUrl);
  if (url.username !== '' || url.password !== '') throw refuse('put credentials into UPSTREAM_AUTHORIZATION_FILE and leave them out here');
  if (url.search !== '' || url.hash !== '') throw refuse('write scheme, host and path only');
  if (url.protocol === 'http:' && !LOOPBACK.test(url.hostname)) {
    throw refuse('everybody on the way could read the credentials, so use https for a server on another machine');
  }
  return url;
}

/** @throws UsageError that names the setting, never what it holds. */
function readCredentials(value: string, file: string): UpstreamCredentials | undefined {
  if (value !== '' && file !== '') throw new UsageError('set UPSTREAM_AUTHORIZATION or UPSTREAM_AUTHORIZATION_FILE, not both');
  if (value === '' && file === '') return undefined;
  const name = file === '' ? 'UPSTREAM_AUTHORIZATION' : 'UPSTREAM_AUTHORIZATION_FILE';
  const [authorization = '', appToken, ...rest] = (file === '' ? value : readSecret(file)).trim().split(/\r?\n/);
  const isWritten = [authorization, appToken ?? 'none'].every((line) => /^[!-~][ -~]*$/.test(line));
  if (!isWritten || !authorization.includes(' ') || rest.length > 0) {
    throw new UsageError(
      `${name} has to be a scheme and credentials, as in "Bearer …", and on a second line the SO-AppToken if there is one`,
    );
  }
  return { authorization, appToken };
}

function readSecret(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new UsageError(`UPSTREAM_AUTHORIZATION_FILE cannot be read: ${(error as Error).message}`);
  }
}
