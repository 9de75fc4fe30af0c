import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { MAX_DEPTH } from '../../generated/output.js';
import type { Shape } from '../../generated/shape.js';
import { rootNames, shapes } from '../../generated/shapes.js';
import { refuseDeclarations, resolveReferences, XmlError } from './xml-syntax.js';

export { XmlError };

/** An element as fast-xml-parser gives it with `preserveOrder`: one key that is its name, and attributes at `:@`. */
type Node = Readonly<Record<string, unknown>>;

const TEXT = '#text';
const CDATA = '#cdata';
const NIL = 'xsi:nil';
/** Attributes that say nothing about the value. */
const NEUTRAL = /^(?:xmlns(?::.*)?|xsi:(?:schemaLocation|noNamespaceSchemaLocation)|xml:space)$/;

/** Elements that one level of a value has at most: its own, an entry and the entry's value. */
const ELEMENTS_A_LEVEL = 3;

/** References are resolved here and not by the parser, which would let a document type declare more of them. */
const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  processEntities: false,
  ignorePiTags: true,
  cdataPropName: CDATA,
  maxNestedTags: MAX_DEPTH * ELEMENTS_A_LEVEL,
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
  refuseDeclarations(text);
  const wellFormed = XMLValidator.validate(text);
  if (wellFormed !== true) {
    const { msg, line, col } = wellFormed.err;
    throw new XmlError(`not well-formed: ${msg} in line ${line}, column ${col ?? 1}`);
  }
  try {
    return parser.parse(text) as readonly Node[];
  } catch (error) {
    // The parser counts nested elements and finds a few faults that its validator does not.
    throw new XmlError(`not well-formed: ${(error as Error).message}`, { cause: error });
  }
}

interface Element {
  readonly name: string;
  readonly children: readonly Node[];
  readonly isNil: boolean;
}

function elements(nodes: readonly Node[], path: string): readonly Element[] {
  return nodes.flatMap((node): Element[] => {
    if (TEXT in node || CDATA in node) {
      if (CDATA in node || String(node[TEXT]).trim() !== '') throw new XmlError(`${path}: text between elements`);
      return [];
    }
    const name = Object.keys(node).find((key) => key !== ':@') as string;
    const attributes = (node[':@'] ?? {}) as Readonly<Record<string, string>>;
    const unknown = Object.keys(attributes).find((key) => key !== NIL && !NEUTRAL.test(key));
    if (unknown !== undefined) throw new XmlError(`${path}/${name}: the attribute ${unknown} is not in the contract`);
    return [{ name, children: node[name] as readonly Node[], isNil: /^(?:true|1)$/.test(attributes[NIL] ?? '') }];
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
      if (!NUMBER.test(text)) throw new XmlError(`${path}: ${JSON.stringify(text)} is not a number`);
      return Number(text);
    }
  }
}

/** As XML Schema writes numbers: `0x10` and `Infinity` are none. */
const NUMBER = /^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?\s*$/;

function readText<T>(element: Element, path: string, values: Readonly<Record<string, T>>): T {
  const text = textOf(element).trim();
  const value = Object.hasOwn(values, text) ? values[text] : undefined;
  if (value === undefined) throw new XmlError(`${path}: expected ${Object.keys(values).join(' or ')}, got ${JSON.stringify(text)}`);
  return value;
}

function textOf({ name, children }: Element): string {
  return children
    .map((child) => {
      if (CDATA in child) return String((child[CDATA] as readonly Node[])[0]?.[TEXT]);
      if (TEXT in child) return resolveReferences(String(child[TEXT]), name);
      throw new XmlError(`${name}: an element where text belongs`);
    })
    .join('');
}
