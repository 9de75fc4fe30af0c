import type { Column } from '../../generated/columns.js';
import type { ColumnKey } from '../parameters/column-value.js';
import type { Comparison, Filter } from '../parameters/filter.js';
import type { SessionQuery } from './session-list.js';

/** A statement with its values, in the order of its placeholders. */
export interface Sql {
  readonly text: string;
  readonly values: readonly (string | number)[];
}

/** What databases write in different ways. */
export interface Dialect {
  /** Returns what stands for the value of an index, counted from 0. */
  readonly placeholder: (index: number) => string;
  /** The function that tells where a text has another one, from 1; 0: nowhere. */
  readonly position: 'instr' | 'strpos';
}

const SQLITE: Dialect = { placeholder: () => '?', position: 'instr' };

/** Below every int32, so that a missing number sorts first. */
const MISSING_INTEGER = -2_147_483_649;
const OPERATOR: Readonly<Partial<Record<Comparison, string>>> = { lt: '<', le: '<=', gt: '>', ge: '>=' };

/**
 * Returns a key as it stands in a table: never NULL, because NULL has no place in an order. Missing texts and dates
 * are empty, and a text has a sign in front that tells an empty one from a missing one.
 */
export function storedKey({ kind }: Column, key: ColumnKey): string | number {
  if (kind === 'integer') return key ?? MISSING_INTEGER;
  if (key === null) return '';
  return kind === 'text' ? `=${storedText(key)}` : storedText(key);
}

/** U+0000 to U+0003, each in three characters that stand nowhere else and sort as these do. */
const CONTROLS = ['\u0001\u0002\u0002', '\u0001\u0002\u0003', '\u0001\u0003\u0002', '\u0001\u0003\u0003'];

/** Returns a text without U+0000, which a text of PostgreSQL cannot hold and SQLite ends at. */
function storedText(key: ColumnKey): string {
  return String(key).replace(/[\u0000-\u0003]/g, (control) => CONTROLS[control.charCodeAt(0)] as string);
}

/** Returns the conditions, order and limits of a query, to be put behind `SELECT … FROM table`. */
export function findSql(query: SessionQuery, { placeholder, position }: Dialect = SQLITE): Sql {
  const { text, values } = conditionsSql(query, position);
  let index = 0;
  return { text: text.replaceAll('?', () => placeholder(index++)), values };
}

function conditionsSql(query: SessionQuery, position: string): Sql {
  const { filter, top, skip, after } = query;
  const conditions = [
    ...(filter === undefined ? [] : [filterSql(filter, position)]),
    ...(after === undefined ? [] : [afterSql(query, after)]),
  ];
  const order = orderTerms(query).map(({ name, descending }) => `${name} ${descending ? 'DESC' : 'ASC'}`);
  const where = conditions.length === 0 ? '' : `WHERE ${conditions.map(({ text }) => text).join(' AND ')} `;
  return {
    text: `${where}ORDER BY ${order.join(', ')} LIMIT ? OFFSET ?`,
    values: [...conditions.flatMap(({ values }) => values), top, skip],
  };
}

function orderTerms({ orderBy }: SessionQuery): readonly { readonly name: string; readonly descending: boolean }[] {
  return [
    ...orderBy.map(({ column, descending }) => ({ name: quoted(column), descending })),
    { name: 'id', descending: orderBy.at(-1)?.descending ?? false },
  ];
}

/**
 * Returns what begins behind a position. Where all columns go in one direction it is a comparison of rows, which an
 * index answers at once, however far the position is.
 */
function afterSql(query: SessionQuery, after: NonNullable<SessionQuery['after']>): Sql {
  const terms = orderTerms(query);
  const values = [...query.orderBy.map(({ column }, index) => storedKey(column, after.keys[index] ?? null)), after.id];
  const [{ descending } = { descending: false }] = terms;
  if (terms.every((term) => term.descending === descending)) {
    const names = terms.map(({ name }) => name).join(', ');
    return { text: `(${names}) ${descending ? '<' : '>'} (${terms.map(() => '?').join(', ')})`, values };
  }
  const alternatives = terms.map((term, at) => [
    ...terms.slice(0, at).map(({ name }) => `${name} = ?`),
    `${term.name} ${term.descending ? '<' : '>'} ?`,
  ]);
  return {
    text: `(${alternatives.map((parts) => `(${parts.join(' AND ')})`).join(' OR ')})`,
    values: alternatives.flatMap((parts) => values.slice(0, parts.length)),
  };
}

function filterSql(filter: Filter, position: string): Sql {
  if (filter.kind !== 'compare') {
    const terms = filter.terms.map((term) => filterSql(term, position));
    return {
      text: `(${terms.map(({ text }) => text).join(filter.kind === 'and' ? ' AND ' : ' OR ')})`,
      values: terms.flatMap(({ values }) => values),
    };
  }
  const { column, comparison, key } = filter;
  const name = quoted(column);
  const value = storedKey(column, key);
  const missing = storedKey(column, null);
  switch (comparison) {
    case 'eq':
      return { text: `${name} = ?`, values: [value] };
    case 'ne':
      return { text: `(${name} <> ? AND ${name} <> ?)`, values: [value, missing] };
    case 'contains':
      // Behind the sign that every text has in front.
      return { text: `(${name} <> '' AND ${position}(substr(${name}, 2), ?) > 0)`, values: [storedText(key)] };
    case 'begins':
      return { text: `(${name} >= ? AND substr(${name}, 1, length(?)) = ?)`, values: [value, value, value] };
    default:
      return { text: `(${name} ${OPERATOR[comparison]} ? AND ${name} <> ?)`, values: [value, missing] };
  }
}

/** Returns a column's name in SQL; the contract's names are identifiers, quoted because some are words of SQL. */
export function quoted({ name }: Column): string {
  return `"${name.replaceAll('"', '""')}"`;
}
