/** The hand-written files as they stand on disk, so that a fault can be shown where it was made. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isScalar,
  LineCounter,
  type Node,
  parseDocument,
  type Scalar,
  visit,
} from 'yaml';
import { below, pointerTokens } from './document.js';
import { type Fault, FaultyDocument, type Place } from './faults.js';

/** A node of a hand-written file, and where its key, its item or the file begins. */
export interface SourceNode {
  readonly file: string;
  readonly node: Node;
  readonly place: Place;
}

/** The root document with every file that it refers to, straight or through others. */
export interface Sources {
  readonly root: SourceNode;
  /** Returns the member or item of a node; undefined where it has none. */
  child(parent: SourceNode, token: string): SourceNode | undefined;
  /** Returns what the `$ref` or the `externalValue` of a node names; undefined where it has none. */
  follow(from: SourceNode): SourceNode | undefined;
}

interface Source {
  readonly document: Document;
  readonly lines: LineCounter;
}

/** A `$ref` or `externalValue`: where it stands and what it says. */
interface Reference {
  readonly from: Place;
  readonly pointer: string;
  readonly text: string;
}

/** Most references that one pointer may lead through. */
const MAX_DEPTH = 100;

/** Reads all files. @throws FaultyDocument for broken YAML or JSON and for references to nothing, all of them at once. */
export function readSources(rootFile: string): Sources {
  const files = new Map<string, Source>();
  const faults: Fault[] = [];
  const sources = createSources(path.resolve(rootFile), files);
  const waiting: Reference[] = [
    { from: { file: path.resolve(rootFile), line: 1, column: 1 }, pointer: '#', text: path.basename(rootFile) },
  ];
  const references: Reference[] = [];
  for (let reference = waiting.shift(); reference !== undefined; reference = waiting.shift()) {
    const { file } = targetOf(reference.from.file, reference.text);
    if (file === undefined || files.has(file)) continue;
    const text = readText(file);
    if (text === undefined) {
      const message = `${JSON.stringify(reference.text)} is not a file: correct the name, or make ${path.relative('.', file)}`;
      faults.push({ place: reference.from, pointer: reference.pointer, message });
      continue;
    }
    const source = parse(text);
    files.set(file, source);
    const broken = syntaxFaults(file, text, source);
    faults.push(...broken);
    if (broken.length > 0) continue;
    const found = findReferences(file, source);
    waiting.push(...found);
    references.push(...found);
  }
  faults.push(...references.flatMap((reference) => referenceFault(reference, sources, files)));
  if (faults.length === 0) faults.push(...versionFaults(sources));
  if (faults.length > 0) throw new FaultyDocument(faults);
  return sources;
}

function createSources(rootFile: string, files: ReadonlyMap<string, Source>): Sources {
  const placeOf = (file: string, offset: number): Place => {
    const { line, col } = (files.get(file) as Source).lines.linePos(offset);
    return { file, line, column: col };
  };
  const rootOf = (file: string): SourceNode => {
    const node = files.get(file)?.document.contents as Node;
    return { file, node, place: placeOf(file, startOf(node)) };
  };
  const child = ({ file, node }: SourceNode, token: string): SourceNode | undefined => {
    const document = files.get(file)?.document;
    const target = isAlias(node) && document !== undefined ? node.resolve(document) : node;
    if (!isCollection(target)) return undefined;
    const pair = isMap(target) ? target.items.find(({ key }) => keyText(key) === token) : undefined;
    const found = isMap(target) ? pair?.value : target.get(Number(token), true);
    if (!isNode(found)) return undefined;
    return { file, node: found, place: placeOf(file, startOf(pair === undefined ? found : (pair.key as Node))) };
  };
  const follow = (from: SourceNode, depth = 0): SourceNode | undefined => {
    const text = scalarText(child(from, '$ref')?.node) ?? scalarText(child(from, 'externalValue')?.node);
    const target = text === undefined ? undefined : targetOf(from.file, text);
    if (target?.file === undefined || !files.has(target.file) || depth > MAX_DEPTH) return undefined;
    let at: SourceNode | undefined = rootOf(target.file);
    for (const token of target.tokens) {
      if (at === undefined) break;
      // A pointer may lead through a reference.
      const behind: SourceNode | undefined = child(at, token) === undefined ? follow(at, depth + 1) : at;
      at = behind && child(behind, token);
    }
    return at;
  };
  return {
    get root() {
      return rootOf(rootFile);
    },
    child,
    follow: (from) => follow(from),
  };
}

/** Schemas of OpenAPI 3.0 look alike and mean other things. */
function versionFaults({ root, child }: Sources): Fault[] {
  const version = child(root, 'openapi');
  if (/^3\.1\.\d+$/.test(scalarText(version?.node) ?? '')) return [];
  return [{ place: version?.place ?? root.place, pointer: '#/openapi', message: 'only OpenAPI 3.1 is read: write `openapi: 3.1.0`' }];
}

