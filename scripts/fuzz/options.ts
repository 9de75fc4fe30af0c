import { randomInt } from 'node:crypto';
import { parseArgs } from 'node:util';

export interface Options {
  readonly count: number;
  readonly seed: number;
  /** Numbers of exchanges; empty for all. */
  readonly only: readonly number[];
  readonly connections: number;
  /** Another server than our own. */
  readonly baseUrl: URL | undefined;
}

export const HELP = `Usage: npm run fuzz [-- OPTION ...]

Sends generated requests, whole ones and broken ones, over sockets to the service in a process of its own, and judges every
answer: never a 5xx but 503 with Retry-After, never a hang, always a body of the document, nothing of the inside on the
wire or, as an error, in the log, and the service goes on.

  --count N       requests to send (default: 200000)
  --seed N        of what is sent; random: another one each time, which is printed (default: 1)
  --only N,…      send the exchanges of these numbers alone, over one connection, and show what is wrong in full
  --connections N connections at the same time (default: 8)
  --base-url URL  a server that runs already; CHAT_SESSION_AUTH says whom it lets in, as for npx . contract
  --help          print this text

Exit codes: 0 nothing found, 1 something found, 2 it could not be told.
`;

const DEFAULTS = { count: 200_000, seed: 1, connections: 8 };
const LARGEST_SEED = 2 ** 32 - 1;
const LARGEST_COUNT = 2 ** 31 - 1;

/** Reads the command line; undefined where it asks for help. @throws Error that says what to change */
export function readOptions(args: readonly string[]): Options | undefined {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    args: [...args],
    options: { count: text, seed: text, only: text, connections: text, 'base-url': text, help: { type: 'boolean', default: false } },
  });
  if (values.help) return undefined;
  const number = (name: 'count' | 'seed' | 'connections', [minimum, maximum]: readonly [number, number]): number | undefined =>
    values[name] === undefined ? undefined : readNumber(`--${name}`, values[name], [minimum, maximum]);
  return {
    count: number('count', [1, LARGEST_COUNT]) ?? DEFAULTS.count,
    seed: values.seed === 'random' ? randomInt(LARGEST_SEED) : (number('seed', [0, LARGEST_SEED]) ?? DEFAULTS.seed),
    only: (values.only?.split(',') ?? []).map((text) => readNumber('--only', text, [0, LARGEST_COUNT])),
    connections: number('connections', [1, 1000]) ?? DEFAULTS.connections,
    baseUrl: values['base-url'] === undefined ? undefined : readUrl(values['base-url']),
  };
}

/** Returns a whole number of an option. @throws Error that says what to change */
export function readNumber(name: string, text: string, [minimum, maximum]: readonly [number, number]): number {
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= minimum && value <= maximum) return value;
  throw new Error(`${name} is ${JSON.stringify(text)}: use a whole number from ${minimum} to ${maximum}`);
}

function readUrl(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol === 'http:') return url;
  throw new Error(`--base-url is ${JSON.stringify(text)}: use an http URL, as in http://127.0.0.1:3000`);
}
