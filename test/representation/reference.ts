/** What the writers are to give, said once more in the plainest way: slow, and of no use but to compare with. */
import { basePath } from '../../generated/operations.js';
import type { Property, Shape } from '../../generated/shape.js';
import { shapes } from '../../generated/shapes.js';

export type Value = Readonly<Record<string, unknown>>;
export type Path = readonly string[];

const named = (name: string) => shapes[name] as Shape;

/** Returns the value as it is answered: in contract order, with the links that the server makes. */
export function answerOf(shape: Shape, value: unknown, rootUrl: string): unknown {
  if (value === null) return null;
  switch (shape.kind) {
    case 'ref':
      return answerOf(named(shape.name), value, rootUrl);
    case 'object':
      return Object.fromEntries(
        shape.properties.flatMap((property) => {
          const child = answerOfProperty(property, value as Value, rootUrl);
          return child === undefined ? [] : [[property.name, child]];
        }),
      );
    case 'map':
      return Object.fromEntries(Object.entries(value as Value).map(([key, child]) => [key, answerOf(shape.values, child, rootUrl)]));
    case 'array':
      return (value as readonly unknown[]).map((item) => answerOf(shape.items, item, rootUrl));
    default:
      return value;
  }
}

function answerOfProperty({ name, shape, links, link, relative }: Property, owner: Value, rootUrl: string): unknown {
  if (links !== undefined) {
    const known = Object.entries(links).filter(([, template]) =>
      [...template.matchAll(/\{(.*?)\}/g)].every(([, id = '']) => owner[id] != null),
    );
    return Object.fromEntries(known.map(([key, template]) => [key, urlOf(template, owner, rootUrl)]));
  }
  if (link !== undefined) return urlOf(link, owner, rootUrl);
  const value = Object.hasOwn(owner, name) ? owner[name] : undefined;
  if (value === undefined) return undefined;
  return relative === true && value !== null ? urlOf(value as string, {}, rootUrl) : answerOf(shape, value, rootUrl);
}

function urlOf(template: string, owner: Value, rootUrl: string): string {
  const reference = template.replaceAll(/\{(.*?)\}/g, (_, id: string) => encodeURIComponent(String(owner[id])));
  return new URL(reference, `${rootUrl}${basePath}/`).href;
}

/** Returns what JSON.stringify makes of every leaf, except that a double always has a fraction or an exponent (FACTS §3.1). */
export function referenceJson(shape: Shape, value: unknown): string {
  if (value === null) return 'null';
  const member = (key: string, child: string) => `${JSON.stringify(key)}:${child}`;
  switch (shape.kind) {
    case 'ref':
      return referenceJson(named(shape.name), value);
    case 'object': {
      const present = shape.properties.filter(({ name }) => Object.hasOwn(value as Value, name));
      return `{${present.map(({ name, shape }) => member(name, referenceJson(shape, (value as Value)[name]))).join(',')}}`;
    }
    case 'map':
      return `{${Object.entries(value as Value)
        .map(([key, child]) => member(key, referenceJson(shape.values, child)))
        .join(',')}}`;
    case 'array':
      return `[${(value as readonly unknown[]).map((item) => referenceJson(shape.items, item)).join(',')}]`;
    case 'number':
      return (Object.is(value, -0) ? '-0' : JSON.stringify(value)).replace(/^-?\d+$/, '$&.0');
    default:
      return JSON.stringify(value);
  }
}

/** Keeps a value that a path ends at; null stands for all else that may be null (POLICY, `$select`). */
export function referenceSelect(shape: Shape, value: unknown, paths: readonly Path[]): unknown {
  if (value === null || paths.some((path) => path.length === 0)) return value;
  if (shape.kind === 'ref') return referenceSelect({ ...named(shape.name), nullable: shape.nullable }, value, paths);
  if (paths.length === 0) return shape.nullable ? null : value;
  const below = (name: string) => paths.filter(([first]) => first === name.toLowerCase()).map(([, ...rest]) => rest);
  switch (shape.kind) {
    case 'object': {
      const child = (name: string, x: unknown) => {
        const { shape: own, links, link } = shape.properties.find((property) => property.name === name) as Property;
        return links !== undefined || link !== undefined ? x : referenceSelect(own, x, below(name));
      };
      return Object.fromEntries(Object.entries(value as Value).map(([name, x]) => [name, child(name, x)]));
    }
    case 'map':
      return Object.fromEntries(Object.entries(value as Value).map(([key, x]) => [key, referenceSelect(shape.values, x, below(key))]));
    case 'array':
      return (value as readonly unknown[]).map((item) => referenceSelect(shape.items, item, paths));
    default:
      return value;
  }
}

/** Returns every path of names in lower case that can be selected, some keys of maps among them. */
export function pathsOf(shape: Shape, depth = 0): readonly Path[] {
  const behind = (name: string, child: Shape): readonly Path[] => [
    [name],
    ...(depth < 4 ? pathsOf(child, depth + 1).map((path) => [name, ...path]) : []),
  ];
  switch (shape.kind) {
    case 'ref':
      return pathsOf(named(shape.name), depth);
    case 'array':
      return pathsOf(shape.items, depth);
    case 'map':
      return ['name', '__proto__', 'constructor', '10'].flatMap((key) => behind(key, shape.values));
    case 'object':
      return shape.properties.flatMap(({ name, shape }) => behind(name.toLowerCase(), shape));
    default:
      return [];
  }
}

/** Changes all texts and all keys; names of properties have nothing in them that is to change. */
export function mapTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((item) => mapTexts(item, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [change(key), mapTexts(child, change)]));
}

/** Returns our XML as Canonical XML 1.0 writes it: the two differ in empty elements and in one character reference. */
export function canonicalXml(text: string): string {
  return text.replaceAll(/<([\w.-]+)([^<>]*)\/>/g, '<$1$2></$1>').replaceAll('&#13;', '&#xD;');
}

/** Returns a text that tells any two values apart, also by the order of their keys and by the sign of zero. */
export function spell(value: unknown): string {
  return JSON.stringify(value, (_key, child: unknown) => (Object.is(child, -0) ? { minusZero: true } : child));
}
