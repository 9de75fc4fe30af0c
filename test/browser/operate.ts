/** What a person does in Swagger UI; it holds no test. */
import type { Page } from 'playwright-core';
import { keepPicture } from './browse.js';

/** Enters a value for each field of a scheme in the dialog of Authorize. */
export async function authorize(page: Page, scheme: string, values: readonly string[]): Promise<void> {
  await page.click('.scheme-container .btn.authorize');
  const form = page.locator('.auth-container').filter({ has: page.locator(`h4 > code:text-is("${scheme}")`) });
  for (const [index, value] of values.entries()) await form.locator('input').nth(index).fill(value);
  await form.locator('button.authorize').click();
  await keepPicture(page, `authorize-${scheme}`);
  await page.click('.close-modal');
}

export interface Execution {
  readonly accept?: string;
  /** Parameters by name; the others stay as the page has them. */
  readonly parameters?: Readonly<Record<string, string>>;
}

/** Executes the open operation and returns what the page shows of the answer. */
export async function execute(page: Page, { accept = 'application/json', parameters = {} }: Execution = {}) {
  await page.locator('.execute').waitFor();
  for (const [name, value] of Object.entries(parameters)) await page.fill(`tr[data-param-name="${name}"] input[type=text]`, value);
  await page.selectOption('.response-control-media-type--accept-controller select', accept);
  // What the page shows of an answer before must not be taken for this one.
  const clear = page.locator('.btn-clear');
  if (await clear.isVisible()) await clear.click();
  const [answer] = await Promise.all([page.waitForResponse((response) => response.url().includes('/api/v1/')), page.click('.execute')]);
  const contentType = answer.headers()['content-type'];
  const live = page.locator('.live-responses-table');
  const status = await live.locator('tbody td.response-col_status').first().innerText();
  const text = await live.locator('.response-col_description .highlight-code code').first().innerText();
  return { status: Number.parseInt(status, 10), contentType, text };
}
