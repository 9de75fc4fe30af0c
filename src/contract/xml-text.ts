/** An element as Namespaces in XML 1.0 names it. */
export interface XmlElement {
  readonly name: string;
  readonly namespace: string;
  readonly attributes: readonly XmlAttribute[];
  /** Elements and texts in their order; comments and processing instructions are left out. */
  readonly children: readonly (XmlElement | string)[];
}

export interface XmlAttribute {
  readonly name: string;
  readonly namespace: string;
  readonly value: string;
}

/** The text is not well-formed; the message names line and column. */
export class XmlFault extends Error {
  override readonly name = 'XmlFault';
}

/** Everything that XML 1.0 §2.2 does not allow as a character, half a surrogate pair included. */
export const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

const START =
  ':A-Z_a-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD\\u{10000}-\\u{EFFFF}';
const NAME = new RegExp(`[${START}][${START}\\-.0-9\\u00B7\\u0300-\\u036F\\u203F\\u2040]*`, 'uy');
const SPACE = /[ \t\r\n]+/y;
const DECLARATION =
  /<\?xml[ \t\r\n]+version[ \t\r\n]*=[ \t\r\n]*(?:"1\.\d+"|'1\.\d+')(?:[ \t\r\n]+encoding[ \t\r\n]*=[ \t\r\n]*(?:"([\w.-]+)"|'([\w.-]+)'))?(?:[ \t\r\n]+standalone[ \t\r\n]*=[ \t\r\n]*(?:"(?:yes|no)"|'(?:yes|no)'))?[ \t\r\n]*\?>/y;
