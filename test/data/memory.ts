import t from 'tap';
import { openMemory } from '../../src/data/memory.js';
import { session } from './sessions.js';

t.test('openMemory returns stores that know nothing of each other', async (t) => {
  const [one, other] = [openMemory(), openMemory()];
  await one.write([session(1)]);
  t.equal(other.read(1), undefined);
});

t.test('openMemory forgets its sessions when it is closed', async (t) => {
  const store = openMemory();
  await store.write([session(1)]);
  store.close();
  t.equal(store.count(), 0);
});
