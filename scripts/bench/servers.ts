import { settings } from '../../src/config.js';
import { packageFile } from '../../src/package-files.js';
import type { PeerName, ServerName } from './rows.js';
import type { Command } from './processes.js';

/** Where the things are that servers are started with. */
export interface Places {
  /** File of 100,000 sessions. */
  readonly sqliteFile: string;
  /** Undefined where there is no PostgreSQL. */
  readonly postgresUrl: string | undefined;
  readonly credentialsFile: string;
  /** File of the body that constant answers have. */
  readonly bodyFile: string;
  /** Where the other servers are installed. */
  readonly peersFolder: string;
}

/** Compiled file of this folder. */
export function compiled(name: string): string {
  return packageFile(`dist/scripts/bench/${name}.js`);
}

const SERVE = packageFile('dist/src/cli/main.js');

/** Returns how a server is started. */
export function commandOf(server: ServerName, places: Places): Command {
  return commands[server](places);
}

const commands: Readonly<Record<ServerName, (places: Places) => Command>> = {
  raw: ({ bodyFile }) => script('raw', bodyFile),
  fastify: ({ bodyFile }) => script('fastify', bodyFile),
  ours: (places) => serve(places),
  'ours-uncached': (places) => serve(places, { CACHE_SIZE: '0' }),
  'ours-silent': (places) => serve(places, { LOG_LEVEL: 'silent' }),
  'ours-uncached-silent': (places) => serve(places, { CACHE_SIZE: '0', LOG_LEVEL: 'silent' }),
  'ours-open': ({ sqliteFile }) => script('open', `sqlite:${sqliteFile}`, '64'),
  'ours-uncached-open': ({ sqliteFile }) => script('open', `sqlite:${sqliteFile}`, '0'),
  postgres: (places) => serve(places, { DATA_URL: places.postgresUrl ?? '', CACHE_SIZE: '0' }),
  glue: (places) => peer('glue', places),
  'openapi-backend': (places) => peer('openapi-backend', places),
  express: (places) => peer('express', places),
  prism: ({ peersFolder }) => ({
    program: process.execPath,
    args: [
      `${peersFolder}/node_modules/@stoplight/prism-cli/dist/index.js`,
      ...['mock', '--port', 'PORT', '--host', '127.0.0.1', `${peersFolder}/openapi.json`],
    ],
    env: {},
  }),
};

/** An empty setting is that of its default. */
const unset = Object.fromEntries(settings.map(({ name }) => [name, '']));

/** Our own server, as a deployment starts it; what the caller's environment says of it is not passed on. */
function serve({ sqliteFile, credentialsFile }: Places, env: Readonly<Record<string, string>> = {}): Command {
  return {
    program: process.execPath,
    args: [SERVE, 'serve', '--port', 'PORT', '--host', '127.0.0.1'],
    env: { ...unset, DATA_URL: `sqlite:${sqliteFile}`, CREDENTIALS_FILE: credentialsFile, ...env },
  };
}

function script(name: string, ...args: readonly string[]): Command {
  return { program: process.execPath, args: [compiled(`servers/${name}`), ...args], env: {} };
}

function peer(name: Exclude<PeerName, 'prism'>, { peersFolder, bodyFile }: Places): Command {
  return script(name, peersFolder, bodyFile);
}
