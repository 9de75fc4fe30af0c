import { type Column, columns } from '../../generated/columns.js';
import type { components } from '../../generated/types.js';
import { ServiceError } from '../errors/catalogue.js';
import { openZone } from '../localization/zone-offsets.js';
import { type ColumnKey, columnKey, type ListColumn } from '../parameters/column-value.js';
import { type Filter, parseFilter } from '../parameters/filter.js';
import { type Order, parseColumns, parseOrderBy } from '../parameters/order-by.js';
import { valueAt } from './session-document.js';

type Archive = Omit<components['schemas']['ChatSessionArchive'], 'odata.metadata'>;
type Row = components['schemas']['ChatSessionRow'];

/** Columns that a list of chat sessions can be filtered and sorted by. */
export const sessionColumns = columns.ChatSessionRow;

/** The same, with the IANA zone of the date-times that have no offset. */
export function sessionColumnsIn(baseTimeZone: string): readonly ListColumn[] {
  const zone = openZone(baseTimeZone);
  return sessionColumns.map((column) => ({ ...column, zone }));
}

/** What a store has to find: at most `top` sessions, in order. Equal ones follow each other by id, in the last direction. */
export interface SessionQuery {
  readonly filter: Filter | undefined;
  readonly orderBy: readonly Order[];
  readonly top: number;
  readonly skip: number;
  /** Keys and id of the session after which to begin. */
  readonly after: { readonly keys: readonly ColumnKey[]; readonly id: number } | undefined;
}

/** The query parameters of the list, as the contract names them. */
export interface ListParameters {
  readonly $select?: string;
  readonly $filter?: string;
  readonly $orderBy?: string;
  readonly $top?: number;
  readonly $skip?: number;
  readonly $skiptoken?: string;
}

/** Rows of a page where `$top` is not given. */
export const DEFAULT_TOP = 100;

/**
 * Returns a page of the list. One session more than the page is asked for, to know whether a next page exists.
 *
 * @throws ServiceError `bad-request` that names the parameter and the position of what it cannot read.
 */
export function listSessions<T extends string[] | Promise<string[]>>(
  parameters: ListParameters,
  find: (query: SessionQuery) => T,
  { columns: known = sessionColumns }: { readonly columns?: readonly ListColumn[] | undefined } = {},
) {
  const selected = parseColumns('$select', parameters.$select ?? '', known);
  const orderBy = parseOrderBy(parameters.$orderBy ?? '', known);
  const top = parameters.$top ?? DEFAULT_TOP;
  const after = parameters.$skiptoken === undefined || parameters.$skiptoken === '' ? undefined : readToken(parameters.$skiptoken, orderBy);
  const found = find({
    filter: parseFilter(parameters.$filter ?? '', known),
    orderBy,
    top: top + 1,
    skip: parameters.$skip ?? 0,
    after,
  });
  const page = (documents: string[]): Archive => {
    const entities = documents.slice(0, top).map((json) => JSON.parse(json) as unknown);
    const last = documents.length > top ? entities.at(-1) : undefined;
    return {
      'odata.nextLink': last === undefined ? null : nextLink(parameters, { $skiptoken: writeToken(last, orderBy) }),
      value: entities.map((entity) => rowOf(entity, selected)),
    };
  };
  return found instanceof Promise ? found.then(page) : page(found);
}

function rowOf(entity: unknown, selected: readonly Column[]): Row {
  const values = selected.map((column) => [column.name, valueAt(entity, column.path)]);
  return { PrimaryKey: String(valueAt(entity, ['ChatSessionId'])), EntityName: 'chat', ...Object.fromEntries(values) } as Row;
}

/** Returns the URL of the next page, whose place takes the one of `$skip` and `$skiptoken`: rows that are passed are passed once. */
export function nextLink(
  { $skip: _passed, $skiptoken: _before, ...parameters }: ListParameters,
  place: Pick<ListParameters, '$skip' | '$skiptoken'>,
): string {
  return `ChatSession?${writeQuery({ ...parameters, ...place })}`;
}

/** Returns a query with its names as they are, because not every server reads `%24`; what is empty is left out. */
export function writeQuery(parameters: ListParameters): string {
  return Object.entries(parameters as Readonly<Record<string, string | number>>)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&');
}

function writeToken(entity: unknown, orderBy: readonly Order[]): string {
  // Stored sessions are valid, so that each value has a key.
  const keys = orderBy.map(({ column }) => columnKey(column, valueAt(entity, column.path)));
  return Buffer.from(JSON.stringify([...keys, valueAt(entity, ['ChatSessionId'])])).toString('base64url');
}

function readToken(token: string, orderBy: readonly Order[]): SessionQuery['after'] {
  const values = parseToken(token);
  const id = values?.at(-1);
  const fits = orderBy.every(({ column }, index) => isKey(column.kind, values?.[index]));
  if (values?.length !== orderBy.length + 1 || !Number.isInteger(id) || !fits) {
    throw new ServiceError('bad-request', 'Cannot read $skiptoken: it is not one of odata.nextLink with the same $orderBy');
  }
  return { keys: values.slice(0, -1) as ColumnKey[], id: id as number };
}

function parseToken(token: string): readonly unknown[] | undefined {
  try {
    const values: unknown = JSON.parse(Buffer.from(token, 'base64url').toString());
    return Array.isArray(values) ? values : undefined;
  } catch {
    return undefined;
  }
}

function isKey(kind: Column['kind'], key: unknown): boolean {
  return key === null || (kind === 'integer' ? Number.isInteger(key) : typeof key === 'string');
}
