/** Measures what the service does for more clients than it can answer: the served rate and the wait of those who are served. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { compile } from './bench/compile.js';
import { benchCredentials } from './bench/credentials.js';
import { describeMachine } from './bench/machine.js';
import { measureOverload, type Overload, writeOverload } from './bench/measure-overload.js';
import { startServer } from './bench/processes.js';
import { rows } from './bench/rows.js';
import { commandOf } from './bench/servers.js';
import { readThrough, sessionFile } from './bench/store.js';

const HELP = `Usage: npm run bench:overload [-- OPTION ...]

Asks the service on more and more connections and prints how many requests it serves, how many it refuses with 503, and how
long new clients and the health wait meanwhile. Settings of the service are those of the environment.

  --connections LIST  with commas between them (32,160,640,3200)
  --seconds N         how long on each number of connections (8)
  --sessions N        sessions in the store (100000)
  --help              print this text
`;

async function main(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      connections: { type: 'string', default: '32,160,640,3200' },
      seconds: { type: 'string', default: '8' },
      sessions: { type: 'string', default: '100000' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return void process.stdout.write(HELP);
  const numbers = (text: string) =>
    text.split(',').map((one) => {
      if (/^[1-9]\d{0,7}$/.test(one)) return Number(one);
      throw new Error(`${JSON.stringify(one)} is not a whole number above 0: see --help`);
    });
  const [seconds = 0] = numbers(values.seconds);
  const [sessions = 0] = numbers(values.sessions);
  const steps = numbers(values.connections);
  const { signal } = new AbortController();
  await compile(signal);
  const folder = mkdtempSync(path.join(tmpdir(), 'chat-session-overload-'));
  try {
    const credentialsFile = path.join(folder, 'credentials.json');
    writeFileSync(credentialsFile, JSON.stringify(benchCredentials()));
    const sqliteFile = await sessionFile(fileURLToPath(new URL('../node_modules/.cache/bench', import.meta.url)), { sessions, signal });
    const places = { sqliteFile, credentialsFile, postgresUrl: undefined, bodyFile: '', peersFolder: '' };
    const { env, ...command } = commandOf('ours-uncached', places);
    const { MAX_WAIT = '', WORKERS = '' } = process.env;
    const server = await startServer('ours', { ...command, env: { ...env, MAX_WAIT, WORKERS } }, { folder, signal });
    try {
      const [ask] = rows.flatMap((row) => (row.key === 'json-cold' ? [row.ask] : []));
      const measured: Overload[] = [];
      for (const connections of steps) {
        await readThrough(sqliteFile, signal);
        if (ask !== undefined) measured.push(await measureOverload(server, { ask, connections, sessions, seconds, folder, signal }));
      }
      process.stdout.write(`${describeMachine(new Date())}\n\n${writeOverload(measured)}`);
    } finally {
      await server.stop();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`bench:overload: ${(error as Error).message}\n`);
  process.exitCode = 1;
});
