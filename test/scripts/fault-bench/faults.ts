import t from 'tap';
import { faults } from '../../../scripts/fault-bench/faults.js';
import { startFaultyServer } from '../../../scripts/fault-bench/faulty-server.js';
import { askWitness } from './ask.js';

t.test('faults each have an id of their own and say what is wrong', async (t) => {
  t.equal(new Set(faults.map(({ id }) => id)).size, faults.length);
  t.equal(new Set(faults.map(({ wrong }) => wrong)).size, faults.length);
  t.ok(faults.length >= 60, `${faults.length} faults`);
});

t.test('faults each change the bytes that the product answers to their witness', async (t) => {
  const right = await startFaultyServer();
  t.teardown(() => right.close());
  for (const { id, shows, respond } of faults) {
    const faulty = await startFaultyServer(respond);
    const [want, got] = await Promise.all([right, faulty].map(async ({ origin }) => (await askWitness(origin, shows)).text));
    t.not(got, want, id);
    await faulty.close();
  }
});

const passedOver = [
  { id: 'select-leak', shows: { path: '/api/v1/ChatSession/928?$select=%20' } },
  { id: 'offset-left-out', shows: { path: '/api/v1/ChatSession/928', headers: { 'SO-TimeZone': 'NO' } } },
];

for (const { id, shows } of passedOver) {
  t.test(`fault ${id} leaves ${JSON.stringify(shows)} as it is answered`, async (t) => {
    const right = await startFaultyServer();
    t.teardown(() => right.close());
    const faulty = await startFaultyServer(faults.find((fault) => fault.id === id)?.respond);
    t.teardown(() => faulty.close());
    const [want, got] = await Promise.all([right, faulty].map(async ({ origin }) => (await askWitness(origin, shows)).text));
    t.equal(got, want);
  });
}

t.test('fault offset-left-out answers a bare includeTZOffset as if nothing were asked for', async (t) => {
  const faulty = await startFaultyServer(faults.find(({ id }) => id === 'offset-left-out')?.respond);
  t.teardown(() => faulty.close());
  const { text } = await askWitness(faulty.origin, { path: '/api/v1/ChatSession/5', headers: { 'SO-TimeZone': 'includeTZOffset' } });
  t.match(text, '"WhenRequested":"2021-11-02T09:19:30.4471903"');
});
