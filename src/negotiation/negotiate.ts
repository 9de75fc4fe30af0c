import { type MediaRange, parseAccept } from './accept.js';

/** Charset of every representation; it belongs to each media type as a parameter. */
export const CHARSET = 'utf-8';

/** How many `Accept` texts are remembered; clients of one service send few different ones. */
const REMEMBERED = 256;
const LONGEST_REMEMBERED = 512;

/** Chooses among media types for an `Accept` header; undefined when none is acceptable. */
export type Negotiate<T> = (accept: string | undefined) => T | undefined;

/**
 * Returns a negotiation among the available media types, listed by preference (RFC 9110 §12.5.1). Without a
 * readable media range the first one is chosen.
 */
export function createNegotiation<T extends { readonly type: string }>(available: readonly T[]): Negotiate<T> {
  const remembered = new Map<string, T | undefined>();
  return (accept = '') => {
    if (remembered.has(accept)) return remembered.get(accept);
    const chosen = choose(available, parseAccept(accept));
    if (accept.length <= LONGEST_REMEMBERED) {
      if (remembered.size === REMEMBERED) remembered.clear();
      remembered.set(accept, chosen);
    }
    return chosen;
  };
}

function choose<T extends { readonly type: string }>(available: readonly T[], ranges: readonly MediaRange[]): T | undefined {
  if (ranges.length === 0) return available[0];
  let best: T | undefined;
  let bestQuality = 0;
  for (const candidate of available) {
    const quality = qualityOf(candidate.type, ranges);
    if (quality > bestQuality) {
      best = candidate;
      bestQuality = quality;
    }
  }
  return best;
}

/** Returns the quality value of the most specific range that matches, 0 when none does. */
function qualityOf(mediaType: string, ranges: readonly MediaRange[]): number {
  let specificity = -1;
  let quality = 0;
  for (const range of ranges) {
    const specific = specificityOf(mediaType, range);
    if (specific > specificity || (specific === specificity && range.quality > quality)) {
      specificity = specific;
      quality = range.quality;
    }
  }
  return specificity < 0 ? 0 : quality;
}

/** Returns how closely a range names the media type, or -1 when it does not match. */
function specificityOf(mediaType: string, { type, subtype, parameters }: MediaRange): number {
  for (const [name, value] of parameters) if (name !== 'charset' || value !== CHARSET) return -1;
  if (mediaType === `${type}/${subtype}`) return 2 + parameters.size;
  if (subtype !== '*') return -1;
  if (type === '*') return 0;
  return mediaType.startsWith(`${type}/`) ? 1 : -1;
}
