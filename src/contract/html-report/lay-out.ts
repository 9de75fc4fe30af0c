/**
 * Returns the text of a JSON or XML body with line breaks and indents between its tokens. No token is read or changed, so
 * that doubled keys, digits and whatever breaks the syntax stay to be seen; another text is returned as it is.
 */
export function layOut(body: string): string {
  const [first] = body.trimStart();
  if (first === '{' || first === '[') return layOutJson(body);
  if (first === '<' && !/^\s*<!doctype html/i.test(body)) return layOutXml(body);
  return body;
}

const STEP = '  ';
/** Deeper nesting is not indented further. */
const DEEPEST = 24;

function indent(depth: number): string {
  return `\n${STEP.repeat(Math.max(0, Math.min(depth, DEEPEST)))}`;
}

function layOutJson(body: string): string {
  let depth = 0;
  return body.replace(/"(?:[^"\\]|\\.)*"?|\{\s*\}|\[\s*\]|[{}[\],:]/gs, (token) => {
    if (token === ',') return token + indent(depth);
    if (token === ':') return ': ';
    if (token === '{' || token === '[') return token + indent(++depth);
    if (token === '}' || token === ']') return indent(--depth) + token;
    return token;
  });
}

function layOutXml(body: string): string {
  let depth = 0;
  return body
    .replace(/></g, '>\n<')
    .split('\n')
    .map((line) => {
      if (!line.startsWith('<')) return line;
      if (line.startsWith('</')) depth--;
      const laid = indent(depth).slice(1) + line;
      // A start tag on its own: not closed in its line, by itself or by an end tag.
      if (/^<[^/?!]/.test(line) && !/\/>$|<\/[^<>]*>$/.test(line)) depth++;
      return laid;
    })
    .join('\n');
}
