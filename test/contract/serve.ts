/** Servers for the tests of the contract: our own one, and one that changes its answers. It holds no test. */
import { createServer as createHttpServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Test } from 'tap';
import { readBaseUrl } from '../../src/contract/base-url.js';
import { casesLike } from '../../src/contract/cases.js';
import { createClient } from '../../src/contract/client.js';
import { readCredentials } from '../../src/contract/credentials.js';
import { reach } from '../../src/contract/reach.js';
import type { Report } from '../../src/contract/report.js';
import { runCases, type RunOptions } from '../../src/contract/run.js';
import { createSecrets } from '../../src/contract/secrets.js';
import { createBrowserSessions } from '../../src/auth/session.js';
import { createSecuritySchemes } from '../../src/auth/authenticate.js';
import { type CredentialsFile, demoCredentials } from '../../src/auth/credentials.js';
import { createServer } from '../../src/server.js';
import { appOptions, authorization } from '../http/start.js';

export interface Sent {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[] | number | undefined>>;
  readonly body: string;
}

export interface Asked {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
}

/** Answers in place of the service, or with what it says; undefined leaves an answer as it is. */
export type Meddle = (asked: Asked, sent: Sent) => Sent | undefined;

/** Returns the origin of a server that does what the handler says. */
export async function listen(t: Test, server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen({ host: '127.0.0.1', port: 0 }, resolve));
  t.teardown(() => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Returns the origin of the service with the demo sessions, whose answers may be changed on their way. */
export async function startService(
  t: Test,
  meddle: Meddle = () => undefined,
  { credentials = demoCredentials, isOpen = false }: { readonly credentials?: CredentialsFile; readonly isOpen?: boolean } = {},
): Promise<string> {
  const sessions = createBrowserSessions();
  const schemes = createSecuritySchemes(credentials, { sessions });
  const app = await createServer({ logger: false, ...(await appOptions()), schemes, sessions });
  t.teardown(() => app.close());
  const server = createHttpServer((request, response) => {
    const { method = '', url = '', headers } = request;
    request.resume().on('end', () => {
      const known = isOpen ? { authorization, ...headers } : headers;
      app.inject({ method: method as 'GET', url, headers: known }).then(
        ({ statusCode, headers: sentHeaders, payload }) => {
          const sent: Sent = { status: statusCode, headers: sentHeaders, body: payload };
          const { status, headers: fields, body } = meddle({ method, url, headers }, sent) ?? sent;
          response.statusCode = status;
          for (const [name, value] of Object.entries(fields)) {
            if (value !== undefined && name !== 'content-length' && name !== 'connection') response.setHeader(name, value);
          }
          if (method === 'HEAD' && fields['content-length'] !== undefined) response.setHeader('content-length', fields['content-length']);
          response.end(body);
        },
        (error: unknown) => response.destroy(error as Error),
      );
    });
  });
  return listen(t, server);
}

/** Runs the cases whose ids are like the patterns. */
export async function runAt(
  origin: string,
  only: readonly string[],
  {
    auth = 'basic:tje0:Tje0',
    ids = [],
    ...options
  }: Partial<RunOptions> & { readonly auth?: string; readonly ids?: readonly number[] } = {},
): Promise<Report> {
  const client = createClient({ timeout: 20_000 });
  const credentials = readCredentials(auth);
  try {
    const base = readBaseUrl(origin) as { readonly root: string; readonly operations: string };
    const server = await reach(base, { client, credentials, ids, discover: ids.length === 0 });
    const secrets = createSecrets(credentials?.secrets);
    return await runCases(casesLike(only), { server, client, credentials, secrets, seed: 1, runs: 5, time: undefined, ...options });
  } finally {
    client.close();
  }
}

/** Returns the ids of the cases with a result. */
export function idsOf({ outcomes }: Report, result: string): readonly string[] {
  return outcomes.filter((outcome) => outcome.result === result).map(({ id }) => id);
}
