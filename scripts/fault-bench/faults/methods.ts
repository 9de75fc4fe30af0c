import { field, isOperation, ofClass, onAnswer, withBody, withField } from '../edit.js';
import type { Answer, Respond } from '../fault.js';

const path = '/api/v1/ChatSession/928';
const ofMethod = (method: string, change: (answer: Answer) => Answer): Respond =>
  onAnswer((answer, request) => (request.method === method ? change(answer) : answer));
const of405 = (change: (answer: Answer) => Answer): Respond => onAnswer((answer) => (answer.status === 405 ? change(answer) : answer));
const deletion = { method: 'DELETE', path };
const head = { method: 'HEAD', path };
const options = { method: 'OPTIONS', path };

/** Methods other than GET. */
export const methods = ofClass('methods', [
  { id: '405-without-allow', wrong: '405 has no Allow', shows: deletion, respond: of405((answer) => withField(answer, 'allow')) },
  {
    id: 'allow-incomplete',
    wrong: 'Allow does not name HEAD',
    shows: deletion,
    respond: onAnswer((answer) => (field(answer, 'allow') === undefined ? answer : withField(answer, 'allow', 'GET, OPTIONS'))),
  },
  {
    id: 'allow-too-long',
    wrong: 'Allow names DELETE, which is refused',
    shows: deletion,
    respond: onAnswer((answer) =>
      field(answer, 'allow') === undefined ? answer : withField(answer, 'allow', 'GET, HEAD, OPTIONS, DELETE'),
    ),
  },
  { id: '405-as-404', wrong: 'other methods are 404', shows: deletion, respond: of405((answer) => ({ ...answer, status: 404 })) },
  { id: '405-as-501', wrong: 'other methods are 501', shows: deletion, respond: of405((answer) => ({ ...answer, status: 501 })) },
  {
    id: 'post-reads',
    wrong: 'POST answers as GET does',
    shows: { method: 'POST', path },
    respond: (request, { send }) => send(isOperation(request) && request.method === 'POST' ? { ...request, method: 'GET' } : request),
  },
  {
    id: 'delete-succeeds',
    wrong: 'DELETE is answered with 204',
    shows: deletion,
    respond: ofMethod('DELETE', (answer) => withBody({ ...answer, status: 204 }, '')),
  },
  {
    id: 'head-405',
    wrong: 'HEAD is 405',
    shows: head,
    respond: ofMethod('HEAD', (answer) => ({ ...withField(answer, 'allow', 'GET, OPTIONS'), status: 405 })),
  },
  { id: 'head-404', wrong: 'HEAD is 404', shows: head, respond: ofMethod('HEAD', (answer) => ({ ...answer, status: 404 })) },
  {
    id: 'head-other-type',
    wrong: 'HEAD has another Content-Type than GET',
    shows: head,
    respond: ofMethod('HEAD', (answer) => withField(answer, 'content-type', 'text/plain; charset=utf-8')),
  },
  { id: 'head-without-vary', wrong: 'HEAD has no Vary', shows: head, respond: ofMethod('HEAD', (answer) => withField(answer, 'vary')) },
  {
    id: 'head-length',
    wrong: 'HEAD says that the body has 0 bytes',
    shows: head,
    respond: ofMethod('HEAD', (answer) => withField(answer, 'content-length', '0')),
  },
  { id: 'head-with-body', wrong: 'HEAD sends a body', shows: head, respond: ofMethod('HEAD', (answer) => ({ ...answer, wire: 'body' })) },
  { id: 'options-404', wrong: 'OPTIONS is 404', shows: options, respond: ofMethod('OPTIONS', (answer) => ({ ...answer, status: 404 })) },
  {
    id: 'options-without-allow',
    wrong: 'OPTIONS has no Allow',
    shows: options,
    respond: ofMethod('OPTIONS', (answer) => withField(answer, 'allow')),
  },
]);
