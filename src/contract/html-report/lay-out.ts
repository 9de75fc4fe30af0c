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
  let before = '';
  return body.replace(/<[^<>]*>|[^<>]+|./gs, (token) => {
    const isEnd = token.startsWith('</');
    const isStart = /^<[^/?!]/.test(token) && !token.endsWith('/>');
    if (isEnd) depth--;
    // Between two tags there is nothing to change, and an empty element stays in one piece.
    const breaks = before.endsWith('>') && token.startsWith('<') && !(isEnd && /^<[^/]/.test(before) && !before.endsWith('/>'));
    const laid = breaks ? indent(depth) + token : token;
    if (isStart) depth++;
    before = token;
    return laid;
  });
}