function readText(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ENOENT' && code !== 'ENOTDIR' && code !== 'EISDIR') throw error;
    return undefined;
  }
}

function parse(text: string): Source {
  const lines = new LineCounter();
  return { document: parseDocument(text, { lineCounter: lines, prettyErrors: false }), lines };
}

function syntaxFaults(file: string, text: string, { document, lines }: Source): Fault[] {
  const fault = (offset: number, message: string): Fault => {
    const { line, col } = lines.linePos(offset);
    return { place: { file, line, column: col }, pointer: '#', message };
  };
  if (file.endsWith('.json')) {
    try {
      JSON.parse(text);
      return [];
    } catch (error) {
      const { message } = error as SyntaxError;
      // Node 20 says where in the message only; an early end has no position.
      return [
        fault(
          Number(/position (\d+)/.exec(message)?.[1] ?? text.length),
          `this is not JSON: ${message.replace(/ in JSON at position.*/, '')}`,
        ),
      ];
    }
  }
  if (document.errors.length > 0) return document.errors.map((error) => fault(error.pos[0], `this is not YAML: ${error.message}`));
  return isMap(document.contents) ? [] : [fault(0, 'this file holds no object: write `key: value` lines')];
}

function findReferences(file: string, { document, lines }: Source): Reference[] {
  const references: Reference[] = [];
  visit(document, {
    Pair(_, pair, ancestors) {
      const key = keyText(pair.key);
      const tokens = tokensOf([...ancestors, pair]);
      // What an example holds is a value, whatever it looks like.
      if ((key === 'value' && tokens.at(-3) === 'examples') || (key === 'example' && tokens.at(-2) !== 'properties')) return visit.SKIP;
      // A property may be called so.
      if ((key !== '$ref' && key !== 'externalValue') || tokens.at(-2) === 'properties') return undefined;
      const text = scalarText(pair.value) ?? '';
      const { line, col } = lines.linePos(startOf(pair.value as Node));
      references.push({ from: { file, line, column: col }, pointer: below('#', ...tokens), text });
      return undefined;
    },
  });
  return references;
}

/** Returns the tokens of the way down: the keys of the pairs, and the indices of what stands in a list. */
function tokensOf(ancestors: readonly unknown[]): string[] {
  return ancestors.flatMap((ancestor, index) => {
    const parent = ancestors[index - 1];
    if (typeof ancestor === 'object' && ancestor !== null && 'key' in ancestor) return [keyText(ancestor.key)];
    return isCollection(parent) && !isMap(parent) ? [String(parent.items.indexOf(ancestor))] : [];
  });
}

function referenceFault({ from, pointer, text }: Reference, sources: Sources, files: ReadonlyMap<string, Source>): Fault[] {
  const { file, tokens } = targetOf(from.file, text);
  if (text === '')
    return [{ place: from, pointer, message: 'this names nothing: write a file or a pointer, in quotes where it begins with #' }];
  if (file === undefined)
    return [{ place: from, pointer, message: `${JSON.stringify(text)} is on the network: copy it to a file under openapi/` }];
  const document = files.get(file)?.document;
  if (document === undefined || document.errors.length > 0 || document.contents === null) return [];
  let target = sources.follow({ file: from.file, node: document.createNode({ $ref: text }), place: from });
  if (target !== undefined) {
    const seen = new Set<Node>();
    for (; target !== undefined && !seen.has(target.node); target = sources.follow(target)) seen.add(target.node);
    return target === undefined
      ? []
      : [{ place: from, pointer, message: `${JSON.stringify(text)} leads back to itself: refer to what you mean` }];
  }
  return [{ place: from, pointer, message: `${path.relative('.', file)} has nothing at ${below('#', ...tokens)}: correct the reference` }];
}

/** Reads a reference as OpenAPI does: a file beside the one that names it, and a JSON pointer into it. */
function targetOf(from: string, text: string): { readonly file: string | undefined; readonly tokens: readonly string[] } {
  const [name = '', fragment = ''] = text.split('#', 2);
  const tokens = fragment === '' ? [] : pointerTokens(`#${fragment}`);
  if (/^[a-z][a-z0-9+.-]+:/i.test(name)) return { file: undefined, tokens };
  return { file: name === '' ? from : path.resolve(path.dirname(from), name), tokens };
}

/** Keys such as 404 are numbers to YAML and texts to OpenAPI. */
function keyText(key: unknown): string {
  return String((key as Scalar).value);
}

function startOf(node: Node): number {
  // A node that was made to be followed has none.
  return node.range?.[0] ?? 0;
}

function scalarText(node: unknown): string | undefined {
  return isScalar(node) && typeof node.value === 'string' ? node.value : undefined;
}
