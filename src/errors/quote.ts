/** Returns a text in quotes for a message, cut where it is longer than a person needs to know it again. */
export function quote(text: string, longest = 64): string {
  return JSON.stringify(text.length > longest ? `${text.slice(0, longest)}…` : text);
}
