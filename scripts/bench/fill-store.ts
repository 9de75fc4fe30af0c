/** Fills a store that is empty. Arguments: its URL, how many sessions. */
import { openStore } from '../../src/data/open-store.js';
import { parseSessionDocument } from '../../src/data/session-document.js';
import { makeSessions } from './sessions.js';

const [dataUrl = '', count] = process.argv.slice(2);
const store = await openStore(dataUrl);
const parse = function* (): Generator<ReturnType<typeof parseSessionDocument>> {
  for (const text of makeSessions(Number(count))) yield parseSessionDocument(text, store.columns);
};
try {
  await store.write(parse());
} finally {
  await store.close();
}
