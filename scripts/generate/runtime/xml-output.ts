import { Output } from './output.js';

const SHORT = 48;
const NEEDS_CARE = /[^ -%'-;=?-~]/;
/** Everything that XML 1.0 §2.2 does not allow as a character, half a surrogate pair included. */
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
const MARKUP = /[&<>\r]/g;
const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#13;' };

/** Writes element content of XML 1.0 in UTF-8; tags are constants of the generated writers. */
export class XmlOutput extends Output {
  string(value: string): void {
    const length = value.length;
    this.reserve(length);
    if (length > SHORT) {
      if (NEEDS_CARE.test(value)) {
        this.#escaped(value);
        return;
      }
      this.position += this.bytes.write(value, this.position, 'latin1');
      return;
    }
    const bytes = this.bytes;
    let at = this.position;
    for (let index = 0; index < length; index++) {
      const unit = value.charCodeAt(index);
      if (unit < 0x20 || unit > 0x7e || unit === 0x26 || unit === 0x3c || unit === 0x3e) {
        this.#escaped(value);
        return;
      }
      bytes[at++] = unit;
    }
    this.position = at;
  }

  /** A carriage return is escaped because a parser would read it as a line feed (XML 1.0 §2.11). */
  #escaped(value: string): void {
    const text = value.replace(FORBIDDEN, '\uFFFD').replace(MARKUP, (character) => ESCAPES[character] as string);
    this.reserve(text.length * 3);
    this.position += this.bytes.write(text, this.position, 'utf8');
  }
}
