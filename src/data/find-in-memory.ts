import type { ColumnKey } from '../parameters/column-value.js';
import type { Filter } from '../parameters/filter.js';
import type { SessionDocument } from './session-document.js';
import { type SessionQuery, sessionColumns } from './session-list.js';

/** Returns the JSON texts of the documents that a query finds, in its order. */
export function findInMemory(documents: Iterable<SessionDocument>, { filter, orderBy, top, skip, after }: SessionQuery): string[] {
  const order = orderBy.map(({ column, descending }) => ({ index: indexOf(column.name), sign: descending ? -1 : 1 }));
  const idSign = order.at(-1)?.sign ?? 1;
  const compare = (a: Position, b: Position): number => {
    for (const [at, { sign }] of order.entries()) {
      const difference = compareKeys(a.keys[at] ?? null, b.keys[at] ?? null);
      if (difference !== 0) return difference * sign;
    }
    return (a.id - b.id) * idSign;
  };
  return [...documents]
    .filter((document) => filter === undefined || matches(filter, document.keys))
    .map(({ id, json, keys }) => ({ id, json, keys: order.map(({ index }) => keys[index] ?? null) }))
    .filter((position) => after === undefined || compare(position, after) > 0)
    .sort(compare)
    .slice(skip, skip + top)
    .map(({ json }) => json);
}

interface Position {
  readonly id: number;
  readonly keys: readonly ColumnKey[];
}

function indexOf(column: string): number {
  return sessionColumns.findIndex(({ name }) => name === column);
}

function matches(filter: Filter, keys: readonly ColumnKey[]): boolean {
  if (filter.kind !== 'compare') {
    return filter.kind === 'and' ? filter.terms.every((term) => matches(term, keys)) : filter.terms.some((term) => matches(term, keys));
  }
  const { comparison, key: want } = filter;
  const key = keys[indexOf(filter.column.name)] ?? null;
  if (comparison === 'eq') return key === want;
  // Nothing is unlike a missing value but a missing value itself, as in SQL.
  if (key === null) return false;
  switch (comparison) {
    case 'ne':
      return key !== want;
    case 'contains':
      return String(key).includes(String(want));
    case 'begins':
      return String(key).startsWith(String(want));
    default: {
      const difference = compareKeys(key, want);
      return { lt: difference < 0, le: difference <= 0, gt: difference > 0, ge: difference >= 0 }[comparison];
    }
  }
}

/** Texts compare by their UTF-8 bytes, as databases do; null is the lowest. */
function compareKeys(a: ColumnKey, b: ColumnKey): number {
  if (a === null || b === null) return Number(b === null) - Number(a === null);
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return Buffer.compare(Buffer.from(String(a)), Buffer.from(String(b)));
}
