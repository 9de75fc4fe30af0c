import path from 'node:path';
import fc from 'fast-check';
import Database from 'libsql';
import t, { type Test } from 'tap';
import { columns } from '../../generated/columns.js';
import { findSql } from '../../src/data/find-sql.js';
import { openMemory } from '../../src/data/memory.js';
import { openPostgres } from '../../src/data/postgres/open-postgres.js';
import { parseSessionDocument } from '../../src/data/session-document.js';
import { listSessions, type SessionQuery } from '../../src/data/session-list.js';
import type { SessionStore } from '../../src/data/session-store.js';
import { openSqlite } from '../../src/data/sqlite/open-sqlite.js';
import type { Filter } from '../../src/parameters/filter.js';
import { NoPostgres, openPlace, startPostgres } from './postgres/server.js';

const rowColumns = columns.ChatSessionRow;
const text = fc.constantFrom(
  '',
  'a',
  'A',
  'ab',
  'b',
  'å',
  '😀',
  '\ue000',
  "o'",
  '%',
  '_',
  '\u0000',
  '\u0001',
  'a\u0000b',
  '\u0002',
  '\u0004',
);
const nullable = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: null });
const small = fc.integer({ min: -2, max: 3 });
const dates = fc.constantFrom(
  '0001-01-01T00:00:00',
  '2021-11-02T09:14:05',
  '2021-11-02T10:14:05+01:00',
  '2021-11-02T09:14:05.0000001',
  '9999-12-31T23:59:59',
);

const session = fc.record({
  FirstMessage: nullable(text),
  WhenRequested: nullable(dates),
  InitialQueuePos: nullable(small),
  Status: fc.constantFrom('InQueue', 'Closed'),
  User: nullable(fc.record({ FullName: nullable(text), AssociateId: small })),
});

const filter: fc.Arbitrary<Filter> = fc.letrec<{ filter: Filter }>((tie) => ({
  filter: fc.oneof(
    { maxDepth: 3 },
    fc
      .record({
        column: fc.constantFrom(...rowColumns),
        other: small,
        text,
        date: dates,
        missing: fc.boolean(),
        comparison: fc.constantFrom('eq', 'ne', 'lt', 'le', 'gt', 'ge', 'contains', 'begins'),
      })
      .map(({ column, other, text, date, missing, comparison }): Filter => {
        const key = column.kind === 'integer' ? other : column.kind === 'text' ? text.toLowerCase() : `063771${date.length}00000.0000000`;
        if (missing) return { kind: 'compare', column, comparison: comparison === 'ne' ? 'ne' : 'eq', key: null };
        const fits = column.kind === 'text' || (comparison !== 'contains' && comparison !== 'begins');
        return { kind: 'compare', column, comparison: fits ? comparison : 'ge', key };
      }),
    fc.record({ kind: fc.constantFrom('and' as const, 'or' as const), terms: fc.array(tie('filter'), { minLength: 1, maxLength: 3 }) }),
  ),
})).filter;

const query: fc.Arbitrary<Omit<SessionQuery, 'after'>> = fc.record({
  filter: fc.option(filter, { nil: undefined }),
  orderBy: fc.array(fc.record({ column: fc.constantFrom(...rowColumns), descending: fc.boolean() }), { maxLength: 3 }),
  top: fc.integer({ min: 1, max: 5 }),
  skip: fc.integer({ min: 0, max: 3 }),
});

const postgres = await startPostgres(t);

/** Drivers that have to find what memory finds. */
const drivers: readonly { readonly name: string; readonly open: (t: Test) => Promise<SessionStore>; readonly skip?: string }[] = [
  { name: 'sqlite', open: async (t) => openSqlite(path.join(t.testdir(), 'find.db')) },
  {
    name: 'postgres',
    open: async (t) => openPostgres((await openPlace(t, postgres as string)).rest),
    ...(postgres instanceof NoPostgres && { skip: postgres.reason }),
  },
];

