import { field, isOperation, ofClass, onRequest, onTarget, withBody, withField } from '../edit.js';
import type { Request, Respond } from '../fault.js';

const path = '/api/v1/ChatSession/928';
const accept = (value: string) => ({ path, headers: { accept: value } });
const rewrite = (change: (ranges: string) => string) =>
  onRequest((request) => {
    const ranges = field(request, 'accept');
    return ranges === undefined ? request : withField(request, 'accept', change(ranges));
  });
/** Returns the way of a fault that answers a 406 in another way. */
const notAcceptable =
  (instead: (request: Request) => Request): Respond =>
  async (request, { send }) => {
    const answer = await send(request);
    return answer.status === 406 ? send(instead(request)) : answer;
  };
const quality = /\s*;\s*q=([\d.]+)/gi;

/** Ranges of Accept that are read in a wrong way. */
export const negotiation = ofClass('negotiation', [
  {
    id: 'q0-ignored',
    wrong: 'q=0 counts as acceptable',
    shows: accept('application/json;q=0, application/xml;q=0.5'),
    respond: rewrite((ranges) => ranges.replace(quality, (q, value) => (Number(value) === 0 ? '' : q))),
  },
  {
    id: 'quality-ignored',
    wrong: 'the first range wins, whatever its quality',
    shows: accept('application/json;q=0.1, application/xml'),
    respond: rewrite((ranges) =>
      ranges.replace(quality, (q, value) => (Number(value) === 0 ? q : '')).replace(/^([^,]+),(.*q=0)?.*/, '$1$2'),
    ),
  },
  {
    id: 'quality-reversed',
    wrong: 'the lowest quality wins',
    shows: accept('application/json;q=0.1, application/xml'),
    respond: rewrite((ranges) =>
      ranges.split(',').every((range) => !/;\s*q=0(\.0*)?$/.test(range))
        ? ranges
            .split(',')
            .map((range) => range.replace(quality, '') + `;q=${(1.001 - Number(/q=([\d.]+)/.exec(range)?.[1] ?? 1)).toFixed(3)}`)
            .join(',')
        : ranges,
    ),
  },
  {
    id: 'specificity-ignored',
    wrong: 'a wildcard counts more than the type that it contains',
    shows: accept('application/json;q=0.1, application/*;q=0.9, text/xml;q=0.5'),
    respond: rewrite((ranges) =>
      ranges.includes('*')
        ? ranges
            .split(',')
            .filter((range) => range.includes('*'))
            .join(',')
        : ranges,
    ),
  },
  {
    id: 'wildcard-ignored',
    wrong: '*/* is not understood',
    shows: accept('image/png, */*;q=0.1'),
    respond: rewrite((ranges) => ranges.replaceAll('*/*', 'image/none')),
  },
  {
    id: 'type-wildcard-ignored',
    wrong: 'text/* is not understood',
    shows: accept('text/*'),
    respond: rewrite((ranges) => ranges.replaceAll('text/*', 'image/none')),
  },
  {
    id: 'accept-case',
    wrong: 'capitals in Accept are not understood',
    shows: accept('Application/XML'),
    respond: rewrite((ranges) => (/[A-Z]/.test(ranges) ? 'image/none' : ranges)),
  },
  {
    id: 'accept-blank',
    wrong: 'blanks within Accept break it',
    shows: accept('text/xml ; q=0.8 , application/json ; q=0.2'),
    respond: rewrite((ranges) => (/\s;|;\s|\s,/.test(ranges) ? 'image/none' : ranges)),
  },
  {
    id: 'default-is-xml',
    wrong: 'without Accept the answer is XML',
    shows: { path },
    respond: onRequest((request) => (field(request, 'accept') === undefined ? withField(request, 'accept', 'application/xml') : request)),
  },
  {
    id: 'star-is-xml',
    wrong: '*/* is answered with XML',
    shows: accept('*/*'),
    respond: rewrite((ranges) => ranges.replace('*/*', 'application/xml')),
  },
  {
    id: 'substring-match',
    wrong: 'application/json-patch+json is taken for application/json',
    shows: accept('application/json-patch+json'),
    respond: rewrite((ranges) => ranges.replaceAll('application/json-patch+json', 'application/json')),
  },
  {
    id: 'prefix-match',
    wrong: 'application/jsonp is taken for application/json',
    shows: accept('application/jsonp'),
    respond: rewrite((ranges) => ranges.replace(/application\/json[a-z]+/g, 'application/json')),
  },
  {
    id: 'always-acceptable',
    wrong: 'what cannot be written is answered with 200 and JSON',
    shows: accept('image/png'),
    respond: notAcceptable((request) => withField(request, 'accept', 'application/json')),
  },
  {
    id: '406-as-404',
    wrong: 'what cannot be written is 404',
    shows: accept('image/png'),
    respond: notAcceptable((request) => ({ ...withField(request, 'accept', '*/*'), path: '/api/v1/ChatSession/99999' })),
  },
  {
    id: '406-without-list',
    wrong: '406 does not say what there is',
    shows: accept('image/png'),
    respond: onTarget('error', (answer) =>
      answer.status === 406 ? withBody(answer, answer.body.toString().replace(/: available are [^"]*/, '')) : answer,
    ),
  },
  {
    id: '406-empty',
    wrong: '406 has no body',
    shows: accept('image/png'),
    respond: onTarget('error', (answer) => (answer.status === 406 ? withBody(answer, '') : answer)),
  },
  {
    id: '406-only-for-sessions',
    wrong: 'lists are JSON even for those who do not accept it',
    shows: { path: '/api/v1/ChatSession', headers: { accept: 'image/png' } },
    respond: (request, tools) =>
      isOperation(request) && !request.path.includes('ChatSession/')
        ? notAcceptable((one) => withField(one, 'accept', 'application/json'))(request, tools)
        : tools.send(request),
  },
  {
    id: 'broken-accept-500',
    wrong: 'an Accept that breaks the grammar is 500',
    shows: accept('application/json;q=,;;'),
    respond: async (request, { send }) => {
      const answer = await send(request);
      const ranges = field(request, 'accept') ?? '';
      const isBroken = ranges !== '' && !/^\s*(?:[\w.+*-]+\/[\w.+*-]+(?:\s*;\s*[\w-]+=(?:[\w.+-]+|"[^"]*"))*\s*(?:,\s*|$))+$/.test(ranges);
      return isBroken && isOperation(request) ? { ...answer, status: 500 } : answer;
    },
  },
]);
