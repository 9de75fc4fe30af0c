import type { Peers } from '../auth/peers.js';
import type { FromWorker, ToWorker } from './messages.js';

/** The way of a worker to the primary process; `process` is one. */
export interface Channel {
  send?(message: FromWorker): unknown;
  on(event: 'message', listener: (message: ToWorker) => void): unknown;
}

export interface JoinedPeers extends Peers {
  /** Resolves when it knows what the others have told before; listeners have to be there by then. */
  hello(): Promise<void>;
  /** Says that it takes requests. */
  ready(address: string, sessions: number | undefined): void;
}

export interface JoinOptions {
  /** Is called when the primary process wants the worker to end. */
  readonly stop: (signal: 'SIGTERM' | 'SIGINT') => void;
  /** How long a caller waits until the others know, in milliseconds: one that hangs hears it when it goes on. */
  readonly patience?: number;
}

const PATIENCE_MS = 2000;

/** Returns the other workers, as seen from one. */
export function joinPeers(channel: Channel, { stop, patience = PATIENCE_MS }: JoinOptions): JoinedPeers {
  const listeners = new Map<string, (content: never) => void>();
  const waiting = new Map<number, () => void>();
  let count = 0;
  let welcome: () => void;
  const welcomed = new Promise<void>((resolve) => (welcome = resolve));
  const send = (message: FromWorker) => void channel.send?.(message);

  channel.on('message', (message) => {
    switch (message.type) {
      case 'welcome':
        return welcome();
      case 'told':
        listeners.get(message.topic)?.(message.content as never);
        if (message.id !== undefined) send({ type: 'known', id: message.id });
        return;
      case 'known':
        return waiting.get(message.id)?.();
      case 'stop':
        return stop(message.signal);
    }
  });
  return {
    hello() {
      send({ type: 'hello' });
      return welcomed;
    },
    ready: (address, sessions) => send({ type: 'ready', address, sessions }),
    tell(topic, content) {
      const id = count++;
      return new Promise((resolve) => {
        const end = () => {
          clearTimeout(timer);
          waiting.delete(id);
          resolve();
        };
        const timer = setTimeout(end, patience);
        waiting.set(id, end);
        send({ type: 'tell', id, topic, content });
      });
    },
    listen: (topic, listener) => void listeners.set(topic, listener),
  };
}
