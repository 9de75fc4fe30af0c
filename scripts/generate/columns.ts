import type { Contract } from './contract.js';
import { isObject, objectAt } from './document.js';
import { DO_NOT_EDIT } from './header.js';
import { readShape } from './shapes.js';

/** What a column of a list is sorted and compared as. */
type Kind = 'integer' | 'text' | 'dateTime';

/** Returns the source of the columns (`x-column`) of every schema whose rows are read from stored entities. */
export function generateColumns({ document }: Contract): string {
  const schemas = objectAt(objectAt(document, 'components'), 'schemas');
  const tables = Object.entries(schemas).flatMap(([name, schema]) => {
    const columns = Object.entries(objectAt(isObject(schema) ? schema : {}, 'properties')).flatMap(([column, property]) => {
      const path = isObject(property) ? property['x-column'] : undefined;
      if (typeof path !== 'string') return [];
      const shape = readShape(document, property, `#/components/schemas/${name}/properties/${column}`);
      const kind: Kind =
        shape.kind === 'integer' ? 'integer' : shape.kind === 'string' && shape.dateTime !== undefined ? 'dateTime' : 'text';
      return [{ name: column, path: path.split('/'), kind }];
    });
    return columns.length === 0 ? [] : [[name, columns] as const];
  });
  return [
    DO_NOT_EDIT,
    '/** A column of a list: where its value stands in the entity, and what it is sorted and compared as. */',
    'export interface Column {',
    '  readonly name: string;',
    '  readonly path: readonly string[];',
    "  readonly kind: 'integer' | 'text' | 'dateTime';",
    '}',
    '',
    '/** Columns by the component schema of their rows. */',
    `export const columns: Readonly<Record<${tables.map(([name]) => `'${name}'`).join(' | ') || 'never'}, readonly Column[]>> = ${JSON.stringify(Object.fromEntries(tables), null, 1)};`,
    '',
  ].join('\n');
}
