import { type AddressInfo, connect, createServer } from 'node:net';

/** One address whose target changes, for judges that are started once. */
export interface Relay {
  readonly origin: string;
  lead(origin: string): void;
  close(): Promise<void>;
}

/** Opens a relay that passes the bytes of every connection on to the target of the moment. */
export async function openRelay(): Promise<Relay> {
  let port = 0;
  const open = new Set<{ destroy(): void }>();
  const server = createServer((from) => {
    const to = connect({ port, host: '127.0.0.1' });
    for (const [one, other] of [
      [from, to],
      [to, from],
    ] as const) {
      open.add(one);
      one.pipe(other);
      // An error of one end is told to the other by the end of the connection.
      one
        .on('error', () => other.destroy())
        .on('close', () => {
          open.delete(one);
          other.destroy();
        });
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    lead(origin) {
      port = Number(new URL(origin).port);
    },
    async close() {
      for (const one of open) one.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
