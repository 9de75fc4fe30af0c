import type { Column } from '../../generated/columns.js';
import { ServiceError } from '../errors/catalogue.js';

export interface Order {
  readonly column: Column;
  readonly descending: boolean;
}

/**
 * Returns the columns that a comma-separated list names, without regard to case; all of them when it is blank.
 *
 * @throws ServiceError `bad-request` that names the unknown column and its position.
 */
export function parseColumns(parameter: string, text: string, columns: readonly Column[]): readonly Column[] {
  if (text.trim() === '') return columns;
  return readList(parameter, text, columns).map(({ column, rest, position }) => {
    if (rest === '') return column;
    throw unreadable(parameter, `${JSON.stringify(rest)} is too much after ${column.name}`, position);
  });
}

/** Returns what an `$orderBy` text sorts by; nothing when it is blank. @throws ServiceError `bad-request` */
export function parseOrderBy(text: string, columns: readonly Column[]): readonly Order[] {
  if (text.trim() === '') return [];
  return readList('$orderBy', text, columns).map(({ column, rest, position }) => {
    const direction = rest.toLowerCase();
    if (direction === '' || direction === 'asc' || direction === 'desc') return { column, descending: direction === 'desc' };
    throw unreadable('$orderBy', `${JSON.stringify(rest)} is neither asc nor desc`, position);
  });
}

/** Returns the column of each entry, what stands behind its name, and the position of that. */
function readList(parameter: string, text: string, columns: readonly Column[]) {
  let start = 1;
  return text.split(',').map((entry) => {
    const [all, blanks, name] = /^(\s*)(\S*)\s*/.exec(entry) as unknown as readonly [string, string, string];
    const at = start + blanks.length;
    const position = start + all.length;
    start += entry.length + 1;
    const column = columns.find((one) => one.name.toLowerCase() === name.toLowerCase());
    if (column !== undefined) return { column, rest: entry.slice(all.length).trimEnd(), position };
    const known = columns.map((one) => one.name).join(', ');
    throw unreadable(parameter, name === '' ? 'a column is missing' : `${JSON.stringify(name)} is not a column (${known})`, at);
  });
}

function unreadable(parameter: string, why: string, position: number): ServiceError {
  return new ServiceError('bad-request', `Cannot read ${parameter} at position ${position}: ${why}`);
}
