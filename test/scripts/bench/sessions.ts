import t from 'tap';
import { makeSessions, readSample } from '../../../scripts/bench/sessions.js';
import { parseSessionDocument } from '../../../src/data/session-document.js';

t.test('makeSessions yields valid sessions of the size of the sample, each with an id of its own', async (t) => {
  const texts = [...makeSessions(40)];
  const ids = texts.map((text) => parseSessionDocument(text).id);
  t.strictSame(ids, [...Array.from({ length: 40 }, (_, index) => index + 1), 928]);
  const size = JSON.stringify(readSample()).length;
  t.ok(texts.every((text) => Math.abs(text.length - size) < 200));
  t.equal(new Set(texts.map((text) => (JSON.parse(text) as { readonly CustomerName: string }).CustomerName)).size, 41);
});

t.test('makeSessions yields the sample once', async (t) => {
  const ids = [...makeSessions(930)].map((text) => (JSON.parse(text) as { readonly ChatSessionId: number }).ChatSessionId);
  t.equal(ids.length, 930);
  t.equal(ids.filter((id) => id === 928).length, 1);
});
