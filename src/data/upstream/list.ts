import type { Column } from '../../../generated/columns.js';
import type { components } from '../../../generated/types.js';
import { parseColumns } from '../../parameters/order-by.js';
import { DEFAULT_TOP, type ListParameters, nextLink, sessionColumns, writeQuery } from '../session-list.js';
import { checkBody, type ViolationMode } from './check.js';
import { UpstreamFailure } from './failure.js';

type Archive = Omit<components['schemas']['ChatSessionArchive'], 'odata.metadata'>;
type Row = components['schemas']['ChatSessionRow'];

/** One page of the list, as it is asked for from the server behind. */
export interface ListRequest {
  readonly path: string;
  /** Returns the page that the value of its answer is. @throws UpstreamFailure */
  read(value: unknown, mode: ViolationMode): { readonly body: Archive; readonly violations: readonly string[] };
}

/**
 * Returns the request for a page. All columns and the length of a page are named, because the defaults of the server behind
 * may be others.
 *
 * @throws ServiceError `bad-request` for a column that the contract does not have.
 */
export function createListRequest(parameters: ListParameters): ListRequest {
  const selected = parseColumns('$select', parameters.$select ?? '', sessionColumns);
  const top = parameters.$top ?? DEFAULT_TOP;
  const query = { ...parameters, $select: selected.map(({ name }) => name).join(','), $top: top };
  return {
    path: `/ChatSession?${writeQuery(query)}`,
    read(value, mode) {
      if (rowsOf(value) > top) throw new UpstreamFailure(502, `The server behind this one gave more than ${top} rows`);
      // The metadata is ours; what it has in this place does not matter.
      const given = isObject(value) ? { ...value, 'odata.metadata': '' } : value;
      const { body, violations } = checkBody('ChatSessionArchive', withLink(given, parameters), mode);
      const { 'odata.nextLink': link, value: rows } = body as unknown as Archive;
      return { body: { 'odata.nextLink': link, value: rows.map((row) => rowOf(row, selected)) }, violations };
    },
  };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function rowsOf(archive: unknown): number {
  return isObject(archive) && Array.isArray(archive['value']) ? archive['value'].length : 0;
}

/** Returns the page with a link of ours: only the place where the next page begins is that of the server behind. */
function withLink(archive: unknown, parameters: ListParameters): unknown {
  const link = isObject(archive) ? archive['odata.nextLink'] : undefined;
  if (typeof link !== 'string') return archive;
  const start = link.indexOf('?');
  const place = new URLSearchParams(start < 0 ? '' : link.slice(start));
  const $skiptoken = place.get('$skiptoken');
  const $skip = place.get('$skip');
  if ($skiptoken === null && !/^\d{1,10}$/.test($skip ?? '')) {
    throw new UpstreamFailure(502, 'The server behind this one broke the contract: /odata.nextLink has neither $skiptoken nor $skip', {
      pointers: ['/odata.nextLink'],
    });
  }
  const next = { ...($skip === null ? {} : { $skip: Number($skip) }), ...($skiptoken === null ? {} : { $skiptoken }) };
  return { ...(archive as object), 'odata.nextLink': nextLink(parameters, next) };
}

function rowOf(row: Row, selected: readonly Column[]): Row {
  const names = ['PrimaryKey', 'EntityName', ...selected.map(({ name }) => name)];
  return Object.fromEntries(Object.entries(row).filter(([name]) => names.includes(name))) as unknown as Row;
}
