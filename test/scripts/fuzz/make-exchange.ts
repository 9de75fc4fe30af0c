import t from 'tap';
import type { Target } from '../../../scripts/fuzz/create-draft.js';
import { makeExchange } from '../../../scripts/fuzz/make-exchange.js';

const target: Target = { host: 'a', authorizations: ['Bearer x'], sessions: 3 };
const all = Array.from({ length: 6000 }, (_, index) => makeExchange(index, 1, target));
const bytesOf = (index: number, seed: number) => Buffer.concat(makeExchange(index, seed, target).pieces).toString('latin1');

t.test('makeExchange makes the same for the same seed and number, and another for another', async (t) => {
  t.equal(bytesOf(5, 1), bytesOf(5, 1));
  t.not(bytesOf(5, 1), bytesOf(5, 2));
  t.not(bytesOf(5, 1), bytesOf(6, 1));
});

t.test('makeExchange makes whole requests with nothing that HTTP forbids, and broken ones', async (t) => {
  const isExact = all.filter((exchange) => exchange.isExact);
  t.ok(isExact.length > 4000 && isExact.length < 5500);
  const lines = isExact.flatMap(({ requests }) =>
    requests.flatMap(({ method, target, version, fields }) => [
      `${method} ${target} ${version}`,
      ...fields.map(([name, value]) => `${name}: ${value}`),
    ]),
  );
  t.strictSame(
    lines.filter((line) => /[\0-\x08\x0a-\x1f\x7f]|[^\0-\xff]/.test(line)),
    [],
  );
});

t.test('makeExchange lets only the last request of a connection end it', async (t) => {
  const ending = all.filter(({ requests }) => requests.slice(0, -1).some(({ version }) => version === 'HTTP/1.0'));
  t.strictSame(ending, []);
  t.ok(all.some(({ requests }) => requests.length > 3));
  t.ok(all.some(({ keeps, isExact }) => isExact && !keeps));
});
