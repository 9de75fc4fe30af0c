import { field, isOperation, isXml, ofClass, onAnswer, onRequest, onTarget, withBody, withField } from '../edit.js';
import type { Request, Respond } from '../fault.js';

const shows = { path: '/api/v1/ChatSession/5', headers: { 'accept-language': 'nb' } };
const untranslated = (request: Request) => withField(withField(request, 'accept-language'), 'so-language');

/** Returns the way of a fault that sends the body of another request under the headers of the right answer. */
function withBodyOf(other: (request: Request) => Request): Respond {
  return async (request, { send }) => {
    const right = await send(request);
    return right.status === 200 && isOperation(request) ? { ...right, body: (await send(other(request))).body } : right;
  };
}

/** Texts in the language of the request. */
export const languages = ofClass('languages', [
  {
    id: 'language-header-missing',
    wrong: 'answers do not name their language',
    shows,
    respond: onAnswer((answer) => withField(answer, 'content-language')),
  },
  {
    id: 'language-header-wrong',
    wrong: 'Content-Language is en whatever was used',
    shows,
    respond: onAnswer((answer) => (field(answer, 'content-language') === undefined ? answer : withField(answer, 'content-language', 'en'))),
  },
  { id: 'translation-ignored', wrong: 'Content-Language is there, but texts are as stored', shows, respond: withBodyOf(untranslated) },
  {
    id: 'translation-ignored-in-xml',
    wrong: 'XML is never translated',
    shows: { ...shows, headers: { ...shows.headers, accept: 'text/xml' } },
    respond: async (request, tools) => {
      const answer = await tools.send(request);
      return isXml(answer) ? withBodyOf(untranslated)(request, tools) : answer;
    },
  },
  {
    id: 'translation-unasked',
    wrong: 'texts are translated without being asked',
    shows: { path: '/api/v1/ChatSession/5' },
    respond: withBodyOf((request) =>
      (field(request, 'accept-language') ?? field(request, 'so-language')) ? request : withField(request, 'accept-language', 'en'),
    ),
  },
  {
    id: 'other-language',
    wrong: 'texts are always in English',
    shows,
    respond: withBodyOf((request) =>
      (field(request, 'accept-language') ?? field(request, 'so-language'))
        ? withField(untranslated(request), 'so-language', 'en')
        : request,
    ),
  },
  {
    id: 'customer-text-translated',
    wrong: 'what a customer typed is translated',
    shows: { path: '/api/v1/ChatSession/8', headers: { 'accept-language': 'en' } },
    respond: onTarget('session', (answer) =>
      field(answer, 'content-language') === undefined ? answer : withBody(answer, answer.body.toString().replace('[SR_YES]', 'Yes')),
    ),
  },
  {
    id: 'references-untranslated',
    wrong: '[SR_…] stays where texts are translated',
    shows,
    respond: async (request, { send }) => {
      const right = await send(request);
      if (field(right, 'content-language') === undefined || isXml(right) || !request.path.includes('ChatSession/')) return right;
      const stored = JSON.parse((await send(untranslated(request))).body.toString()) as unknown;
      return withBody(right, JSON.stringify(keepReferences(JSON.parse(right.body.toString()), stored)));
    },
  },
  {
    id: 'so-language-weaker',
    wrong: 'Accept-Language wins over SO-Language',
    shows: { ...shows, headers: { ...shows.headers, 'so-language': 'fr' } },
    respond: onRequest((request) => (field(request, 'accept-language') === undefined ? request : withField(request, 'so-language'))),
  },
  {
    id: 'language-not-switched-off',
    wrong: 'SO-Language: * does not switch translation off',
    shows: { path: '/api/v1/ChatSession/5', headers: { 'so-language': '*' } },
    respond: onRequest((request) =>
      ['*', 'x', '-'].includes(field(request, 'so-language') ?? '') ? withField(request, 'so-language', 'en') : request,
    ),
  },
  {
    id: 'language-quality-ignored',
    wrong: 'the first language wins, whatever its quality',
    shows: { path: '/api/v1/ChatSession/5', headers: { 'accept-language': 'fr;q=0.1, nb' } },
    respond: onRequest((request) => {
      const ranges = field(request, 'accept-language');
      return ranges === undefined ? request : withField(request, 'accept-language', ranges.replace(/[,;].*/, ''));
    }),
  },
  {
    id: 'region-not-stripped',
    wrong: 'nb-NO is not taken for nb',
    shows: { path: '/api/v1/ChatSession/5', headers: { 'accept-language': 'nb-NO' } },
    respond: onRequest((request) => (/^\w\w-/.test(field(request, 'accept-language') ?? '') ? untranslated(request) : request)),
  },
  {
    id: 'broken-language-refused',
    wrong: 'a language that cannot be read is 400',
    shows: { path: '/api/v1/ChatSession/5', headers: { 'so-language': '!!' } },
    respond: onAnswer((answer, request) =>
      /[^\w\s,;=.*-]/.test(`${field(request, 'so-language') ?? ''}${field(request, 'accept-language') ?? ''}`)
        ? { ...answer, status: 400 }
        : answer,
    ),
  },
]);

/** Returns the translated value with the references of the stored one. */
function keepReferences(translated: unknown, stored: unknown): unknown {
  if (typeof stored === 'string') return stored.startsWith('[SR_') ? stored : translated;
  if (typeof stored !== 'object' || stored === null) return translated;
  if (Array.isArray(stored)) return stored.map((item, index) => keepReferences((translated as unknown[])[index], item));
  return Object.fromEntries(
    Object.entries(stored).map(([name, value]) => [name, keepReferences((translated as Record<string, unknown>)[name], value)]),
  );
}
