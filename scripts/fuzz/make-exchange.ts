import { createRandom, type Random } from '../../src/sample/random.js';
import { bend, endsConnection } from './bend.js';
import { breakBytes } from './break-bytes.js';
import { createDraft, type Target } from './create-draft.js';
import { type Draft, type Exchange, writeDraft } from './exchange.js';

/** Bytes of request line and fields that the service reads at the most, with room to spare. */
const LONGEST_HEAD = 15_000;
const MOST_PIPELINED = 6;

/** Returns what is sent for a number, the same for the same seed in every run. */
export function makeExchange(index: number, seed: number, target: Target): Exchange {
  const random = createRandom(seed, index);
  const isExact = random.chance(80);
  const requests = makeRequests(random, target);
  const text = requests.map(writeDraft).join('');
  if (isExact) {
    const keeps = !endsConnection(requests.at(-1) as Draft);
    return { index, requests, pieces: cut(text, random), isExact, keeps };
  }
  return { index, requests, pieces: cut(breakBytes(text, random), random), isExact, keeps: false };
}

/** Only the last one of a connection may end it. */
function makeRequests(random: Random, target: Target): readonly Draft[] {
  const requests: Draft[] = [];
  const wanted = random.chance(15) ? random.int(2, MOST_PIPELINED) : 1;
  while (requests.length < wanted) {
    const draft = createDraft(random, target);
    if (random.chance(85)) bend(draft, random, target);
    if (headOf(draft) > LONGEST_HEAD) continue;
    requests.push(draft);
    if (endsConnection(draft)) return requests;
  }
  return requests;
}

function headOf(draft: Draft): number {
  return writeDraft({ ...draft, body: '' }).length;
}

/** Returns the bytes in pieces, mostly one: packets end anywhere. */
function cut(text: string, random: Random): readonly Buffer[] {
  if (random.chance(90)) return [Buffer.from(text, 'latin1')];
  const at = random.int(0, text.length);
  return [text.slice(0, at), text.slice(at)].map((piece) => Buffer.from(piece, 'latin1'));
}
