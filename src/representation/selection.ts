import type { Parameter } from '../../generated/operation.js';
import type { Selection } from '../../generated/output.js';
import type { Shape } from '../../generated/shape.js';
import { shapes } from '../../generated/shapes.js';
import { parseSelect, type SelectPath } from '../parameters/select.js';

/** Format of the parameter that selects; the document gives it to `$select`. */
const SELECT_FORMAT = 'so-select';

/** How many texts are remembered with what they select; clients of one service send few different ones. */
const REMEMBERED = 256;

/**
 * Returns a reader of what a request selects of a component schema. It keeps everything where the operation has no
 * parameter to select with.
 */
export function createSelectReader(
  parameters: readonly Parameter[],
  schema: string | undefined,
): (values: { readonly query: Readonly<Record<string, unknown>> }) => Selection {
  const parameter = parameters.find(({ format }) => format === SELECT_FORMAT);
  if (parameter === undefined || schema === undefined) return () => null;
  const shape: Shape = { kind: 'ref', name: schema, nullable: false };
  const remembered = new Map<string, Selection>();
  return ({ query }) => {
    const text = query[parameter.name];
    if (typeof text !== 'string') return null;
    const known = remembered.get(text);
    if (known !== undefined) return known;
    const selection = resolveSelect(parseSelect(text), shape);
    if (remembered.size === REMEMBERED) remembered.clear();
    remembered.set(text, selection);
    return selection;
  };
}

/**
 * Returns what the paths keep of a value of the shape; names that it does not have are ignored. No path keeps
 * everything.
 */
export function resolveSelect(paths: readonly SelectPath[], shape: Shape): Selection {
  if (paths.length === 0) return null;
  const selection = new Map<string, Selection>();
  for (const [name, rests] of groupByFirst(paths)) {
    const child = childOf(shape, name);
    if (child === undefined) continue;
    const below = rests.some((rest) => rest.length === 0) ? null : resolveSelect(rests, child.shape);
    if (below === null || below.size > 0) selection.set(child.name, below);
  }
  return selection;
}

function groupByFirst(paths: readonly SelectPath[]): ReadonlyMap<string, SelectPath[]> {
  const groups = new Map<string, SelectPath[]>();
  for (const [first = '', ...rest] of paths) {
    const group = groups.get(first);
    if (group === undefined) groups.set(first, [rest]);
    else group.push(rest);
  }
  return groups;
}

/** Finds a property by its name in lower case; a list is looked through, and every name may be a map's key. */
function childOf(shape: Shape, name: string): { readonly name: string; readonly shape: Shape } | undefined {
  switch (shape.kind) {
    case 'ref':
      return childOf(shapes[shape.name] as Shape, name);
    case 'array':
      return childOf(shape.items, name);
    case 'map':
      return { name, shape: shape.values };
    case 'object':
      return shape.properties.find((property) => property.name.toLowerCase() === name);
    default:
      return undefined;
  }
}
