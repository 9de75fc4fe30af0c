import { parseArgs } from 'node:util';

export interface Options {
  /** What to measure: keys of rows, or what they begin with; empty: everything. */
  readonly only: readonly string[];
  readonly rounds: number;
  /** That each row is asked for in one round. */
  readonly seconds: number;
  readonly sessions: number;
  readonly connections: number;
  /** Whether only faults count: everything is asked for once, for a moment, and times mean nothing. */
  readonly short: boolean;
  /** Another Node to measure the stages on as well. */
  readonly node: string | undefined;
  /** Folder of PostgreSQL's programs. */
  readonly postgres: string | undefined;
  readonly json: string | undefined;
  readonly markdown: string | undefined;
}

export const HELP = `Usage: npm run bench [-- OPTION ...]

Measures the service over HTTP beside a bare Node, a minimal Fastify and other servers made from an OpenAPI document, and its
stages in one process. Servers run on the first core, the load generator wrk on the second; only the ratios of one run mean anything.

  --only KEY      measure these rows only, with commas between them: json-cold, or xml for all that begin so (default: all)
  --rounds N      how often each is measured, in turn (default: 5)
  --seconds N     how long each is asked in a round (default: 3)
  --sessions N    sessions in the store (default: 100000)
  --connections N connections that stay open (default: 32)
  --short         a second each, with few sessions and without the other servers: fails on wrong answers, never on time
  --node FILE     another Node to measure the stages on as well
  --postgres DIR  programs of PostgreSQL (default: the newest of Debian's, or those that pg_config names)
  --json FILE     write all figures
  --markdown FILE write the tables
  --help          print this text
`;

const DEFAULTS = { rounds: 5, seconds: 3, sessions: 100_000 };
const SHORT = { rounds: 1, seconds: 1, sessions: 100 };

/** Reads the command line; undefined where it asks for help. @throws Error that says what to change */
export function readOptions(args: readonly string[]): Options | undefined {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    args: [...args],
    options: {
      only: { ...text, multiple: true },
      rounds: text,
      seconds: text,
      sessions: text,
      connections: text,
      short: { type: 'boolean', default: false },
      node: text,
      postgres: text,
      json: text,
      markdown: text,
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return undefined;
  const { short, node, postgres, json, markdown } = values;
  const defaults = short ? SHORT : DEFAULTS;
  const number = (name: 'rounds' | 'seconds' | 'sessions' | 'connections', given: number, maximum: number): number =>
    values[name] === undefined ? given : readNumber(name, values[name], maximum);
  return {
    only: (values.only ?? []).flatMap((list) => list.split(',')).filter((key) => key !== ''),
    rounds: number('rounds', defaults.rounds, 999),
    seconds: number('seconds', defaults.seconds, 600),
    sessions: number('sessions', defaults.sessions, 10_000_000),
    connections: number('connections', 32, 1000),
    short,
    node,
    postgres,
    json,
    markdown,
  };
}

function readNumber(name: string, text: string, maximum: number): number {
  if (/^[1-9]\d*$/.test(text) && Number(text) <= maximum) return Number(text);
  throw new Error(`--${name} is ${JSON.stringify(text)}: use a whole number from 1 to ${maximum}`);
}

/** Tells whether a row is among those that were asked for. */
export function isWanted(key: string, { only }: Pick<Options, 'only'>): boolean {
  return only.length === 0 || only.some((wanted) => key === wanted || key.startsWith(`${wanted}-`));
}
