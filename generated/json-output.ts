// Generated from openapi/ by `npm run generate`. Do not edit.
import { Output } from './output.js';

/** Longer texts are checked by a regular expression and copied in one call; shorter ones byte by byte. */
const SHORT = 48;
const NEEDS_CARE = /[^ !#-[\]-~]/;

/** Writes JSON (RFC 8259) in UTF-8. */
export class JsonOutput extends Output {
  /** Ends an object or array that began at `start`, whose members all began with a comma. */
  close(start: number, opening: number, closing: number): void {
    this.reserve(2);
    if (this.position === start) this.position++;
    this.bytes[start] = opening;
    this.bytes[this.position++] = closing;
  }

  string(value: string): void {
    const length = value.length;
    this.reserve(length + 2);
    const bytes = this.bytes;
    let at = this.position;
    bytes[at++] = 0x22;
    if (length <= SHORT) {
      for (let index = 0; index < length; index++) {
        const unit = value.charCodeAt(index);
        if (unit < 0x20 || unit > 0x7e || unit === 0x22 || unit === 0x5c) {
          this.#escaped(value);
          return;
        }
        bytes[at++] = unit;
      }
    } else {
      if (NEEDS_CARE.test(value)) {
        this.#escaped(value);
        return;
      }
      at += bytes.write(value, at, 'latin1');
    }
    bytes[at++] = 0x22;
    this.position = at;
  }

  /** `JSON.stringify` is right about every escape, lone surrogates included, and fast on long texts. */
  #escaped(value: string): void {
    const text = JSON.stringify(value);
    this.reserve(text.length * 3);
    this.position += this.bytes.write(text, this.position, 'utf8');
  }
}
