import type { Shape } from '../../generated/shape.js';
import { isMembers, resolve } from './visit.js';

/** Names from the root to what is selected, in lower case. */
export type Path = readonly string[];

/** Returns the paths of a `$select` that breaks no rule. */
export function pathsOf(select: string): readonly Path[] {
  if (select.trim() === '') return [[]];
  return select.split(',').map((path) => path.split('/').map((name) => name.trim().toLowerCase()));
}

/** Returns what has to be left of a whole answer: the paths that exist and the links; all else that may be null is null. */
export function selected(shape: Shape, value: unknown, paths: readonly Path[]): unknown {
  return keep(
    shape,
    value,
    paths.filter((path) => exists(shape, path)),
  );
}

/** Every name may be a key of a map. */
function exists(shape: Shape, [name, ...rest]: Path): boolean {
  if (name === undefined) return true;
  const own = resolve(shape);
  if (own.kind === 'array') return exists(own.items, [name, ...rest]);
  if (own.kind === 'map') return exists(own.values, rest);
  const child = own.kind === 'object' ? own.properties.find((one) => one.name.toLowerCase() === name) : undefined;
  return child !== undefined && exists(child.shape, rest);
}

function keep(shape: Shape, value: unknown, paths: readonly Path[]): unknown {
  if (paths.some((path) => path.length === 0)) return value;
  const own = resolve(shape);
  if (paths.length === 0 && own.nullable) return null;
  if (own.kind === 'array' && Array.isArray(value)) return value.map((item) => keep(own.items, item, paths));
  if (!isMembers(value) || (own.kind !== 'object' && own.kind !== 'map')) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, child]) => {
      const below = paths.filter(([first]) => first === name.toLowerCase()).map(([, ...rest]) => rest);
      if (own.kind === 'map') return [name, keep(own.values, child, below)];
      const property = own.properties.find((one) => one.name === name);
      const isLink = property?.links !== undefined || property?.link !== undefined;
      return [name, property === undefined || isLink ? child : keep(property.shape, child, below)];
    }),
  );
}

/** Returns the paths of a shape down to some depth, as they are written. */
export function namesOf(shape: Shape, depth: number): readonly string[] {
  const own = resolve(shape);
  if (own.kind === 'array') return namesOf(own.items, depth);
  if (own.kind !== 'object') return [];
  return own.properties.flatMap(({ name, shape: child }) => [
    name,
    ...(depth > 0 ? namesOf(child, depth - 1).map((path) => `${name}/${path}`) : []),
  ]);
}
