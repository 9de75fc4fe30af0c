/** The text is not the XML of the schema; the message names the line, or the path of the element. */
export class XmlError extends Error {
  override readonly name = 'XmlError';
}

const SECTIONS = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
] as const;

/** Everything that XML 1.0 §2.2 does not allow as a character, half a surrogate pair included. */
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;

/**
 * Lets comments and CDATA pass and nothing else that begins with `<!`: a document type could name files of this
 * machine, or entities that grow without end. Other encodings and characters that XML forbids do not pass either.
 *
 * @throws XmlError that names line and column.
 */
export function refuseDeclarations(text: string): void {
  const encoding = /^\s*<\?xml\s[^>]*?encoding\s*=\s*["']([^"']*)/.exec(text.slice(0, 256))?.[1] ?? 'utf-8';
  if (encoding.toLowerCase() !== 'utf-8') throw new XmlError(`the encoding is ${JSON.stringify(encoding)}, only UTF-8 is read`);
  const forbidden = FORBIDDEN.exec(text);
  if (forbidden !== null) throw new XmlError(`not well-formed: a character that XML forbids in ${place(text, forbidden.index)}`);
  for (let at = text.indexOf('<!'); at !== -1; at = text.indexOf('<!', at)) {
    const [, close] = SECTIONS.find(([open]) => text.startsWith(open, at)) ?? [];
    if (close === undefined) throw new XmlError(`a declaration such as <!DOCTYPE is not allowed in ${place(text, at)}`);
    const end = text.indexOf(close, at + 4);
    if (end === -1) throw new XmlError(`not well-formed: ${close} is missing for what begins in ${place(text, at)}`);
    at = end + close.length;
  }
}

function place(text: string, index: number): string {
  const lines = text.slice(0, index).split('\n');
  return `line ${lines.length}, column ${(lines.at(-1) as string).length + 1}`;
}

const REFERENCE = /&(?:#([0-9]+)|#x([0-9a-fA-F]+)|([^;&<\s]*));?/g;
const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** Resolves what XML itself knows (XML 1.0 §4.1, §4.6): characters by number and five names. @throws XmlError for any other entity */
export function resolveReferences(text: string, name: string): string {
  return text.replace(REFERENCE, (reference, decimal?: string, hexadecimal?: string, entity?: string) => {
    const known = entity === undefined ? characterOf(Number(decimal ?? `0x${hexadecimal}`)) : NAMED.get(entity);
    if (known === undefined || !reference.endsWith(';')) throw new XmlError(`${name}: ${reference} stands for nothing`);
    return known;
  });
}

function characterOf(codePoint: number): string | undefined {
  if (codePoint > 0x10ffff) return undefined;
  const character = String.fromCodePoint(codePoint);
  return FORBIDDEN.test(character) ? undefined : character;
}
