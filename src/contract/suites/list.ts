import { columns } from '../../../generated/columns.js';
import type { ContractCase } from '../contract-case.js';
import { differences } from '../differences.js';
import { member, show } from '../finding.js';
import { readDateTime } from '../instant.js';
import { askBoth, askList, askSession, list as operation, sessionsOf } from '../subject.js';
import type { Reply, Trial } from '../trial.js';
import { valueAt } from '../visit.js';

const PAGES = 'odata.nextLink leads to the next page and is null on the last one (document, GetAll)';
const TOP = 'How many rows a page has at the most (document, $top)';
const SKIP = 'How many rows to leave out before the first one (document, $skip)';
const FILTER = 'Which sessions: comparisons of a column with a value, joined by and and or (document, $filter)';
const ORDER = 'A missing value counts as the lowest; sessions that are equal follow each other by id (document, $orderBy)';
const SELECT = 'The columns of the rows, separated by commas; upper and lower case are the same (document, $select)';
const COLUMN = 'Where in a chat session the value of a column stands (document, x-column)';
const LINKS = 'Links are absolute URLs (document, x-link, x-relative)';

/** A row as the schema allows it. */
type Row = Readonly<Record<string, string | number | null | undefined>>;
type Cell = Row[string];

const known = columns.ChatSessionRow;

/** Rows that are paged through; more of them prove nothing more. */
const MOST_ROWS = 50;

/** The list: pages, filters, orders and columns, each by what it has to have in common with the others. */
export const list: readonly ContractCase[] = [
  one('pages', PAGES, followPages),
  one('pages-in-order', `${PAGES} ${ORDER}`, (trial) => followPages(trial, { $orderBy: 'whenRequested desc' })),
  one('pages-with-filter', `${PAGES}. ${FILTER}`, async (trial) => {
    const whole = idsOf(await askList(trial, { query: { $top: String(MOST_ROWS) } }));
    // What is left out stands neither on the first page nor behind the last one.
    const [left] = whole.slice(Math.floor(whole.length / 2));
    if (left !== undefined) await followPages(trial, { $filter: `chatSessionId ne ${show(left)}` });
  }),
  one('top', TOP, async (trial) => {
    for (const top of [1, 2, 3]) {
      const [whole, reply] = await askBoth(
        () => askList(trial),
        () => askList(trial, { query: { $top: String(top) } }),
      );
      trial.equal(reply, '/value', { got: show(idsOf(reply)), want: show(idsOf(whole).slice(0, top)) });
    }
  }),
  one('skip', SKIP, async (trial) => {
    for (const skip of [0, 1, 2]) {
      const [whole, reply] = await askBoth(
        () => askList(trial, { query: { $top: '10' } }),
        () => askList(trial, { query: { $skip: String(skip), $top: String(10 - skip) } }),
      );
      trial.equal(reply, '/value', { got: show(idsOf(reply)), want: show(idsOf(whole).slice(skip)) });
    }
  }),
  one('skip-all', SKIP, async (trial) => {
    const reply = await askList(trial, { query: { $skip: '2147483647' } });
    trial.equal(reply, '/value', { got: idsOf(reply).length, want: 0 });
  }),
  one('links', LINKS, async (trial) => {
    const reply = await askList(trial, { query: { $top: '1' } });
    const metadata = valueAt(reply.value, '/odata.metadata');
    if (typeof metadata !== 'string' || !metadata.startsWith(`${trial.server.root}/`)) {
      trial.note(reply, { pointer: '/odata.metadata', expected: `a URL below ${trial.server.root}`, got: show(metadata) });
    } else await trial.ask({ path: metadata });
  }),
  ...known.map(({ name, path }) =>
    one(`column-${name}`, COLUMN, async (trial) => {
      for (const id of sessionsOf(trial)) await compareColumn(trial, { id, name, pointer: path.reduce(member, '') });
    }),
  ),
  ...known.map(({ name, kind }) => one(`filter-${name}`, FILTER, (trial) => filterBy(trial, name, kind))),
  one('filter-and-or', FILTER, async (trial) => {
    const [a, b = a] = sessionsOf(trial) as readonly [number];
    const filter = `(chatSessionId eq ${a} or chatSessionId eq ${b}) and chatSessionId ne ${b}`;
    const reply = await askList(trial, { query: { $filter: filter } });
    trial.equal(reply, '/value', { got: show(idsOf(reply)), want: show(a === b ? [] : [a]) });
  }),
  ...known.map(({ name, kind }) => one(`order-by-${name}`, ORDER, (trial) => orderBy(trial, name, kind))),
  one('select', SELECT, async (trial) => {
    const [whole, reply] = await askBoth(
      () => askList(trial, { query: { $top: '20' } }),
      () => askList(trial, { query: { $top: '20', $select: 'STATUS, chatSessionId' } }),
    );
    const kept = ['PrimaryKey', 'EntityName', 'status', 'chatSessionId'];
    const want = rowsOf(whole).map((row) => Object.fromEntries(Object.entries(row).filter(([name]) => kept.includes(name))));
    for (const { pointer, ...fault } of differences(want, rowsOf(reply))) trial.note(reply, { pointer: `/value${pointer}`, ...fault });
  }),
  ...(
    [
      ['unknown-column', { $select: 'nothing' }, '$select', SELECT],
      ['unknown-order', { $orderBy: 'nothing' }, '$orderBy', ORDER],
      ['unknown-direction', { $orderBy: 'status up' }, '$orderBy', ORDER],
      ['unknown-filter', { $filter: 'nothing eq 1' }, '$filter', FILTER],
      ['broken-filter', { $filter: 'status eq' }, '$filter', FILTER],
      ['open-filter', { $filter: "status eq 'a" }, '$filter', FILTER],
      ['other-kind-of-value', { $filter: "chatSessionId eq 'a'" }, '$filter', FILTER],
      ['unknown-token', { $skiptoken: 'nothing' }, '$skiptoken', PAGES],
    ] as const
  ).map(([name, query, parameter, source]) =>
    one(`${name}-is-refused`, source, async (trial) => {
      const reply = await askList(trial, { query, status: 400 });
      const message = String(valueAt(reply.value, '/ErrorMessage'));
      if (!message.includes(parameter))
        trial.note(reply, { pointer: '/ErrorMessage', expected: `a message that names ${parameter}`, got: message });
    }),
  ),
];

