import type { Property, Shape } from '../../generated/shape.js';
import { shapes } from '../../generated/shapes.js';
import { member } from './finding.js';

export type Members = Readonly<Record<string, unknown>>;

/** A shape that is spelt out. */
export type Resolved = Exclude<Shape, { readonly kind: 'ref' }>;

/** Returns what a shape is, where it is only a name; it may be null where the name may. */
export function resolve(shape: Shape): Resolved {
  return shape.kind === 'ref' ? { ...resolve(shapes[shape.name] as Shape), nullable: shape.nullable } : shape;
}

/** Returns the shape of a component schema. */
export function shapeOf(schema: string): Shape {
  return { kind: 'ref', name: schema, nullable: false };
}

export function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value with its place and its meaning; without a shape the contract does not know it. */
export interface Visited {
  readonly pointer: string;
  readonly value: unknown;
  readonly shape: Resolved | undefined;
  readonly property?: Property | undefined;
}

/** Returns a value and all that is in it, as far as it has the form of its shape. */
export function visit(shape: Shape, value: unknown, pointer = '', property?: Property): readonly Visited[] {
  const own = resolve(shape);
  const self: Visited = { pointer, value, shape: own, property };
  if (own.kind === 'array' && Array.isArray(value)) {
    return [self, ...value.flatMap((item, index) => visit(own.items, item, member(pointer, index)))];
  }
  if (!isMembers(value)) return [self];
  if (own.kind === 'map') return [self, ...Object.entries(value).flatMap(([key, child]) => visit(own.values, child, member(pointer, key)))];
  if (own.kind !== 'object') return [self];
  const children = Object.entries(value).flatMap(([name, child]): readonly Visited[] => {
    const known = own.properties.find((one) => one.name === name);
    const place = member(pointer, name);
    return known === undefined ? [{ pointer: place, value: child, shape: undefined }] : visit(known.shape, child, place, known);
  });
  return [self, ...children];
}

/** Returns the value at a JSON pointer; undefined where there is none. */
export function valueAt(value: unknown, pointer: string): unknown {
  const names = pointer.split('/').slice(1);
  return names.reduce<unknown>((owner, name) => {
    const key = name.replaceAll('~1', '/').replaceAll('~0', '~');
    return typeof owner === 'object' && owner !== null && Object.hasOwn(owner, key) ? (owner as Members)[key] : undefined;
  }, value);
}
