import type { Field } from '../../src/contract/answer.js';

/** A request before it is bytes; a character is a byte. */
export interface Draft {
  method: string;
  target: string;
  version: string;
  fields: Field[];
  /** As it stands on the wire, chunks included; empty where there is none. */
  body: string;
  /** The status that it has to be answered with; undefined where any that the document declares will do. */
  want?: number | undefined;
}

/** Requests that go over one connection together, and what is owed for them. */
export interface Exchange {
  readonly index: number;
  readonly requests: readonly Readonly<Draft>[];
  /** What is written, piece by piece. */
  readonly pieces: readonly Buffer[];
  /**
   * Whether each of the requests is whole and keeps HTTP, so that it gets an answer of its own. Of the others it is only known
   * that whatever comes back has to be answers, and that the server ends the connection when the client has.
   */
  readonly isExact: boolean;
  /** Whether the server keeps the connection after it. */
  readonly keeps: boolean;
}

/** Returns a request as it goes over the wire. */
export function writeDraft({ method, target, version, fields, body }: Readonly<Draft>): string {
  return `${method} ${target} ${version}\r\n${fields.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n${body}`;
}

/** Gives a request a field in place of those with the same name. */
export function setField(draft: Draft, name: string, value: string): void {
  removeField(draft, name);
  draft.fields.push([name, value]);
}

export function removeField(draft: Draft, name: string): void {
  draft.fields = draft.fields.filter(([field]) => field.toLowerCase() !== name.toLowerCase());
}