function one(name: string, source: string, run: (trial: Trial) => Promise<void>): ContractCase {
  return { id: `list/${name}/${operation.operationId}`, kind: 'required', source, operationId: operation.operationId, run };
}

/** Returns the rows of a list; none where it is not one. */
export function rowsOf({ value }: Reply): readonly Row[] {
  const rows = valueAt(value, '/value');
  return Array.isArray(rows) ? (rows as readonly Row[]) : [];
}

function idsOf(reply: Reply): readonly unknown[] {
  return rowsOf(reply).map((row) => row['chatSessionId']);
}

/** Follows the links in five pages or so and compares the rows with those of one great page. */
async function followPages(trial: Trial, query: Readonly<Record<string, string>> = {}): Promise<void> {
  const whole = await askList(trial, { query: { ...query, $top: String(MOST_ROWS) } });
  const want = idsOf(whole);
  const top = Math.max(1, Math.ceil(want.length / 5));
  const got: unknown[] = [];
  let reply = await askList(trial, { query: { ...query, $top: String(top) } });
  for (;;) {
    const page = idsOf(reply);
    got.push(...page);
    if (page.length > top) trial.note(reply, { pointer: '/value', expected: `at most ${top} rows`, got: String(page.length) });
    const next = valueAt(reply.value, '/odata.nextLink');
    if (typeof next !== 'string' || page.length === 0 || got.length >= want.length) break;
    if (!next.startsWith(`${trial.server.operations}/`)) {
      return trial.note(reply, { pointer: '/odata.nextLink', expected: `a URL below ${trial.server.operations}`, got: next });
    }
    reply = await trial.ask({ operation, path: next });
  }
  trial.equal(reply, '/value', { got: show(got), want: show(want) });
  const isLast = valueAt(whole.value, '/odata.nextLink') === null;
  if (isLast) trial.equal(reply, '/odata.nextLink', { got: valueAt(reply.value, '/odata.nextLink'), want: null });
}

