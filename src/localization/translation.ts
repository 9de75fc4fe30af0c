import type { Translation } from '../../generated/output.js';
import { createValueFormatter } from './culture.js';
import { selectLanguage } from './multi-language-text.js';
import type { StringCatalogue } from './strings.js';

export interface TranslationOptions {
  /** Languages to look for, best first. */
  readonly languages: readonly string[];
  /** Culture of the values inside texts: a language tag that Intl knows. */
  readonly culture: string;
  readonly catalogues: ReadonlyMap<string, StringCatalogue>;
}

/** A name of a string in brackets, as it stands inside of texts (FACTS §6.3). */
const REFERENCE = /\[(SR_\w{1,100})\]/g;

/** Texts from lists come again and again: that many are remembered, if they are no longer than this. */
const MOST_REMEMBERED = 1000;
const LONGEST_REMEMBERED = 500;

/** Returns how texts are written in a language and a culture. */
export function createTranslation({ languages, culture, catalogues }: TranslationOptions): Translation {
  const formatValues = createValueFormatter(culture);
  const remembered = new Map<string, string>();
  const find = (id: string): string | undefined => {
    for (const language of languages) {
      const found = catalogues.get(language)?.get(id);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const translate = (text: string): string => {
    const selected = selectLanguage(text, languages);
    if (!selected.includes('[')) return selected;
    return formatValues(selected.replaceAll(REFERENCE, (reference, id: string) => find(id) ?? reference));
  };
  const text = (given: string): string => {
    if (!given.includes('"') && !given.includes('[')) return given;
    const known = remembered.get(given);
    if (known !== undefined) return known;
    const translated = translate(given);
    if (remembered.size === MOST_REMEMBERED) remembered.clear();
    if (given.length <= LONGEST_REMEMBERED) remembered.set(given, translated);
    return translated;
  };
  return { text, resource: (id) => find(id) ?? text(id) };
}
