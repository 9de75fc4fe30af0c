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
    const [want, got] = await Promise.all(
      [right, faulty].map(async ({ origin }) => (await askWitness(origin, shows)).text.replaceAll(new URL(origin).host, '')),
    );
    t.not(got, want, id);
    await faulty.close();
  }
});
