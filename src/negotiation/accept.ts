/** A media range of `Accept` with its quality value (RFC 9110 §12.5.1). Names and values are in lower case. */
export interface MediaRange {
  readonly type: string;
  readonly subtype: string;
  readonly parameters: ReadonlyMap<string, string>;
  /** 0 to 1; 0 means "not acceptable". */
  readonly quality: number;
}

const TOKEN = /^[!#$%&'*+.^_`|~0-9a-z-]+$/;
/** The leading zero may be missing: Java's HttpURLConnection sends `q=.2` unless it is told what to accept. */
const QVALUE = /^(?:0?\.\d{1,3}|0\.?|1(?:\.0{0,3})?)$/;

/**
 * Returns the media ranges of an `Accept` header. A range that breaks the grammar is left out, the others count.
 * Takes time in proportion to the length of the header.
 */
export function parseAccept(header: string): readonly MediaRange[] {
  return splitOutsideQuotes(header, ',')
    .map(parseRange)
    .filter((range) => range !== undefined);
}

/** Returns one media range, or a media type with its parameters; undefined when the text breaks the grammar. */
export function parseRange(text: string): MediaRange | undefined {
  const [name = '', ...rest] = splitOutsideQuotes(text, ';').map(trimBlanks);
  const [type = '', subtype = '', ...more] = name.toLowerCase().split('/');
  if (more.length > 0 || !TOKEN.test(type) || !TOKEN.test(subtype) || (type === '*' && subtype !== '*')) return undefined;
  const parameters = new Map<string, string>();
  let quality = 1;
  for (const part of rest) {
    if (part === '') continue;
    const equals = part.indexOf('=');
    const key = part.slice(0, Math.max(equals, 0)).toLowerCase();
    const value = parseValue(part.slice(equals + 1));
    if (!TOKEN.test(key) || value === undefined) return undefined;
    if (key !== 'q') parameters.set(key, value);
    else if (QVALUE.test(value)) quality = Number(value);
    else return undefined;
  }
  return { type, subtype, parameters, quality };
}

/** Reads a token or a quoted string (RFC 9110 §5.6.4), or returns undefined when it is neither. */
function parseValue(text: string): string | undefined {
  const lower = text.toLowerCase();
  if (TOKEN.test(lower)) return lower;
  if (lower.length < 2 || !lower.startsWith('"') || !lower.endsWith('"')) return undefined;
  const inner = lower.slice(1, -1);
  return /^(?:[^"\\]|\\.)*$/.test(inner) ? inner.replace(/\\(.)/g, '$1') : undefined;
}

/** Takes optional white space (RFC 9110 §5.6.3) off both ends, and no other kind of it. */
function trimBlanks(text: string): string {
  const isBlank = (at: number) => text[at] === ' ' || text[at] === '\t';
  let start = 0;
  let end = text.length;
  while (isBlank(start)) start++;
  while (end > start && isBlank(end - 1)) end--;
  return text.slice(start, end);
}

function splitOutsideQuotes(text: string, separator: string): string[] {
  const parts: string[] = [];
  let start = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (quoted && character === '\\') at++;
    else if (character === '"') quoted = !quoted;
    else if (character === separator && !quoted) {
      parts.push(text.slice(start, at));
      start = at + 1;
    }
  }
  parts.push(text.slice(start));
  return parts;
}
