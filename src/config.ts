import { parseArgs } from 'node:util';
import { findTimeZone } from './localization/time-zone.js';

/** What was asked for cannot be done as it was written; the message says what to change. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

export interface Config {
  readonly host: string;
  readonly port: number;
  readonly dataUrl: string;
  readonly credentialsFile: string | undefined;
  /** Seconds. */
  readonly credentialsRemembered: number;
  readonly publicOrigin: string | undefined;
  readonly handlerTimeout: number;
  readonly baseTimeZone: string;
  readonly logLevel: string;
  readonly demo: boolean;
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
    description: 'where the sessions are: sqlite:FILE, memory: or memory:FOLDER',
  },
  { name: 'CREDENTIALS_FILE', default: '', description: 'JSON file with the hashes of those who may call' },
  {
    name: 'CREDENTIALS_REMEMBERED',
    default: '300',
    description: 'seconds that a password is taken again without the slow check; 0: never',
  },
  { name: 'PUBLIC_ORIGIN', default: '', description: 'origin of the links in answers, as in https://api.example.com; empty: as requested' },
  { name: 'BASE_TIME_ZONE', default: 'UTC', description: 'time zone of the dates that have no offset: a code as NO or an IANA name' },
  { name: 'HANDLER_TIMEOUT', default: '5000', description: 'milliseconds that the data handler may take before the answer is 504' },
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
    return env[name] || (settings.find((setting) => setting.name === name) as Setting).default;
  };
  const logLevel = read('LOG_LEVEL');
  if (!LOG_LEVELS.includes(logLevel)) throw new UsageError(`LOG_LEVEL is ${JSON.stringify(logLevel)}: use one of ${LOG_LEVELS.join(', ')}`);
  return {
    host: read('HOST'),
    port: readInteger('PORT', read('PORT'), 65535),
    dataUrl: read('DATA_URL'),
    credentialsFile: read('CREDENTIALS_FILE') || undefined,
    credentialsRemembered: readInteger('CREDENTIALS_REMEMBERED', read('CREDENTIALS_REMEMBERED'), 86_400),
    publicOrigin: readOrigin(read('PUBLIC_ORIGIN')),
    handlerTimeout: readInteger('HANDLER_TIMEOUT', read('HANDLER_TIMEOUT'), 3_600_000),
    baseTimeZone: readTimeZone(read('BASE_TIME_ZONE')),
    logLevel,
    demo: flags['demo'] === true,
  };
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

function readTimeZone(text: string): string {
  const zone = findTimeZone(text);
  if (zone !== undefined) return zone;
  throw new UsageError(`BASE_TIME_ZONE is ${JSON.stringify(text)}: use a code such as NO or US-NY, or an IANA name such as Europe/Oslo`);
}

function readOrigin(text: string): string | undefined {
  if (text === '') return undefined;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol) || !/^[^:]+:\/\/[^/?#@]+\/?$/.test(text)) {
    throw new UsageError(`PUBLIC_ORIGIN is ${JSON.stringify(text)}: use scheme, host and port only, as in https://api.example.com`);
  }
  return url.origin;
}
