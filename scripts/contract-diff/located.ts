import { below, type Json, listAt } from '../generate/document.js';

/** A value and the JSON pointer of its place; `entries` where a list is put together from several places. */
export interface Located {
  readonly value: Json;
  readonly pointer: string;
  readonly entries?: readonly Located[];
}

/** Returns the entries of a list with their places. */
export function entriesOf(list: Located | undefined): readonly Located[] {
  return list === undefined ? [] : (list.entries ?? listOf(list));
}

function listOf({ value, pointer }: Located): readonly Located[] {
  return listAt({ value }, 'value').map((entry, index) => ({
    value: entry,
    pointer: below(pointer, String(index)),
  }));
}
