import t from 'tap';
import { measure } from '../../../scripts/bench/measure.js';
import { readSample } from '../../../scripts/bench/sessions.js';
import { stages } from '../../../scripts/bench/stages.js';
import { openMemory } from '../../../src/data/memory.js';
import { parseSessionDocument } from '../../../src/data/session-document.js';

t.test('stages do what their names say', async (t) => {
  const store = openMemory();
  t.teardown(() => store.close());
  await store.write([parseSessionDocument(JSON.stringify(readSample()))]);
  const cases = stages(store, 1000);
  const results = new Map<string, unknown>();
  for (const { key, run } of cases) results.set(key, await run());
  t.match(results.get('stage-parameters'), { path: { id: 928 } });
  t.match(results.get('stage-authentication'), { name: 'bench' });
  t.match(results.get('stage-negotiation'), { type: 'application/json' });
  t.match(results.get('stage-known'), { json: undefined });
  t.match(String((results.get('stage-splice') as { readonly payload: string }).payload), /"_Links":\{"Self":"http:\/\/127\.0\.0\.1:3000/);
  for (const key of ['stage-json', 'stage-localized-json', 'stage-stringify', 'stage-ajv'])
    t.match(String(results.get(key)), /^\{"ChatSessionId":928,/, key);
  for (const key of ['stage-xml', 'stage-localized-xml', 'stage-xml-builder'])
    t.match(String(results.get(key)), '<ChatSessionId>928</ChatSessionId>', key);
  const series = await measure(cases, 1, 1);
  t.equal(new Set(series.map(({ key }) => key)).size, cases.length);
});
