import { field, isOperation, ofClass, onAnswer, onRequest, onTarget, withBody, withField } from '../edit.js';
import type { Answer, Request, Respond } from '../fault.js';

const path = '/api/v1/ChatSession/928';
const KNOWN = 'Basic dGplMDpUamUw';
const nobody = { path, headers: { authorization: '' } };
const as = (authorization: string) => ({ path, headers: { authorization } });

/** Returns the way of a fault that lets in whoever sends such an `Authorization`. */
const letIn = (scheme: RegExp): Respond =>
  onRequest((request) => (scheme.test(field(request, 'authorization') ?? '') ? withField(request, 'authorization', KNOWN) : request));
const unauthorized = (change: (answer: Answer, request: Request) => Answer) =>
  onTarget('error', (answer, request) => (answer.status === 401 ? change(answer, request) : answer));
const challenges = (keep: (value: string) => boolean) =>
  unauthorized((answer) => ({
    ...answer,
    headers: answer.headers.filter(([name, value]) => name.toLowerCase() !== 'www-authenticate' || keep(value)),
  }));

/** Who is let in, and what the others are told. */
export const access = ofClass('access', [
  {
    id: 'nobody-let-in',
    wrong: 'credentials are not needed',
    shows: nobody,
    respond: onRequest((request) =>
      field(request, 'authorization') === undefined && field(request, 'cookie') === undefined
        ? withField(request, 'authorization', KNOWN)
        : request,
    ),
  },
  {
    id: 'nobody-let-in-to-lists',
    wrong: 'lists need no credentials',
    shows: { ...nobody, path: '/api/v1/ChatSession' },
    respond: onRequest((request) =>
      field(request, 'authorization') === undefined && !request.path.includes('ChatSession/')
        ? withField(request, 'authorization', KNOWN)
        : request,
    ),
  },
  { id: 'any-password', wrong: 'any password of a user is right', shows: as('Basic dGplMDp3cm9uZw=='), respond: letIn(/^Basic dGplMD/i) },
  { id: 'any-user', wrong: 'any user and password are right', shows: as('Basic bm9ib2R5Ondyb25n'), respond: letIn(/^Basic /i) },
  { id: 'any-bearer', wrong: 'any Bearer token is right', shows: as('Bearer nonsense'), respond: letIn(/^Bearer /i) },
  { id: 'any-ticket', wrong: 'any ticket is right', shows: as('SOTicket 7T:nonsense'), respond: letIn(/^SOTicket /i) },
  {
    id: 'any-scheme',
    wrong: 'an unknown scheme is let in',
    shows: as('Digest username="tje0"'),
    respond: letIn(/^(?!basic|bearer|soticket)\S+/i),
  },
  { id: 'broken-basic', wrong: 'Basic without credentials is let in', shows: as('Basic'), respond: letIn(/^Basic\s*$/i) },
  {
    id: 'scheme-case',
    wrong: 'the word Basic is known with a capital only',
    shows: as('basic dGplMDpUamUw'),
    respond: onRequest((request) => (/^[a-z]/.test(field(request, 'authorization') ?? '') ? withField(request, 'authorization') : request)),
  },
  {
    id: 'xsrf-not-needed',
    wrong: 'a cookie counts without X-XSRF-TOKEN',
    shows: { path, signedIn: true },
    respond: withKnownToken(() => true),
  },
  {
    id: 'any-xsrf',
    wrong: 'any X-XSRF-TOKEN is right',
    shows: { path, signedIn: true, headers: { 'x-xsrf-token': 'nonsense' } },
    respond: withKnownToken((token) => token !== undefined),
  },
  { id: 'no-challenge', wrong: '401 has no WWW-Authenticate', shows: nobody, respond: challenges(() => false) },
  {
    id: 'challenge-missing',
    wrong: '401 does not name SOTicket',
    shows: nobody,
    respond: challenges((value) => !value.startsWith('SOTicket')),
  },
  {
    id: 'challenge-only-without-credentials',
    wrong: '401 for wrong credentials has no WWW-Authenticate',
    shows: as('Bearer nonsense'),
    respond: unauthorized((answer, request) =>
      field(request, 'authorization') === undefined ? answer : withField(answer, 'www-authenticate'),
    ),
  },
  { id: '401-as-403', wrong: 'no credentials are 403', shows: nobody, respond: unauthorized((answer) => ({ ...answer, status: 403 })) },
  { id: '401-as-404', wrong: 'no credentials are 404', shows: nobody, respond: unauthorized((answer) => ({ ...answer, status: 404 })) },
  {
    id: '401-as-500',
    wrong: 'wrong credentials are 500',
    shows: as('Bearer nonsense'),
    respond: unauthorized((answer) => ({ ...answer, status: 500 })),
  },
  {
    id: '401-as-redirect',
    wrong: 'no credentials lead to a page to sign in at',
    shows: nobody,
    respond: unauthorized((answer) => withField(withBody({ ...answer, status: 302 }, ''), 'location', '/docs')),
  },
  {
    id: '401-as-page',
    wrong: 'no credentials are answered with 200 and a page to sign in at',
    shows: nobody,
    respond: unauthorized((answer) =>
      withField(withBody({ ...answer, status: 200 }, '<!doctype html><title>Sign in</title>'), 'content-type', 'text/html; charset=utf-8'),
    ),
  },
  {
    id: '401-tells-users',
    wrong: 'a known user and an unknown one are told apart',
    shows: as('Basic dGplMDp3cm9uZw=='),
    respond: unauthorized((answer, request) =>
      field(request, 'authorization')?.startsWith('Basic dGplMD') === true
        ? withBody(answer, answer.body.toString().replace(/("ErrorMessage":")[^"]*/, '$1Wrong password'))
        : answer,
    ),
  },
  {
    id: 'data-in-401',
    wrong: '401 has the session as its body',
    shows: nobody,
    respond: async (request, { send }) => {
      const answer = await send(request);
      if (answer.status !== 401 || !isOperation(request)) return answer;
      const { body } = await send(withField(request, 'authorization', KNOWN));
      return withBody(answer, body);
    },
  },
  {
    id: 'password-echoed',
    wrong: 'Authorization is repeated in an answer',
    shows: { path },
    respond: onAnswer((answer, request) => withField(answer, 'x-authorization', field(request, 'authorization') ?? 'none')),
  },
]);

/** Returns the way of a fault that sends the token of a signed-in browser when it is not sent, or is another. */
function withKnownToken(applies: (token: string | undefined) => boolean): Respond {
  return async (request, { send, memory }) => {
    const session = /SoSession=([^;]+)/.exec(field(request, 'cookie') ?? '')?.[1] ?? '';
    const known = memory.get(session);
    const isWanted = known !== undefined && isOperation(request) && applies(field(request, 'x-xsrf-token'));
    const answer = await send(isWanted ? withField(request, 'x-xsrf-token', known) : request);
    const cookies = answer.headers.filter(([name]) => name.toLowerCase() === 'set-cookie').map(([, value]) => value);
    const [opened, token] = ['SoSession', 'XSRF-TOKEN'].map((name) => cookies.find((one) => one.startsWith(`${name}=`))?.split(/[=;]/)[1]);
    if (opened !== undefined && token !== undefined) memory.set(opened, token);
    return answer;
  };
}
