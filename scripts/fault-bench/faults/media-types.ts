import { field, isOperation, isJson, isXml, ofClass, onAnswer, onRequest, onTarget, withField } from '../edit.js';

const path = '/api/v1/ChatSession/928';
const accept = (type: string) => ({ path, headers: { accept: type } });
const contentType = (change: (type: string) => string | undefined) =>
  onTarget(['session', 'list', 'error'], (answer) => withField(answer, 'content-type', change(field(answer, 'content-type') ?? '')));

/** Names of media types that the body is not. */
export const mediaTypes = ofClass('media types', [
  {
    id: 'type-swapped',
    wrong: 'JSON is called XML and the other way round',
    shows: { path },
    respond: contentType((type) => (type.includes('xml') ? 'application/json; charset=utf-8' : 'application/xml; charset=utf-8')),
  },
  {
    id: 'text-xml-is-json',
    wrong: 'who accepts text/xml gets JSON under that name',
    shows: accept('text/xml'),
    respond: async (request, { send }) => {
      const answer = await send(request);
      if (!isOperation(request) || field(answer, 'content-type')?.startsWith('text/xml') !== true) return answer;
      const inJson = await send(withField(request, 'accept', 'application/json'));
      return withField(inJson, 'content-type', 'text/xml; charset=utf-8');
    },
  },
  {
    id: 'xml-answered-as-json',
    wrong: 'who accepts XML only gets application/json',
    shows: accept('application/xml'),
    respond: onRequest((request) =>
      /^[a-z]+\/xml$/.test(field(request, 'accept') ?? '') ? withField(request, 'accept', 'application/json') : request,
    ),
  },
  {
    id: 'json-is-xml',
    wrong: 'a list that is called JSON is XML',
    shows: { path: '/api/v1/ChatSession' },
    respond: async (request, { send }) => {
      const answer = await send(request);
      if (!request.path.startsWith('/api/v1/ChatSession?') && request.path !== '/api/v1/ChatSession') return answer;
      if (!isJson(answer) || answer.status !== 200) return answer;
      const inXml = await send(withField(request, 'accept', 'application/xml'));
      return withField(inXml, 'content-type', field(answer, 'content-type') as string);
    },
  },
  { id: 'no-charset', wrong: 'Content-Type names no charset', shows: { path }, respond: contentType((type) => type.replace(/;.*/, '')) },
  {
    id: 'wrong-charset',
    wrong: 'Content-Type says iso-8859-1',
    shows: { path },
    respond: contentType((type) => type.replace('utf-8', 'iso-8859-1')),
  },
  {
    id: 'xml-without-charset',
    wrong: 'XML alone names no charset',
    shows: accept('text/xml'),
    respond: contentType((type) => (type.includes('xml') ? type.replace(/;.*/, '') : type)),
  },
  { id: 'no-content-type', wrong: 'answers have no Content-Type', shows: { path }, respond: contentType(() => undefined) },
  {
    id: 'octet-stream',
    wrong: 'everything is application/octet-stream',
    shows: { path },
    respond: contentType(() => 'application/octet-stream'),
  },
  {
    id: 'text-json-renamed',
    wrong: 'who accepts text/json gets application/json',
    shows: accept('text/json'),
    respond: contentType((type) => type.replace('text/json', 'application/json')),
  },
  {
    id: 'patch-type-renamed',
    wrong: 'who accepts application/merge-patch+json gets application/json',
    shows: accept('application/merge-patch+json'),
    respond: contentType((type) => type.replace('merge-patch+', '')),
  },
  {
    id: 'xml-error-type',
    wrong: 'errors in XML are called text/html',
    shows: { path: '/api/v1/ChatSession/99999', headers: { accept: 'application/xml' } },
    respond: onTarget('error', (answer) => (isXml(answer) ? withField(answer, 'content-type', 'text/html; charset=utf-8') : answer)),
  },
  { id: 'vary-missing', wrong: 'answers have no Vary', shows: { path }, respond: onAnswer((answer) => withField(answer, 'vary')) },
  {
    id: 'vary-too-short',
    wrong: 'Vary names Accept only, whatever shaped the answer',
    shows: { path },
    respond: onTarget(['session', 'list'], (answer) => withField(answer, 'vary', 'Accept')),
  },
  {
    id: 'vary-wrong',
    wrong: 'Vary names Origin instead of Accept',
    shows: { path },
    respond: onTarget(['session', 'list'], (answer) =>
      withField(answer, 'vary', 'Origin, Accept-Language, SO-Language, SO-Culture, SO-TimeZone'),
    ),
  },
  {
    id: 'vary-without-zone',
    wrong: 'Vary does not name SO-TimeZone',
    shows: { path },
    respond: onTarget(['session', 'list'], (answer) =>
      withField(answer, 'vary', field(answer, 'vary')?.replace(', SO-TimeZone', '') ?? ''),
    ),
  },
  {
    id: 'vary-missing-on-errors',
    wrong: 'errors have no Vary',
    shows: { path: '/api/v1/ChatSession/99999' },
    respond: onTarget('error', (answer) => withField(answer, 'vary')),
  },
]);