for (const { name, open, skip } of drivers) {
  t.test(`${name} finds the same sessions in the same order as memory`, { skip: skip ?? false }, async (t) => {
    const store = await open(t);
    t.teardown(() => store.close());
    await fc.assert(
      fc.asyncProperty(
        fc.array(session, { maxLength: 12 }),
        fc.array(query, { minLength: 5, maxLength: 10 }),
        async (sessions, queries) => {
          // What is not in this run is there as well, without a value: no run has to empty the store.
          const all = Array.from({ length: 12 }, (_, index) => ({ ChatSessionId: index - 3, ...sessions[index] }));
          const documents = all.map((one) => parseSessionDocument(JSON.stringify(one)));
          const memory = openMemory();
          await memory.write(documents);
          await store.write(documents);
          for (const one of queries) {
            const found = await memory.find({ ...one, after: undefined });
            t.same(await store.find({ ...one, after: undefined }), found, JSON.stringify(one));
            // Each page begins where the one before it ended: together they are the whole list.
            const whole = await memory.find({ ...one, top: 100, skip: 0, after: undefined });
            for (const { find } of [memory, store]) t.same(await allPages(find, one), whole, JSON.stringify(one));
          }
        },
      ),
      { seed: 20261123, numRuns: 40 },
    );
  });
}

async function allPages(find: SessionStore['find'], { filter, orderBy, top }: Omit<SessionQuery, 'after'>): Promise<string[]> {
  const found: string[] = [];
  let after: SessionQuery['after'];
  for (;;) {
    const page = await find({ filter, orderBy, top, skip: 0, after });
    found.push(...page);
    const last = page.at(-1);
    if (last === undefined) return found;
    const { id, keys } = parseSessionDocument(last);
    after = { id, keys: orderBy.map(({ column }) => keys[rowColumns.indexOf(column)] ?? null) };
  }
}

const orders = [[], [{ name: 'status', descending: false }], [{ name: 'whenRequested', descending: true }]];

for (const order of orders) {
  t.test(`findSql begins a page by a search in an index, ordered by ${order[0]?.name ?? 'id'}`, async (t) => {
    const file = path.join(t.testdir(), 'plan.db');
    openSqlite(file).close();
    const database = new Database(file);
    t.teardown(() => database.close());
    const orderBy = order.map(({ name, descending }) => ({
      column: rowColumns.find((column) => column.name === name) as (typeof rowColumns)[number],
      descending,
    }));
    const { text, values } = findSql({ filter: undefined, orderBy, top: 10, skip: 0, after: { keys: order.map(() => 'x'), id: 5 } });
    const plan = database.prepare(`EXPLAIN QUERY PLAN SELECT id FROM chat_session_key AS k ${text}`).all(...values) as {
      readonly detail: string;
    }[];
    t.same(
      plan.map(({ detail }) => /^SEARCH k USING (COVERING INDEX|INTEGER PRIMARY KEY)/.test(detail)),
      [true],
      JSON.stringify(plan),
    );
  });
}

t.test('listSessions reads no page that another order made', async (t) => {
  const store = openMemory();
  await store.write([1, 2].map((id) => parseSessionDocument(JSON.stringify({ ChatSessionId: id, Status: 'Closed' }))));
  const page = listSessions({ $top: 1, $orderBy: 'status' }, (query) => store.find(query) as string[]);
  const link = new URL('odata.nextLink' in page ? (page['odata.nextLink'] ?? '') : '', 'http://localhost');
  const $skiptoken = link.searchParams.get('$skiptoken') as string;
  const tokens = [
    $skiptoken,
    'x',
    'e30',
    'WzFd',
    Buffer.from('["closed","1"]').toString('base64url'),
    Buffer.from('[1,1]').toString('base64url'),
  ];
  const refused = tokens.map((token) => {
    try {
      listSessions({ $orderBy: 'status', $skiptoken: token }, (query) => store.find(query) as string[]);
      return false;
    } catch (error) {
      return (error as Error).message;
    }
  });
  const byNumber = () => listSessions({ $orderBy: 'queueLength', $skiptoken: Buffer.from('["1",1]').toString('base64url') }, () => []);
  const message = 'Cannot read $skiptoken: it is not one of odata.nextLink with the same $orderBy';
  t.throws(byNumber, { message });
  t.same(refused, [false, message, message, message, message, message]);
});
