import { createHash } from 'node:crypto';
import { readTags } from '../negotiation/conditional.js';

/** What makes the bytes of an answer others, besides what it shows. */
export interface Variant {
  readonly mediaType: string;
  /** Language, culture and time zone as one text. */
  readonly locale: string;
  /** URL in front of every link. */
  readonly rootUrl: string;
  /** Query of the URL, which says what is selected. */
  readonly query: string;
}

/** Makes the strong entity tags of an operation (RFC 9110 §8.8.3). */
export interface EntityTags {
  /** Returns the tag of a version in a variant, with its quotation marks. */
  write(version: string, variant: Variant): string;
  /** Returns the version that a list of tags names for a variant; undefined where none of them is of that variant. */
  findVersion(header: string, variant: Variant): string | undefined;
}

/** How many variants are remembered with their digests; longer ones than anybody needs are not. */
const REMEMBERED = 1000;
const LONGEST_REMEMBERED = 2000;

/** Characters of a digest: 96 bits of SHA-256. */
const DIGEST_LENGTH = 16;

/** `release` is another text whenever the same version may be written in other bytes: after an update, for example. */
export function createEntityTags(release: string): EntityTags {
  const remembered = new Map<string, string>();
  const digestOf = ({ mediaType, locale, rootUrl, query }: Variant): string => {
    const key = `${mediaType}\n${rootUrl}\n${query}\n${locale}`;
    const known = remembered.get(key);
    if (known !== undefined) return known;
    const digest = digestText(`${release}\n${key}`);
    if (remembered.size === REMEMBERED) remembered.clear();
    if (key.length <= LONGEST_REMEMBERED) remembered.set(key, digest);
    return digest;
  };
  return {
    write: (version, variant) => `"${version}-${digestOf(variant)}"`,
    findVersion(header, variant) {
      const end = `-${digestOf(variant)}"`;
      const tag = readTags(header).find((one) => one.endsWith(end));
      return tag?.slice(1, -end.length);
    },
  };
}

/** Returns a digest that names a text or bytes. */
export function digestText(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('base64url').slice(0, DIGEST_LENGTH);
}
