/** The site of `npm run docs` behind a plain file server, below a path, as people read it in Chromium. */
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { build } from 'esbuild';
import t, { type Test } from 'tap';
import { buildSite } from '../../scripts/docs/build-site.js';
import { listen, start } from '../http/start.js';
import { keepPicture, needsBrowser, openBrowser, visit } from './browse.js';
import { authorize, execute } from './operate.js';

t.setTimeout(900_000);

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
};

/** Serves a folder below `/some/where/`, with nothing else around it. */
async function serveFolder(t: Test, folder: string): Promise<string> {
  const server = createServer(({ url = '' }, response) => {
    const name = /^\/some\/where\/([\w.-]+)$/.exec(url)?.[1];
    try {
      const bytes = readFileSync(path.join(folder, name ?? ''));
      response.setHeader('content-type', TYPES[path.extname(name ?? '')] ?? 'application/octet-stream').end(bytes);
    } catch {
      response.writeHead(404).end();
    }
  });
  t.teardown(() => server.close());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** What a page does with the client: the sample as JSON and as XML, and an error. */
const CLIENT = `
import { createClient } from './src/client/create-client.js';
import { decodeXml } from './src/client/xml.js';
window.tryClient = async (baseUrl) => {
  const client = createClient({ baseUrl, headers: { authorization: 'Basic ' + btoa('tje0:Tje0') }, decodeXml, timeout: 60000 });
  const get = (id, accept) => client.GET('/ChatSession/{id}', { params: { path: { id } }, accept });
  const [json, xml] = [await get(928, 'application/json'), await get(928, 'text/xml')];
  const error = await get(99999, 'text/xml').catch((error) => error);
  return [json.data.ChatSessionId, JSON.stringify(json.data) === JSON.stringify(xml.data), error.name, error.status, error.errorType];
};`;

t.test('The site in Chromium', needsBrowser, async (t) => {
  const folder = path.join(t.testdir(), 'site');
  const siteOrigin = await serveFolder(t, folder);
  const { origin } = await listen(await start(t, { corsOrigins: [siteOrigin] }));
  buildSite({ folder, origin, changes: 'No changes.\n' });
  const browser = await openBrowser(t);
  const open = (t: Test, page: string, width?: number) =>
    visit(t, browser, { url: `${siteOrigin}/some/where/${page}`, service: origin, ...(width === undefined ? {} : { width }) });

  for (const name of ['index', 'try', 'changes']) {
    await t.test(`The site shows ${name}.html`, async (t) => {
      const { page, troubles } = await open(t, `${name}.html`);
      t.match(await page.title(), 'Chat session API');
      await keepPicture(page, `site-${name}`);
      t.strictSame(troubles, []);
    });
  }

  await t.test('The site executes the sample in Swagger UI as JSON and XML', async (t) => {
    const { page, troubles } = await open(t, 'swagger-ui.html#/ChatSession/v1ChatSessionEntity_GetChatSessionEntity');
    await page.locator('.parameters input[value="928"]').waitFor();
    await authorize(page, 'Basic', ['tje0', 'Tje0']);
    t.match(await execute(page), { status: 200, text: /"ChatSessionId": 928/ });
    t.match(await execute(page, { accept: 'application/xml' }), { status: 200, text: /<ChatSessionId>928</ });
    await keepPicture(page, 'site-swagger-ui');
    t.strictSame(troubles, []);
  });

  for (const width of [1280, 390]) {
    await t.test(`The site shows the reference ${width} pixels wide`, async (t) => {
      const { page, troubles } = await open(t, 'reference.html', width);
      await page.getByRole('heading', { name: 'Chat session API', level: 1 }).first().waitFor();
      await page.getByRole('heading', { name: 'This document' }).first().waitFor();
      t.equal(await page.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth'), 0);
      await keepPicture(page, `site-reference-${width}`);
      await page.getByRole('link', { name: 'GET /ChatSession/{id}' }).first().click();
      await page.waitForFunction(
        `[...document.querySelectorAll('h1, h2')].some(
          (one) => one.textContent === 'Gets a ChatSessionEntity object.' && Math.abs(one.getBoundingClientRect().top) < innerHeight,
        )`,
      );
      t.strictSame(troubles, []);
    });
  }

  await t.test('createClient and decodeXml get the sample in a browser', async (t) => {
    const { outputFiles } = await build({
      stdin: { contents: CLIENT, resolveDir: process.cwd() },
      bundle: true,
      write: false,
      format: 'iife',
      platform: 'browser',
    });
    const { page, troubles } = await open(t, 'index.html');
    writeFileSync(path.join(folder, 'client.js'), outputFiles[0]?.text ?? '');
    await page.addScriptTag({ url: `${siteOrigin}/some/where/client.js` });
    const got = await page.evaluate(`window.tryClient(${JSON.stringify(`${origin}/api/v1`)})`);
    t.strictSame(got, [928, true, 'ChatSessionError', 404, 'SoNotFoundException']);
    t.strictSame(troubles, []);
  });
});
