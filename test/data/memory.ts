import t from 'tap';
import { openMemory } from '../../src/data/memory.js';

t.test('openMemory returns stores that know nothing of each other', async (t) => {
  const [one, other] = [openMemory(), openMemory()];
  one.write([{ id: 1, json: '{}', keys: [] }]);
  t.equal(other.read(1), undefined);
});

t.test('openMemory forgets its sessions when it is closed', async (t) => {
  const store = openMemory();
  store.write([{ id: 1, json: '{}', keys: [] }]);
  store.close();
  t.equal(store.count(), 0);
});
