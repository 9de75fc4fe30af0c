import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { parseArgs } from 'node:util';
import { UsageError } from '../config.js';
import { readBaseUrl } from '../contract/base-url.js';
import { createProxy } from '../contract/proxy.js';
import type { Fault } from '../contract/report.js';
import { renderTerminal } from '../contract/reports/terminal.js';
import { openReports, readReportTargets, writeReports } from '../contract/reports/write-reports.js';
import { createTraffic } from '../contract/traffic.js';

export const help = `Usage: chat-session proxy --upstream URL [OPTION ...]

Passes requests on to a server and its answers back, and checks every answer meanwhile. What is wrong is printed at once;
the report is written when it is ended by Ctrl-C. Credentials go through and are kept nowhere.

  --upstream URL         the server, with or without /api/v1
  --host HOST            address to listen on (127.0.0.1)
  --port PORT            port to listen on; 0 takes a free one (3001)
  --report FORM=FILE,…   also write junit=FILE, html=FILE, json=FILE, tap=FILE; tap alone goes to standard output
  --limit BYTES          longest body that is checked; longer ones only pass (4194304)
  --timeout MS           longest time for one answer (60000)

Exit codes: 0 every answer kept the contract, 1 one did not, 2 the proxy could not start.
`;

/** Serves until it is told to end, then reports. @throws UsageError when it is not understood or cannot listen */
export async function run(args: readonly string[]): Promise<void> {
  const { upstream, targets, host, port, limit, timeout } = readSettings(args);
  const traffic = createTraffic(upstream.operations);
  const server = createProxy({
    upstream,
    traffic,
    limit,
    timeout,
    report: (line, faults) => void process.stderr.write(describe(line, faults)),
  });
  server.listen({ host, port });
  await once(server, 'listening').catch((error: unknown) => fail(`cannot listen at ${host}:${port}: ${(error as Error).message}`));
  const { port: taken } = server.address() as AddressInfo;
  process.stderr.write(`Passes on to ${upstream.root} at http://${host}:${taken}; Ctrl-C ends it and reports.\n`);
  await signal();
  server.close();
  server.closeAllConnections();
  await once(server, 'close');
  const report = traffic.report();
  const isPiped = targets.some(({ file }) => file === undefined);
  writeReports(report, targets, (text) => void process.stdout.write(text));
  (isPiped ? process.stderr : process.stdout).write(renderTerminal(report));
  if (report.outcomes.some(({ result }) => result === 'failed')) process.exitCode = 1;
}

/** Waits for one of the signals that end a process, and lets the next one end it. */
async function signal(): Promise<void> {
  const done = new AbortController();
  await Promise.race(['SIGINT', 'SIGTERM'].map((name) => once(process, name, done)));
  done.abort();
}

function describe(line: string, faults: readonly Fault[]): string {
  return `${line}\n${faults.map(({ pointer, expected, got }) => `  ${pointer === '' ? 'body' : pointer}: expected ${expected}, got ${got}\n`).join('')}`;
}

function readSettings(args: readonly string[]) {
  const text = { type: 'string' } as const;
  const values = attempt(
    () =>
      parseArgs({
        args: [...args],
        options: { upstream: text, host: text, port: text, report: { ...text, multiple: true }, limit: text, timeout: text },
      }).values,
  );
  const url = values.upstream ?? fail('--upstream is missing: it says which server to pass on to');
  const number = (name: 'port' | 'limit' | 'timeout', otherwise: number, most: number) => {
    const given = values[name] ?? String(otherwise);
    return /^\d+$/.test(given) && Number(given) <= most
      ? Number(given)
      : fail(`--${name} is ${JSON.stringify(given)}: use a whole number from 0 to ${most}`);
  };
  return {
    upstream: readBaseUrl(url) ?? fail(`--upstream is ${JSON.stringify(url)}: use a URL such as https://api.example.com`),
    host: values.host ?? '127.0.0.1',
    port: number('port', 3001, 65_535),
    limit: number('limit', 4 * 1024 * 1024, 1024 * 1024 * 1024),
    timeout: number('timeout', 60_000, 3_600_000),
    targets: attempt(() => {
      const targets = readReportTargets(values.report ?? []);
      openReports(targets);
      return targets;
    }),
  };
}

function attempt<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

function fail(message: string): never {
  throw new UsageError(message);
}
