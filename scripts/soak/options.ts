import { randomInt } from 'node:crypto';
import { parseArgs } from 'node:util';

export interface Options {
  readonly minutes: number;
  readonly seed: number;
  readonly connections: number;
}

export const HELP = `Usage: npm run soak [-- OPTION ...]

Asks the service, in a process of its own, for everything that callers ask for, while imports change the sessions, and compares
every answer, byte by byte, with that of a second service in this process, which keeps its sessions in memory and no answers.
Its memory has to stay flat, no file or socket may stay open, and its log may have no warning.

  --minutes N     how long, as in 0.5 (default: 2)
  --seed N        of what is asked; random: another one each time, which is printed (default: 1)
  --connections N requests at the same time (default: 16)
  --help          print this text

Exit codes: 0 nothing found, 1 something found, 2 it could not be told.
`;

const DEFAULTS = { minutes: 2, seed: 1, connections: 16 };
const LARGEST_SEED = 2 ** 32 - 1;

/** Reads the command line; undefined where it asks for help. @throws Error that says what to change */
export function readOptions(args: readonly string[]): Options | undefined {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    args: [...args],
    options: { minutes: text, seed: text, connections: text, help: { type: 'boolean', default: false } },
  });
  if (values.help) return undefined;
  return {
    minutes: values.minutes === undefined ? DEFAULTS.minutes : readMinutes(values.minutes),
    seed: values.seed === 'random' ? randomInt(LARGEST_SEED) : readWhole('seed', values.seed, [0, LARGEST_SEED]),
    connections: readWhole('connections', values.connections, [1, 1000]),
  };
}

function readMinutes(text: string): number {
  const minutes = Number(text);
  if (/^\d+(?:\.\d+)?$/.test(text) && minutes > 0 && minutes <= 10_000) return minutes;
  throw new Error(`--minutes is ${JSON.stringify(text)}: use a number above 0 and up to 10000, as in 0.5`);
}

function readWhole(name: 'seed' | 'connections', text: string | undefined, [minimum, maximum]: readonly [number, number]): number {
  if (text === undefined) return DEFAULTS[name];
  if (/^\d+$/.test(text) && Number(text) >= minimum && Number(text) <= maximum) return Number(text);
  throw new Error(`--${name} is ${JSON.stringify(text)}: use a whole number from ${minimum} to ${maximum}`);
}
