import { rootNames } from '../../generated/shapes.js';
import type { Shape } from '../../generated/shape.js';
import { type BodyOptions, checkValue, type ReadBody } from './check-json.js';
import { type Finding, member, show } from './finding.js';
import { type Resolved, resolve, shapeOf } from './visit.js';
import { readXmlText, XMLNS, type XmlElement, XSI } from './xml-text.js';

/** Reads an XML body of a component schema and checks it as strictly as the XML Schema of the document does, and its values. */
export function checkXml(text: string, schema: string, options?: BodyOptions): ReadBody {
  const { value, findings } = checkXmlForm(text, schema, options);
  return { value, findings: findings.length > 0 || value === null ? findings : checkValue(value, schema) };
}

/** Returns the value of an XML body, with what the XML Schema of the document does not allow. */
export function checkXmlForm(text: string, schema: string, { nullable = false }: BodyOptions = {}): ReadBody {
  const findings: Finding[] = [];
  try {
    const root = readXmlText(text);
    const want = rootNames[schema] as string;
    const value = new Form(findings).element(root, { name: want, shape: { ...shapeOf(schema), nullable }, pointer: '' });
    return { value, findings };
  } catch (error) {
    return {
      value: undefined,
      findings: [{ pointer: '', expected: 'well-formed XML', got: `${(error as Error).message}: ${show(text)}` }],
    };
  }
}

interface Wanted {
  readonly name: string;
  readonly shape: Shape;
  readonly pointer: string;
}

/** Numbers as XML Schema writes them, except those that JSON does not have. */
const INTEGER = /^[+-]?\d+$/;
const DOUBLE = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/;
/** Attributes of XMLSchema-instance that tell where a schema is. */
const HINTS = ['schemaLocation', 'noNamespaceSchemaLocation'];

/** Reads elements by the shapes that they have to have, and notes what is not as it has to be. */
class Form {
  constructor(readonly findings: Finding[]) {}

  element(element: XmlElement, { name, shape, pointer }: Wanted): unknown {
    if (element.name !== name || element.namespace !== '') {
      this.#note(pointer, `the element <${name}> without a namespace`, tagOf(element));
      return undefined;
    }
    const own = resolve(shape);
    const nil = this.#readNil(element, own, pointer);
    if (nil && element.children.length > 0) this.#note(pointer, 'nothing in an element that is nil', show(textOf(element)));
    if (nil) return null;
    switch (own.kind) {
      case 'object':
        return this.#object(element, own, pointer);
      case 'map':
        return Object.fromEntries(this.#elements(element, pointer).map((entry, index) => this.#entry(entry, own, member(pointer, index))));
      case 'array':
        return this.#elements(element, pointer).map((item, index) =>
          this.element(item, { name: own.itemName, shape: own.items, pointer: member(pointer, index) }),
        );
      default:
        return this.#simple(element, own, pointer);
    }
  }

