import { isXml, json, ofClass, onTarget, withBody, withField, xml } from '../edit.js';

const missing = { path: '/api/v1/ChatSession/99999' };
const inXml = { ...missing, headers: { accept: 'application/xml' } };
const page = '<!doctype html><html><body><h1>Not Found</h1></body></html>';

/** Bodies of errors. */
export const errors = ofClass('errors', [
  {
    id: 'error-page',
    wrong: 'an error is a page',
    shows: missing,
    respond: onTarget('error', (answer) => withField(withBody(answer, page), 'content-type', 'text/html; charset=utf-8')),
  },
  {
    id: 'error-text',
    wrong: 'an error is a line of text',
    shows: missing,
    respond: onTarget('error', (answer) => withField(withBody(answer, 'Not Found'), 'content-type', 'text/plain; charset=utf-8')),
  },
  { id: 'error-empty', wrong: 'an error has no body', shows: missing, respond: onTarget('error', (answer) => withBody(answer, '')) },
  {
    id: 'error-problem',
    wrong: 'an error is an application/problem+json',
    shows: missing,
    respond: onTarget('error', (answer) =>
      withField(withBody(answer, '{"title":"Not Found","status":404}'), 'content-type', 'application/problem+json'),
    ),
  },
  {
    id: 'error-without-type',
    wrong: 'an error has no ErrorType',
    shows: missing,
    respond: json('error', (body) => delete body['ErrorType']),
  },
  {
    id: 'error-null',
    wrong: 'the message of an error is null',
    shows: missing,
    respond: json('error', (body) => {
      body['ErrorMessage'] = null;
    }),
  },
  {
    id: 'error-false',
    wrong: 'Error is false in an error',
    shows: missing,
    respond: json('error', (body) => {
      body['Error'] = false;
    }),
  },
  {
    id: 'error-in-xml-without-type',
    wrong: 'an error in XML has no ErrorType',
    shows: inXml,
    respond: xml((text) => text.replace(/<ErrorType>.*?<\/ErrorType>/, ''), 'error'),
  },
  {
    id: 'error-always-json',
    wrong: 'errors are JSON whatever is accepted',
    shows: inXml,
    respond: async (request, { send }) => {
      const answer = await send(request);
      return answer.status >= 400 && isXml(answer) ? send(withField(request, 'accept', 'application/json')) : answer;
    },
  },
  {
    id: 'stack-trace',
    wrong: 'an error shows the stack of the program',
    shows: missing,
    respond: json('error', (body) => {
      body['ErrorMessage'] =
        `${String(body['ErrorMessage'])}\n    at read (/srv/app/dist/data/store.js:41:13)\n    at process.processTicksAndRejections (node:internal/process/task_queues:95:5)`;
    }),
  },
  {
    id: 'error-is-200',
    wrong: 'an error has the status 200',
    shows: missing,
    respond: onTarget('error', (answer) => (answer.status === 404 ? { ...answer, status: 200 } : answer)),
  },
]);
