import { createHash } from 'node:crypto';
import { field, isOperation, ofClass, onAnswer, onRequest, withBody, withField } from '../edit.js';
import type { Answer, Request, Respond, Tools } from '../fault.js';

const path = '/api/v1/ChatSession/928';
const inXml = { accept: 'application/xml' };
const plain = { path };
const again = { path, seen: { path } };
const on304 = (change: (answer: Answer) => Answer): Respond => onAnswer((answer) => (answer.status === 304 ? change(answer) : answer));
const tag = (change: (tag: string) => string | undefined): Respond =>
  onAnswer((answer) => {
    const etag = field(answer, 'etag');
    return etag === undefined ? answer : withField(answer, 'etag', change(etag));
  });
const noneMatch = (change: (tags: string) => string | undefined): Respond =>
  onRequest((request) => {
    const tags = field(request, 'if-none-match');
    return tags === undefined ? request : withField(request, 'if-none-match', change(tags));
  });
const unconditional = (request: Request) => withField(withField(request, 'if-none-match'), 'if-modified-since');

/** Returns the way of a fault whose tag is that of another request, and whose 304 follows from that tag. */
function tagOf(other: (request: Request) => Request): Respond {
  return withTag(async (request, { send }) => field(await send(other(request)), 'etag') ?? '');
}

/** Returns the way of a fault that makes tags in its own way, and its 304 from them. */
function withTag(make: (request: Request, tools: Tools) => Promise<string>): Respond {
  return async (request, tools) => {
    const right = await tools.send(unconditional(request));
    if (right.status !== 200 || !isOperation(request)) return tools.send(request);
    const etag = await make(unconditional(request), tools);
    const tags = (field(request, 'if-none-match') ?? '').split(',').map((one) => one.trim().replace(/^W\//, ''));
    const answer = withField(right, 'etag', etag);
    return tags.includes(etag) ? withBody({ ...answer, status: 304 }, '') : answer;
  };
}

/** Answers to those who have an answer already. */
export const conditional = ofClass('conditional', [
  { id: 'etag-weak', wrong: 'the ETag is weak', shows: plain, respond: tag((etag) => `W/${etag}`) },
  { id: 'etag-unquoted', wrong: 'the ETag has no quotes', shows: plain, respond: tag((etag) => etag.replaceAll('"', '')) },
  {
    id: 'etag-changes',
    wrong: 'each answer has another ETag',
    shows: plain,
    respond: withTag(async (_request, { memory }) => {
      const count = String(memory.size);
      memory.set(count, '');
      return `"${createHash('sha256').update(count).digest('base64url')}"`;
    }),
  },
  {
    id: 'etag-of-json',
    wrong: 'JSON and XML have the same ETag',
    shows: { path, headers: inXml },
    respond: tagOf((request) => withField(request, 'accept', 'application/json')),
  },
  {
    id: 'etag-of-any-locale',
    wrong: 'languages and time zones have the same ETag',
    shows: { path: '/api/v1/ChatSession/5', headers: { 'so-timezone': 'NO' } },
    respond: tagOf((request) => ({ ...request, headers: request.headers.filter(([name]) => !/^so-|^accept-language$/i.test(name)) })),
  },
  {
    id: 'etag-of-everything',
    wrong: '$select does not change the ETag',
    shows: { path: `${path}?$select=Status` },
    respond: tagOf((request) => ({ ...request, path: request.path.replace(/\?.*/, '') })),
  },
  {
    id: 'etag-of-all-sessions',
    wrong: 'all sessions have the same ETag',
    shows: { path: '/api/v1/ChatSession/5' },
    respond: tagOf((request) => ({ ...request, path: request.path.replace(/ChatSession\/\d+/, 'ChatSession/928') })),
  },
  {
    id: 'never-304',
    wrong: 'If-None-Match is ignored',
    shows: again,
    respond: onRequest((request) => withField(request, 'if-none-match')),
  },
  {
    id: 'since-ignored',
    wrong: 'If-Modified-Since is ignored',
    shows: { path, headers: { 'if-modified-since': 'Fri, 01 Jan 2100 00:00:00 GMT' } },
    respond: onRequest((request) => withField(request, 'if-modified-since')),
  },
  {
    id: 'always-304',
    wrong: 'any If-None-Match is answered with 304',
    shows: { path, headers: { 'if-none-match': '"another"' } },
    respond: noneMatch(() => '*'),
  },
  {
    id: 'star-ignored',
    wrong: 'If-None-Match: * is ignored',
    shows: { path, headers: { 'if-none-match': '*' } },
    respond: noneMatch((tags) => (tags.trim() === '*' ? undefined : tags)),
  },
  {
    id: 'weak-tag-ignored',
    wrong: 'If-None-Match compares strongly',
    shows: { path, seen: { path, as: 'W/*' } },
    respond: noneMatch((tags) => tags.replace(/W\/"[^"]*"/g, '"another"')),
  },
  {
    id: 'first-tag-only',
    wrong: 'only the first tag of If-None-Match counts',
    shows: { path, seen: { path, as: '"another", *' } },
    respond: noneMatch((tags) => tags.replace(/,.*/, '')),
  },
  {
    id: 'since-wins',
    wrong: 'If-Modified-Since wins over If-None-Match',
    shows: { path, headers: { 'if-none-match': '"another"', 'if-modified-since': 'Fri, 01 Jan 2100 00:00:00 GMT' } },
    respond: onRequest((request) => (field(request, 'if-modified-since') === undefined ? request : withField(request, 'if-none-match'))),
  },
  {
    id: '304-with-body',
    wrong: '304 has a body',
    shows: again,
    respond: on304((answer) => ({ ...withBody(answer, '{"Status":"Closed"}'), wire: 'body' })),
  },
  { id: '304-without-etag', wrong: '304 has no ETag', shows: again, respond: on304((answer) => withField(answer, 'etag')) },
  { id: '304-without-vary', wrong: '304 has no Vary', shows: again, respond: on304((answer) => withField(answer, 'vary')) },
  { id: '304-as-412', wrong: 'what has not changed is 412', shows: again, respond: on304((answer) => ({ ...answer, status: 412 })) },
  {
    id: '304-for-nobody',
    wrong: 'a conditional request needs no credentials',
    shows: { path, headers: { authorization: '' }, seen: { path } },
    respond: onRequest((request) =>
      field(request, 'if-none-match') === undefined || field(request, 'authorization') !== undefined
        ? request
        : withField(request, 'authorization', 'Basic dGplMDpUamUw'),
    ),
  },
  {
    id: 'last-modified-form',
    wrong: 'Last-Modified is written as in JSON',
    shows: plain,
    respond: onAnswer((answer) => {
      const date = field(answer, 'last-modified');
      return date === undefined ? answer : withField(answer, 'last-modified', new Date(date).toISOString());
    }),
  },
  {
    id: 'last-modified-to-come',
    wrong: 'Last-Modified lies in the future',
    shows: plain,
    respond: onAnswer((answer) =>
      field(answer, 'last-modified') === undefined ? answer : withField(answer, 'last-modified', 'Fri, 01 Jan 2100 00:00:00 GMT'),
    ),
  },
]);
