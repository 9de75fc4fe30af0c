import type { MediaType } from '../../generated/operation.js';

/** Returns the media types that an `Accept` header asks for, best first; undefined where it breaks the grammar (RFC 9110 §12.5.1). */
export function acceptable(accept: string | undefined, declared: readonly MediaType[]): readonly MediaType[] | undefined {
  const ranges = readRanges(accept ?? '*/*');
  if (ranges === undefined) return undefined;
  const rated = declared.map((mediaType) => ({ mediaType, quality: qualityOf(mediaType.type, ranges) }));
  const wanted = rated.filter(({ quality }) => quality > 0);
  // Equal ones stay in the order of the document: sort is stable.
  return wanted.sort((a, b) => b.quality - a.quality).map(({ mediaType }) => mediaType);
}

interface Range {
  readonly name: string;
  readonly parameters: readonly string[];
  readonly quality: number;
}

/** One parameter with the `;` before it; its value is a token or a quoted text. */
const PARAMETER = String.raw`[ \t]*;[ \t]*([!#$%&'*+.^_\`|~\w-]+)=("(?:[^"\\]|\\.)*"|[!#$%&'*+.^_\`|~\w-]+)`;
const RANGE = new RegExp(String.raw`[ \t]*([!#$%&'*+.^_\`|~\w-]+\/[!#$%&'*+.^_\`|~\w-]+)((?:${PARAMETER})*)[ \t]*(?:,|$)`, 'y');
const EMPTY = /[ \t]*(?:,|$)/y;

function readRanges(accept: string): readonly Range[] | undefined {
  const ranges: Range[] = [];
  for (let at = 0; at < accept.length;) {
    EMPTY.lastIndex = RANGE.lastIndex = at;
    if (EMPTY.test(accept)) {
      at = Math.max(EMPTY.lastIndex, at + 1);
      continue;
    }
    const found = RANGE.exec(accept);
    if (found === null) return undefined;
    at = RANGE.lastIndex;
    const all = [...(found[2] as string).matchAll(new RegExp(PARAMETER, 'g'))].map(([, name = '', value = '']) => ({
      name: name.toLowerCase(),
      value: value.replace(/^"(.*)"$/s, '$1').replace(/\\(.)/gs, '$1'),
    }));
    const quality = all.find(({ name }) => name === 'q')?.value ?? '1';
    if (!/^(?:0(?:\.\d{0,3})?|1(?:\.0{0,3})?)$/.test(quality)) return undefined;
    const parameters = all.filter(({ name }) => name !== 'q').map(({ name, value }) => `${name}=${value.toLowerCase()}`);
    ranges.push({ name: (found[1] as string).toLowerCase(), parameters, quality: Number(quality) });
  }
  return ranges.length === 0 ? [{ name: '*/*', parameters: [], quality: 1 }] : ranges;
}

/** The most specific range that matches decides; of two that are equally specific the greater quality. */
function qualityOf(type: string, ranges: readonly Range[]): number {
  const [top = ''] = type.split('/');
  const matching = ranges
    .filter(({ parameters }) => parameters.every((parameter) => parameter === 'charset=utf-8'))
    .map(({ name, parameters, quality }) => ({
      level: [`*/*`, `${top}/*`, type].indexOf(name) * 10 + (name === type ? parameters.length : 0),
      name,
      quality,
    }))
    .filter(({ name }) => name === '*/*' || name === `${top}/*` || name === type)
    .sort((a, b) => b.level - a.level || b.quality - a.quality);
  return matching[0]?.quality ?? 0;
}
