import { existsSync } from 'node:fs';
import t from 'tap';
import { openHandler } from '../../src/data/open-handler.js';
import { createLines, playServer, say } from './upstream/play-server.js';

const get = { path: { id: 1 }, query: {}, header: {} };

t.test('openHandler opens the store that the URL names, and gives it out', async (t) => {
  const folder = t.testdir({ '1.json': '{"ChatSessionId":1}' });
  const { handler, store } = await openHandler({ dataUrl: `memory:${folder}`, baseTimeZone: 'UTC' }, createLines());
  t.teardown(() => handler.close?.());
  t.match(await handler.v1ChatSessionEntity_GetChatSessionEntity(get), { status: 200 });
  t.equal(await store?.count(), 1);
});

t.test('openHandler asks the server that the URL names, and records in the store that is named', async (t) => {
  const { base } = await playServer(t, say('{"ChatSessionId":1}'));
  const file = `${t.testdir()}/recorded.db`;
  const upstream = { base, timeout: 5000, maxBytes: 1000, violations: 'refuse', replay: false, record: `sqlite:${file}` } as const;
  const { handler, store } = await openHandler({ dataUrl: base.href, baseTimeZone: 'UTC', upstream }, createLines());
  t.match(await handler.v1ChatSessionEntity_GetChatSessionEntity(get), { status: 200 });
  await handler.close?.();
  t.strictSame([store, existsSync(file)], [undefined, true]);
});

t.test('openHandler records nothing unless told to', async (t) => {
  const { base } = await playServer(t, say('{"ChatSessionId":1}'));
  const upstream = { base, timeout: 5000, maxBytes: 1000, violations: 'refuse', replay: false } as const;
  const { handler } = await openHandler({ dataUrl: base.href, baseTimeZone: 'UTC', upstream }, createLines());
  t.teardown(() => handler.close?.());
  t.match(await handler.v1ChatSessionEntity_GetChatSessionEntity(get), { status: 200 });
});

t.test('openHandler loads a module in place of what the URL names', async (t) => {
  const folder = t.testdir({
    'mine.mjs': `export default { v1ChatSessionEntity_GetAll() {}, v1ChatAgent_GetChatSessionEntity() {}, v1ChatSessionEntity_GetChatSessionEntity: () => ({ status: 403, message: 'mine' }) };`,
  });
  const { handler, store } = await openHandler({ dataUrl: 'nothing:', baseTimeZone: 'UTC', handler: `${folder}/mine.mjs` }, createLines());
  t.strictSame([await handler.v1ChatSessionEntity_GetChatSessionEntity(get), store], [{ status: 403, message: 'mine' }, undefined]);
});

t.test('openHandler passes on why a store cannot be opened', async (t) => {
  await t.rejects(openHandler({ dataUrl: 'nothing:', baseTimeZone: 'UTC' }, createLines()), {
    message: /^Cannot open the data store: DATA_URL has to begin with one of .*, https:$/,
  });
  const base = new URL('http://127.0.0.1:9/');
  const upstream = { base, timeout: 5000, maxBytes: 1000, violations: 'refuse', replay: false, record: 'nothing:' } as const;
  await t.rejects(openHandler({ dataUrl: base.href, baseTimeZone: 'UTC', upstream }, createLines()), {
    message: /^Cannot open the data store: UPSTREAM_RECORD has to begin with one of .*, postgresql:$/,
  });
});
