import { randomInt } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { UsageError } from '../config.js';
import { type BaseUrl, readBaseUrl } from '../contract/base-url.js';
import { casesLike } from '../contract/cases.js';
import { createClient } from '../contract/client.js';
import type { ContractCase } from '../contract/contract-case.js';
import { type Credentials, readCredentials } from '../contract/credentials.js';
import { type KnownFailure, readKnownFailures } from '../contract/known-failures.js';
import { CannotRun, reach } from '../contract/reach.js';
import type { Outcome, Report } from '../contract/report.js';
import { renderTerminal } from '../contract/reports/terminal.js';
import { openReports, readReportTargets, type ReportTarget, writeReports } from '../contract/reports/write-reports.js';
import { runCases } from '../contract/run.js';
import { createSecrets } from '../contract/secrets.js';

/** Every option of `contract`, in the order of its help. */
export const options = [
  { name: 'base-url', value: 'URL', description: 'where the server is, with or without /api/v1' },
  {
    name: 'auth',
    value: 'CREDENTIALS',
    description: 'basic:USER:PASSWORD, bearer:TOKEN, ticket:TICKET, or @FILE with one of them (CHAT_SESSION_AUTH)',
  },
  { name: 'id', value: 'N', description: 'a session to test with; may be repeated' },
  { name: 'discover', value: '', description: 'take the sessions that the list names as well; this is so without --id' },
  { name: 'only', value: 'PATTERN', description: 'run the cases whose id has this in it, * stands for anything; may be repeated' },
  {
    name: 'report',
    value: 'FORM=FILE,…',
    description: 'also write junit=FILE, html=FILE, json=FILE, tap=FILE; tap alone goes to standard output',
  },
  { name: 'known-failures', value: 'FILE', description: 'JSON list of { "id": …, "reason": … }; one that passes fails the run' },
  { name: 'seed', value: 'N', description: 'choose the same random inputs again' },
  { name: 'runs', value: 'N', description: 'random inputs for each property (25)' },
  { name: 'time', value: 'SECONDS', description: 'look for failures of each property as long as this, instead of --runs' },
  { name: 'timeout', value: 'MS', description: 'longest time for one answer (10000)' },
] as const;

export const help = `Usage: chat-session contract --base-url URL [OPTION ...]

Tests whether a server keeps the contract, in JSON and in XML, and says what it does not keep. It only reads.

${options.map(({ name, value, description }) => `  --${`${name} ${value}`.padEnd(22)} ${description}`).join('\n')}

Exit codes: 0 the contract is kept, 1 it is not, 2 it could not be tested.
`;

interface Settings {
  readonly base: BaseUrl;
  readonly credentials: Credentials | undefined;
  readonly ids: readonly number[];
  readonly discover: boolean;
  readonly cases: readonly ContractCase[];
  readonly targets: readonly ReportTarget[];
  readonly known: readonly KnownFailure[];
  readonly seed: number;
  readonly runs: number;
  readonly time: number | undefined;
  readonly timeout: number;
}

/** Tests a server and sets the exit code. @throws UsageError when it is not understood */
export async function run(args: readonly string[]): Promise<void> {
  const settings = readSettings(args, process.env);
  // With TAP on standard output all else is for the other stream.
  const isPiped = settings.targets.some(({ file }) => file === undefined);
  const say = (text: string) => void (isPiped ? process.stderr : process.stdout).write(text);
  try {
    const report = await test(settings, process.stderr.isTTY === true ? showProgress(settings.cases.length) : () => {});
    writeReports(report, settings.targets, (text) => void process.stdout.write(text));
    say(renderTerminal(report));
    if (report.outcomes.some(({ result }) => result === 'failed')) process.exitCode = 1;
  } catch (error) {
    if (!(error instanceof CannotRun)) throw error;
    process.stderr.write(`chat-session: cannot test the contract: ${error.message}\n`);
    process.exitCode = 2;
  }
}

