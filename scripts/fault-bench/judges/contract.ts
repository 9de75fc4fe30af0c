import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Report } from '../../../src/contract/report.js';
import type { Judge, Judgement } from '../judge.js';
import { runCommand } from '../run-command.js';

const BUILT = [process.execPath, fileURLToPath(new URL('../../../dist/src/cli/main.js', import.meta.url))];
/** Longest time for an answer; no fault that is not about time is slower. */
const TIMEOUT_MS = '2000';

/** The cases that are run first for faults of a class: what they find, the whole run finds as well. */
const suites: Readonly<Record<string, readonly string[]>> = {
  'JSON types': ['bodies/'],
  'JSON values': ['bodies/'],
  dates: ['bodies/'],
  'media types': ['bodies/', 'errors/'],
  negotiation: ['negotiation/'],
  XML: ['bodies/', 'errors/'],
  conditional: ['conditional/'],
  access: ['authentication/'],
  methods: ['methods/'],
  $select: ['select/'],
  'time zones': ['time-zone/'],
  languages: ['language/'],
  ids: ['ids/', 'errors/'],
  errors: ['errors/'],
  lists: ['list/'],
  bytes: ['bodies/'],
};

/** Our own runner, as a process of its own. What is not found by the cases that are meant for it, the whole run looks for. */
export function createContractJudge(command: readonly string[] = BUILT): Judge {
  return {
    name: 'chat-session contract',
    async judge(origin, fault) {
      const first = suites[fault?.class ?? ''];
      const found = first === undefined ? undefined : await runContract(command, origin, first);
      return found === undefined || found.complaints.length === 0 ? runContract(command, origin) : found;
    },
  };
}

async function runContract(command: readonly string[], origin: string, only: readonly string[] = []): Promise<Judgement> {
  const folder = await mkdtemp(path.join(tmpdir(), 'fault-bench-'));
  try {
    const file = path.join(folder, 'report.json');
    const options = ['--base-url', origin, '--seed', '1', '--timeout', TIMEOUT_MS, '--report', `json=${file}`];
    const { exitCode, errors } = await runCommand([...command, 'contract', ...options, ...only.flatMap((one) => ['--only', one])], {
      env: { CHAT_SESSION_AUTH: 'basic:tje0:Tje0' },
    });
    if (exitCode === null) return { complaints: [], note: 'it did not come to an end' };
    if (exitCode > 1) return { complaints: [], note: errors.trim() };
    const { outcomes } = JSON.parse(await readFile(file, 'utf8')) as Report;
    return { complaints: outcomes.filter(({ result }) => result === 'failed').map(({ id }) => id) };
  } finally {
    await rm(folder, { recursive: true });
  }
}
