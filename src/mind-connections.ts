import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

/** Fails as a broken request does: its answer is that of `clientError`. */
export const CONNECT = 'CONNECT';

/**
 * Takes over what Node does with a connection itself, and not as HTTP has it when requests are pipelined (RFC 9112 §9.3.2):
 * interim answers come in their turn, what stands behind a request for another protocol is read, and nobody who asks for a
 * tunnel is left without an answer.
 */
export function mindConnections(server: Server): void {
  // Who ends its half of the connection behind a request waits for the answer, however long that takes.
  Object.assign(server, { httpAllowHalfOpen: true });
  server.on('checkContinue', (request: IncomingMessage, response: ServerResponse) => {
    const go = () => {
      response.writeContinue();
      server.emit('request', request, response);
    };
    // Before its turn it would get into the midst of the answer before.
    if (response.socket === null) response.once('socket', go);
    else go();
  });
  server.on('upgrade', (request: IncomingMessage, socket: Socket, rest: Buffer) => {
    whenAnswered(socket, () => {
      socket.unshift(Buffer.concat([withoutUpgrade(request), rest]));
      // A timer of the answer before belongs to a connection that is at rest.
      socket.setTimeout(0);
      server.emit('connection', socket);
      // Node may have stopped to read when answers piled up, and would have forgotten that.
      socket.pause().resume();
    });
  });
  server.on('connect', (_request: IncomingMessage, socket: Socket) => {
    whenAnswered(socket, () => {
      // What still comes is not looked at, but the sender has to get rid of it to see the answer.
      socket.on('error', () => {}).resume();
      server.emit('clientError', Object.assign(new Error('no proxy'), { code: CONNECT }), socket);
    });
  });
}

/** A connection that Node has let go of has nobody who listens to its errors: it ends then, and nothing else is to be done. */
function ignore(): void {}

/** Waits until the requests before are answered; does nothing where the connection ends with one of the answers. */
function whenAnswered(socket: Socket, next: () => void): void {
  socket.on('error', ignore);
  const look = () => {
    // Set until the last byte of the answer is handed on; Node's own handler of broken requests asks the same property.
    const { _httpMessage: earlier } = socket as { readonly _httpMessage?: ServerResponse | null };
    if (earlier != null) {
      earlier.once('finish', look);
      return;
    }
    // Where nothing is next, an error may still come.
    if (!socket.writable) return;
    next();
    socket.off('error', ignore);
  };
  look();
}

/** Returns the head of a request as it came, but for the wish to speak another protocol, which may be ignored (RFC 9110 §7.8). */
function withoutUpgrade({ method, url, httpVersion, rawHeaders }: IncomingMessage): Buffer {
  const lines = [`${method} ${url} HTTP/${httpVersion}`];
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = rawHeaders[index] as string;
    const value = rawHeaders[index + 1] as string;
    if (/^upgrade$/i.test(name)) continue;
    lines.push(`${name}: ${/^connection$/i.test(name) ? withoutToken(value, 'upgrade') : value}`);
  }
  return Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1');
}

function withoutToken(list: string, token: string): string {
  return list
    .split(',')
    .filter((word) => word.trim().toLowerCase() !== token)
    .join(',');
}
