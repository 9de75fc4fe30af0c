const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const SURROGATE = 0xfffd;
/** The block of Unicode that shows control characters: U+2400 shows U+0000. */
const CONTROL_PICTURES = 0x2400;
const DELETE_PICTURE = 0x2421;

/**
 * Returns a text as it may stand between tags and in quoted attributes of HTML. What a page cannot show is shown by a sign
 * for it: control characters by their pictures, half a surrogate pair by U+FFFD.
 */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']|(?![\n\t])[\0-\x1f\x7f-\x9f]|\p{Surrogate}/gu, (character) => entities[character] ?? picture(character));
}

function picture(character: string): string {
  const code = character.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(CONTROL_PICTURES + code);
  return String.fromCharCode(code === 0x7f ? DELETE_PICTURE : SURROGATE);
}
