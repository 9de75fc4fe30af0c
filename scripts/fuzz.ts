/** Sends generated requests to the service, whole ones and broken ones, and judges what comes back. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { get } from './bench/get.js';
import type { Target } from './fuzz/create-draft.js';
import { describeTarget } from './fuzz/describe-target.js';
import { HELP, type Options, readOptions } from './fuzz/options.js';
import { writeFinding, writeSummary } from './fuzz/report.js';
import { type FuzzResult, runFuzz } from './fuzz/run-fuzz.js';
import { AUTHORIZATIONS, PROOFS } from './served/credentials.js';
import { createProgress } from './served/progress.js';
import { readLog } from './served/read-log.js';
import { INTERRUPTED, runCommand, type Terminal } from './served/run-command.js';
import { sampleTexts, type Served, startServed } from './served/start-served.js';

/** Longer than the service itself waits for anything, so that it tells first. */
const PATIENCE_MS = 25_000;
/** Failed sign-ins are forgotten after a minute. */
const LONGEST_WAIT_S = 61;
const SESSIONS = 300;
/**
 * The method PRI without a version behind it passes Node, but is none that Fastify can have a route for: it is answered with 404
 * all the same, and Fastify wonders in two lines how that could be.
 */
const KNOWN = /"msg":"(?:the default handler for 404 did not catch this|└── \/ )/;

/** Where the command prints, and what it serves with. */
export interface Surroundings extends Terminal {
  /** Arguments that make Node run the command line of the service; the compiled one unless given. */
  readonly main?: readonly string[];
  readonly serverEnv?: Readonly<Record<string, string>>;
}

/** Runs the command and returns its exit code. */
export async function fuzz(args: readonly string[], surroundings: Surroundings): Promise<0 | 1 | 2 | typeof INTERRUPTED> {
  const folder = mkdtempSync(path.join(tmpdir(), 'chat-session-fuzz-'));
  try {
    const options = readOptions(args);
    if (options === undefined) {
      surroundings.print(HELP);
      return 0;
    }
    const isGood =
      options.baseUrl === undefined
        ? await fuzzOwn(options, folder, surroundings)
        : await fuzzOther(options, options.baseUrl, surroundings);
    if (surroundings.signal.aborted) return INTERRUPTED;
    return isGood ? 0 : 1;
  } catch (error) {
    if (surroundings.signal.aborted) return INTERRUPTED;
    surroundings.progress(`fuzz: ${(error as Error).message}\n`);
    return 2;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function fuzzOwn(options: Options, folder: string, surroundings: Surroundings): Promise<boolean> {
  const { print, signal, main, serverEnv } = surroundings;
  const served = await startServed({ folder, signal, texts: sampleTexts(SESSIONS, 1), main, env: serverEnv });
  const { basic, bearer, ticket } = AUTHORIZATIONS;
  const secrets = [folder, ...Object.values(PROOFS)];
  let faults: readonly string[];
  try {
    const target: Target = { host: new URL(served.origin).host, authorizations: [bearer, basic, ticket], sessions: SESSIONS };
    const result = await send(target, { ...options, secrets: [...secrets, process.cwd()] }, surroundings);
    faults = result.findings > 0 ? ['answers were wrong'] : await lookAfter(served, signal);
  } finally {
    await served.stop();
  }
  const log = await readLog(served.log, secrets, KNOWN);
  const all = [...faults, ...log.faults.map((fault) => `the log has ${fault}`)];
  print(`the log says that ${log.answered} requests were answered\n${all.map((fault) => `FOUND ${fault}\n`).join('')}`);
  return all.length === 0;
}

/**
 * Tells whether the same process answers as before. Of the requests many have guessed at credentials: where the service
 * still slows down who did, it is asked again when it says so.
 */
export async function lookAfter({ pid, origin }: Pick<Served, 'pid' | 'origin'>, signal: AbortSignal): Promise<readonly string[]> {
  const ask = () => get(`${origin}/api/v1/ChatSession/1`, { authorization: AUTHORIZATIONS.bearer });
  try {
    process.kill(pid, 0);
    let { status, headers } = await ask();
    if (status === 429) {
      await setTimeout(Math.min(Number(headers['retry-after']), LONGEST_WAIT_S) * 1000, undefined, { signal });
      ({ status, headers } = await ask());
    }
    return status === 200 ? [] : [`the service answers ${status} afterwards`];
  } catch (error) {
    return [`the service has ended: ${(error as Error).message}`];
  }
}

async function fuzzOther(options: Options, { host }: URL, surroundings: Surroundings): Promise<boolean> {
  const { target, secrets } = describeTarget(host, surroundings.env['CHAT_SESSION_AUTH']);
  const { findings } = await send(target, { ...options, secrets }, surroundings);
  return findings === 0;
}

async function send(
  target: Target,
  options: Options & { readonly secrets: readonly string[] },
  surroundings: Surroundings,
): Promise<FuzzResult> {
  const { count, seed, only } = options;
  const { print, signal } = surroundings;
  const { hostname, port } = new URL(`http://${target.host}`);
  const started = performance.now();
  const progress = createProgress((done) => `fuzz: ${done} of ${count} requests`, surroundings);
  print(`seed ${seed}\n`);
  const result = await runFuzz({
    ...options,
    target,
    signal,
    port: Number(port || 80),
    host: hostname,
    patience: PATIENCE_MS,
    progress: progress.tell,
    found: (finding) => print(writeFinding(finding, { seed, isWhole: only.length > 0 })),
  });
  progress.end();
  print(writeSummary(result, { seed, seconds: (performance.now() - started) / 1000 }));
  return result;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await runCommand(fuzz, process);
