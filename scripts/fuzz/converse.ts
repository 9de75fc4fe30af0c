import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { type Answer, headerOf } from '../../src/contract/answer.js';
import type { Exchange } from './exchange.js';
import { type FramingFault, readAnswer } from './read-answer.js';

/** What came back for an exchange. */
export interface Heard {
  readonly answers: readonly Answer[];
  /** What is wrong with how it came; undefined where nothing is. */
  readonly fault: string | undefined;
  /** Whether nobody listens any more. */
  readonly isGone: boolean;
  /** Numbers of the exchanges that went over the same connection before. */
  readonly before: readonly number[];
}

/** A connection that exchanges go over one after the other, opened anew when it has ended. */
export interface Line {
  /** Connections that were opened so far. */
  readonly opened: number;
  converse(exchange: Exchange): Promise<Heard>;
  close(): void;
}

export interface LineOptions {
  readonly port: number;
  readonly host: string;
  /** Longest time until everything has come that is owed, in milliseconds. */
  readonly patience: number;
}

/** Exchanges of a connection that may have to do with a fault. */
const REMEMBERED = 20;
/** Between two pieces of a request. */
const PAUSE_MS = 1;

export function createLine({ port, host, patience }: LineOptions): Line {
  let socket: Socket | undefined;
  let opened = 0;
  let before: readonly number[] = [];
  const open = async (): Promise<Socket> => {
    if (socket !== undefined && !socket.destroyed && !socket.readableEnded) return socket;
    opened++;
    before = [];
    const fresh = connect({ port, host, allowHalfOpen: true, noDelay: true });
    await once(fresh, 'connect');
    // A reset is an end, too: what has come before it is judged.
    fresh.on('error', () => {});
    return fresh;
  };
  return {
    get opened() {
      return opened;
    },
    async converse(exchange) {
      // What is broken may not be understood otherwise than at the beginning of a connection.
      if (!exchange.isExact) drop();
      const own = await open().catch((error: unknown) => error as Error);
      if (own instanceof Error) return { answers: [], fault: `no connection: ${own.message}`, isGone: true, before };
      socket = own;
      const heard = { ...(await hear(own, exchange, patience)), isGone: false, before };
      before = [...before.slice(-REMEMBERED), exchange.index];
      const isClosed = heard.answers.some((answer) => headerOf(answer, 'connection') === 'close');
      if (!exchange.keeps || isClosed || heard.fault !== undefined) drop();
      return heard;
    },
    close: drop,
  };

  function drop(): void {
    socket?.destroy();
    socket = undefined;
  }
}

async function hear(socket: Socket, exchange: Exchange, patience: number): Promise<Pick<Heard, 'answers' | 'fault'>> {
  const { requests, isExact } = exchange;
  const answers: Answer[] = [];
  let bytes: Buffer = Buffer.alloc(0);
  let isEnded = false;
  let fault: string | undefined;
  const owed = new AbortController();
  const settled = once(owed.signal, 'abort');
  const settle = () => owed.abort();

  /** Reads as many answers as there are, and settles when nothing more is owed. */
  const read = () => {
    try {
      for (;;) {
        if (isExact && answers.length === requests.length) break;
        const one = readAnswer(bytes, { method: isExact ? requests[answers.length]?.method : undefined, isEnded });
        if (one === undefined) break;
        answers.push(one.answer);
        bytes = bytes.subarray(one.end);
      }
      if (isExact && answers.length === requests.length) {
        if (bytes.length > 0) fault = `bytes behind the last answer: ${JSON.stringify(bytes.toString('latin1', 0, 200))}`;
        settle();
      } else if (isEnded) {
        if (isExact) fault = `the connection ended after ${answers.length} of ${requests.length} answers`;
        settle();
      }
    } catch (error) {
      fault = (error as FramingFault).message;
      settle();
    }
  };
  const onData = (chunk: Buffer) => {
    bytes = bytes.length === 0 ? chunk : Buffer.concat([bytes, chunk]);
    read();
  };
  const onEnd = () => {
    isEnded = true;
    read();
  };
  const timer = setTimeout(() => {
    fault = `a hang: ${answers.length} answers and ${bytes.length} bytes within ${patience} ms, and the connection is open`;
    settle();
  }, patience);
  socket.on('data', onData).on('end', onEnd).on('close', onEnd);
  await send(socket, exchange);
  await settled;
  clearTimeout(timer);
  socket.off('data', onData).off('end', onEnd).off('close', onEnd);
  return { answers, fault };
}

async function send(socket: Socket, { pieces, isExact }: Exchange): Promise<void> {
  for (const [index, piece] of pieces.entries()) {
    if (index > 0) await wait(PAUSE_MS);
    socket.write(piece);
  }
  if (!isExact) socket.end();
}
