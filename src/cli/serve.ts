import cluster from 'node:cluster';
import { type Logger, pino } from 'pino';
import { type Attempts, createAttempts } from '../auth/attempts.js';
import { createSecuritySchemes } from '../auth/authenticate.js';
import { type CredentialsFile, createCredentials, demoCredentials } from '../auth/credentials.js';
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
import type { WriteAccessLine } from '../routes/access-log.js';
import { createServer, redact, stopOnSignal } from '../server.js';
import { type JoinedPeers, joinPeers } from '../workers/join-peers.js';
import { createAccessLines } from './access-lines.js';
import { explainListen } from './explain-listen.js';
import { joinLines } from './join-lines.js';

export const help = `Usage: chat-session serve [OPTION ...]

Starts the service. Every setting is an environment variable or a flag; the flag wins.

${settings.map((setting) => `  --${flagOf(setting.name).padEnd(22)} ${setting.name}: ${setting.description}${setting.default === '' ? '' : ` (${setting.default})`}`).join('\n')}
  --demo                   fill an empty store with the sample sessions and let the user tje0 in
`;

/** Lines are written together, so that a busy server is not kept by its log; a lone one waits that many milliseconds. */
const LOG = { sync: false, minLength: 32_768, maxWrite: 131_072, periodicFlush: 100 };

/**
 * Connections that may wait to be accepted; Linux takes no more than `net.core.somaxconn`. Of Node's own 511 a burst of
 * clients leaves some over, who see a connection but send into the void until they try again after seconds.
 */
const BACKLOG = 4096;

/** Starts the service and returns when it listens. @throws UsageError when nobody could call it */
export async function run(args: readonly string[]): Promise<void> {
  const config = readConfig(args, process.env);
  const destination = pino.destination(LOG);
  const lines = joinLines(destination);
  const logger = pino({ level: config.logLevel, redact }, lines);
  const log = { logger, accessLines: createAccessLines(logger, lines) };
  if (config.workers === 1) return serveHere(config, log);
  if (cluster.isWorker) {
    // At its end a process writes what is left of its log, and tries for ever where nobody reads it: the primary process is gone.
    process.prependListener('exit', () => {
      if (!process.connected && cluster.worker?.exitedAfterDisconnect !== true) destination.destroy();
    });
    return serveAsWorker(config, log);
  }
  const { serveWorkers } = await import('./serve-workers.js');
  await serveWorkers(config, { logger, banner, write: (lines) => void destination.write(lines) });
}

interface Log {
  readonly logger: Logger;
  readonly accessLines: WriteAccessLine | undefined;
}

/** Serves in one process of several, until the primary process wants it to end. */
async function serveAsWorker(config: Config, log: Log): Promise<void> {
  const peers = joinPeers(process, { stop: (signal) => void process.emit(signal, signal) });
  try {
    await serveHere(config, log, peers);
  } catch (error) {
    // The way to the primary process would keep this one.
    cluster.worker?.disconnect();
    throw error;
  }
}

async function serveHere(config: Config, log: Log, peers?: JoinedPeers): Promise<void> {
  const sessions = createBrowserSessions({ peers });
  const attempts = createAttempts(undefined, peers);
  const credentials = openCredentials(config, { logger: log.logger, sessions });
  try {
    await serve(config, { ...log, credentials, sessions, attempts, peers });
  } catch (error) {
    credentials.close();
    throw error;
  }
}

interface Access extends Log {
  readonly credentials: WatchedCredentials;
  readonly sessions: BrowserSessions;
  readonly attempts: Attempts;
  /** Undefined where this is the only process. */
  readonly peers: JoinedPeers | undefined;
}

async function serve(config: Config, { logger, accessLines, credentials, sessions, attempts, peers }: Access): Promise<void> {
  // Loaded where it is asked for, as drivers are: a start takes as long as what it loads.
  const { createJwtVerifier } = config.jwt === undefined ? {} : await import('../auth/jwt.js');
  const tracing = config.isTracing ? await (await import('./open-tracing.js')).openTracing() : undefined;
  const isPassing = config.upstream?.isPassing === true;
  const schemes = isPassing
    ? createPassThroughSchemes()
    : createSecuritySchemes(credentials, {
        installation: config.installation,
        sessions,
        verifyJwt: config.jwt && createJwtVerifier?.(config.jwt),
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
      accessLines,
      handler: measurements === undefined ? handler : measureHandler(handler, measurements),
      measurements,
      tracing,
      longestWait: config.longestWait,
      limits: { most: config.mostConnections },
      schemes,
      // Who signs in is not known where credentials are only passed on.
      sessions: isPassing ? undefined : sessions,
      attempts,
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
      const { answerPrimary, createRegistry, expose } = await import('../metrics/registry.js');
      const registry = createRegistry(measurements, { kept: kept.counts, upstream: counts });
      if (peers !== undefined) answerPrimary(registry);
      else {
        const { serveMetrics } = await import('./serve-metrics.js');
        endMetrics = await serveMetrics({ ...config.metrics, logger, read: () => expose(registry) });
        server.addHook('onClose', endMetrics);
      }
    }
    stopOnSignal(server);
    // When it has answered its last request, nothing else keeps a worker.
    server.server.once('close', () => cluster.worker?.disconnect());
    await peers?.hello();
    const address = await server.listen({ host: config.host, port: config.port, backlog: BACKLOG });
    if (peers !== undefined) peers.ready(address, await store?.count());
    else if (config.demo) process.stdout.write(banner(address, await store?.count()));
  } catch (error) {
    await endMetrics();
    await handler.close?.();
    throw explainListen(error as NodeJS.ErrnoException, config);
  }
}

function openCredentials(
  { demo, credentialsFile: file, jwt, upstream }: Config,
  { logger, sessions }: Pick<Access, 'logger' | 'sessions'>,
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
