import { hasParameter, isJson, isXml, json, ofClass, onRequest, targetOf, withBody, withParameter } from '../edit.js';
import type { Request } from '../fault.js';

const shows = { path: '/api/v1/ChatSession/928?$select=Status,User/FullName' };
const select = (change: (names: string) => string | undefined) => onRequest((request) => withParameter(request, '$select', change));
const isXmlRequest = ({ headers }: Request) => headers.some(([name, value]) => name.toLowerCase() === 'accept' && value.includes('xml'));

/** What `$select` keeps. */
export const selection = ofClass('$select', [
  {
    id: 'select-leak',
    wrong: 'SessionKey stays, whatever is selected',
    shows,
    respond: select((names) => (names.trim() === '' ? names : `${names},SessionKey`)),
  },
  { id: 'select-ignored', wrong: '$select changes nothing', shows, respond: select(() => undefined) },
  {
    id: 'select-ignored-in-xml',
    wrong: '$select changes nothing in XML',
    shows: { ...shows, headers: { accept: 'application/xml' } },
    respond: onRequest((request) => (isXmlRequest(request) ? withParameter(request, '$select', () => undefined) : request)),
  },
  {
    id: 'select-drops-links',
    wrong: '_Links go when they are not selected',
    shows,
    respond: json('session', (session, request) => {
      if (hasParameter(request, '$select')) session['_Links'] = null;
    }),
  },
  {
    id: 'select-case',
    wrong: 'names have to be written as in the document',
    shows: { path: '/api/v1/ChatSession/928?$select=status' },
    respond: select((names) => names.replace(/(^|,)\s*[a-z][^,]*/g, '$1Unknown')),
  },
  {
    id: 'select-blanks',
    wrong: 'a blank behind a comma breaks the name',
    shows: { path: '/api/v1/ChatSession/928?$select=Status,%20TopicId' },
    respond: select((names) => names.replace(/,\s+[^,]*/g, ',Unknown')),
  },
  {
    id: 'select-removes',
    wrong: 'what is not selected is left out instead of null',
    shows,
    respond: json('session', (session, request) => {
      if (!hasParameter(request, '$select')) return;
      for (const [name, value] of Object.entries(session)) if (value === null) delete session[name];
    }),
  },
  {
    id: 'select-empties',
    wrong: 'what is not selected is empty instead of null, in XML',
    shows: { ...shows, headers: { accept: 'application/xml' } },
    respond: async (request, { send }) => {
      const answer = await send(request);
      if (targetOf(request, answer) !== 'session' || !isXml(answer) || !hasParameter(request, '$select')) return answer;
      return withBody(answer, answer.body.toString().replace(/<(Customer\w+) xsi:nil="true"\/>/g, '<$1></$1>'));
    },
  },
  { id: 'select-shallow', wrong: 'User/FullName keeps the whole user', shows, respond: select((names) => names.replace(/\/[^,]*/g, '')) },
  { id: 'select-first-only', wrong: 'only the first name counts', shows, respond: select((names) => names.split(',')[0]) },
  {
    id: 'select-unknown-refused',
    wrong: 'an unknown name is 400',
    shows: { path: '/api/v1/ChatSession/928?$select=name,department' },
    respond: select((names) => (/(^|,)\s*(?:name|department|category|unknown|no|does|foo|x|not)/i.test(names) ? 'User//' : names)),
  },
  {
    id: 'select-encoded-ignored',
    wrong: '%24select is not known',
    shows: { path: '/api/v1/ChatSession/928?%24select=Status' },
    respond: onRequest((request) => (request.path.includes('%24select') ? withParameter(request, '$select', () => undefined) : request)),
  },
  {
    id: 'select-repeated-ignored',
    wrong: 'the second $select does not count',
    shows: { path: '/api/v1/ChatSession/928?$select=Status&$select=TopicId' },
    respond: onRequest((request) => {
      let before = 0;
      return withParameter(request, '$select', (names) => (before++ === 0 ? names : undefined));
    }),
  },
  {
    id: 'select-empty-path-accepted',
    wrong: 'a path with an empty part is not 400',
    shows: { path: '/api/v1/ChatSession/928?$select=User//FullName' },
    respond: select((names) => names.replace(/\/\/+/g, '/')),
  },
  {
    id: 'select-drops-row-key',
    wrong: 'rows lose PrimaryKey when it is not selected',
    shows: { path: '/api/v1/ChatSession?$select=status' },
    respond: async (request, { send }) => {
      const answer = await send(request);
      if (targetOf(request, answer) !== 'list' || !isJson(answer) || !hasParameter(request, '$select')) return answer;
      return withBody(answer, answer.body.toString().replace(/"PrimaryKey":"\d+",/g, ''));
    },
  },
  {
    id: 'columns-ignored',
    wrong: '$select changes nothing in lists',
    shows: { path: '/api/v1/ChatSession?$select=status' },
    respond: onRequest((request) => (request.path.includes('ChatSession/') ? request : withParameter(request, '$select', () => undefined))),
  },
]);
