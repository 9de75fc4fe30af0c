import { isJson, isOperation, type Json, json, ofClass, onRequest, set, targetOf, withBody, withParameter, hasParameter } from '../edit.js';
import type { Respond } from '../fault.js';

const BASE = '/api/v1/ChatSession';
const second = { path: `${BASE}?$top=2&$skiptoken=WzJd` };
const first = { path: `${BASE}?$top=2` };
/** Returns the way of a fault that does not read a parameter of lists. */
const ignored = (name: string): Respond => onRequest((request) => withParameter(request, name, () => undefined));
/** Returns the way of a fault that leaves out a parameter that is refused. */
const forgiven =
  (name: string): Respond =>
  async (request, { send }) => {
    const answer = await send(request);
    return answer.status === 400 && isOperation(request) && hasParameter(request, name)
      ? send(withParameter(request, name, () => undefined))
      : answer;
  };
const nextLink = (change: (url: string) => string | null) =>
  json(
    'list',
    set('odata.nextLink', (url) => change(url as string)),
  );
const rows = (change: (rows: unknown[]) => unknown[]) =>
  json(
    'list',
    set('value', (value) => change(value as unknown[])),
  );

/** Pages, filters and the order of lists. */
export const lists = ofClass('lists', [
  {
    id: 'row-repeated',
    wrong: 'a page begins with a row of the page before',
    shows: second,
    respond: async (request, { send }) => {
      const answer = await send(request);
      if (targetOf(request, answer) !== 'list' || !isJson(answer) || !hasParameter(request, '$skiptoken')) return answer;
      const before = JSON.parse((await send(withParameter(request, '$skiptoken', () => undefined))).body.toString()) as {
        value: unknown[];
      };
      const here = JSON.parse(answer.body.toString()) as Json & { value: unknown[] };
      return withBody(answer, JSON.stringify({ ...here, value: [before.value.at(-1), ...here.value] }));
    },
  },
  {
    id: 'row-lost',
    wrong: 'the first row of each further page is lost',
    shows: second,
    respond: json('list', (page, request) => {
      if (hasParameter(request, '$skiptoken')) (page['value'] as unknown[]).shift();
    }),
  },
  { id: 'row-twice', wrong: 'the last row of a page is there twice', shows: first, respond: rows((all) => [...all, ...all.slice(-1)]) },
  {
    id: 'next-dead',
    wrong: 'odata.nextLink leads nowhere',
    shows: first,
    respond: nextLink((url) => url.replace('ChatSession?', 'ChatSessions?')),
  },
  {
    id: 'next-itself',
    wrong: 'odata.nextLink leads to the same page for ever',
    shows: second,
    respond: json('list', (page, { path, headers }) => {
      const host = headers.find(([name]) => name.toLowerCase() === 'host')?.[1] ?? '';
      if (path.includes('skiptoken')) page['odata.nextLink'] = `http://${host}${path}`;
    }),
  },
  {
    id: 'next-relative',
    wrong: 'odata.nextLink is not absolute',
    shows: first,
    respond: nextLink((url) => url.replace(/^http:\/\/[^/]+/, '')),
  },
  { id: 'next-too-early', wrong: 'the first page says that it is the last', shows: first, respond: nextLink(() => null) },
  {
    id: 'next-forgets-filter',
    wrong: 'the next page forgets $filter',
    shows: { path: `${BASE}?$top=2&$filter=chatSessionId%20lt%209` },
    respond: nextLink((url) => url.replace(/[?&](?:\$|%24)filter=[^&]*&?/, (found) => found.charAt(0))),
  },
  { id: 'top-ignored', wrong: '$top is ignored', shows: first, respond: ignored('$top') },
  {
    id: 'top-plus-one',
    wrong: 'a page has a row more than $top',
    shows: first,
    respond: onRequest((request) => withParameter(request, '$top', (top) => String(Number(top) + 1))),
  },
  { id: 'skip-ignored', wrong: '$skip is ignored', shows: { path: `${BASE}?$skip=3` }, respond: ignored('$skip') },
  {
    id: 'filter-ignored',
    wrong: '$filter is ignored',
    shows: { path: `${BASE}?$filter=status%20eq%20'InQueue'` },
    respond: ignored('$filter'),
  },
  {
    id: 'filter-reversed',
    wrong: 'eq means ne',
    shows: { path: `${BASE}?$filter=status%20eq%20'InQueue'` },
    respond: onRequest((request) => withParameter(request, '$filter', (text) => text.replace(/ eq /g, ' ne '))),
  },
  {
    id: 'order-ignored',
    wrong: '$orderBy is ignored',
    shows: { path: `${BASE}?$orderBy=whenRequested%20desc` },
    respond: ignored('$orderBy'),
  },
  {
    id: 'desc-ignored',
    wrong: 'desc is ignored',
    shows: { path: `${BASE}?$orderBy=chatSessionId%20desc` },
    respond: onRequest((request) => withParameter(request, '$orderBy', (text) => text.replace(/ desc/g, ''))),
  },
  {
    id: 'bad-filter-ignored',
    wrong: 'a $filter that cannot be read is ignored',
    shows: { path: `${BASE}?$filter=status%20is%20fine` },
    respond: forgiven('$filter'),
  },
  {
    id: 'bad-order-ignored',
    wrong: 'an unknown column of $orderBy is ignored',
    shows: { path: `${BASE}?$orderBy=nothing` },
    respond: forgiven('$orderBy'),
  },
  { id: 'bad-top-ignored', wrong: '$top=0 is ignored', shows: { path: `${BASE}?$top=0` }, respond: forgiven('$top') },
  {
    id: 'empty-is-404',
    wrong: 'a list without rows is 404',
    shows: { path: `${BASE}?$filter=chatSessionId%20eq%2099999` },
    respond: async (request, { send }) => {
      const answer = await send(request);
      const isEmpty = targetOf(request, answer) === 'list' && /"value":\[\]|<value><\/value>|<value\/>/.test(answer.body.toString());
      return isEmpty ? send({ ...request, path: `${BASE}/99999` }) : answer;
    },
  },
  {
    id: 'self-dead',
    wrong: '_Links.Self leads nowhere',
    shows: { path: `${BASE}/928` },
    respond: json(
      'session',
      set('_Links/Self', (url) => (url as string).replace('ChatSession', 'ChatSessions')),
    ),
  },
  {
    id: 'self-relative',
    wrong: '_Links.Self is not absolute',
    shows: { path: `${BASE}/928` },
    respond: json(
      'session',
      set('_Links/Self', (url) => (url as string).replace(/^http:\/\/[^/]+/, '')),
    ),
  },
  {
    id: 'self-of-another',
    wrong: '_Links.Self leads to session 1',
    shows: { path: `${BASE}/928` },
    respond: json(
      'session',
      set('_Links/Self', (url) => (url as string).replace(/\d+$/, '1')),
    ),
  },
  {
    id: 'links-of-another-host',
    wrong: 'links lead to an address inside of the company',
    shows: { path: `${BASE}/928` },
    respond: json(
      'session',
      set('_Links/Self', (url) => (url as string).replace(/\/\/[^/]+/, '//127.0.0.1:9')),
    ),
  },
]);
