/** What one row asks a server for. */
export interface Ask {
  /** One session, all of them alike, few of them often (Zipf), or one that there is not. */
  readonly ids: 'one' | 'uniform' | 'zipf' | 'missing';
  readonly query: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Of the answer. */
  readonly status: number;
  /** Of the answer; undefined where it has no body. */
  readonly mediaType: string | undefined;
}

/** One line of the table: a server, and what it is asked for. */
export interface Row {
  readonly key: string;
  readonly name: string;
  readonly server: ServerName;
  readonly ask: Ask;
  /** Whether the server answers every id with one and the same session. */
  readonly constant?: boolean;
  /** Whether the client sends the tag of the answer that it has. */
  readonly conditional?: boolean;
}

export type ServerName =
  | 'raw'
  | 'fastify'
  | 'ours'
  | 'ours-uncached'
  | 'ours-silent'
  | 'ours-uncached-silent'
  | 'ours-open'
  | 'ours-uncached-open'
  | 'postgres'
  | PeerName;

const PEERS = ['glue', 'openapi-backend', 'express', 'prism'] as const;

/** Servers that are not ours. */
export type PeerName = (typeof PEERS)[number];

export function isPeer({ server }: Row): boolean {
  return (PEERS as readonly string[]).includes(server);
}

export function isPostgres({ server }: Row): boolean {
  return server === 'postgres';
}

/** The row that all others are compared with. */
export const BASELINE = 'fastify';

/** Session that rows of one session ask for: the documented sample. */
export const SAMPLE_ID = 928;
/** Well-formed, but of no session. */
export const MISSING_ID = 2_000_000_000;

export const LOGIN = { user: 'bench', password: 'Bench-1' };
const authorization = `Basic ${Buffer.from(`${LOGIN.user}:${LOGIN.password}`).toString('base64')}`;

const json: Ask = {
  ids: 'one',
  query: '',
  headers: { Authorization: authorization, Accept: 'application/json' },
  status: 200,
  mediaType: 'application/json',
};
const xml: Ask = { ...json, headers: { ...json.headers, Accept: 'application/xml' }, mediaType: 'application/xml' };
const cold = { ids: 'uniform' } as const;

/** A part of the session in the reader's language and time. */
const localized = ({ headers, ...ask }: Ask): Ask => ({
  ...ask,
  query: '?$select=ChatSessionId,Status,User/FullName,Person,Ticket',
  headers: { ...headers, 'SO-Language': 'nb', 'SO-TimeZone': 'NO' },
});

const peer = (key: PeerName, name: string): Row => ({ key, name, server: key, ask: json, constant: true });

/** Every row of the table, in its order. Everything of ours is on unless the name says otherwise. */
export const rows: readonly Row[] = [
  { key: 'raw', name: 'node:http, constant body', server: 'raw', ask: json, constant: true },
  { key: 'fastify', name: 'minimal Fastify, constant body', server: 'fastify', ask: json, constant: true },
  { key: 'json-cold', name: 'JSON, random sessions, CACHE_SIZE=0', server: 'ours-uncached', ask: { ...json, ...cold } },
  { key: 'json-random', name: 'JSON, random sessions, default settings', server: 'ours', ask: { ...json, ...cold } },
  { key: 'json-hot', name: 'JSON, one session', server: 'ours', ask: json },
  { key: 'json-zipf', name: 'JSON, sessions by Zipf', server: 'ours', ask: { ...json, ids: 'zipf' } },
  { key: 'xml-cold', name: 'XML, random sessions, CACHE_SIZE=0', server: 'ours-uncached', ask: { ...xml, ...cold } },
  { key: 'xml-hot', name: 'XML, one session', server: 'ours', ask: xml },
  {
    key: 'select-json-cold',
    name: '$select, language, time zone; JSON, random sessions, CACHE_SIZE=0',
    server: 'ours-uncached',
    ask: localized({ ...json, ...cold }),
  },
  { key: 'select-json-hot', name: '$select, language, time zone; JSON, one session', server: 'ours', ask: localized(json) },
  {
    key: 'select-xml-cold',
    name: '$select, language, time zone; XML, random sessions, CACHE_SIZE=0',
    server: 'ours-uncached',
    ask: localized({ ...xml, ...cold }),
  },
  { key: 'select-xml-hot', name: '$select, language, time zone; XML, one session', server: 'ours', ask: localized(xml) },
  {
    key: 'not-modified',
    name: '304 to If-None-Match, one session',
    server: 'ours',
    ask: { ...json, status: 304, mediaType: undefined },
    conditional: true,
  },
  { key: 'not-found', name: '404, no such session', server: 'ours', ask: { ...json, ids: 'missing', status: 404 } },
  {
    key: 'unauthorized',
    name: '401, no credentials',
    server: 'ours',
    ask: { ...json, headers: { Accept: 'application/json' }, status: 401 },
  },
  {
    key: 'not-acceptable',
    name: '406, Accept: image/png',
    server: 'ours',
    ask: { ...json, headers: { ...json.headers, Accept: 'image/png' }, status: 406 },
  },
  { key: 'postgres-json-cold', name: 'JSON, random sessions, CACHE_SIZE=0, PostgreSQL', server: 'postgres', ask: { ...json, ...cold } },
  {
    key: 'silent-json-cold',
    name: 'JSON, random sessions, CACHE_SIZE=0, no access log',
    server: 'ours-uncached-silent',
    ask: { ...json, ...cold },
  },
  { key: 'silent-json-hot', name: 'JSON, one session, no access log', server: 'ours-silent', ask: json },
  {
    key: 'open-json-cold',
    name: 'JSON, random sessions, CACHE_SIZE=0, schemes that let everybody in',
    server: 'ours-uncached-open',
    ask: { ...json, ...cold },
  },
  { key: 'open-json-hot', name: 'JSON, one session, schemes that let everybody in', server: 'ours-open', ask: json },
  peer('glue', 'fastify-openapi-glue'),
  peer('openapi-backend', 'openapi-backend on Fastify'),
  peer('express', 'express-openapi-validator'),
  peer('prism', 'Prism mock'),
];
