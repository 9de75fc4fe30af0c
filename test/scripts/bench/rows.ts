import t from 'tap';
import { BASELINE, isPeer, isPostgres, rows } from '../../../scripts/bench/rows.js';

t.test('rows have keys of their own, and the baseline is among them', async (t) => {
  const keys = rows.map(({ key }) => key);
  t.equal(new Set(keys).size, keys.length);
  t.ok(keys.includes(BASELINE));
});

t.test('rows know which servers are not ours, and which need a database server', async (t) => {
  t.strictSame(
    rows.filter(isPeer).map(({ key }) => key),
    ['glue', 'openapi-backend', 'express', 'prism'],
  );
  t.strictSame(
    rows.filter(isPostgres).map(({ key }) => key),
    ['postgres-json-cold'],
  );
});

t.test('rows: a constant answer has no id, and only a tag makes a request conditional', async (t) => {
  t.ok(rows.filter(({ constant }) => constant).every(({ ask }) => ask.ids === 'one'));
  t.ok(rows.every(({ ask, conditional = false }) => conditional === (ask.status === 304)));
});
