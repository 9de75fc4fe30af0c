import { type Logger, pino } from 'pino';
import { createSecuritySchemes } from '../auth/authenticate.js';
import { type CredentialsFile, createCredentials, demoCredentials } from '../auth/credentials.js';
import { createJwtVerifier } from '../auth/jwt.js';
import { createPassThroughSchemes } from '../auth/pass-through.js';
import { type BrowserSessions, createBrowserSessions } from '../auth/session.js';
import { watchCredentials, type WatchedCredentials } from '../auth/watch-credentials.js';
import { type Config, flagOf, readConfig, settings, UsageError } from '../config.js';
import { openHandler } from '../data/open-handler.js';
import { readSessionFolder } from '../data/session-folder.js';
import { measureHandler } from '../metrics/measure-handler.js';
import { createMeasurements } from '../metrics/measurements.js';
import { packageFile } from '../package-files.js';
import { createKeptAnswers } from '../representation/kept-answers.js';
import { createServer, redact, stopOnSignal } from '../server.js';
import { explainListen } from './explain-listen.js';

export const help = `Usage: chat-session serve [OPTION ...]

Starts the service. Every setting is an environment variable or a flag; the flag wins.

${settings.map((setting) => `  --${flagOf(setting.name).padEnd(22)} ${setting.name}: ${setting.description}${setting.default === '' ? '' : ` (${setting.default})`}`).join('\n')}
  --demo                   fill an empty store with the sample sessions and let the user tje0 in
`;

/** Lines are written together, so that a busy server is not kept by its log; a lone one waits that many milliseconds. */
const LOG = { sync: false, minLength: 4096, periodicFlush: 100 };

/** Starts the service and returns when it listens. @throws UsageError when nobody could call it */
export async function run(args: readonly string[]): Promise<void> {
  const config = readConfig(args, process.env);
  const logger = pino({ level: config.logLevel, redact }, pino.destination(LOG));
  const sessions = createBrowserSessions();
  const credentials = openCredentials(config, { logger, sessions });
  try {
    await serve(config, { logger, credentials, sessions });
  } catch (error) {
    credentials.close();
    throw error;
  }
}

interface Access {
  readonly logger: Logger;
  readonly credentials: WatchedCredentials;
  readonly sessions: BrowserSessions;
}

async function serve(config: Config, { logger, credentials, sessions }: Access): Promise<void> {
  const isPassing = config.upstream?.isPassing === true;
  const schemes = isPassing
    ? createPassThroughSchemes()
    : createSecuritySchemes(credentials, {
        installation: config.installation,
        sessions,
        verifyJwt: config.jwt && createJwtVerifier(config.jwt),
        rememberFor: config.credentialsRemembered * 1000,
      });
  let endMetrics = async () => {};
  const { handler, store, counts } = await openHandler(config, logger);
  try {
    if (config.demo && (await store?.count()) === 0)
      await store?.write(readSessionFolder(packageFile('openapi/examples/sessions'), store.columns));
    const { handlerTimeout, publicOrigin, trustProxy, corsOrigins, docsAccess, baseTimeZone } = config;
    const measurements = config.metrics && createMeasurements();
    const kept = createKeptAnswers(config.cacheSize);
    const server = await createServer({
      logger,
      handler: measurements === undefined ? handler : measureHandler(handler, measurements),
      measurements,
      longestWait: config.longestWait,
      limits: { most: config.mostConnections },
      schemes,
      // Who signs in is not known where credentials are only passed on.
      sessions: isPassing ? undefined : sessions,
      handlerTimeout,
      kept,
      publicOrigin,
      trustProxy,
      corsOrigins,
      docsAccess,
      baseTimeZone,
    });
    server.addHook('onClose', () => credentials.close());
    server.addHook('onClose', () => handler.close?.());
    if (config.metrics !== undefined && measurements !== undefined) {
      const { createRegistry, expose } = await import('../metrics/registry.js');
      const { serveMetrics } = await import('./serve-metrics.js');
      const registry = createRegistry(measurements, { kept: kept.counts, upstream: counts });
      endMetrics = await serveMetrics({ ...config.metrics, logger, read: () => expose(registry) });
      server.addHook('onClose', endMetrics);
    }
    stopOnSignal(server);
    const address = await server.listen({ host: config.host, port: config.port });
    if (config.demo) process.stdout.write(banner(address, await store?.count()));
  } catch (error) {
    await endMetrics();
    await handler.close?.();
    throw explainListen(error as NodeJS.ErrnoException, config);
  }
}

function openCredentials(
  { demo, credentialsFile: file, jwt, upstream }: Config,
  { logger, sessions }: Omit<Access, 'credentials'>,
): WatchedCredentials {
  if (file !== undefined) {
    return watchCredentials(file, {
      changed: () => {
        sessions.clear();
        logger.info({ file }, 'credentials read again');
      },
      failed: (error) => logger.error({ file }, `credentials stay what they were: ${error.message}`),
    });
  }
  const known: CredentialsFile | undefined = demo ? demoCredentials : jwt || upstream?.isPassing ? {} : undefined;
  if (known !== undefined) return { ...createCredentials(known), close: () => {} };
  throw new UsageError('nobody could call the service: set CREDENTIALS_FILE or JWT_ISSUER, or try it with --demo');
}

function banner(address: string, sessions: number | undefined): string {
  return `
Chat sessions are served in demo mode: ${sessions === undefined ? 'your data handler' : `${sessions} sessions`}, user tje0, password Tje0. Not for real data.

  Try:      curl -u tje0:Tje0 ${address}/api/v1/ChatSession/928
  As XML:   curl -u tje0:Tje0 -H 'Accept: application/xml' ${address}/api/v1/ChatSession/928
  Read:     ${address}/docs

`;
}
