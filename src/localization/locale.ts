import type { Parameter } from '../../generated/operation.js';
import type { Conversion, Translation } from '../../generated/output.js';
import { ServiceError } from '../errors/catalogue.js';
import { quote } from '../errors/quote.js';
import { createConversion } from './date-time.js';
import { legacyLanguages, parseLanguages, type Preference, preferLanguages } from './languages.js';
import type { StringCatalogue } from './strings.js';
import { findTimeZone } from './time-zone.js';
import { createTranslation } from './translation.js';

/** How one request wants texts and date-times to be written. */
export interface Locale {
  /** All that was asked for as one text, another one for each other locale. */
  readonly key: string;
  readonly translation: Translation | undefined;
  readonly conversion: Conversion | undefined;
  /** Headers of the answer that say what was used. */
  readonly headers: Readonly<Record<string, string>>;
}

export interface LocaleSettings {
  /** Strings by language. */
  readonly catalogues: ReadonlyMap<string, StringCatalogue>;
  /** IANA zone of the date-times that have no offset. */
  readonly baseTimeZone: string;
}

/** Formats of the header parameters that a locale is read from; the document gives them to its parameters. */
const FORMATS = ['accept-language', 'so-language', 'so-culture', 'so-time-zone'] as const;

/** Requests that ask alike share their locale; longer ones than anybody needs are not remembered. */
const MOST_REMEMBERED = 500;
const LONGEST_REMEMBERED = 1000;

/** Of an answer that the header alone has shaped. */
const REFUSED = { headers: { vary: 'Accept, SO-TimeZone' } };

const LONGEST_CULTURE = 64;

export interface LocaleReader {
  /** Names of the header parameters that shape an answer, as the document writes them. */
  readonly names: readonly string[];
  /** Returns the locale that header parameters ask for. @throws ServiceError `bad-request` that names an unknown time zone */
  read(header: Readonly<Record<string, unknown>>): Locale;
}

/** Returns a reader of the locale for an operation with these parameters. */
export function createLocaleReader(parameters: readonly Parameter[], settings: LocaleSettings): LocaleReader {
  const byFormat = FORMATS.map((format) => parameters.find((parameter) => parameter.in === 'header' && parameter.format === format)?.name);
  const known = new Set([...legacyLanguages.values(), ...settings.catalogues.keys()]);
  const remembered = new Map<string, Locale>();
  const names = byFormat.filter((name) => name !== undefined);
  const neutral = { key: '', ...readLocale([], settings, known) };
  return {
    names,
    read(header) {
      if (!names.some((name) => header[name] !== undefined)) return neutral;
      const given = byFormat.map((name) => (name === undefined ? undefined : (header[name] as string | undefined)));
      // An empty header says something that an absent one does not.
      const key = given.map((value) => (value === undefined ? '' : `=${value}`)).join('\n');
      const before = remembered.get(key);
      if (before !== undefined) return before;
      const locale = { key, ...readLocale(given, settings, known) };
      if (remembered.size === MOST_REMEMBERED) remembered.clear();
      if (key.length <= LONGEST_REMEMBERED) remembered.set(key, locale);
      return locale;
    },
  };
}

function readLocale(
  [acceptLanguage, soLanguage, soCulture, soTimeZone]: readonly (string | undefined)[],
  { catalogues, baseTimeZone }: LocaleSettings,
  known: ReadonlySet<string>,
): Omit<Locale, 'key'> {
  const time = readTimeZone(soTimeZone);
  const conversion = time && createConversion({ ...time, baseZone: baseTimeZone });
  const headers = { 'so-timezone': time?.zone ?? baseTimeZone };
  const ranges = parseLanguages(soLanguage) ?? parseLanguages(acceptLanguage) ?? 'off';
  if (ranges === 'off') return { translation: undefined, conversion, headers };
  const preferences = preferLanguages(ranges, known);
  const { language, range } = preferences[0] as Preference;
  const languages = preferences.map((preference) => preference.language);
  const culture = findCulture(soCulture) ?? findCulture(range) ?? language;
  return {
    translation: createTranslation({ languages, culture, catalogues }),
    conversion,
    headers: { 'content-language': language, ...headers },
  };
}

/** Returns the tag of a culture whose conventions Intl has; undefined where it is absent, unknown or no tag. */
function findCulture(text = ''): string | undefined {
  const name = text.trim();
  if (name.length > LONGEST_CULTURE) return undefined;
  try {
    return Intl.NumberFormat.supportedLocalesOf(legacyLanguages.get(name.toUpperCase()) ?? name)[0];
  } catch {
    // Intl throws at what is not a tag; HTTP ignores it.
    return undefined;
  }
}

/**
 * Reads `SO-TimeZone`: a zone, `includeTZOffset`, or both with a comma between them; undefined where it says nothing.
 *
 * @throws ServiceError `bad-request` that names what is not a zone.
 */
function readTimeZone(header = ''): { readonly zone: string | undefined; readonly withOffset: boolean } | undefined {
  const words = header
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
  const names = words.filter((word) => word.toLowerCase() !== 'includetzoffset');
  if (words.length === 0) return undefined;
  if (names.length > 1) {
    throw new ServiceError('bad-request', `Cannot read SO-TimeZone: it names ${names.length} zones, name one`, REFUSED);
  }
  const [name] = names;
  const zone = name === undefined ? undefined : findTimeZone(name);
  if (name !== undefined && zone === undefined) {
    throw new ServiceError(
      'bad-request',
      `Cannot read SO-TimeZone: ${quote(name)} is not a time zone: use a code such as NO or US-NY, its id, or an IANA name such as Europe/Oslo`,
      REFUSED,
    );
  }
  return { zone, withOffset: names.length < words.length };
}
