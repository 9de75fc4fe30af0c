/** Returns what an encoded value is in a culture, or undefined when its content cannot be read. */
type Writer = (content: string) => string | undefined;

type Code = 'I' | 'F' | 'M' | 'D' | 'DT' | 'T';

/** An encoded value. Its content is short and holds no bracket, so that no part of a text is searched twice. */
const VALUE = /\[(I|F|M|DT?|T):([-0-9./: ]{1,64})\]/g;
const DECIMAL = /^-?\d+(?:\.\d+)?$/;
/** Both orders of a date occur, and the separator tells which it is. There is no year 0. */
const DAY_FIRST = /^(?<day>\d\d)\.(?<month>\d\d)\.(?<year>(?!0000)\d{4}) (?<time>\d\d:\d\d:\d\d)$/;
const MONTH_FIRST = /^(?<month>\d\d)\/(?<day>\d\d)\/(?<year>(?!0000)\d{4}) (?<time>\d\d:\d\d:\d\d)$/;

const MOST_FRACTION_DIGITS = 20;
/** Cultures whose formatters are kept: clients name them, and never run out of names such as `en-x-a1`. */
const MOST_CULTURES = 64;

const writersOfCultures = new Map<string, Readonly<Record<Code, Writer>>>();

/**
 * Returns a function that writes the encoded values in a text, such as `[I:1234]`, as a culture does; what it cannot read
 * stays as it is. The culture is a BCP 47 tag that Intl supports. Takes time in proportion to the length of the text.
 * @see FACTS §6.4
 */
export function createValueFormatter(culture: string): (text: string) => string {
  return (text) => text.replace(VALUE, (value, code: Code, content: string) => writersOf(culture)[code](content) ?? value);
}

/** Returns the writers of a culture, made once: a formatter of Intl takes far longer to make than to use. */
function writersOf(culture: string): Readonly<Record<Code, Writer>> {
  const known = writersOfCultures.get(culture);
  if (known !== undefined) return known;
  if (writersOfCultures.size === MOST_CULTURES) writersOfCultures.clear();
  const writers = createWriters(culture);
  writersOfCultures.set(culture, writers);
  return writers;
}

function createWriters(culture: string): Readonly<Record<Code, Writer>> {
  const decimal = decimalWriter(culture);
  const date = momentWriter(culture, { dateStyle: 'short' });
  const dateTime = momentWriter(culture, { dateStyle: 'short', timeStyle: 'medium' });
  const minutes = momentWriter(culture, { timeStyle: 'short' });
  const seconds = momentWriter(culture, { timeStyle: 'medium' });
  return {
    I: (content) => (content.includes('.') ? undefined : decimal(content, 0)),
    F: (content) => decimal(content, 0),
    M: (content) => decimal(content, 2),
    D: (content) => date(`${content} 00:00:00`),
    DT: dateTime,
    T: (content) => (content.length === 'HH:mm'.length ? minutes(`01.01.1970 ${content}:00`) : seconds(`01.01.1970 ${content}`)),
  };
}

/** Returns a writer of decimals that keeps the fraction digits given, and adds zeros up to the fewest that it is told. */
function decimalWriter(culture: string): (content: string, fewest: number) => string | undefined {
  const formats: Intl.NumberFormat[] = [];
  return (content, fewest) => {
    if (!isDecimal(content)) return undefined;
    const given = content.split('.')[1]?.length ?? 0;
    const digits = Math.min(Math.max(given, fewest), MOST_FRACTION_DIGITS);
    const fixed = { minimumFractionDigits: digits, maximumFractionDigits: digits };
    // The text itself is formatted: a number would keep no more than 17 digits. Minus zero is zero.
    return (formats[digits] ??= new Intl.NumberFormat(culture, { ...fixed, signDisplay: 'negative' })).format(content);
  };
}

function isDecimal(content: string): content is `${number}` {
  return DECIMAL.test(content);
}

function momentWriter(culture: string, style: Intl.DateTimeFormatOptions): Writer {
  let format: Intl.DateTimeFormat | undefined;
  return (content) => {
    const moment = readMoment(content);
    if (moment === undefined) return undefined;
    // The values have no zone: they are read and written in the same one.
    format ??= new Intl.DateTimeFormat(culture, { ...style, timeZone: 'UTC' });
    return format.format(moment);
  };
}

function readMoment(content: string): Date | undefined {
  const parts = (DAY_FIRST.exec(content) ?? MONTH_FIRST.exec(content))?.groups;
  if (parts === undefined) return undefined;
  const iso = `${parts['year']}-${parts['month']}-${parts['day']}T${parts['time']}.000Z`;
  const moment = new Date(iso);
  // A day or an hour too many is counted on into the next month or day.
  return moment.toJSON() === iso ? moment : undefined;
}