const COMMENT = /<!--(?:(?!--)[^])*-->/y;
const INSTRUCTION = /<\?(?!xml[\s?])[^\s?]+(?:[ \t\r\n](?:(?!\?>)[^])*)?\?>/iy;
const CDATA = /<!\[CDATA\[((?:(?!\]\]>)[^])*)\]\]>/y;
const TEXT = /[^<]+/y;
const VALUE = /[ \t\r\n]*=[ \t\r\n]*(?:"([^<"]*)"|'([^<']*)')/y;
const REFERENCE = /&(?:#([0-9]+)|#x([0-9a-fA-F]+)|(amp|lt|gt|quot|apos));|&/g;
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

export const XSI = 'http://www.w3.org/2001/XMLSchema-instance';
export const XMLNS = 'http://www.w3.org/2000/xmlns/';
const DEEPEST = 200;

type Scope = ReadonlyMap<string, string>;

/**
 * Reads a document without a document type, which could name files and grow without end. Everything else of XML 1.0 and
 * of its namespaces is read as they say.
 *
 * @throws XmlFault
 */
export function readXmlText(text: string): XmlElement {
  const reader = new Reader(text);
  return reader.document();
}

class Reader {
  #at = 0;

  constructor(readonly text: string) {}

  document(): XmlElement {
    const forbidden = this.text.search(FORBIDDEN);
    if (forbidden >= 0) this.#fail('a character that XML forbids', forbidden);
    const declaration = this.#take(DECLARATION);
    const encoding = declaration?.[1] ?? declaration?.[2] ?? 'utf-8';
    if (encoding.toLowerCase() !== 'utf-8') this.#fail(`the encoding is ${encoding}, not UTF-8`);
    this.#between();
    const root = this.#element(
      new Map([
        ['xml', 'http://www.w3.org/XML/1998/namespace'],
        ['', ''],
      ]),
      0,
    );
    this.#between();
    if (this.#at < this.text.length) this.#fail('something behind the root element');
    return root;
  }

  /** Skips what may stand around the root. */
  #between(): void {
    while (this.#take(SPACE) ?? this.#take(COMMENT) ?? this.#take(INSTRUCTION));
  }

  #element(outer: Scope, depth: number): XmlElement {
    if (depth > DEEPEST) this.#fail(`more than ${DEEPEST} elements within each other`);
    if (!this.#skip('<')) this.#fail('no element where one has to begin');
    const tag = this.#name();
    const { scope, attributes } = this.#attributes(outer);
    const [namespace, name] = this.#qualify(tag, scope, true);
    if (this.#skip('/>')) return { name, namespace, attributes, children: [] };
    if (!this.#skip('>')) this.#fail(`the tag <${tag} does not end`);
    const children = this.#content(scope, depth);
    if (!this.#skip(`</${tag}`)) this.#fail(`</${tag}> is missing`);
    this.#take(SPACE);
    if (!this.#skip('>')) this.#fail(`</${tag} does not end`);
    return { name, namespace, attributes, children };
  }

  #attributes(outer: Scope) {
    const found = new Map<string, string>();
    while (this.#take(SPACE) !== undefined && !this.text.startsWith('>', this.#at) && !this.text.startsWith('/>', this.#at)) {
      const name = this.#name();
      const value = this.#take(VALUE);
      if (value === undefined) this.#fail(`the attribute ${name} has no value`);
      if (found.has(name)) this.#fail(`the attribute ${name} comes twice`);
      found.set(name, this.#references((value[1] ?? value[2]) as string).replaceAll(/[\t\n\r]/g, ' '));
    }
    const scope = new Map(outer);
    for (const [name, value] of found) {
      if (name === 'xmlns') scope.set('', value);
      else if (name.startsWith('xmlns:')) {
        if (value === '') this.#fail(`${name} is empty`);
        scope.set(name.slice('xmlns:'.length), value);
      }
    }
    const attributes = [...found].map(([tag, value]): XmlAttribute => {
      if (tag === 'xmlns' || tag.startsWith('xmlns:')) return { name: tag, namespace: XMLNS, value };
      const [namespace, name] = this.#qualify(tag, scope, false);
      return { name, namespace, value };
    });
    const names = new Set(attributes.map(({ name, namespace }) => `${namespace} ${name}`));
    if (names.size < attributes.length) this.#fail('an attribute comes twice under two prefixes');
    return { scope, attributes };
  }

  #content(scope: Scope, depth: number): readonly (XmlElement | string)[] {
    const children: (XmlElement | string)[] = [];
    for (;;) {
      if (this.text.startsWith('</', this.#at) || this.#at === this.text.length) return children;
      if (this.#take(COMMENT) ?? this.#take(INSTRUCTION)) continue;
      const text = this.#take(TEXT)?.[0];
      const cdata = text === undefined ? this.#take(CDATA)?.[1] : undefined;
      if (text?.includes(']]>')) this.#fail(']]> within a text');
      if (text !== undefined) children.push(this.#references(lineEnds(text)));
      else if (cdata !== undefined) children.push(lineEnds(cdata));
      else children.push(this.#element(scope, depth + 1));
    }
  }

  #qualify(tag: string, scope: Scope, isElement: boolean): readonly [namespace: string, name: string] {
    const parts = tag.split(':');
    const [prefix, name = ''] = parts.length === 1 ? ['', tag] : (parts as [string, string]);
    const namespace = prefix === '' && !isElement ? '' : scope.get(prefix);
    if (parts.length > 2 || name === '' || namespace === undefined || (parts.length === 2 && prefix === '')) {
      this.#fail(`${tag} has no namespace that is declared`);
    }
    return [namespace, name];
  }

  #references(text: string): string {
    return text.replaceAll(REFERENCE, (reference, decimal?: string, hexadecimal?: string, named?: string) => {
      if (named !== undefined) return NAMED[named] as string;
      const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
      const character = code <= 0x10ffff ? String.fromCodePoint(code) : '\0';
      if (character.search(FORBIDDEN) >= 0) this.#fail(`${reference} stands for nothing`);
      return character;
    });
  }

  #name(): string {
    return this.#take(NAME)?.[0] ?? this.#fail('no name where one has to stand');
  }

  #take(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.text) ?? undefined;
    if (found !== undefined) this.#at = pattern.lastIndex;
    return found;
  }

  #skip(text: string): boolean {
    if (!this.text.startsWith(text, this.#at)) return false;
    this.#at += text.length;
    return true;
  }

  #fail(why: string, at = this.#at): never {
    const lines = this.text.slice(0, at).split('\n');
    throw new XmlFault(`${why} in line ${lines.length}, column ${(lines.at(-1) as string).length + 1}`);
  }
}

/** XML 1.0 §2.11: a parser sees every line end as a line feed. */
function lineEnds(text: string): string {
  return text.replaceAll(/\r\n?/g, '\n');
}