async function test({ base, cases, ...settings }: Settings, progress: (outcome: Outcome) => void): Promise<Report> {
  const client = createClient(settings);
  const { credentials } = settings;
  try {
    const server = await reach(base, { client, ...settings });
    return await runCases(cases, { ...settings, server, client, secrets: createSecrets(credentials?.secrets), progress });
  } finally {
    client.close();
  }
}

function showProgress(all: number): (outcome: Outcome) => void {
  let done = 0;
  return ({ id }) => {
    done++;
    process.stderr.write(`\r\u001b[K${done === all ? '' : `${done}/${all} ${id.slice(0, 60)}`}`);
  };
}

/** Reads the command line and the environment. @throws UsageError */
export function readSettings(args: readonly string[], env: Readonly<Record<string, string | undefined>>): Settings {
  const values = parse(args);
  const url = values['base-url'] ?? fail('--base-url is missing: it says where the server is');
  const base = readBaseUrl(url) ?? fail(`--base-url is ${JSON.stringify(url)}: use a URL such as https://api.example.com`);
  const ids = (values.id ?? []).map((text) => readNumber('id', text, { least: -(2 ** 31), most: 2 ** 31 - 1 }));
  const only = values.only ?? [];
  const cases = casesLike(only);
  if (cases.length === 0) fail(`--only ${only.join(', ')}: no case has such an id`);
  const number = (name: 'seed' | 'runs' | 'time' | 'timeout', most: number) => {
    const text = values[name];
    return text === undefined ? undefined : readNumber(name, text, { least: name === 'seed' ? 0 : 1, most });
  };
  const time = number('time', 86_400);
  return {
    base,
    credentials: readAuth(values.auth ?? env['CHAT_SESSION_AUTH'] ?? ''),
    ids,
    discover: values.discover === true || ids.length === 0,
    cases,
    targets: attempt('--report', () => {
      const targets = readReportTargets(values.report ?? []);
      openReports(targets);
      return targets;
    }),
    known: attempt('--known-failures', () => {
      const file = values['known-failures'];
      return file === undefined ? [] : readKnownFailures(readFileSync(file, 'utf8'));
    }),
    seed: number('seed', 2 ** 31 - 1) ?? randomInt(2 ** 31),
    runs: number('runs', 1_000_000) ?? 25,
    time: time === undefined ? undefined : time * 1000,
    timeout: number('timeout', 600_000) ?? 10_000,
  };
}

function parse(args: readonly string[]) {
  const text = { type: 'string' } as const;
  const list = { type: 'string', multiple: true } as const;
  return attempt('', () => {
    const names = { 'base-url': text, auth: text, id: list, discover: { type: 'boolean' }, only: list, report: list } as const;
    const more = { 'known-failures': text, seed: text, runs: text, time: text, timeout: text } as const;
    return parseArgs({ args: [...args], options: { ...names, ...more } }).values;
  });
}

/** The text is a secret, so that no message repeats it. */
function readAuth(text: string): Credentials | undefined {
  if (text === '') return undefined;
  const proof = text.startsWith('@') ? attempt('--auth', () => readFileSync(text.slice(1), 'utf8').trim()) : text;
  return readCredentials(proof) ?? fail('--auth has to be basic:USER:PASSWORD, bearer:TOKEN, ticket:TICKET, or @FILE with one of them');
}

function readNumber(name: string, text: string, { least, most }: { readonly least: number; readonly most: number }): number {
  const value = Number(text);
  if (/^-?\d+$/.test(text) && value >= least && value <= most) return value;
  return fail(`--${name} is ${JSON.stringify(text)}: use a whole number from ${least} to ${most}`);
}

function attempt<T>(what: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    const { message } = error as Error;
    // Credentials in the wrong place would be repeated.
    throw new UsageError(what === '' ? message.replaceAll(/(basic|bearer|ticket):[^']*/g, '$1:…') : `${what}: ${message}`);
  }
}

function fail(message: string): never {
  throw new UsageError(message);
}
