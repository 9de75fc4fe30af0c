/**
 * Language tags by the codes that SuperOffice gives its languages (FACTS §6.2); they are not those of ISO 639. The
 * Danish and Swedish editions of its documentation print two of them differently.
 */
export const legacyLanguages: ReadonlyMap<string, string> = new Map([
  ['NO', 'nb'],
  ['NR', 'nb'],
  ['SP', 'es'],
  ['US', 'en'],
  ['USA', 'en'],
  ['CZ', 'cs'],
  ['SW', 'sv'],
  ['CN', 'zh'],
  ['DA', 'da'],
  ['JP', 'ja'],
  ['GE', 'de'],
  ['FI', 'fi'],
  ['NL', 'nl'],
  ['RU', 'ru'],
  ['FR', 'fr'],
  ['PL', 'pl'],
  ['IT', 'it'],
]);

/** What is read where nothing matches. */
export const FALLBACK = 'en';

/** Languages that are close enough to be read instead: Norwegian is written in two ways, and one is stored. */
const closeTo: ReadonlyMap<string, string> = new Map([
  ['no', 'nb'],
  ['nn', 'nb'],
]);

const OFF = ['', '*', 'x', '-'];
/** A language range (RFC 4647 §2.1), or a part of it that is left when its end is cut off. */
const RANGE = /^(?:\*|[a-z]{1,8})(?:-(?:\*|[a-z0-9]{1,8}))*$/;
const QUALITY = /^q[ \t]*=[ \t]*(0(?:\.\d{0,3})?|1(?:\.0{0,3})?)$/;
/** No language tag is longer than this (RFC 5646 §4.4.1 asks for 35 at least). */
const LONGEST_RANGE = 64;

/** A language of the service, and the range of the request that asked for it. */
export interface Preference {
  readonly language: string;
  readonly range: string;
}

/**
 * Returns the language ranges of a header, best first, in lower case; `off` where it switches translation off, and
 * undefined where it is absent or says nothing that can be read. Ranges may be separated by semicolons as well, as the
 * documentation of SuperOffice writes them; what breaks the grammar is left out.
 */
export function parseLanguages(header: string | undefined): readonly string[] | 'off' | undefined {
  if (header === undefined) return undefined;
  if (OFF.includes(header.trim().toLowerCase())) return 'off';
  const ranges: { readonly range: string; quality: number }[] = [];
  let last: (typeof ranges)[number] | undefined;
  for (const part of header.toLowerCase().split(/[,;]/)) {
    const word = part.trim();
    if (/^q[ \t]*=/.test(word)) {
      if (last !== undefined) last.quality = Number(QUALITY.exec(word)?.[1] ?? 0);
      continue;
    }
    last = word.length <= LONGEST_RANGE && RANGE.test(word) ? { range: word, quality: 1 } : undefined;
    if (last !== undefined) ranges.push(last);
  }
  const wanted = ranges.filter(({ quality }) => quality > 0).sort((a, b) => b.quality - a.quality);
  if (wanted.length === 0) return undefined;
  const named = wanted.map(({ range }) => range).filter((range) => range !== '*');
  return named.length === 0 ? 'off' : named;
}

/**
 * Returns the languages to look for, best first and each once: those that are known of the ranges and of what is left
 * when subtags are cut off their ends (RFC 4647 §3.4), then English.
 */
export function preferLanguages(ranges: readonly string[], known: ReadonlySet<string>): readonly Preference[] {
  const preferences = new Map<string, string>();
  for (const range of ranges) {
    for (let rest = range; rest !== ''; rest = rest.slice(0, Math.max(rest.lastIndexOf('-'), 0))) {
      const language = known.has(rest) ? rest : (closeTo.get(rest) ?? legacyLanguages.get(rest.toUpperCase()));
      if (language !== undefined && !preferences.has(language)) preferences.set(language, range);
    }
  }
  if (!preferences.has(FALLBACK)) preferences.set(FALLBACK, FALLBACK);
  return [...preferences].map(([language, range]) => ({ language, range }));
}
