import type { FromWorker, ToWorker } from './messages.js';

/** A worker, as the primary process sees it. */
export interface Member {
  send(message: ToWorker): void;
}

/** What was told on a topic, to be told again to who comes later. */
export interface Told {
  readonly topic: string;
  readonly content: unknown;
}

/** Passes on what workers tell each other. */
export interface Hub {
  join(member: Member): void;
  /** Nobody waits for a worker that has ended. */
  leave(member: Member): void;
  receive(member: Member, message: FromWorker): void;
}

export interface HubOptions {
  /** Is told everything that any worker tells. */
  readonly heard: (told: Told) => void;
  /** Returns what a new worker has to know. */
  readonly recall: () => Iterable<Told>;
}

interface Pending {
  readonly from: Member;
  readonly id: number;
  /** Who does not know it yet. */
  readonly others: Set<Member>;
}

export function createHub({ heard, recall }: HubOptions): Hub {
  const members = new Set<Member>();
  const pending = new Map<number, Pending>();
  let count = 0;
  const settle = (id: number, member: Member): void => {
    const one = pending.get(id);
    if (one?.others.delete(member) !== true || one.others.size > 0) return;
    pending.delete(id);
    one.from.send({ type: 'known', id: one.id });
  };
  return {
    join: (member) => void members.add(member),
    leave(member) {
      members.delete(member);
      for (const [id, { from }] of pending) {
        if (from === member) pending.delete(id);
        else settle(id, member);
      }
    },
    receive(member, message) {
      switch (message.type) {
        case 'hello':
          for (const told of recall()) member.send({ type: 'told', ...told });
          return member.send({ type: 'welcome' });
        case 'tell': {
          const { topic, content } = message;
          heard({ topic, content });
          const others = [...members].filter((other) => other !== member);
          if (others.length === 0) return member.send({ type: 'known', id: message.id });
          const id = count++;
          pending.set(id, { from: member, id: message.id, others: new Set(others) });
          for (const other of others) other.send({ type: 'told', id, topic, content });
          return;
        }
        case 'known':
          return settle(message.id, member);
        case 'ready':
          return;
      }
    },
  };
}
