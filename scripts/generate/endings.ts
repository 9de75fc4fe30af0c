import type { Contract } from './contract.js';
import { DO_NOT_EDIT } from './header.js';
import { linkFunction, linkVariables } from './links.js';
import type { ObjectShape, Property, Shape } from './runtime/shape.js';
import type { Shapes } from './shapes.js';

/**
 * Returns the source of what the server computes at the end of bodies, so that stored JSON needs only that behind it. A
 * body that the server computes something of elsewhere has no ending: it has to be written whole.
 */
export function generateEndings({ bodies, shapes }: Contract): string {
  const endings = bodies.flatMap((name) => ending(name, shapes));
  return [
    DO_NOT_EDIT,
    ...(endings.some((line) => /\blinks\./.test(line)) ? ["import * as links from './links.js';", ''] : []),
    'export interface Ending {',
    '  /** Properties of the body that the ending is made of. */',
    '  readonly names: readonly string[];',
    '  /** Returns the JSON of the last members of the body, each with a comma in front. */',
    '  readonly write: (linked: Readonly<Record<string, unknown>>, rootUrl: string) => string;',
    '}',
    '',
    '/** By component schema. */',
    'export const endings: Readonly<Partial<Record<string, Ending>>> = {',
    ...endings,
    '};',
    '',
  ].join('\n');
}

function ending(name: string, shapes: Shapes): string[] {
  const shape = shapes.named.get(name);
  if (shape?.kind !== 'object') return [];
  const computed = trailing(shape);
  if (countComputed(shape, shapes) !== computed.length) return [];
  const names = [...new Set(computed.flatMap((property) => linkVariables(property)))];
  const members = computed.map((property) => {
    const value = `JSON.stringify(${linkFunction(name, property.name)}(${names.length > 0 ? 'linked' : '{}'}, rootUrl))`;
    return `,${JSON.stringify(property.name).replaceAll(/[`\\$]/g, '\\$&')}:\${${value}}`;
  });
  const parameters = computed.length === 0 ? '' : names.length > 0 ? 'linked, rootUrl' : '_linked, rootUrl';
  return [`  ${name}: { names: ${JSON.stringify(names)}, write: (${parameters}) => \`${members.join('')}\` },`];
}

/** Returns the properties at the end of an object that the server computes. */
function trailing({ properties }: ObjectShape): readonly Property[] {
  const last = properties.findLastIndex((property) => !isComputed(property));
  return properties.slice(last + 1);
}

function isComputed({ link, links }: Property): boolean {
  return link !== undefined || links !== undefined;
}

/** Counts what the server writes by itself in a value of the shape, relative URLs included; schemas may contain themselves. */
function countComputed(root: Shape, { named }: Shapes): number {
  const seen = new Set<Shape>();
  const count = (shape: Shape | undefined): number => {
    if (shape === undefined || seen.has(shape)) return 0;
    seen.add(shape);
    if (shape.kind === 'ref') return count(named.get(shape.name));
    if (shape.kind === 'map') return count(shape.values);
    if (shape.kind === 'array') return count(shape.items);
    if (shape.kind !== 'object') return 0;
    return shape.properties.reduce(
      (sum, property) => sum + Number(isComputed(property) || property.relative === true) + count(property.shape),
      0,
    );
  };
  return count(root);
}
