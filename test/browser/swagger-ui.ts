/** Swagger UI at `/docs`, as a person uses it in Chromium. */
import { createHash } from 'node:crypto';
import t, { type Test } from 'tap';
import { createSecuritySchemes } from '../../src/auth/authenticate.js';
import { demoCredentials } from '../../src/auth/credentials.js';
import { createBrowserSessions } from '../../src/auth/session.js';
import { authorization, listen, mediaTypes, start } from '../http/start.js';
import { keepPicture, needsBrowser, openBrowser, visit } from './browse.js';
import { authorize, execute, type Execution } from './operate.js';

t.setTimeout(900_000);

const OPERATION = '#/ChatSession/v1ChatSessionEntity_GetChatSessionEntity';
const sha256 = (secret: string) => createHash('sha256').update(secret).digest('hex');

t.test('GET /docs in Chromium', needsBrowser, async (t) => {
  const sessions = createBrowserSessions();
  const credentials = {
    ...demoCredentials,
    bearerTokens: [{ name: 'reporting', sha256: sha256('token') }],
    tickets: [{ name: 'partner', sha256: sha256('7T:ticket') }],
  };
  const { origin } = await listen(await start(t, { schemes: createSecuritySchemes(credentials, { sessions }), sessions }));
  const browser = await openBrowser(t);
  const open = async (t: Test, { hash = OPERATION, width = 1280 } = {}) => {
    const visited = await visit(t, browser, { url: `${origin}/docs${hash}`, width });
    // The id of the sample comes a moment after the rest; nothing is sent without it.
    if (hash !== '') await visited.page.locator('.parameters input[value="928"]').waitFor();
    return visited;
  };

  await t.test('GET /docs shows the overview under its own name and icon', async (t) => {
    const { page, troubles } = await open(t, { hash: '' });
    await page.locator('.opblock').first().waitFor();
    t.equal(await page.title(), 'Chat session API');
    const icon = await page.getAttribute('link[rel=icon]', 'href');
    const response = await page.request.get(new URL(icon ?? '', page.url()).href);
    t.strictSame([response.status(), response.headers()['content-type']], [200, 'image/svg+xml']);
    const headings = await page.locator('.info h2:not(.title)').allInnerTexts();
    t.match(headings, [
      'Access',
      'Media types',
      'Less of a session',
      'Null and absent',
      'Languages and time zones',
      'Asking again',
      'Errors',
    ]);
    await keepPicture(page, 'overview');
    t.strictSame(troubles, []);
  });

  await t.test('GET /docs executes the sample as JSON and as XML, and in every other media type', async (t) => {
    const { page, troubles } = await open(t);
    await authorize(page, 'Basic', ['tje0', 'Tje0']);
    for (const accept of mediaTypes) {
      const { status, contentType, text } = await execute(page, { accept });
      t.strictSame([status, contentType], [200, `${accept}; charset=utf-8`]);
      t.match(text, accept.includes('xml') ? /^<ChatSessionEntity[\s\S]*<ChatSessionId>928</ : /^\{\s+"ChatSessionId": 928,/, accept);
      await page.locator('.live-responses-table').scrollIntoViewIfNeeded();
      await keepPicture(page, `executed-${accept.replace('/', '-')}`);
    }
    t.strictSame(troubles, []);
  });

  await t.test('GET /docs shows the example of a response as XML', async (t) => {
    const { page } = await open(t);
    await page.selectOption('.response-control-media-type--accept-controller select', 'application/xml');
    const example = page.locator('.response[data-code="200"] .model-example .highlight-code');
    t.match(await example.innerText(), /^<ChatSessionEntity[^>]*>\n {2}<ChatSessionId>928<\/ChatSessionId>/);
  });

  const schemes: readonly { readonly scheme: string; readonly values: readonly string[] }[] = [
    { scheme: 'Basic', values: ['tje0', 'Tje0'] },
    { scheme: 'Bearer', values: ['token'] },
    { scheme: 'SoTicket', values: ['SOTicket 7T:ticket'] },
  ];
  for (const { scheme, values } of schemes) {
    await t.test(`GET /docs takes ${scheme} in the dialog of Authorize`, async (t) => {
      const { page, troubles } = await open(t);
      t.equal((await execute(page)).status, 401);
      await authorize(page, scheme, values);
      t.equal((await execute(page)).status, 200);
      t.strictSame(troubles, []);
    });
  }

  await t.test('GET /docs takes the session of a signed-in browser with its XsrfToken', async (t) => {
    const { page, troubles } = await open(t);
    const answer = await page.request.post(`${origin}/session`, { headers: { authorization } });
    t.equal(answer.status(), 204);
    t.equal((await execute(page)).status, 401);
    const cookies = await page.context().cookies();
    await authorize(page, 'XsrfToken', [cookies.find(({ name }) => name === 'XSRF-TOKEN')?.value ?? '']);
    t.equal((await execute(page)).status, 200);
    t.strictSame(troubles, []);
  });

  await t.test('GET /docs shows what to change after the mistakes of a consumer', async (t) => {
    const { page, troubles } = await open(t);
    t.match(await execute(page), { status: 401, text: /Cannot tell who is calling: send Authorization/ });
    await authorize(page, 'Basic', ['tje0', 'Tje0']);
    const mistakes: readonly (Execution & { readonly status: number; readonly says: RegExp })[] = [
      { parameters: { id: '99999' }, status: 404, says: /ChatSession id 99999 not found/ },
      { parameters: { id: '928', $select: 'User/' }, status: 400, says: /Cannot read \$select: / },
      { parameters: { $select: '', 'SO-TimeZone': 'Mars' }, status: 400, says: /Cannot read SO-TimeZone: "Mars"/ },
    ];
    for (const { parameters = {}, status, says } of mistakes) {
      const { status: got, text } = await execute(page, { parameters });
      t.equal(got, status);
      // In JSON the quotes of a message are escaped.
      t.match(text.replaceAll('\\"', '"'), says);
    }
    await keepPicture(page, 'mistake');
    t.strictSame(troubles, []);
  });

  await t.test('GET /docs executes the operation of the chat agent', async (t) => {
    const { page, troubles } = await open(t, { hash: '#/Agents/v1ChatAgent_GetChatSessionEntity' });
    await authorize(page, 'Basic', ['tje0', 'Tje0']);
    t.match(await execute(page), { status: 200, text: /^\{\s+"ChatSessionId": 928,/ });
    t.match(await execute(page, { parameters: { chatSessionEntityId: '99999' } }), { status: 200, text: /^null$/ });
    t.strictSame(troubles, []);
  });

  await t.test('GET /docs fits a phone', async (t) => {
    const { page, troubles } = await open(t, { width: 390 });
    const overflow = () => page.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth');
    await authorize(page, 'Basic', ['tje0', 'Tje0']);
    t.equal(await page.evaluate<number>('window.innerWidth'), 390);
    t.equal((await execute(page)).status, 200);
    t.equal(await overflow(), 0);
    await keepPicture(page, 'phone-executed');
    await page.evaluate('window.scrollTo(0, 0)');
    await keepPicture(page, 'phone-overview');
    t.strictSame(troubles, []);
  });
});
