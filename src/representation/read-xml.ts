import { XMLParser, XMLValidator } from 'fast-xml-parser';
import type { Shape } from '../../generated/shape.js';
import { rootNames, shapes } from '../../generated/shapes.js';

/** The text is not the XML of the schema; the message names the path of the element. */
export class XmlError extends Error {
  override readonly name = 'XmlError';
}

/** An element as fast-xml-parser gives it with `preserveOrder`: one key that is its name, and attributes at `:@`. */
type Node = Readonly<Record<string, unknown>>;

const TEXT = '#text';
const NIL = 'xsi:nil';

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  processEntities: true,
  htmlEntities: true,
});

/** Returns the value whose XML this is, the same as the JSON of it would parse to. @throws XmlError */
export function readXml(text: string, schema: string): unknown {
  const roots = elements(parse(text), '');
  const [root] = roots;
  const want = rootNames[schema];
  if (root === undefined || roots.length > 1 || root.name !== want) {
    throw new XmlError(`expected the root element ${want}, got ${roots.map(({ name }) => name).join(', ')}`);
  }
  return readValue({ kind: 'ref', name: schema, nullable: false }, root, root.name);
}

function parse(text: string): readonly Node[] {
  const wellFormed = XMLValidator.validate(text);
  if (wellFormed !== true) throw new XmlError(`not well-formed: ${wellFormed.err.msg} in line ${wellFormed.err.line}`);
  try {
    return parser.parse(text) as readonly Node[];
  } catch (error) {
    throw new XmlError(`cannot be parsed: ${(error as Error).message}`, { cause: error });
  }
}

interface Element {
  readonly name: string;
  readonly children: readonly Node[];
  readonly isNil: boolean;
}

function elements(nodes: readonly Node[], path: string): readonly Element[] {
  return nodes.flatMap((node): Element[] => {
    if (TEXT in node) {
      if (String(node[TEXT]).trim() !== '') throw new XmlError(`${path}: text between elements`);
      return [];
    }
    const name = Object.keys(node).find((key) => key !== ':@') as string;
    if (name.startsWith('?')) return [];
    const attributes = (node[':@'] ?? {}) as Readonly<Record<string, string>>;
    return [{ name, children: node[name] as readonly Node[], isNil: attributes[NIL] === 'true' || attributes[NIL] === '1' }];
  });
}

function readValue(shape: Shape, element: Element, path: string): unknown {
  if (element.isNil) return null;
  switch (shape.kind) {
    case 'ref':
      return readValue(shapes[shape.name] as Shape, element, path);
    case 'object':
      return Object.fromEntries(
        elements(element.children, path).map((child) => {
          const property = shape.properties.find(({ xmlName }) => xmlName === child.name);
          if (property === undefined) throw new XmlError(`${path}/${child.name}: not in the contract`);
          return [property.name, readValue(property.shape, child, `${path}/${child.name}`)];
        }),
      );
    case 'map':
      return Object.fromEntries(
        elements(element.children, path).map((entry) => {
          const [key, value] = elements(entry.children, path);
          if (entry.name !== shape.xml.entry || key?.name !== shape.xml.key || value?.name !== shape.xml.value) {
            throw new XmlError(`${path}: expected ${shape.xml.entry} with ${shape.xml.key} and ${shape.xml.value}`);
          }
          const name = textOf(key);
          return [name, readValue(shape.values, value, `${path}/${name}`)];
        }),
      );
    case 'array':
      return elements(element.children, path).map((item, index) => {
        if (item.name !== shape.itemName) throw new XmlError(`${path}/${item.name}: expected ${shape.itemName}`);
        return readValue(shape.items, item, `${path}/${index}`);
      });
    case 'string':
      return textOf(element);
    case 'boolean':
      return readText(element, path, { true: true, false: false });
    case 'integer':
    case 'number': {
      const text = textOf(element);
      const value = Number(text);
      if (!/^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?\s*$/.test(text))
        throw new XmlError(`${path}: ${JSON.stringify(text)} is not a number`);
      return value;
    }
  }
}

function readText<T>(element: Element, path: string, values: Readonly<Record<string, T>>): T {
  const text = textOf(element);
  const value = Object.hasOwn(values, text) ? values[text] : undefined;
  if (value === undefined) throw new XmlError(`${path}: expected ${Object.keys(values).join(' or ')}, got ${JSON.stringify(text)}`);
  return value;
}

function textOf({ name, children }: Element): string {
  return children
    .map((child) => {
      if (TEXT in child) return String(child[TEXT]);
      throw new XmlError(`${name}: an element where text belongs`);
    })
    .join('');
}
