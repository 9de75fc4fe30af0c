import { operations } from '../../generated/operations.js';
import type { Random } from '../../src/sample/random.js';
import { AUTHORIZATIONS } from '../served/credentials.js';

/** A request whose answer depends on nothing but the sessions. */
export interface Question {
  readonly method: string;
  /** Path and query. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
}

const ARCHIVE = '/api/v1/ChatSession';
const AGENT = '/api/v1/Agents/Chat/GetChatSessionEntity';

const declared = operations.v1ChatSessionEntity_GetChatSessionEntity.responses[200].mediaTypes;
const mediaTypes = [...(declared.map(({ type }) => type) as [string, ...string[]]), 'text/*;q=0.5, application/xml;q=0.9'] as const;
const selects = [
  'Status',
  'Status,User/FullName',
  'Person,Contact/Address,FieldProperties',
  'ChatSessionId',
  'Ticket/Title,Nothing',
] as const;
const languages = ['nb', 'de-DE, en;q=0.5', 'sv', 'fr', '*'] as const;
const cultures = ['nb-NO', 'en-US', 'de-CH'] as const;
const zones = ['NO', '261', 'Europe/Oslo', 'US-NY, includeTZOffset', 'includeTZOffset'] as const;
const filters = ["status eq 'Closed'", 'chatSessionId gt 100', "contains(agent,'a')", 'queueLength ge 3'] as const;
const orders = ['chatSessionId desc', 'status,chatSessionId', 'whenRequested desc'] as const;

/** Those that everybody asks for. */
const HOT = 5;

/** Returns one question out of all that callers ask. */
export function makeQuestion(random: Random, sessions: number): Question {
  const id = random.chance(40) ? random.int(1, HOT) : random.int(1, sessions);
  const headers: Record<string, string> = {
    authorization: random.pick([AUTHORIZATIONS.bearer, AUTHORIZATIONS.basic, AUTHORIZATIONS.ticket]),
  };
  const maybe = (percent: number, name: string, values: readonly [string, ...string[]]) => {
    if (random.chance(percent)) headers[name] = random.pick(values);
  };
  maybe(60, 'accept', mediaTypes);
  maybe(25, 'accept-language', languages);
  maybe(10, 'so-language', languages);
  maybe(10, 'so-culture', cultures);
  maybe(25, 'so-timezone', zones);
  const query = random.chance(40) ? `$select=${random.pick(selects)}` : '';
  const method = random.chance(10) ? 'HEAD' : 'GET';
  const kind = random.int(0, 99);
  if (kind < 70) return { method, url: withQuery(`${ARCHIVE}/${id}`, query), headers };
  if (kind < 80) return { method, url: withQuery(ARCHIVE, listQuery(random)), headers };
  if (kind < 88) return { method: 'POST', url: withQuery(AGENT, `chatSessionEntityId=${id}&${query}`), headers };
  return makeWrong(random, { method, url: `${ARCHIVE}/${id}`, headers });
}

/** Returns a question that has to be answered with an error. */
function makeWrong(random: Random, { method, url, headers }: Question): Question {
  // Whoever fails has an address of his own, and is not slowed down for what others do.
  const stranger = { ...headers, 'x-forwarded-for': `10.${random.int(0, 255)}.${random.int(0, 255)}.${random.int(0, 255)}` };
  const { authorization: _, ...unsigned } = headers;
  return random.pick<Question>([
    { method, url: `${ARCHIVE}/${random.pick(['00928', 'x', '2147483648', '1e3'])}`, headers },
    { method, url: `${url}?$select=User/`, headers },
    { method, url, headers: { ...headers, 'so-timezone': 'Mars' } },
    { method, url: `${ARCHIVE}/-${random.int(1, 1000)}`, headers },
    { method, url: '/nothing', headers },
    { method: random.pick(['DELETE', 'PUT', 'PATCH']), url, headers },
    { method, url, headers: { ...headers, accept: 'image/png' } },
    { method, url, headers: unsigned },
    { method, url, headers: { ...stranger, authorization: `Bearer wrong-${random.int(0, 1_000_000)}` } },
    {
      method,
      url,
      headers: { ...stranger, authorization: `Basic ${Buffer.from(`nobody-${random.int(0, 1_000_000)}:x`).toString('base64')}` },
    },
  ]);
}

function listQuery(random: Random): string {
  const parts = [`$top=${random.int(1, 20)}`, `$skip=${random.int(0, 30)}`];
  if (random.chance(50)) parts.push(`$filter=${encodeURIComponent(random.pick(filters))}`);
  if (random.chance(50)) parts.push(`$orderBy=${encodeURIComponent(random.pick(orders))}`);
  return parts.join('&');
}

function withQuery(path: string, query: string): string {
  return query === '' ? path : `${path}?${query}`;
}
