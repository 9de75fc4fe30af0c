import path from 'node:path';
import { DocumentError } from './document.js';

/** Where something stands in a hand-written file; line and column count from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** One thing that is wrong with the document. */
export interface Fault {
  readonly place: Place;
  /** JSON pointer: into the bundled document, or into the file itself where no bundle could be made. */
  readonly pointer: string;
  /** What is wrong and how to mend it. */
  readonly message: string;
}

/** The document cannot be generated from; the message is one line for each fault, for people and for editors that follow `file:line:column`. */
export class FaultyDocument extends Error {
  override readonly name = 'FaultyDocument';

  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    const sorted = faults.toSorted(comparePlaces);
    super(sorted.map(formatFault).join('\n'));
    this.faults = sorted;
  }
}

function comparePlaces({ place: a }: Fault, { place: b }: Fault): number {
  return a.file === b.file ? a.line - b.line || a.column - b.column : a.file < b.file ? -1 : 1;
}

function formatFault({ place, pointer, message }: Fault): string {
  return `${path.relative('.', place.file)}:${place.line}:${place.column}: ${pointer}: ${message}`;
}

/** Returns the document errors that an error stands for; none where it is of another kind. */
export function documentErrors(error: unknown): readonly DocumentError[] {
  if (error instanceof DocumentError) return [error];
  return error instanceof AggregateError ? error.errors.flatMap(documentErrors) : [];
}

/** Maps every item, so that a fault in one does not hide those of the next. @throws DocumentError, or AggregateError of several */
export function mapEach<Item, Result>(items: readonly Item[], map: (item: Item, index: number) => Result): Result[] {
  const errors: DocumentError[] = [];
  const results = items.flatMap((item, index) => {
    try {
      return [map(item, index)];
    } catch (error) {
      const found = documentErrors(error);
      if (found.length === 0) throw error;
      errors.push(...found);
      return [];
    }
  });
  const [only, ...more] = errors;
  if (only !== undefined && more.length === 0) throw only;
  if (errors.length > 1) throw new AggregateError(errors, errors.map(({ message }) => message).join('\n'));
  return results;
}

/** Returns the results of both; the faults of one do not hide those of the other. @throws DocumentError, or AggregateError of several */
export function both<A, B>(first: () => A, second: () => B): [A, B] {
  return mapEach<() => A | B, A | B>([first, second], (read) => read()) as [A, B];
}