  #object(element: XmlElement, { properties }: Extract<Resolved, { kind: 'object' }>, pointer: string): unknown {
    const members: [string, unknown][] = [];
    let next = 0;
    for (const child of this.#elements(element, pointer)) {
      const place = properties.findIndex(({ xmlName }) => xmlName === child.name);
      const property = properties[place];
      if (property === undefined) {
        this.#note(member(pointer, child.name), 'no such element: the document does not have it', tagOf(child));
        continue;
      }
      const own = member(pointer, property.name);
      if (place < next)
        this.#note(own, `<${child.name}> once, and in the order of the document`, `it follows <${properties[next - 1]?.xmlName}>`);
      next = Math.max(next, place + 1);
      members.push([property.name, this.element(child, { name: child.name, shape: property.shape, pointer: own })]);
    }
    for (const { name, xmlName, required } of properties) {
      if (required && !members.some(([known]) => known === name)) this.#note(member(pointer, name), `the element <${xmlName}>`, 'nothing');
    }
    return Object.fromEntries(members);
  }

  #entry(entry: XmlElement, { xml, values }: Extract<Resolved, { kind: 'map' }>, pointer: string): readonly [string, unknown] {
    if (entry.name !== xml.entry || entry.namespace !== '') this.#note(pointer, `the element <${xml.entry}>`, tagOf(entry));
    this.#readNil(entry, undefined, pointer);
    const [key, value, ...more] = this.#elements(entry, pointer);
    if (key === undefined || value === undefined || more.length > 0) {
      this.#note(pointer, `<${xml.key}> and <${xml.value}>`, show(entry.children.map((child) => tagOf(child))));
      return ['', undefined];
    }
    const name = this.element(key, { name: xml.key, shape: { kind: 'string', nullable: false }, pointer }) as string;
    return [name, this.element(value, { name: xml.value, shape: values, pointer })];
  }

  #simple(element: XmlElement, own: Resolved, pointer: string): unknown {
    const inner = element.children.find((child) => typeof child !== 'string');
    if (inner !== undefined) this.#note(pointer, `a text in <${element.name}>`, tagOf(inner));
    const text = textOf(element);
    if (own.kind === 'string') {
      this.#checkText(text, own, pointer);
      return text;
    }
    const word = text.replaceAll(/^[ \t\r\n]+|[ \t\r\n]+$/g, '');
    if (own.kind === 'boolean') {
      const value = /^(?:true|1)$/.test(word) ? true : /^(?:false|0)$/.test(word) ? false : undefined;
      if (value === undefined) this.#note(pointer, 'true or false', show(text));
      return value;
    }
    const { minimum = -Infinity, maximum = Infinity } = own as Extract<Resolved, { kind: 'number' }>;
    const isNumber = (own.kind === 'integer' ? INTEGER : DOUBLE).test(word);
    const value = Number(word);
    if (!isNumber) this.#note(pointer, own.kind === 'integer' ? 'an integer' : 'a number', show(text));
    else if (value < minimum || value > maximum) this.#note(pointer, `a number from ${minimum} to ${maximum}`, show(text));
    return value;
  }

  #checkText(text: string, own: Extract<Resolved, { kind: 'string' }>, pointer: string): void {
    const { enum: names, pattern, minLength = 0, maxLength = Infinity } = own;
    const length = [...text].length;
    if (names !== undefined && !names.includes(text)) this.#note(pointer, `one of ${show(names)}`, show(text));
    if (pattern !== undefined && !new RegExp(pattern, 'u').test(text)) this.#note(pointer, `a text of the form ${pattern}`, show(text));
    if (length < minLength || length > maxLength) this.#note(pointer, `${minLength} to ${maxLength} characters`, `${length} characters`);
  }

  /** Returns the elements of an element that has no text. */
  #elements({ children, name }: XmlElement, pointer: string): readonly XmlElement[] {
    const texts = children.filter((child) => typeof child === 'string').join('');
    if (/[^ \t\r\n]/.test(texts)) this.#note(pointer, `only elements in <${name}>`, show(texts));
    return children.filter((child) => typeof child !== 'string');
  }

  /** Returns whether the element is nil; no other attribute says anything. */
  #readNil({ attributes, name }: XmlElement, own: Resolved | undefined, pointer: string): boolean {
    let isNil = false;
    for (const attribute of attributes) {
      const { namespace, name: attributeName, value } = attribute;
      if (namespace === XMLNS || (namespace === XSI && HINTS.includes(attributeName))) continue;
      if (namespace !== XSI || attributeName !== 'nil') this.#note(pointer, `no attribute ${attributeName} at <${name}>`, show(value));
      else if (!/^[ \t\r\n]*(?:true|false|1|0)[ \t\r\n]*$/.test(value)) this.#note(pointer, 'xsi:nil with true or false', show(value));
      else if (own?.nullable !== true) this.#note(pointer, `no xsi:nil: null is not allowed in <${name}>`, show(value));
      else isNil = /true|1/.test(value);
    }
    return isNil;
  }

  #note(pointer: string, expected: string, got: string): void {
    this.findings.push({ pointer, expected, got });
  }
}

function tagOf(child: XmlElement | string): string {
  return typeof child === 'string' ? show(child) : `<${child.namespace === '' ? '' : `{${child.namespace}}`}${child.name}>`;
}

function textOf({ children }: XmlElement): string {
  return children.filter((child) => typeof child === 'string').join('');
}
