import { get } from 'node:http';
import t from 'tap';
import { openRelay } from '../../../../scripts/fault-bench/judges/relay.js';
import { startFaultyServer } from '../../../../scripts/fault-bench/faulty-server.js';

t.test('openRelay leads each new connection to the server of the moment', async (t) => {
  const relay = await openRelay();
  const servers = await Promise.all(
    [201, 202].map((status) => startFaultyServer(async () => ({ status, headers: [], body: Buffer.alloc(0) }))),
  );
  for (const [index, { origin }] of servers.entries()) {
    relay.lead(origin);
    t.equal(await statusOf(relay.origin), 201 + index);
  }
  await Promise.all(servers.map((server) => server.close()));
  await t.rejects(statusOf(relay.origin), { code: 'ECONNRESET' });
  await relay.close();
});

t.test('openRelay ends the connections that are open when it is closed', async (t) => {
  const relay = await openRelay();
  const server = await startFaultyServer(async () => ({ status: 200, headers: [], body: Buffer.alloc(0), wire: { delay: 600_000 } }));
  relay.lead(server.origin);
  const due = t.rejects(statusOf(relay.origin), { code: 'ECONNRESET' });
  await new Promise((resolve) => setTimeout(resolve, 200));
  await relay.close();
  await due;
  await server.close();
});

function statusOf(origin: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => void get(origin, { agent: false }, ({ statusCode }) => resolve(statusCode)).on('error', reject));
}
