import { type Answer, get } from './get.js';
import { type Ask, MISSING_ID, type Row, SAMPLE_ID } from './rows.js';
import type { Load } from './wrk.js';

/** What the load of a row is expected to be. */
export interface Verified {
  /** As the row asks, with the tag of the answer where the client has it. */
  readonly ask: Ask;
  /** Of the longest body. */
  readonly bytes: number;
}

/** Asks for a few sessions as a row does and looks at the answers. @throws Error that names the row and what is wrong */
export async function verifyRow(row: Row, origin: string, sessions: number): Promise<Verified> {
  const ask = row.conditional === true ? await withTag(row, origin) : row.ask;
  let bytes = 0;
  for (const id of sampleIds(ask, sessions)) {
    const answer = await get(`${origin}/api/v1/ChatSession/${id}${ask.query}`, ask.headers);
    const fault = findFault(row, answer, row.constant === true ? SAMPLE_ID : id);
    if (fault !== undefined) throw new Error(`${row.key}: the answer for session ${id} ${fault}`);
    bytes = Math.max(bytes, Buffer.byteLength(answer.body));
  }
  return { ask, bytes };
}

async function withTag({ key, ask }: Row, origin: string): Promise<Ask> {
  const { headers } = await get(`${origin}/api/v1/ChatSession/${SAMPLE_ID}${ask.query}`, ask.headers);
  const tag = headers.etag;
  if (tag === undefined) throw new Error(`${key}: the answer has no ETag to ask with`);
  return { ...ask, headers: { ...ask.headers, 'If-None-Match': tag } };
}

function sampleIds({ ids }: Ask, sessions: number): readonly number[] {
  if (ids === 'one') return [SAMPLE_ID];
  if (ids === 'missing') return [MISSING_ID];
  return [1, Math.ceil(sessions / 2), sessions];
}

function findFault({ ask: { status, mediaType } }: Row, answer: Answer, id: number): string | undefined {
  const { headers, body } = answer;
  if (answer.status !== status) return `has the status ${answer.status} instead of ${status}: ${body.slice(0, 500)}`;
  const type = headers['content-type'];
  if (mediaType === undefined) return body === '' ? undefined : 'has a body';
  if (type?.split(';')[0] !== mediaType) return `is ${type} instead of ${mediaType}`;
  if (mediaType === 'application/xml') return body.includes(`<ChatSessionId>${id}</ChatSessionId>`) ? undefined : 'is another session';
  const { ChatSessionId, Error: isError } = JSON.parse(body) as { readonly ChatSessionId?: unknown; readonly Error?: unknown };
  if (status >= 400) return isError === true ? undefined : 'has not the documented error body';
  return ChatSessionId === id ? undefined : 'is another session';
}

/** Longer than this, in parts of the body that was looked at, no answer can be, headers included. */
const LONGER = 1.3;
const SHORTER = 0.7;
const HEADERS = 2000;

/** @throws Error that names the row when an answer of a round was not what was asked for */
export function checkLoad({ key, ask: { status } }: Row, load: Load, { bytes }: Verified): void {
  const others = Object.entries(load.statuses).filter(([one]) => one !== String(status));
  if (others.length > 0) {
    const list = others.map(([one, count]) => `${count} of status ${one}`).join(' and ');
    throw new Error(`${key}: answers were ${list}, only ${status} was expected`);
  }
  if (load.failures > 0) throw new Error(`${key}: ${load.failures} requests had no answer`);
  if (load.requests === 0) throw new Error(`${key}: nothing was answered`);
  const each = load.bytes / load.requests;
  if (each < bytes * SHORTER || each > bytes * LONGER + HEADERS) {
    throw new Error(`${key}: answers had ${Math.round(each)} bytes each, but ${bytes} were seen before`);
  }
}
