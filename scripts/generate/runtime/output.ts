/** A value that the contract does not allow in an answer; nothing of the answer is sent. */
export class ContractViolation extends Error {
  override readonly name = 'ContractViolation';

  /** @param pointer JSON pointer (RFC 6901) of the value in the entity. */
  constructor(
    readonly pointer: string,
    readonly expected: string,
    got: unknown,
  ) {
    super(`${pointer === '' ? 'the answer' : pointer}: expected ${expected}, got ${kindOf(got)}`);
  }
}

/**
 * What stays of an answer: the selected property names, each with the selection below it. `null` keeps
 * everything, a name that is not listed becomes null. Names of a map's keys are in lower case.
 */
export type Selection = ReadonlyMap<string, Selection | null> | null;

/** Writes texts for one reader. */
export interface Translation {
  /** Returns a text that may hold names in several languages, ids of strings in brackets and encoded values. */
  text(text: string): string;
  /** Returns the string whose id the text is, or the text itself where there is none. */
  resource(text: string): string;
}

/** Returns a valid date-time as the reader asked for it; `zone` is what it is in when it has no offset. */
export type Conversion = (dateTime: string, zone: 'base' | 'utc') => string;

export interface WriteOptions {
  /** Absolute URL that the service is mounted at, without a slash at the end, in front of every link. */
  readonly rootUrl: string;
  readonly select: Selection;
  /** Language of texts that exist in several; without it they are written as they are. */
  readonly translation?: Translation | undefined;
  /** Time zone of date-times; without it they are written as they are. */
  readonly conversion?: Conversion | undefined;
  /** Whether null may stand for the whole body; otherwise it breaks the contract. */
  readonly nullable?: boolean;
}

/** Nesting at which a value counts as endless rather than deep, in an answer and in a request. */
export const MAX_DEPTH = 256;

/**
 * A growing byte buffer that knows where in the entity it is. One output is used again for every answer of
 * its format: writing is synchronous, and `take` hands out a copy.
 */
export class Output {
  /** Plain ArrayBuffer memory: a slice of Node's shared pool could not grow. */
  bytes: Buffer = Buffer.allocUnsafeSlow(64 * 1024);
  position = 0;
  readonly #path: (string | number)[] = [];
  #depth = 0;

  start(): void {
    this.position = 0;
    this.#depth = 0;
  }

  take(): Buffer {
    const copy = Buffer.allocUnsafe(this.position);
    this.bytes.copy(copy, 0, 0, this.position);
    return copy;
  }

  /** Makes room for `count` more bytes. */
  reserve(count: number): void {
    if (this.position + count <= this.bytes.length) return;
    const larger = Buffer.allocUnsafeSlow(Math.max(this.bytes.length * 2, this.position + count));
    this.bytes.copy(larger, 0, 0, this.position);
    this.bytes = larger;
  }

  enter(name: string | number, value: unknown): void {
    if (this.#depth === MAX_DEPTH) this.fail(`at most ${MAX_DEPTH} levels`, value, name);
    this.#path[this.#depth++] = name;
  }

  leave(): void {
    this.#depth--;
  }

  /** Throws a {@link ContractViolation} at the present place, or at `name` below it. */
  fail(expected: string, got: unknown, name?: string | number): never {
    const path = this.#path.slice(0, this.#depth);
    if (name !== undefined) path.push(name);
    throw new ContractViolation(path.map(escapeToken).join(''), expected, got);
  }

  object(value: unknown): Record<string, unknown> {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) this.fail('an object', value);
    return value as Record<string, unknown>;
  }

  array(value: unknown): readonly unknown[] {
    if (!Array.isArray(value)) this.fail('an array', value);
    return value;
  }

  /** Writes ASCII text that needs no escape in any format, digit by digit. */
  ascii(text: string): void {
    this.reserve(text.length);
    const bytes = this.bytes;
    let at = this.position;
    for (let index = 0; index < text.length; index++) bytes[at++] = text.charCodeAt(index);
    this.position = at;
  }

  boolean(value: unknown, name?: string | number): void {
    if (typeof value !== 'boolean') this.fail('a boolean', value, name);
    this.ascii(value ? 'true' : 'false');
  }

  checkConst(value: unknown, wanted: boolean, name?: string | number): unknown {
    if (value !== wanted) this.fail(String(wanted), value, name);
    return value;
  }

  integer(value: unknown, minimum: number, maximum: number, name?: string | number): void {
    if (!Number.isInteger(value) || (value as number) < minimum || (value as number) > maximum) {
      this.fail(`an integer from ${minimum} to ${maximum}`, value, name);
    }
    let rest = value as number;
    if ((rest | 0) !== rest) {
      this.ascii(String(rest));
      return;
    }
    this.reserve(11);
    const bytes = this.bytes;
    let at = this.position;
    if (rest < 0) {
      bytes[at++] = 0x2d;
      rest = -rest;
    }
    let digits = 1;
    for (let limit = 10; digits < 10 && rest >= limit; limit *= 10) digits++;
    const end = at + digits;
    for (at = end; digits > 0; digits--) {
      const tenth = Math.floor(rest / 10);
      bytes[--at] = 0x30 + (rest - tenth * 10);
      rest = tenth;
    }
    this.position = end;
  }

  /** Writes a double the way the real service does: `150.0`, never `150` (FACTS §3.1). */
  number(value: unknown, minimum: number, maximum: number, name?: string | number): void {
    if (typeof value !== 'number' || !Number.isFinite(value)) this.fail('a finite number', value, name);
    if (value < minimum || value > maximum) this.fail(`a number from ${minimum} to ${maximum}`, value, name);
    const text = Object.is(value, -0) ? '-0' : String(value);
    this.ascii(Number.isInteger(value) && !text.includes('e') ? `${text}.0` : text);
  }

  /** Returns a text for the reader; where that would be longer than the contract allows, the text stays as it is. */
  translate(text: string, { translation }: WriteOptions, kind: keyof Translation, maxLength: number): string {
    const translated = translation === undefined ? text : translation[kind](text);
    return translated.length > maxLength && codePoints(translated) > maxLength ? text : translated;
  }

  /** Returns a date-time for the reader. */
  convert(dateTime: string, { conversion }: WriteOptions, zone: 'base' | 'utc'): string {
    return conversion === undefined ? dateTime : conversion(dateTime, zone);
  }

  /** Returns the value when it is a string within its limits, which count code points (JSON Schema 2020-12). */
  checkString(value: unknown, minLength: number, maxLength: number, name?: string | number): string {
    if (typeof value !== 'string') this.fail('a string', value, name);
    if (value.length > maxLength && codePoints(value) > maxLength) this.fail(`at most ${maxLength} characters`, value, name);
    if (minLength > 0 && codePoints(value) < minLength) this.fail(`at least ${minLength} characters`, value, name);
    return value;
  }

  checkPattern(value: string, pattern: RegExp, expected: string, name?: string | number): string {
    if (!pattern.test(value)) this.fail(expected, value, name);
    return value;
  }

  checkEnum(value: string, members: ReadonlySet<string>, name?: string | number): string {
    if (!members.has(value)) this.fail(`one of ${[...members].join(', ')}`, value, name);
    return value;
  }
}

/** Counts as JSON Schema does: a surrogate pair is one character. */
export function codePoints(text: string): number {
  let count = 0;
  for (const _ of text) count++;
  return count;
}

function escapeToken(token: string | number): string {
  return `/${String(token).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/** Names the kind of a value without repeating it: an answer may hold what a log must not. */
function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'an array';
  if (typeof value === 'string') return `a string of ${value.length} characters`;
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
