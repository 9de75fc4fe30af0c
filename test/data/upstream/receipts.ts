import t from 'tap';
import { createReceipts } from '../../../src/data/upstream/receipts.js';

const receipt = { version: 'v', violations: 0, at: 0 };

t.test('createReceipts find returns what was kept last', async (t) => {
  const receipts = createReceipts();
  const key = receipts.keyOf('/ChatSession/1', {});
  t.equal(receipts.find(key), undefined);
  receipts.keep(key, receipt);
  receipts.keep(key, { ...receipt, version: 'w' });
  t.match(receipts.find(key), { version: 'w' });
});

t.test('createReceipts keyOf tells requests and callers apart, and shows neither', async (t) => {
  const { keyOf } = createReceipts();
  const keys = [
    keyOf('/ChatSession/1', {}),
    keyOf('/ChatSession/2', {}),
    keyOf('/ChatSession/1', { authorization: 'Bearer a' }),
    keyOf('/ChatSession/1', { authorization: 'Bearer b' }),
    keyOf('/ChatSession/1', { 'so-apptoken': 'Bearer a' }),
    keyOf('/ChatSession/1', { authorization: 'Bearer a', 'so-apptoken': 'b' }),
  ];
  t.equal(new Set(keys).size, keys.length);
  t.ok(keys.every((key) => /^[A-Za-z0-9+/]{43}=$/.test(key)));
  t.equal(keyOf('/ChatSession/1', { authorization: 'Bearer a', accept: 'x' }), keys[2]);
  t.not(createReceipts().keyOf('/ChatSession/1', {}), keys[0], 'another process has other keys');
});

t.test('createReceipts forgets the oldest of 10,000, and not what was kept again', async (t) => {
  const receipts = createReceipts();
  for (let count = 0; count < 10_000; count++) receipts.keep(String(count), receipt);
  receipts.keep('0', receipt);
  receipts.keep('new', receipt);
  t.strictSame([receipts.find('0'), receipts.find('1'), receipts.find('new')], [receipt, undefined, receipt]);
});
