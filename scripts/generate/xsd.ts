import type { Contract } from './contract.js';
import { below, objectAt } from './document.js';
import { DO_NOT_EDIT } from './header.js';
import type { IntegerShape, NumberShape, Shape, StringShape } from './runtime/shape.js';
import { readShape } from './shapes.js';
import { toXsdPattern } from './xsd-pattern.js';

interface Element {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
}

const MANY = { minOccurs: '0', maxOccurs: 'unbounded' };

/** Types of scalars by their content, so that one which has a name in the document is written once. */
type SimpleTypes = ReadonlyMap<string, string>;

/**
 * Returns the XML Schema 1.0 of the XML of every body. It has no namespace, as the XML has none. What the XML writer
 * writes is valid; a pattern that XML Schema cannot say is left out.
 */
export function generateXsd({ document, operations, shapes, bodies }: Contract): string {
  const simpleTypes = new Map<string, string>();
  const types: Element[] = [];
  for (const [name, schema] of Object.entries(objectAt(objectAt(document, 'components'), 'schemas'))) {
    if (shapes.named.has(name)) continue;
    const type = typeOf(readShape(document, schema, below('#/components/schemas', name)), simpleTypes);
    if (typeof type === 'string') continue;
    simpleTypes.set(JSON.stringify(type), name);
    types.push({ ...type, attributes: { name } });
  }
  for (const [name, shape] of shapes.named) types.push({ ...(typeOf(shape, simpleTypes) as Element), attributes: { name } });
  const nullableBodies = new Set(
    operations
      .flatMap(({ entry }) => [...Object.values(entry.responses), ...(entry.requestBody ? [entry.requestBody] : [])])
      .flatMap(({ schema, nullable }) => (nullable === true ? schema : [])),
  );
  const roots = bodies.map((name) => {
    const nullable = nullableBodies.has(name) || (shapes.named.get(name) as Shape).nullable;
    return xs('element', { name: shapes.rootNames.get(name) as string, type: name, ...(nullable ? { nillable: 'true' } : {}) });
  });
  const schema = xs('schema', { 'xmlns:xs': 'http://www.w3.org/2001/XMLSchema' }, [...roots, ...types]);
  return ['<?xml version="1.0" encoding="UTF-8"?>', `<!-- ${DO_NOT_EDIT.slice(3)} -->`, ...print(schema, ''), ''].join('\n');
}

function element(name: string, shape: Shape, simpleTypes: SimpleTypes, occurs: Readonly<Record<string, string>> = {}): Element {
  const type = typeOf(shape, simpleTypes);
  const attributes = { name, ...(typeof type === 'string' ? { type } : {}), ...occurs, ...(shape.nullable ? { nillable: 'true' } : {}) };
  return xs('element', attributes, typeof type === 'string' ? [] : [type]);
}

/** Returns the name of a type, or the type itself where it has none. */
function typeOf(shape: Shape, simpleTypes: SimpleTypes): string | Element {
  switch (shape.kind) {
    case 'ref':
      return shape.name;
    case 'object':
      return sequence(
        shape.properties.map(({ xmlName, shape: own, required }) => element(xmlName, own, simpleTypes, required ? {} : { minOccurs: '0' })),
      );
    case 'map': {
      const { entry, key, value } = shape.xml;
      const pair = sequence([xs('element', { name: key, type: 'xs:string' }), element(value, shape.values, simpleTypes)]);
      return sequence([xs('element', { name: entry, ...MANY }, [pair])]);
    }
    case 'array':
      return sequence([element(shape.itemName, shape.items, simpleTypes, MANY)]);
    case 'boolean':
      return 'xs:boolean';
    case 'integer':
      return isInt32(shape) ? 'xs:int' : restrict('xs:integer', bounds(shape), simpleTypes);
    case 'number':
      return restrict('xs:double', bounds(shape), simpleTypes);
    case 'string':
      return restrict('xs:string', stringFacets(shape), simpleTypes);
  }
}

function sequence(elements: readonly Element[]): Element {
  return xs('complexType', {}, [xs('sequence', {}, elements)]);
}

function isInt32({ minimum, maximum }: IntegerShape): boolean {
  return minimum === -(2 ** 31) && maximum === 2 ** 31 - 1;
}

type Facet = readonly [name: string, value: unknown];

function restrict(base: string, facets: readonly Facet[], simpleTypes: SimpleTypes): string | Element {
  const present = facets.filter(([, value]) => value !== undefined).map(([facet, value]) => xs(facet, { value: String(value) }));
  if (present.length === 0) return base;
  const type = xs('simpleType', {}, [xs('restriction', { base }, present)]);
  return simpleTypes.get(JSON.stringify(type)) ?? type;
}

function bounds({ minimum, maximum }: IntegerShape | NumberShape): readonly Facet[] {
  return [
    ['minInclusive', minimum],
    ['maxInclusive', maximum],
  ];
}

function stringFacets({ minLength, maxLength, pattern, enum: members = [] }: StringShape): readonly Facet[] {
  return [
    ['minLength', minLength],
    ['maxLength', maxLength],
    ['pattern', pattern === undefined ? undefined : toXsdPattern(pattern)],
    ...members.map((member) => ['enumeration', member] as const),
  ];
}

function xs(name: string, attributes: Readonly<Record<string, string>>, children: readonly Element[] = []): Element {
  return { tag: `xs:${name}`, attributes, children };
}

function print({ tag, attributes, children }: Element, indent: string): readonly string[] {
  const start = [tag, ...Object.entries(attributes).map(([name, value]) => `${name}="${escapeAttribute(value)}"`)].join(' ');
  if (children.length === 0) return [`${indent}<${start}/>`];
  return [`${indent}<${start}>`, ...children.flatMap((child) => print(child, `${indent}  `)), `${indent}</${tag}>`];
}

/** Line ends and tabs in an attribute would be read as spaces (XML 1.0 §3.3.3). */
function escapeAttribute(text: string): string {
  return text.replace(/[&<"\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);
}
