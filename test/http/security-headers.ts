import t from 'tap';
import { createSecuritySchemes } from '../../src/auth/authenticate.js';
import { demoCredentials } from '../../src/auth/credentials.js';
import { createBrowserSessions } from '../../src/auth/session.js';
import { authorization, listen, start } from './start.js';
import { readAnswers, talk } from './talk.js';

const PATH = '/api/v1/ChatSession/928';
const SIGNED = `Authorization: ${authorization}\r\n`;
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'none'";
const PRIVATE = 'private, no-cache';

/** Every kind of answer, and how it may be stored. */
const answers: readonly { readonly name: string; readonly request: string; readonly status: number; readonly cache?: string }[] = [
  { name: 'a session', request: `GET ${PATH} HTTP/1.1\r\nHost: a\r\n${SIGNED}`, status: 200 },
  { name: 'a session in XML', request: `GET ${PATH} HTTP/1.1\r\nHost: a\r\n${SIGNED}Accept: text/xml\r\n`, status: 200 },
  { name: 'a list', request: `GET /api/v1/ChatSession HTTP/1.1\r\nHost: a\r\n${SIGNED}`, status: 200 },
  { name: 'a bad parameter', request: `GET ${PATH}x HTTP/1.1\r\nHost: a\r\n`, status: 400 },
  { name: 'a broken URL', request: 'GET /% HTTP/1.1\r\nHost: a\r\n', status: 400 },
  { name: 'no Host', request: `GET ${PATH} HTTP/1.1\r\n`, status: 400 },
  { name: 'no HTTP', request: 'rubbish\r\n', status: 400 },
  { name: 'no credentials', request: `GET ${PATH} HTTP/1.1\r\nHost: a\r\n`, status: 401 },
  { name: 'a missing session', request: `GET /api/v1/ChatSession/99999 HTTP/1.1\r\nHost: a\r\n${SIGNED}`, status: 404 },
  { name: 'a path that nothing answers', request: 'GET /nothing HTTP/1.1\r\nHost: a\r\n', status: 404 },
  { name: 'a file that Swagger UI does not have', request: 'GET /docs/static/nothing HTTP/1.1\r\nHost: a\r\n', status: 404 },
  { name: 'another method', request: `DELETE ${PATH} HTTP/1.1\r\nHost: a\r\n`, status: 405 },
  { name: 'another method of the documents', request: 'DELETE /openapi.json HTTP/1.1\r\nHost: a\r\n', status: 405 },
  { name: 'a media type that there is not', request: `GET ${PATH} HTTP/1.1\r\nHost: a\r\n${SIGNED}Accept: image/png\r\n`, status: 406 },
  { name: 'an expectation', request: `GET ${PATH} HTTP/1.1\r\nHost: a\r\nExpect: x\r\n`, status: 417 },
  { name: 'headers that are too long', request: `GET / HTTP/1.1\r\nHost: a\r\nX: ${'x'.repeat(17_000)}\r\n`, status: 431 },
  { name: 'signing in', request: `POST /session HTTP/1.1\r\nHost: a\r\n${SIGNED}`, status: 204, cache: 'no-store' },
  { name: 'health', request: 'GET /health/live HTTP/1.1\r\nHost: a\r\n', status: 200, cache: 'no-store' },
  { name: 'the document', request: 'GET /openapi.json HTTP/1.1\r\nHost: a\r\n', status: 200, cache: 'no-cache' },
  { name: 'the XML Schema', request: 'GET /chat-session.xsd HTTP/1.1\r\nHost: a\r\n', status: 200, cache: 'no-cache' },
];

t.test('Every answer', async (t) => {
  const sessions = createBrowserSessions();
  const { port } = await listen(await start(t, { sessions, schemes: createSecuritySchemes(demoCredentials, { sessions }) }));
  for (const { name, request, status, cache = PRIVATE } of answers) {
    const text = await talk(t, port, `${request}Connection: close\r\n\r\n`);
    const [answer] = readAnswers(text);
    t.test(`${status} for ${name} says that it is what it says, runs nothing, and who may store it`, async (t) => {
      const { 'x-content-type-options': options, 'content-security-policy': policy, 'cache-control': control } = answer?.headers ?? {};
      t.strictSame({ status: answer?.status, options, policy, control }, { status, options: 'nosniff', policy: POLICY, control: cache });
    });
    t.test(`${status} for ${name} does not name its software`, async (t) => t.notMatch(text, /^(?:server|x-powered-by|via):/im));
  }
});

t.test('GET /docs and its files name no software and are what they say', async (t) => {
  const server = await start(t);
  for (const url of ['/docs', '/docs/static/swagger-ui-bundle.js', '/docs/static/swagger-ui.css', '/docs/json']) {
    const { statusCode, headers } = await server.inject({ url });
    t.match(
      [url, statusCode, headers],
      [url, 200, { 'x-content-type-options': 'nosniff', 'content-security-policy': /frame-ancestors 'none'/ }],
    );
    t.strictSame([headers.server, headers['x-powered-by']], [undefined, undefined], url);
  }
});
