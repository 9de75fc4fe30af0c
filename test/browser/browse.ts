/** A browser for the tests of pages; it holds no test. */
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import type { Test } from 'tap';

const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

/** Options of a test that needs a browser: skipped, and said why, where the machine has none. */
export const needsBrowser = existsSync(CHROMIUM)
  ? {}
  : { skip: `there is no Chromium at ${CHROMIUM}: install Debian's package chromium, or name another one in CHROMIUM` };

/** Nothing but what the pages ask for leaves the browser. */
const QUIET = ['--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-quic'];

/** Returns a browser that ends with the test. */
export async function openBrowser(t: Test): Promise<Browser> {
  const args = ['--headless', '--no-sandbox', '--disable-gpu', ...QUIET];
  const browser = await chromium.launch({ executablePath: CHROMIUM, args, timeout: PATIENCE });
  t.teardown(() => browser.close());
  return browser;
}

/** Milliseconds that a busy machine may take for a step. */
const PATIENCE = 120_000;

/** What Swagger UI writes to the console for every deep link whose operationId has an underscore. */
const DEPRECATED_LINK = 'Deprecated: escaping deep link whitespace';

export interface Visit {
  readonly page: Page;
  /** What a person would never see and has to be empty: errors of the page and its console, requests that failed, other servers. */
  readonly troubles: readonly string[];
}

interface Visiting {
  readonly url: string;
  readonly width?: number;
  /** Where the page may send requests beside its own server. */
  readonly service?: string;
}

/** Opens a page of its own context, with no cookies, as wide as asked for; it is closed when the test ends. */
export async function visit(t: Test, browser: Browser, { url, width = 1280, service = url }: Visiting): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, isMobile: width < 640, hasTouch: width < 640 });
  t.teardown(() => context.close());
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  const troubles: string[] = [];
  const origins = [new URL(url).origin, new URL(service).origin];
  page.on('pageerror', (error) => troubles.push(`error: ${error.message}`));
  page.on('console', (message) => {
    // An answer with an error status is what some tests ask for; the browser reports each.
    const isExpected = message.text().startsWith(DEPRECATED_LINK) || message.text().startsWith('Failed to load resource');
    if (message.type() === 'error' && !isExpected) troubles.push(`console: ${message.text()}`);
  });
  page.on('requestfailed', (request) => troubles.push(`failed: ${request.url()} ${request.failure()?.errorText ?? ''}`));
  page.on('request', (request) => {
    const target = request.url();
    const isOwn = /^(?:data|blob):/.test(target) || origins.includes(new URL(target).origin);
    if (!isOwn) troubles.push(`external: ${target}`);
  });
  await page.goto(url);
  return { page, troubles };
}

/** Keeps a picture of the page in the folder that SCREENSHOTS names, if it names one. */
export async function keepPicture(page: Page, name: string): Promise<void> {
  const folder = process.env['SCREENSHOTS'];
  if (folder === undefined || folder === '') return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: path.join(folder, `${name}.png`) });
}
