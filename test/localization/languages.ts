import t from 'tap';
import { legacyLanguages, parseLanguages, preferLanguages } from '../../src/localization/languages.js';

const known = new Set(legacyLanguages.values());

/** What a header is read as, and the languages that are looked for then; `off` and undefined look for none. */
const cases: readonly { readonly header: string | undefined; readonly want: readonly string[] | 'off' | undefined }[] = [
  { header: undefined, want: undefined },
  // Off
  { header: '', want: 'off' },
  { header: '  ', want: 'off' },
  { header: '*', want: 'off' },
  { header: ' * ', want: 'off' },
  { header: 'x', want: 'off' },
  { header: 'X', want: 'off' },
  { header: '-', want: 'off' },
  { header: '*;q=0.5', want: 'off' },
  { header: '*, *', want: 'off' },
  // One language
  { header: 'en', want: ['en'] },
  { header: 'EN', want: ['en'] },
  { header: 'nb', want: ['nb', 'en'] },
  { header: 'nb-NO', want: ['nb', 'en'] },
  { header: 'no', want: ['nb', 'en'] },
  { header: 'no-NO', want: ['nb', 'en'] },
  { header: 'nn', want: ['nb', 'en'] },
  { header: 'nn-NO', want: ['nb', 'en'] },
  { header: 'sv', want: ['sv', 'en'] },
  { header: 'sv-FI', want: ['sv', 'en'] },
  { header: 'da-DK', want: ['da', 'en'] },
  { header: 'de-AT-1996', want: ['de', 'en'] },
  { header: 'de-Latn-DE', want: ['de', 'en'] },
  { header: 'fr-CA', want: ['fr', 'en'] },
  { header: 'zh-Hant-TW', want: ['zh', 'en'] },
  { header: 'es-419', want: ['es', 'en'] },
  { header: 'ja', want: ['ja', 'en'] },
  { header: 'cs', want: ['cs', 'en'] },
  { header: 'pl', want: ['pl', 'en'] },
  { header: 'it', want: ['it', 'en'] },
  { header: 'fi', want: ['fi', 'en'] },
  { header: 'nl-BE', want: ['nl', 'en'] },
  { header: 'ru', want: ['ru', 'en'] },
  { header: 'en-US', want: ['en'] },
  { header: 'en-GB-oed', want: ['en'] },
  // The codes of SuperOffice
  { header: 'US', want: ['en'] },
  { header: 'NO', want: ['nb', 'en'] },
  { header: 'GE', want: ['de', 'en'] },
  { header: 'SP', want: ['es', 'en'] },
  { header: 'SW', want: ['sv', 'en'] },
  { header: 'CZ', want: ['cs', 'en'] },
  { header: 'JP', want: ['ja', 'en'] },
  { header: 'CN', want: ['zh', 'en'] },
  // Unknown ones
  { header: 'tlh', want: ['en'] },
  { header: 'xx-YY', want: ['en'] },
  { header: 'x-klingon', want: ['en'] },
  // Lists
  { header: 'fr,de,ru,zh', want: ['fr', 'de', 'ru', 'zh', 'en'] },
  { header: 'nb, en;q=0.5', want: ['nb', 'en'] },
  { header: 'en;q=0.5, nb', want: ['nb', 'en'] },
  { header: 'de;q=0.2,fr;q=0.3,sv;q=0.25', want: ['fr', 'sv', 'de', 'en'] },
  { header: 'de;q=0.5, fr;q=0.5', want: ['de', 'fr', 'en'] },
  { header: 'de;q=0, fr', want: ['fr', 'en'] },
  { header: 'de;q=0.000', want: undefined },
  { header: 'de-AT, de;q=0.9, en;q=0.1', want: ['de', 'en'] },
  { header: 'tlh, fr;q=0.1', want: ['fr', 'en'] },
  { header: 'fr, *;q=0.1', want: ['fr', 'en'] },
  { header: '*, fr;q=0.1', want: ['fr', 'en'] },
  { header: 'fr ;q=0.5 , de ; q=0.7', want: ['de', 'fr', 'en'] },
  { header: 'FR;Q=0.5,DE;Q=0.7', want: ['de', 'fr', 'en'] },
  { header: 'en-us; en-gb', want: ['en'] },
  { header: 'nb; da; q=0.3; sv', want: ['nb', 'sv', 'da', 'en'] },
  { header: ',, fr,,', want: ['fr', 'en'] },
  // What breaks the grammar
  { header: '!', want: undefined },
  { header: 'en_US', want: undefined },
  { header: 'norwegian-bokmaal', want: undefined },
  { header: 'en-', want: undefined },
  { header: '-en', want: undefined },
  { header: '"en"', want: undefined },
  { header: 'é', want: undefined },
  { header: ';q=1', want: undefined },
  { header: 'q=1', want: undefined },
  { header: '!;q=1, fr;q=0.5', want: ['fr', 'en'] },
  { header: 'de;q=2, fr', want: ['fr', 'en'] },
  { header: 'de;q=x, fr', want: ['fr', 'en'] },
  { header: 'de;q=0.1234, fr', want: ['fr', 'en'] },
  { header: 'de;q=-1, fr', want: ['fr', 'en'] },
  { header: 'e n, fr', want: ['fr', 'en'] },
  { header: `${'a-'.repeat(100)}b, fr`, want: ['fr', 'en'] },
  { header: 'constructor, fr', want: ['fr', 'en'] },
];

for (const { header, want } of cases) {
  t.test(`parseLanguages reads ${JSON.stringify(header)?.slice(0, 60)}`, async (t) => {
    const ranges = parseLanguages(header);
    t.strictSame(Array.isArray(ranges) ? preferLanguages(ranges, known).map(({ language }) => language) : ranges, want);
  });
}

t.test('preferLanguages keeps the range that asked for a language first', async (t) => {
  t.strictSame(preferLanguages(['en-gb', 'en', 'nn-no'], known), [
    { language: 'en', range: 'en-gb' },
    { language: 'nb', range: 'nn-no' },
  ]);
});

t.test('preferLanguages prefers a language that is known by its longer tag', async (t) => {
  const languages = preferLanguages(['pt-br-x-y'], new Set(['pt', 'pt-br'])).map(({ language }) => language);
  t.strictSame(languages, ['pt-br', 'pt', 'en']);
});

const bait = [
  { name: '1,000 ranges', header: Array.from({ length: 1000 }, (_, index) => `a${index % 10}-${index};q=0.${index}`).join() },
  { name: 'a long tag', header: 'a-'.repeat(50_000) },
  { name: 'blanks', header: ' '.repeat(100_000) },
  { name: 'blanks around q', header: `en;q${' '.repeat(100_000)}=1` },
  { name: 'separators', header: ';,'.repeat(50_000) },
  { name: 'quotes', header: '"\\"'.repeat(30_000) },
  { name: 'quality values', header: `en${';q=0.1'.repeat(20_000)}` },
];

for (const { name, header } of bait) {
  t.test(`parseLanguages reads ${name} in no more time than their length asks for`, async (t) => {
    const start = performance.now();
    const ranges = parseLanguages(header);
    if (Array.isArray(ranges)) preferLanguages(ranges, known);
    t.ok(performance.now() - start < 500);
  });
}
