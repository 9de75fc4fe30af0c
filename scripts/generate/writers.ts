import { DO_NOT_EDIT } from './header.js';
import { linkFunction } from './links.js';
import type { MapShape, Property, Shape } from './runtime/shape.js';
import type { Shapes } from './shapes.js';

/**
 * What differs between formats. Every member returns statements that write constant bytes, or the name of the
 * format's own parts; the walk over the shapes is the same for all formats.
 */
export interface BackEnd {
  /** File of the runtime that the writers stand on, and its class. */
  readonly module: string;
  readonly output: string;
  /** Writes what stands before and after a whole answer. */
  document(rootName: string): { readonly open: string; readonly close: string; readonly null: string };
  /** Object, or map, whose first member may be any of them. */
  readonly object: { readonly open: string; readonly close: string };
  property(property: Property): Slot;
  /** Key and value of a map's entry; `key` is an expression of a string. */
  entry(map: MapShape, key: string): Slot;
  readonly array: { readonly open: string; readonly close: string };
  item(itemName: string): Slot;
}

/** Statements around a value, and those that stand for null instead of all three. */
export interface Slot {
  readonly open: string;
  readonly close: string;
  readonly null: string;
}

/** Returns the source of the writers of one format, a function for each named shape. */
export function generateWriters(shapes: Shapes, roots: readonly string[], backEnd: BackEnd): string {
  const walk = new Walk(backEnd);
  const functions = reachable(shapes, roots).map(([name, shape]) => walk.namedFunction(name, shape));
  const rootFunctions = roots.map((name) => walk.rootFunction(name, shapes));
  return [
    DO_NOT_EDIT,
    `import { ${backEnd.output} } from './${backEnd.module}.js';`,
    ...(/\blinks\./.test([...functions].join()) ? ["import * as links from './links.js';"] : []),
    `import type { Selection, WriteOptions } from './output.js';`,
    '',
    `const output = new ${backEnd.output}();`,
    ...walk.constants,
    '',
    ...functions,
    ...rootFunctions,
    `export const writers: Readonly<Record<${roots.map((name) => `'${name}'`).join(' | ') || 'never'}, (value: unknown, options: WriteOptions) => Buffer>> = {`,
    ...roots.map((name) => `  ${name}: write${name}Root,`),
    '};',
    '',
  ].join('\n');
}

/** Returns statements that append constant bytes; spelled out, because a loop over a constant costs a third more. */
export function constantBytes(text: string): string {
  const bytes = [...Buffer.from(text)];
  const stores = bytes.map((byte, index) => `b[p${index === 0 ? '' : ` + ${index}`}] = ${byte};`).join(' ');
  return `/* ${text.replaceAll('*/', '* /')} */ { o.reserve(${bytes.length}); const b = o.bytes, p = o.position; ${stores} o.position = p + ${bytes.length}; }`;
}

/** The same for bytes that are seldom written: shorter code, so that V8 still optimizes what stands around it. */
export function rareBytes(text: string): string {
  return /^[ -~]*$/.test(text) ? `o.ascii(${JSON.stringify(text)});` : constantBytes(text);
}

/** Returns the named shapes that are part of a body, in the order of the document. */
function reachable(shapes: Shapes, roots: readonly string[]): [string, Shape][] {
  const names = new Set<string>();
  const add = (name: string): void => {
    const shape = shapes.named.get(name);
    if (shape === undefined || names.has(name)) return;
    names.add(name);
    addParts(shape);
  };
  const addParts = (shape: Shape): void => {
    if (shape.kind === 'ref') add(shape.name);
    if (shape.kind === 'object') for (const property of shape.properties) addParts(property.shape);
    if (shape.kind === 'map') addParts(shape.values);
    if (shape.kind === 'array') addParts(shape.items);
  };
  for (const name of roots) add(name);
  return [...shapes.named].filter(([name]) => names.has(name));
}

/** Tells whether statements read a variable: its name in a comment or in a text does not count. */
function reads(statements: string, variable: string): boolean {
  return new RegExp(`\\b${variable}\\b`).test(statements.replaceAll(/\/\*.*?\*\/|"(?:[^"\\]|\\.)*"/g, ''));
}

function isStructured(shape: Shape): boolean {
  return shape.kind === 'ref' || shape.kind === 'object' || shape.kind === 'map' || shape.kind === 'array';
}

/** Puts the selection of a value, `t`, in front of the statements that write it, where they ask for it. */
function withSelection(selection: string, statements: readonly string[]): readonly string[] {
  return reads(statements.join('\n'), 't') ? [`    const t = ${selection};`, ...statements] : statements;
}

class Walk {
  readonly constants: string[] = [];
  readonly #constantNames = new Map<string, string>();

  constructor(readonly backEnd: BackEnd) {}

  rootFunction(name: string, shapes: Shapes): string {
    const { open, close, null: isNull } = this.backEnd.document(shapes.rootNames.get(name) ?? name);
    return [
      `function write${name}Root(value: unknown, options: WriteOptions): Buffer {`,
      '  const o = output;',
      '  o.start();',
      `  if (value === null && options.nullable === true) { ${isNull} return o.take(); }`,
      `  ${open}`,
      `  write${name}(o, value, options.select, options);`,
      `  ${close}`,
      '  return o.take();',
      '}',
      '',
    ].join('\n');
  }

  namedFunction(name: string, shape: Shape): string {
    const body = this.#body(name, shape).join('\n');
    const unused = (parameter: string) => (reads(body, parameter) ? '' : '_');
    return [
      `function write${name}(o: ${this.backEnd.output}, value: unknown, ${unused('s')}s: Selection, ${unused('options')}options: WriteOptions): void {`,
      body,
      '}',
      '',
    ].join('\n');
  }

