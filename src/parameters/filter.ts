import type { Column } from '../../generated/columns.js';
import { ServiceError } from '../errors/catalogue.js';
import { quote } from '../errors/quote.js';
import { type ColumnKey, columnKey } from './column-value.js';

export type Comparison = 'eq' | 'ne' | 'lt' | 'le' | 'gt' | 'ge' | 'contains' | 'begins';

/** What a list is filtered by. Null compares with `eq` and `ne` only, and fulfils nothing else. */
export type Filter =
  | { readonly kind: 'and' | 'or'; readonly terms: readonly Filter[] }
  | { readonly kind: 'compare'; readonly column: Column; readonly comparison: Comparison; readonly key: ColumnKey };

/** Operators by their names in the text; OData and SuperOffice use different ones for the same thing. */
const OPERATORS: Readonly<Record<string, { readonly comparison: Comparison; readonly kinds: readonly Column['kind'][] }>> = {
  eq: { comparison: 'eq', kinds: ['integer', 'text', 'dateTime'] },
  ne: { comparison: 'ne', kinds: ['integer', 'text', 'dateTime'] },
  lt: { comparison: 'lt', kinds: ['integer', 'text', 'dateTime'] },
  le: { comparison: 'le', kinds: ['integer', 'text', 'dateTime'] },
  gt: { comparison: 'gt', kinds: ['integer', 'text', 'dateTime'] },
  ge: { comparison: 'ge', kinds: ['integer', 'text', 'dateTime'] },
  contains: { comparison: 'contains', kinds: ['text'] },
  begins: { comparison: 'begins', kinds: ['text'] },
  startswith: { comparison: 'begins', kinds: ['text'] },
  before: { comparison: 'lt', kinds: ['dateTime'] },
  after: { comparison: 'gt', kinds: ['dateTime'] },
};

/** How deep parentheses may be nested. */
const MAX_DEPTH = 64;

const TOKEN = /\s*(?:('(?:[^']|'')*')|([(),])|([^\s'(),]+))/y;

interface Token {
  readonly text: string;
  /** Counted from 1, as people do. */
  readonly position: number;
}

/**
 * Returns the filter that a `$filter` text writes; undefined when it is blank, which filters nothing.
 *
 * @throws ServiceError `bad-request` that says what is wrong at which position.
 */
export function parseFilter(text: string, columns: readonly Column[]): Filter | undefined {
  if (text.trim() === '') return undefined;
  return new FilterParser(tokenize(text), columns).parse();
}

function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  while (text.slice(TOKEN.lastIndex).trim() !== '') {
    const start = TOKEN.lastIndex;
    const match = TOKEN.exec(text);
    if (match === null) throw unreadable('a text has no closing apostrophe', start + 1 + leadingBlanks(text.slice(start)));
    const token = match[0].trim();
    tokens.push({ text: token, position: match.index + match[0].length - token.length + 1 });
  }
  return [...tokens, { text: '', position: text.length + 1 }];
}

function leadingBlanks(text: string): number {
  return text.length - text.trimStart().length;
}

function unreadable(why: string, position: number): ServiceError {
  return new ServiceError('bad-request', `Cannot read $filter at position ${position}: ${why}`);
}

class FilterParser {
  #at = 0;
  #depth = 0;

  constructor(
    readonly tokens: readonly Token[],
    readonly columns: readonly Column[],
  ) {}

  parse(): Filter {
    const filter = this.#any();
    const rest = this.#next();
    if (rest.text !== '') throw unreadable(`expected "and" or "or", found ${JSON.stringify(rest.text)}`, rest.position);
    return filter;
  }

  #any(): Filter {
    return this.#joined('or', () => this.#joined('and', () => this.#term()));
  }

  #joined(kind: 'and' | 'or', term: () => Filter): Filter {
    const terms = [term()];
    while (this.#peek() === kind) {
      this.#next();
      terms.push(term());
    }
    return terms.length === 1 ? (terms[0] as Filter) : { kind, terms };
  }

  #term(): Filter {
    const first = this.#next();
    if (first.text === '(') {
      if (++this.#depth > MAX_DEPTH) throw unreadable(`more than ${MAX_DEPTH} parentheses`, first.position);
      const inner = this.#any();
      this.#expect(')');
      this.#depth--;
      return inner;
    }
    return this.#peek() === '(' ? this.#call(first) : this.#compare(this.#column(first), this.#next(), this.#next());
  }

  /** The other way to write it: `contains(column,'text')`. */
  #call(operator: Token): Filter {
    this.#expect('(');
    const column = this.#column(this.#next());
    this.#expect(',');
    const value = this.#next();
    this.#expect(')');
    return this.#compare(column, operator, value);
  }

  #compare(column: Column, operator: Token, value: Token): Filter {
    const known = Object.hasOwn(OPERATORS, operator.text.toLowerCase()) ? OPERATORS[operator.text.toLowerCase()] : undefined;
    if (known === undefined) {
      throw unreadable(`${nameOf(operator)} is not an operator: use ${Object.keys(OPERATORS).join(', ')}`, operator.position);
    }
    if (!known.kinds.includes(column.kind)) throw unreadable(`${operator.text} does not apply to ${column.name}`, operator.position);
    const { comparison } = known;
    const key = readValue(column, value);
    if (key === null && comparison !== 'eq' && comparison !== 'ne') {
      throw unreadable('null compares with eq and ne only', value.position);
    }
    return { kind: 'compare', column, comparison, key };
  }

  #column(token: Token): Column {
    const column = this.columns.find(({ name }) => name.toLowerCase() === token.text.toLowerCase());
    if (column !== undefined) return column;
    throw unreadable(`${nameOf(token)} is not a column: use ${this.columns.map(({ name }) => name).join(', ')}`, token.position);
  }

  #expect(text: string): void {
    const token = this.#next();
    if (token.text !== text) throw unreadable(`expected "${text}", found ${nameOf(token)}`, token.position);
  }

  #peek(): string | undefined {
    return this.tokens[this.#at]?.text.toLowerCase();
  }

  /** The last token is the end of the text; it is never passed. */
  #next(): Token {
    const token = this.tokens[Math.min(this.#at, this.tokens.length - 1)] as Token;
    this.#at++;
    return token;
  }
}

function readValue(column: Column, { text, position }: Token): ColumnKey {
  if (text.toLowerCase() === 'null') return null;
  const quoted = text.startsWith("'");
  const inner = quoted ? text.slice(1, -1).replaceAll("''", "'") : text;
  const value = column.kind === 'integer' && /^-?\d{1,10}$/.test(text) ? Number(text) : inner;
  const fits = column.kind === 'text' ? quoted : text !== '';
  const key = fits ? columnKey(column, value) : undefined;
  if (key !== undefined) return key;
  const wanted = {
    integer: 'a whole number',
    text: "a text in apostrophes, as in 'text'",
    dateTime: 'a date, as in 2021-11-02 or 2021-11-02T09:14:05Z',
  };
  throw unreadable(`${column.name} compares with ${wanted[column.kind]}, not with ${text === '' ? 'nothing' : text}`, position);
}

function nameOf({ text }: Token): string {
  return text === '' ? 'the end' : quote(text);
}
