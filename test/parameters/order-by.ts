import t from 'tap';
import { columns } from '../../generated/columns.js';
import { parseColumns, parseOrderBy } from '../../src/parameters/order-by.js';

const orders = [
  { text: '', want: [] },
  { text: ' ', want: [] },
  { text: 'status', want: ['status asc'] },
  { text: 'STATUS DESC', want: ['status desc'] },
  { text: ' status  asc , agent desc', want: ['status asc', 'agent desc'] },
];

for (const { text, want } of orders) {
  t.test(`parseOrderBy reads ${JSON.stringify(text)}`, async (t) => {
    const order = parseOrderBy(text, columns.ChatSessionRow);
    t.same(
      order.map(({ column, descending }) => `${column.name} ${descending ? 'desc' : 'asc'}`),
      want,
    );
  });
}

const unreadableOrders = [
  { text: 'status up', want: 'Cannot read $orderBy at position 8: "up" is neither asc nor desc' },
  { text: 'agent,foo', want: /^Cannot read \$orderBy at position 7: "foo" is not a column \(chatSessionId, / },
  { text: ' agent , status  up ', want: 'Cannot read $orderBy at position 18: "up" is neither asc nor desc' },
  { text: 'agent,  foo', want: /^Cannot read \$orderBy at position 9: "foo" is not a column/ },
  { text: 'agent,,status', want: 'Cannot read $orderBy at position 7: a column is missing' },
  { text: 'agent desc asc', want: 'Cannot read $orderBy at position 7: "desc asc" is neither asc nor desc' },
];

for (const { text, want } of unreadableOrders) {
  t.test(`parseOrderBy says where it cannot read ${JSON.stringify(text)}`, async (t) => {
    t.throws(() => parseOrderBy(text, columns.ChatSessionRow), { code: 'bad-request', message: want });
  });
}

t.test('parseColumns keeps the order of the list and finds names without regard to case', async (t) => {
  const found = parseColumns('$select', 'AGENT, chatSessionId', columns.ChatSessionRow);
  t.same(
    found.map(({ name }) => name),
    ['agent', 'chatSessionId'],
  );
});

t.test('parseColumns keeps every column when the list is blank', async (t) => {
  t.equal(parseColumns('$select', ' ', columns.ChatSessionRow), columns.ChatSessionRow);
});

t.test('parseColumns refuses a direction', async (t) => {
  t.throws(() => parseColumns('$select', 'agent desc', columns.ChatSessionRow), {
    message: 'Cannot read $select at position 7: "desc" is too much after agent',
  });
});