  #body(name: string, shape: Shape): string[] {
    switch (shape.kind) {
      case 'object':
        return [
          ...(shape.properties.length === 0 ? ['  o.object(value);'] : ['  const v = o.object(value);', '  let x: unknown;']),
          `  ${this.backEnd.object.open}`,
          ...shape.properties.flatMap((property) => this.#property(name, property)),
          `  ${this.backEnd.object.close}`,
        ];
      case 'map':
        return [
          '  const v = o.object(value);',
          `  ${this.backEnd.object.open}`,
          '  for (const key of Object.keys(v)) {',
          '    const x = v[key];',
          '    if (x === undefined) continue;',
          ...withSelection(
            's === null ? null : s.get(key.toLowerCase())',
            this.#value(shape.values, this.backEnd.entry(shape, 'key'), 'key'),
          ),
          '  }',
          `  ${this.backEnd.object.close}`,
        ];
      case 'array':
        return [
          '  const v = o.array(value);',
          `  ${this.backEnd.array.open}`,
          '  for (let index = 0; index < v.length; index++) {',
          '    const x = v[index];',
          ...withSelection('s', this.#value(shape.items, this.backEnd.item(shape.itemName), 'index')),
          '  }',
          `  ${this.backEnd.array.close}`,
        ];
      default:
        throw new TypeError(`${shape.kind} has no function of its own`);
    }
  }

  #property(owner: string, property: Property): string[] {
    const key = JSON.stringify(property.name);
    const slot = this.backEnd.property(property);
    const computed = property.links !== undefined || property.link !== undefined;
    if (computed) {
      return [
        `  x = ${linkFunction(owner, property.name)}(v, options.rootUrl);`,
        '  {',
        ...withSelection('null', this.#value(property.shape, slot, key)),
        '  }',
      ];
    }
    // Plain objects inherit members whose names a property may have.
    const own = property.name in {} ? `Object.hasOwn(v, ${key}) ? v[${key}] : undefined` : `v[${key}]`;
    return [
      `  x = ${own};`,
      `  if (x !== undefined) {`,
      ...(property.relative === true
        ? [`    if (typeof x === 'string') x = links.absolute(x, options.rootUrl) ?? o.fail('a URL', x, ${key});`]
        : []),
      ...withSelection(`s === null ? null : s.get(${key})`, this.#value(property.shape, slot, key)),
      ...(property.required ? [`  } else o.fail('a value', x, ${key});`] : ['  }']),
    ];
  }

  /**
   * Returns statements that write `x` under the selection `t`: undefined when it is not selected, null when it is
   * selected whole. What is not nullable cannot be nulled out, so it stays.
   */
  #value(shape: Shape, slot: Slot, name: string): string[] {
    const indent = '    ';
    const structured = isStructured(shape);
    const below = shape.nullable ? 't' : '(t ?? null)';
    const write = structured ? [`o.enter(${name}, x);`, ...this.#structured(shape, below), 'o.leave();'] : [this.#scalar(shape, name)];
    const written = [slot.open, ...write, slot.close].filter((line) => line !== '');
    if (!shape.nullable) return written.map((line) => indent + line);
    const dropped = structured ? 't === undefined' : 't !== null';
    return [
      `${indent}if (x === null || ${dropped}) ${slot.null}`,
      `${indent}else {`,
      ...written.map((line) => `${indent}  ${line}`),
      `${indent}}`,
    ];
  }

  #structured(shape: Shape, select: string): string[] {
    if (shape.kind === 'ref') return [`write${shape.name}(o, x, ${select}, options);`];
    const body = this.#body('', shape);
    const selection = reads(body.join('\n'), 's') ? [`  const s: Selection = ${select};`] : [];
    return ['{', '  const value = x;', ...selection, '  {', ...body, '  }', '}'];
  }

  #scalar(shape: Shape, name: string): string {
    switch (shape.kind) {
      case 'boolean':
        return `o.boolean(${shape.const === undefined ? 'x' : `o.checkConst(x, ${shape.const}, ${name})`}, ${name});`;
      case 'integer':
        return `o.integer(x, ${shape.minimum}, ${shape.maximum}, ${name});`;
      case 'number':
        return `o.number(x, ${shape.minimum ?? '-Infinity'}, ${shape.maximum ?? 'Infinity'}, ${name});`;
      case 'string': {
        let text = `o.checkString(x, ${shape.minLength ?? 0}, ${shape.maxLength ?? 'Infinity'}, ${name})`;
        if (shape.pattern !== undefined) {
          const pattern = this.#constant(`new RegExp(${JSON.stringify(shape.pattern)}, 'u')`);
          text = `o.checkPattern(${text}, ${pattern}, ${JSON.stringify(shape.format ?? `text like ${shape.pattern}`)}, ${name})`;
        }
        if (shape.enum !== undefined) {
          text = `o.checkEnum(${text}, ${this.#constant(`new Set(${JSON.stringify(shape.enum)})`)}, ${name})`;
        }
        if (shape.translate !== undefined) {
          text = `o.translate(${text}, options, ${JSON.stringify(shape.translate)}, ${shape.maxLength ?? 'Infinity'})`;
        }
        if (shape.dateTime !== undefined) {
          text = `o.convert(${text}, options, ${JSON.stringify(shape.dateTime)})`;
        }
        return `o.string(${text});`;
      }
      default:
        throw new TypeError(`${shape.kind} is not a scalar`);
    }
  }

  #constant(expression: string): string {
    let name = this.#constantNames.get(expression);
    if (name === undefined) {
      name = `c${this.#constantNames.size}`;
      this.#constantNames.set(expression, name);
      this.constants.push(`const ${name} = ${expression};`);
    }
    return name;
  }
}
