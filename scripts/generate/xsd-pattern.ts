/** One token of an ECMAScript regular expression: an escape, a class, the start of a group, a quantifier, or a character. */
const TOKEN =
  /\\[pPu]\{[^}]*\}|\\u[0-9A-Fa-f]{4}|\\[\s\S]|\[(?:\\[\s\S]|[^\]\\])*\]|\(\?(?::|<?[=!]|<[^>]*>)|(?:[*+?]|\{[^}]*\})\??|[\s\S]/gu;
const CLASS_TOKEN = /\\[pPu]\{[^}]*\}|\\u[0-9A-Fa-f]{4}|\\[\s\S]|[\s\S]/gu;

/** Escapes that XML Schema writes in the same way, those that it writes plain, and the ASCII classes of ECMAScript. */
const SAME_ESCAPE = /^\\(?:[nrt\\|.?*+(){}[\]^-]|[pP]\{[A-Z][a-z]?\})$/;
const PLAIN_ESCAPE = /^\\[/$]$/;
const ASCII_CLASSES: Readonly<Record<string, string>> = { '\\d': '0-9', '\\w': 'A-Za-z0-9_' };
const ANYTHING = '[\\s\\S]*';

/**
 * Returns an ECMAScript pattern as one of XML Schema 1.0, which has no anchors, no groups other than capturing ones and
 * other escapes, and always matches the whole value. Undefined where XML Schema cannot say the same.
 *
 * @see https://www.w3.org/TR/xmlschema-2/#regexs
 */
export function toXsdPattern(pattern: string): string | undefined {
  const tokens: readonly string[] = pattern.match(TOKEN) ?? [];
  const start = tokens[0] === '^';
  const end = tokens.length > 1 && tokens.at(-1) === '$';
  const body = tokens.slice(start ? 1 : 0, end ? -1 : undefined);
  const translated = body.map(translate);
  if (translated.includes(undefined)) return undefined;
  const choice = hasOuterChoice(body);
  // An anchor belongs to the first or last alternative only.
  if (choice && (start || end)) return undefined;
  const text = translated.join('');
  return `${start ? '' : ANYTHING}${choice ? `(${text})` : text}${end ? '' : ANYTHING}`;
}

function translate(token: string): string | undefined {
  if (token === '^' || token === '$') return undefined;
  if (token === '.') return '[^\\n\\r\u2028\u2029]';
  if (token.startsWith('[')) return translateClass(token);
  if (token.startsWith('(?')) return /^\(\?(?::|<[^=!])/.test(token) ? '(' : undefined;
  // Greedy or not, the same values match.
  if (token.length > 1 && token.endsWith('?')) return token.slice(0, -1);
  const characters = ASCII_CLASSES[token];
  return characters === undefined ? translateEscape(token) : `[${characters}]`;
}

function translateEscape(token: string): string | undefined {
  if (!token.startsWith('\\') || SAME_ESCAPE.test(token)) return token;
  return PLAIN_ESCAPE.test(token) ? token.slice(1) : undefined;
}

function translateClass(token: string): string | undefined {
  const negated = token.startsWith('[^');
  const members = (token.slice(negated ? 2 : 1, -1).match(CLASS_TOKEN) ?? []).map((member, index, all) => {
    // libxml2 takes the other side of the category here.
    if (member.startsWith('\\P')) return undefined;
    // Some tools read a hyphen as the start of a range wherever it stands.
    const isLiteral = member === '[' || (member === '-' && (index === 0 || index === all.length - 1));
    return isLiteral ? `\\${member}` : (ASCII_CLASSES[member] ?? translateEscape(member));
  });
  // An empty class is legal in ECMAScript only.
  return members.length === 0 || members.includes(undefined) ? undefined : `[${negated ? '^' : ''}${members.join('')}]`;
}

function hasOuterChoice(tokens: readonly string[]): boolean {
  let depth = 0;
  return tokens.some((token) => {
    if (token.startsWith('(')) depth++;
    if (token === ')') depth--;
    return token === '|' && depth === 0;
  });
}
