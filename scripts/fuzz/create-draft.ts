import type { Random } from '../../src/sample/random.js';
import { type Draft, removeField, setField } from './exchange.js';
import * as words from './vocabulary.js';

/** Whom requests are for. */
export interface Target {
  readonly host: string;
  /** Values of `Authorization` that are let in. */
  readonly authorizations: readonly [string, ...string[]];
  /** Sessions have the ids from 1 to this one. */
  readonly sessions: number;
}

const ARCHIVE = '/api/v1/ChatSession';
const AGENT = '/api/v1/Agents/Chat/GetChatSessionEntity';

/** Returns a request that keeps the contract, and has to be answered as it says. */
export function createDraft(random: Random, target: Target): Draft {
  const draft: Draft = { method: 'GET', target: '/', version: 'HTTP/1.1', fields: [['Host', target.host]], body: '', want: 200 };
  // Each caller has an address of its own, so that nobody pays for the wrong passwords of others.
  setField(draft, 'X-Forwarded-For', `10.${random.int(0, 255)}.${random.int(0, 255)}.${random.int(0, 255)}`);
  const kind = random.int(0, 99);
  if (kind < 4) {
    draft.target = random.pick(['/health/live', '/health/ready']);
    return draft;
  }
  if (kind === 4) return askDocument(draft, random);
  draft.fields.push(['Authorization', random.pick(target.authorizations)]);
  if (random.chance(50)) draft.fields.push(['Accept', words.accepts[random.int(0, 5)] as string]);
  if (random.chance(30)) draft.fields.push(['Accept-Language', words.languages[random.int(0, 3)] as string]);
  if (random.chance(20)) draft.fields.push(['SO-Language', words.languages[random.int(0, 3)] as string]);
  if (random.chance(15)) draft.fields.push(['SO-Culture', words.cultures[random.int(0, 2)] as string]);
  if (random.chance(30)) draft.fields.push(['SO-TimeZone', words.timeZones[random.int(0, 4)] as string]);
  if (random.chance(20)) draft.method = 'HEAD';
  const id = random.int(1, target.sessions);
  const select = random.chance(40) ? words.selects[random.int(0, 3)] : undefined;
  if (kind < 70) {
    draft.target = `${ARCHIVE}/${id}${select === undefined ? '' : `?$select=${select.replaceAll(' ', '%20')}`}`;
  } else if (kind < 85) {
    draft.target = `${ARCHIVE}?$top=${random.int(1, 5)}&$skip=${random.int(0, 20)}${random.chance(50) ? `&$filter=${words.filters[random.int(0, 1)]}` : ''}`;
  } else if (kind < 98) {
    draft.method = 'POST';
    draft.target = `${AGENT}?chatSessionEntityId=${id}`;
    if (random.chance(50)) setBody(draft, '{}');
  } else {
    draft.method = random.pick(['POST', 'OPTIONS']);
    draft.target = '/session';
    draft.want = 204;
    // Signing in takes a password or a token, and tickets are neither.
    setField(draft, 'Authorization', target.authorizations[0]);
  }
  return draft;
}

function askDocument(draft: Draft, random: Random): Draft {
  draft.target = random.pick(words.documents);
  return draft;
}

/** Gives a request a body with its length. */
export function setBody(draft: Draft, body: string): void {
  draft.body = body;
  removeField(draft, 'Transfer-Encoding');
  setField(draft, 'Content-Length', String(body.length));
}

/** Gives a request a body in chunks of some bytes each. */
export function setChunkedBody(
  draft: Draft,
  body: string,
  { size, extension = '' }: { readonly size: number; readonly extension?: string },
): void {
  let text = '';
  for (let at = 0; at < body.length; at += size) {
    const chunk = body.slice(at, at + size);
    text += `${chunk.length.toString(16)}${extension}\r\n${chunk}\r\n`;
  }
  removeField(draft, 'Content-Length');
  setField(draft, 'Transfer-Encoding', 'chunked');
  draft.body = `${text}0\r\n\r\n`;
}
