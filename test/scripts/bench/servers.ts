import path from 'node:path';
import t from 'tap';
import { rows } from '../../../scripts/bench/rows.js';
import { commandOf, compiled, type Places } from '../../../scripts/bench/servers.js';

const places: Places = {
  sqliteFile: '/s.db',
  postgresUrl: 'postgres://x',
  credentialsFile: '/c.json',
  bodyFile: '/b.json',
  peersFolder: '/peers',
};
const ours = [path.resolve('dist/src/cli/main.js'), 'serve', '--port', 'PORT', '--host', '127.0.0.1'];

const commands = [
  { server: 'raw', args: [compiled('servers/raw'), '/b.json'], env: {} },
  { server: 'fastify', args: [compiled('servers/fastify'), '/b.json'], env: {} },
  { server: 'ours', args: ours, env: { DATA_URL: 'sqlite:/s.db', CREDENTIALS_FILE: '/c.json', CACHE_SIZE: '', LOG_LEVEL: '' } },
  { server: 'ours-uncached', args: ours, env: { CACHE_SIZE: '0', LOG_LEVEL: '' } },
  { server: 'ours-silent', args: ours, env: { CACHE_SIZE: '', LOG_LEVEL: 'silent' } },
  { server: 'ours-uncached-silent', args: ours, env: { CACHE_SIZE: '0', LOG_LEVEL: 'silent' } },
  { server: 'ours-open', args: [compiled('servers/open'), 'sqlite:/s.db', '64'], env: {} },
  { server: 'ours-uncached-open', args: [compiled('servers/open'), 'sqlite:/s.db', '0'], env: {} },
  { server: 'postgres', args: ours, env: { DATA_URL: 'postgres://x', CACHE_SIZE: '0' } },
  { server: 'glue', args: [compiled('servers/glue'), '/peers', '/b.json'], env: {} },
  { server: 'openapi-backend', args: [compiled('servers/openapi-backend'), '/peers', '/b.json'], env: {} },
  { server: 'express', args: [compiled('servers/express'), '/peers', '/b.json'], env: {} },
  { server: 'prism', args: [/prism-cli/, 'mock', '--port', 'PORT', '--host', '127.0.0.1', '/peers/openapi.json'], env: {} },
] as const;

for (const { server, args, env } of commands) {
  t.test(`commandOf starts ${server}`, async (t) => t.match(commandOf(server, places), { program: process.execPath, args, env }));
}

t.test('commandOf knows the server of every row', async (t) => {
  t.strictSame(new Set(rows.map(({ server }) => server)), new Set(commands.map(({ server }) => server)));
});

t.test('commandOf has no URL for a PostgreSQL that is not there', async (t) => {
  t.match(commandOf('postgres', { ...places, postgresUrl: undefined }), { env: { DATA_URL: '' } });
});
