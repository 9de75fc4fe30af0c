import { type Finding, member } from './finding.js';

/** A JSON text with what JSON.parse does not tell of it. */
export interface JsonText {
  readonly value: unknown;
  /** How each number is written, by its JSON pointer. */
  readonly numbers: ReadonlyMap<string, string>;
  readonly findings: readonly Finding[];
}

interface Open {
  readonly pointer: string;
  readonly names: Set<string> | undefined;
  index: number;
  name: string | undefined;
}

const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g;

/** Reads a JSON text and finds names that come twice, which parsers disagree on (RFC 8259 §4). @throws SyntaxError */
export function readStrictJson(text: string): JsonText {
  const value: unknown = JSON.parse(text);
  const numbers = new Map<string, string>();
  const findings: Finding[] = [];
  const open: Open[] = [];
  // The text is known to be JSON, so that a token says all about its place.
  for (const [token] of text.matchAll(TOKEN)) {
    const owner = open.at(-1);
    if (token === '}' || token === ']') open.pop();
    else if (token === ',') step(owner as Open);
    else if (token === '{' || token === '[') {
      open.push({ pointer: placeIn(owner), names: token === '{' ? new Set() : undefined, index: 0, name: undefined });
    } else if (owner?.names !== undefined && owner.name === undefined) note(owner, JSON.parse(token) as string, findings);
    else if (/^[-\d]/.test(token)) numbers.set(placeIn(owner), token);
  }
  return { value, numbers, findings };
}

function step(owner: Open): void {
  owner.index++;
  owner.name = undefined;
}

function note(owner: Open, name: string, findings: Finding[]): void {
  owner.name = name;
  if (owner.names?.has(name)) findings.push({ pointer: placeIn(owner), expected: 'each name once (RFC 8259 §4)', got: 'the name twice' });
  owner.names?.add(name);
}

function placeIn(owner: Open | undefined): string {
  return owner === undefined ? '' : member(owner.pointer, owner.name ?? owner.index);
}
