import { legacyLanguages } from './languages.js';

/** One `CODE:"text"`; `end` is the index behind it. */
interface Part {
  readonly code: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const LETTER = /[A-Za-z]/;
const WORD = /[\p{L}\p{N}_]/u;

/**
 * Returns a text in one language: of each block `US:"Customer";NO:"Kunde";` the part of the first language that it has,
 * or else its first part. What stands around and between the blocks stays. Takes time in proportion to the length.
 */
export function selectLanguage(text: string, languages: readonly string[]): string {
  let result = '';
  let done = 0;
  let part = findPart(text, 0);
  while (part !== undefined) {
    const parts = [part];
    let end = part.end;
    let next: Part | undefined;
    for (;;) {
      if (text[end] === ';') end++;
      next = findPart(text, end);
      if (next === undefined || text.slice(end, next.start).trim() !== '' || text[end - 1] !== ';') break;
      parts.push(next);
      end = next.end;
    }
    if (parts.some(({ code }) => legacyLanguages.has(code))) {
      result += text.slice(done, part.start) + choose(parts, languages);
      done = end;
    }
    part = next;
  }
  return result + text.slice(done);
}

function choose(parts: readonly [Part, ...Part[]] | readonly Part[], languages: readonly string[]): string {
  for (const language of languages) {
    const found = parts.find(({ code }) => (legacyLanguages.get(code) ?? code.toLowerCase()) === language);
    if (found !== undefined) return found.text;
  }
  return parts[0].text;
}

/** Returns the first part at or behind an index. Where a text is not closed, nothing behind it is a part either. */
function findPart(text: string, from: number): Part | undefined {
  for (let colon = text.indexOf(':"', from); colon !== -1; colon = text.indexOf(':"', colon + 2)) {
    let start = colon;
    while (start > from && colon - start < 4 && LETTER.test(text[start - 1] as string)) start--;
    const length = colon - start;
    if (length < 2 || length > 3 || WORD.test(text[start - 1] ?? '')) continue;
    const quoted = readQuoted(text, colon + 1);
    return quoted && { code: text.slice(start, colon).toUpperCase(), text: quoted.text, start, end: quoted.end };
  }
  return undefined;
}

/** Reads a text in quotes; within it `\"`, `\\` and `""` stand for a character each. */
function readQuoted(text: string, opening: number): { readonly text: string; readonly end: number } | undefined {
  let content = '';
  let done = opening + 1;
  for (let at = done; at < text.length; at++) {
    const character = text[at];
    const next = text[at + 1];
    const escaped = character === '\\' ? next === '"' || next === '\\' : character === '"' && next === '"';
    if (escaped) {
      content += text.slice(done, at) + next;
      done = ++at + 1;
    } else if (character === '"') return { text: content + text.slice(done, at), end: at + 1 };
  }
  return undefined;
}
