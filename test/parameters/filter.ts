import t from 'tap';
import { columns } from '../../generated/columns.js';
import { type Filter, parseFilter } from '../../src/parameters/filter.js';

/** Writes a filter shortly: `(status = inqueue & contactId > 3)`. */
function show(filter: Filter | undefined): string {
  if (filter === undefined) return '';
  if (filter.kind !== 'compare') return `(${filter.terms.map(show).join(filter.kind === 'and' ? ' & ' : ' | ')})`;
  return `${filter.column.name} ${filter.comparison} ${filter.key}`;
}

const readable = [
  { text: '', want: '' },
  { text: '   ', want: '' },
  { text: "status eq 'InQueue'", want: 'status eq inqueue' },
  { text: "STATUS EQ 'InQueue'", want: 'status eq inqueue' },
  { text: 'contactId eq 31', want: 'contactId eq 31' },
  { text: 'contactId ne -1', want: 'contactId ne -1' },
  {
    text: 'contactId lt 3 and contactId le 3 and contactId gt 3 and contactId ge 3',
    want: '(contactId lt 3 & contactId le 3 & contactId gt 3 & contactId ge 3)',
  },
  { text: 'agent eq null', want: 'agent eq null' },
  { text: 'agent ne NULL', want: 'agent ne null' },
  { text: "agent eq 'null'", want: 'agent eq null' },
  { text: "agent contains 'd'", want: 'agent contains d' },
  { text: "agent begins 'Br'", want: 'agent begins br' },
  { text: "agent startswith 'Br'", want: 'agent begins br' },
  { text: "startswith(agent,'Br')", want: 'agent begins br' },
  { text: "contains( agent , 'Br' )", want: 'agent contains br' },
  { text: "agent eq 'O''Brien'", want: "agent eq o'brien" },
  { text: "agent eq ''", want: 'agent eq ' },
  { text: "agent eq 'a and b or (c)'", want: 'agent eq a and b or (c)' },
  {
    text: 'chatSessionId eq 1 or chatSessionId eq 2 and chatSessionId eq 3',
    want: '(chatSessionId eq 1 | (chatSessionId eq 2 & chatSessionId eq 3))',
  },
  {
    text: '(chatSessionId eq 1 or chatSessionId eq 2) and chatSessionId eq 3',
    want: '((chatSessionId eq 1 | chatSessionId eq 2) & chatSessionId eq 3)',
  },
  { text: '((chatSessionId eq 1))', want: 'chatSessionId eq 1' },
  { text: 'whenRequested before 2021-11-02', want: 'whenRequested lt 063771494400.0000000' },
  { text: "whenRequested after '2021-11-02T00:00:00+01:00'", want: 'whenRequested gt 063771490800.0000000' },
  { text: 'whenRequested ge 2021-11-02T00:00:00.1234567Z', want: 'whenRequested ge 063771494400.1234567' },
];

for (const { text, want } of readable) {
  t.test(`parseFilter reads ${JSON.stringify(text)}`, async (t) => {
    t.equal(show(parseFilter(text, columns.ChatSessionRow)), want);
  });
}

const unreadable = [
  { text: 'foo eq 1', want: /at position 1: "foo" is not a column: use chatSessionId, firstMessage/ },
  { text: 'chatSessionId eq 1 and foo eq 1', want: /at position 24: "foo" is not a column/ },
  { text: 'chatSessionId is 1', want: /at position 15: "is" is not an operator: use eq, ne/ },
  { text: 'chatSessionId toString 1', want: /at position 15: "toString" is not an operator/ },
  { text: 'chatSessionId contains 1', want: /at position 15: contains does not apply to chatSessionId/ },
  { text: "status before 'x'", want: /at position 8: before does not apply to status/ },
  { text: "chatSessionId eq 'x'", want: /at position 18: chatSessionId compares with a whole number, not with 'x'/ },
  { text: 'chatSessionId eq 1.5', want: /at position 18: chatSessionId compares with a whole number, not with 1.5/ },
  { text: 'status eq InQueue', want: /at position 11: status compares with a text in apostrophes, as in 'text', not with InQueue/ },
  { text: 'whenRequested after yesterday', want: /at position 21: whenRequested compares with a date, .* not with yesterday/ },
  { text: 'whenRequested after 2021-02-30', want: /at position 21: whenRequested compares with a date/ },
  { text: 'agent lt null', want: /at position 10: null compares with eq and ne only/ },
  { text: "agent contains 'x", want: /at position 16: a text has no closing apostrophe/ },
  { text: 'chatSessionId eq', want: /at position 17: chatSessionId compares with a whole number, not with nothing/ },
  { text: 'chatSessionId', want: /at position 14: the end is not an operator/ },
  { text: 'and', want: /at position 1: "and" is not a column/ },
  { text: 'chatSessionId eq 1 and', want: /at position 23: the end is not a column/ },
  { text: 'chatSessionId eq 1 chatSessionId eq 2', want: /at position 20: expected "and" or "or", found "chatSessionId"/ },
  { text: '(chatSessionId eq 1', want: /at position 20: expected "\)", found the end/ },
  { text: 'chatSessionId eq 1)', want: /at position 19: expected "and" or "or", found "\)"/ },
  { text: "startswith(agent 'x')", want: /at position 18: expected ",", found "'x'"/ },
  { text: `${'('.repeat(65)}chatSessionId eq 1${')'.repeat(65)}`, want: /at position 65: more than 64 parentheses/ },
  { text: `${'x'.repeat(80)} eq 1`, want: /at position 1: "x{64}…" is not a column/ },
];

for (const { text, want } of unreadable) {
  t.test(`parseFilter says where it cannot read ${JSON.stringify(text.slice(0, 60))}`, async (t) => {
    t.throws(() => parseFilter(text, columns.ChatSessionRow), { code: 'bad-request', message: want });
  });
}
