import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Judge, Judgement } from '../judge.js';
import { runCommand } from '../run-command.js';
import { DOCUMENT, judgedRequests, type JudgedRequest } from './requests.js';

const REDOCLY = fileURLToPath(new URL('../../../node_modules/.bin/redocly', import.meta.url));
const BASE = '/api/v1';
/** Longest time for an answer, in milliseconds. */
const TIMEOUT = '5000';

interface Log {
  readonly files: Readonly<Record<string, { readonly executedWorkflows: readonly Workflow[] }>>;
}

interface Workflow {
  readonly workflowId: string;
  readonly executedSteps: readonly { readonly checks: readonly { readonly name: string; readonly status: string }[] }[];
}

/** Redocly Respect, which is told the requests as an Arazzo document and checks status, media type and schema of each answer. */
export function createRespectJudge(command: readonly string[] = [REDOCLY]): Judge {
  const requests = judgedRequests();
  return {
    name: 'Redocly Respect',
    async judge(origin) {
      const folder = await mkdtemp(path.join(tmpdir(), 'fault-bench-'));
      try {
        return await respect(command, { origin, folder, requests });
      } finally {
        await rm(folder, { recursive: true });
      }
    },
  };
}

interface Run {
  readonly origin: string;
  readonly folder: string;
  readonly requests: readonly JudgedRequest[];
}

async function respect(command: readonly string[], { origin, folder, requests }: Run): Promise<Judgement> {
  await copyFile(DOCUMENT, path.join(folder, 'openapi.json'));
  await writeFile(path.join(folder, 'requests.arazzo.json'), JSON.stringify(describe(requests)));
  const options = ['-S', `service=${origin}${BASE}`, '--json-output', 'log.json', '--max-fetch-timeout', TIMEOUT];
  const { errors } = await runCommand([...command, 'respect', 'requests.arazzo.json', ...options], {
    cwd: folder,
    env: { REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
  });
  const log = await readFile(path.join(folder, 'log.json'), 'utf8').catch(() => undefined);
  if (log === undefined) return { complaints: [], note: errors.trim().replace(/.*\n/s, '') };
  const { files } = JSON.parse(log) as Log;
  const complaints = Object.values(files)
    .flatMap(({ executedWorkflows }) => executedWorkflows)
    .flatMap(({ workflowId, executedSteps }) =>
      executedSteps.flatMap(({ checks }) =>
        checks
          .filter(({ status }) => status !== 'success')
          .map(({ name }) => `${(requests[Number(workflowId.slice(1))] as JudgedRequest).name}: ${name}`),
      ),
    );
  return { complaints };
}

/** Returns the requests as an Arazzo document; each is a workflow of its own, so that one that fails stops no other. */
function describe(requests: readonly JudgedRequest[]): unknown {
  return {
    arazzo: '1.0.1',
    info: { title: 'Requests', version: '1.0.0' },
    sourceDescriptions: [{ name: 'service', url: './openapi.json', type: 'openapi' }],
    workflows: requests.map(({ operationId, parameters }, index) => ({
      workflowId: `w${index}`,
      steps: [{ stepId: 'ask', operationId, parameters: Object.entries(parameters).flatMap(([place, given]) => givenIn(place, given)) }],
    })),
  };
}

function givenIn(place: string, given: Readonly<Record<string, string>>): readonly unknown[] {
  return Object.entries(given)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => ({ name, in: place, value }));
}
