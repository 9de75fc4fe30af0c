/** The text is not JSON; the message names line and column. */
export class JsonError extends Error {
  override readonly name = 'JsonError';
}

/** White space and one token of JSON (RFC 8259 §2), or the end of the text. */
const TOKEN =
  /[ \t\n\r]*(?:([{}[\],:])|("[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\u0000-\u001f]*)*")|(-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?(?![0-9.eE+-])|true|false|null)|($))/y;

/** Returns the value of a JSON text, as `JSON.parse` does: of equal keys the last one counts. @throws JsonError */
export function readJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // Engines word their message differently, and some leave the place out.
    throw new JsonError(describeFault(text));
  }
}

/** What may come next: a value, a key, a colon, or what ends or continues the list around. */
type Wanted =
  'a value' | 'a value or ]' | 'a name in double quotes' | 'a name in double quotes or }' | ':' | ', or }' | ', or ]' | 'the end';

/** Returns where a text stops being JSON, and what belongs there. */
function describeFault(text: string): string {
  const open: ('{' | '[')[] = [];
  let wanted: Wanted = 'a value';
  let at = 0;
  for (;;) {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(text);
    const next: Wanted | undefined = match === null ? undefined : follow(wanted, match, open);
    if (match === null || next === undefined) break;
    wanted = next;
    at = TOKEN.lastIndex;
  }
  const [blanks] = /^[ \t\n\r]*/.exec(text.slice(at)) as RegExpExecArray;
  const start = at + blanks.length;
  const lines = text.slice(0, start).split('\n');
  const column = (lines.at(-1) as string).length + 1;
  const character = text.slice(start, start + 1);
  const found =
    character === '' ? 'the text ends' : character === '"' ? 'a string begins that has no end or a wrong escape' : `there is ${character}`;
  return `it is not JSON: line ${lines.length}, column ${column} needs ${wanted}, but ${found}`;
}

/** Returns what may follow a token, undefined when the token itself was not wanted. `open` is kept up to date. */
function follow(wanted: Wanted, [, mark, string, scalar]: RegExpExecArray, open: ('{' | '[')[]): Wanted | undefined {
  const afterValue = (): Wanted => (open.length === 0 ? 'the end' : open.at(-1) === '{' ? ', or }' : ', or ]');
  const close = (): Wanted => {
    open.pop();
    return afterValue();
  };
  switch (wanted) {
    case 'a value':
    case 'a value or ]':
      if (string !== undefined || scalar !== undefined) return afterValue();
      if (mark === '{' || mark === '[') {
        open.push(mark);
        return mark === '{' ? 'a name in double quotes or }' : 'a value or ]';
      }
      return mark === ']' && wanted === 'a value or ]' ? close() : undefined;
    case 'a name in double quotes':
    case 'a name in double quotes or }':
      if (string !== undefined) return ':';
      return mark === '}' && wanted === 'a name in double quotes or }' ? close() : undefined;
    case ':':
      return mark === ':' ? 'a value' : undefined;
    case ', or }':
      if (mark === ',') return 'a name in double quotes';
      return mark === '}' ? close() : undefined;
    case ', or ]':
      if (mark === ',') return 'a value';
      return mark === ']' ? close() : undefined;
    case 'the end':
      return undefined;
  }
}
