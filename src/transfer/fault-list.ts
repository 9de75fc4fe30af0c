import type { Fault } from './import-sessions.js';

/** Faults that are listed unless all are asked for: whoever mends those sees the next. */
const LISTED = 100;

/** Returns what writes a line for each fault, and at the end how many were left out. */
export function createFaultList(write: (text: string) => unknown, { listAll = false }: { readonly listAll?: boolean } = {}) {
  let count = 0;
  return {
    add({ file, line, message }: Fault): void {
      count++;
      if (listAll || count <= LISTED) write(`${printable(`${file}:${line}: ${message}`)}\n`);
    },
    end(): void {
      if (!listAll && count > LISTED) write(`and ${count - LISTED} more; --all-faults lists them\n`);
    },
  };
}

/** What is quoted from a session must not move the cursor of a terminal or begin a line. */
function printable(text: string): string {
  return text.replaceAll(/[\p{Cc}\u2028\u2029]/gu, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
