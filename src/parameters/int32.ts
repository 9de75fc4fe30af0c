/** Shortest decimal form of an integer. `-0` is in it: another way to write 0, which no session has. */
const CANONICAL = /^-?(?:0|[1-9][0-9]{0,9})$/;

/** Returns the integer that a text writes in its shortest decimal form, or undefined when it is none of 32 bits. */
export function parseInt32(text: string): number | undefined {
  if (!CANONICAL.test(text)) return undefined;
  const value = Number(text);
  const integer = value | 0;
  return value === integer ? integer : undefined;
}
