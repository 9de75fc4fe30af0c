import t from 'tap';
import { writeLua } from '../../../scripts/bench/lua.js';
import type { Ask } from '../../../scripts/bench/rows.js';

const ask: Ask = { ids: 'one', query: '', headers: {}, status: 200, mediaType: 'application/json' };
const options = { sessions: 100, seed: 3 };

t.test('writeLua writes the request with its query and headers, as Lua quotes them', async (t) => {
  const headers = { Accept: 'text/xml', 'If-None-Match': String.raw`"it's\n"` };
  const script = writeLua({ ...ask, query: '?$select=Status', headers }, options);
  t.match(script, "wrk.format('GET', '/api/v1/ChatSession/@id@?$select=Status', {");
  t.match(script, "    ['Accept'] = 'text/xml',\n");
  t.match(script, String.raw`    ['If-None-Match'] = '"it\'s\\n"',`);
  t.match(writeLua({ ...ask, headers: { A: 'a\nb' } }, options), String.raw`'a\nb'`);
  t.match(script, 'math.randomseed(3)');
});

const pickers = [
  { ids: 'one', want: 'function pick() return 928 end' },
  { ids: 'missing', want: 'function pick() return 2000000000 end' },
  { ids: 'uniform', want: 'function pick() return math.random(1, 100) end' },
  { ids: 'zipf', want: 'return low * 7919 % 100 + 1' },
] as const;

for (const { ids, want } of pickers) {
  t.test(`writeLua picks ids: ${ids}`, async (t) => t.match(writeLua({ ...ask, ids }, options), want));
}

t.test('writeLua gives every rank of Zipf an id of its own', async (t) => {
  t.match(writeLua({ ...ask, ids: 'zipf' }, { ...options, sessions: 7919 * 2 }), 'return low * 7907 % 15838 + 1');
  const ids = Array.from({ length: 100 }, (_, index) => (((index + 1) * 7919) % 100) + 1);
  t.equal(new Set(ids).size, 100);
  t.match(writeLua({ ...ask, ids: 'zipf' }, options), 'for rank = 1, 100 do');
  t.notMatch(writeLua(ask, options), 'limits[rank]');
});

t.test('writeLua counts each status unless wrk tells right from wrong itself', async (t) => {
  t.notMatch(writeLua(ask, options), 'function response(');
  t.match(writeLua(ask, options), "statuses['200'] = summary.requests - errors.status");
  const counted = writeLua({ ...ask, status: 304, mediaType: undefined }, options);
  t.match(counted, 'function response(status)');
  t.notMatch(counted, "statuses['304'] =");
});