interface ColumnOfSession {
  readonly id: number;
  readonly name: string;
  readonly pointer: string;
}

async function compareColumn(trial: Trial, { id, name, pointer }: ColumnOfSession): Promise<void> {
  const [entity, reply] = await askBoth(
    () => askSession(trial, id),
    () => askList(trial, { query: { $filter: `chatSessionId eq ${id}` } }),
  );
  const [row, ...more] = rowsOf(reply);
  if (row === undefined || more.length > 0) {
    return trial.note(reply, { pointer: '/value', expected: `the one row of ${id}`, got: show(idsOf(reply)) });
  }
  trial.equal(reply, `/value/0/${name}`, { got: row[name] ?? null, want: valueAt(entity.value, pointer) ?? null });
}

/** A row is found by what it says of itself, and by nothing that contradicts it. */
async function filterBy(trial: Trial, name: string, kind: string): Promise<void> {
  const whole = await askList(trial, { query: { $top: String(MOST_ROWS) } });
  const chosen = new Map(rowsOf(whole).map((row) => [show(row[name]), row]));
  for (const row of [...chosen.values()].slice(0, 6)) {
    const value = row[name];
    const isNull = value === null || value === undefined;
    const text = isNull ? 'null' : kind === 'integer' ? String(value) : `'${String(value).replaceAll("'", "''")}'`;
    const operators = isNull ? { eq: true, ne: false } : { eq: true, ne: false, ge: true, le: true, gt: false, lt: false };
    for (const [operator, isFound] of Object.entries(operators)) {
      const filter = `chatSessionId eq ${String(row['chatSessionId'])} and ${name} ${operator} ${text}`;
      const reply = await askList(trial, { query: { $filter: filter } });
      trial.equal(reply, '/value', { got: show(idsOf(reply)), want: show(isFound ? [row['chatSessionId']] : []) });
    }
  }
}

/** The same for dates of all sessions, so that they can be compared as they are written. */
const IN_UTC = { 'SO-TimeZone': 'UTC, includeTZOffset' };

/** Sorts by every column; texts are compared by collations that nobody promises, so that only equal ones are looked at. */
async function orderBy(trial: Trial, name: string, kind: string): Promise<void> {
  for (const direction of ['asc', 'desc']) {
    const reply = await askList(trial, { query: { $orderBy: `${name} ${direction}`, $top: String(MOST_ROWS) }, headers: IN_UTC });
    const rows = direction === 'asc' ? rowsOf(reply) : [...rowsOf(reply)].reverse();
    for (const [index, row] of rows.slice(1).entries()) {
      const before = rows[index] as Row;
      const order = compare(before[name], row[name], kind);
      // Downwards the document does not say in which direction equal ones follow each other.
      if (order < 0 || (order === 0 && (direction === 'desc' || Number(before['chatSessionId']) < Number(row['chatSessionId'])))) continue;
      const got = `${show(before[name])} of ${show(before['chatSessionId'])} next to ${show(row[name])} of ${show(row['chatSessionId'])}`;
      trial.note(reply, { pointer: '/value', expected: `${name} ${direction}, then by id`, got });
    }
  }
}

/** Returns less than 0 where the first value comes first, as far as that is promised. */
function compare(a: Cell, b: Cell, kind: string): number {
  if (a == null || b == null) return Number(a != null) - Number(b != null);
  if (kind === 'integer') return Number(a) - Number(b);
  if (kind === 'text') return String(a).toLowerCase() === String(b).toLowerCase() ? 0 : -1;
  const [first, second] = [a, b].map((text) => readDateTime(String(text)));
  if (first === undefined || second === undefined) return -1;
  return first.clock - second.clock || Number(first.fraction) - Number(second.fraction);
}
