import t from 'tap';
import { openMemory } from '../../../src/data/memory.js';
import { createReplay } from '../../../src/data/upstream/replay.js';
import { session } from '../sessions.js';

async function filled(isOwn: boolean, now = () => Date.now()) {
  const store = openMemory();
  await store.write([session(1, 1)]);
  return createReplay({ store, isOwn, now });
}

const { version } = session(1, 1);
const receipt = { version, violations: 0, at: Date.now() };
const asker = { receipt: undefined, call: undefined, heard: Date.now() };

t.test('createReplay session returns what everybody may see who may call', async (t) => {
  t.match(await (await filled(true)).session(1, asker), { status: 200, version, headers: { Age: Number } });
});

t.test('createReplay session returns nothing without a receipt of the caller where callers are judged one by one', async (t) => {
  t.equal(await (await filled(false)).session(1, asker), undefined);
});

t.test('createReplay session returns nothing of another version than that of the receipt', async (t) => {
  t.equal(await (await filled(false)).session(1, { ...asker, receipt: { ...receipt, version: session(1, 2).version } }), undefined);
});

t.test('createReplay session returns nothing that the store does not have', async (t) => {
  t.equal(await (await filled(true)).session(2, asker), undefined);
});

t.test('createReplay session gives no age below zero, though the clock was set back', async (t) => {
  t.match(await (await filled(true, () => 0)).session(1, asker), { headers: { Age: 0 } });
});

t.test('createReplay list passes on what is no fault of the parameters', async (t) => {
  const store = {
    ...openMemory(),
    find(): never {
      throw new TypeError('broken');
    },
  };
  const replay = createReplay({ store, isOwn: true, now: Date.now });
  await t.rejects(replay.list({}, asker), { name: 'TypeError' });
});
