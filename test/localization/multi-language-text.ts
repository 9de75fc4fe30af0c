import t from 'tap';
import { selectLanguage } from '../../src/localization/multi-language-text.js';

const cases = [
  // Blocks
  { text: 'US:"Customer";NO:"Kunde";', languages: ['nb', 'en'], want: 'Kunde' },
  { text: 'US:"Customer";NO:"Kunde";', languages: ['en'], want: 'Customer' },
  { text: 'NO:"Leverandør";US:"Supplier"', languages: ['en'], want: 'Supplier' },
  { text: 'NO:"Leverandør";US:"Supplier"', languages: ['nb', 'en'], want: 'Leverandør' },
  { text: 'US:"Customer"', languages: ['nb', 'en'], want: 'Customer' },
  { text: 'NO:"Kunde";SW:"Kund";', languages: ['fr', 'en'], want: 'Kunde' },
  { text: 'no:"Kunde";us:"Customer"', languages: ['en'], want: 'Customer' },
  { text: 'NR:"Kunde";USA:"Customer"', languages: ['nb', 'en'], want: 'Kunde' },
  { text: 'NR:"Kunde";USA:"Customer"', languages: ['en'], want: 'Customer' },
  { text: 'US:"a";SP:"b";CZ:"c";SW:"d";CN:"e";DA:"f";JP:"g";GE:"h"', languages: ['de', 'en'], want: 'h' },
  { text: 'FI:"a";NL:"b";RU:"c";FR:"d";PL:"e";IT:"f"', languages: ['it', 'en'], want: 'f' },
  {
    text: 'US:"Customer"; NO:"Kunde" ; DA:"Kunde";',
    languages: ['nb', 'en'],
    want: 'Kunde ; DA:"Kunde";'.replace(' ; DA:"Kunde";', ' ; Kunde'),
  },
  { text: 'US:"";NO:"Kunde"', languages: ['en'], want: '' },
  { text: 'XX:"Qapla";US:"Success"', languages: ['fr', 'en'], want: 'Success' },
  { text: 'XX:"Qapla";NO:"Suksess"', languages: ['fr', 'en'], want: 'Qapla' },
  { text: 'US:"one";US:"two"', languages: ['en'], want: 'one' },
  // Quotes and what needs an escape
  { text: String.raw`US:"say \"hi\"";NO:"si \"hei\""`, languages: ['nb', 'en'], want: 'si "hei"' },
  { text: 'US:"say ""hi""";NO:"si ""hei"""', languages: ['nb', 'en'], want: 'si "hei"' },
  { text: String.raw`US:"C:\\temp";NO:"D:\\"`, languages: ['nb', 'en'], want: 'D:\\' },
  { text: String.raw`US:"a\b"`, languages: ['en'], want: String.raw`a\b` },
  { text: 'US:"a;b";NO:"c;d"', languages: ['nb', 'en'], want: 'c;d' },
  { text: 'US:"NO: x";NO:"US: y"', languages: ['nb', 'en'], want: 'US: y' },
  { text: 'US:"<b>&amp;";NO:"😀\n"', languages: ['nb', 'en'], want: '😀\n' },
  // What stands around
  { text: 'Level 1: US:"Gold";NO:"Gull"; (old)', languages: ['nb', 'en'], want: 'Level 1: Gull (old)' },
  { text: 'US:"Gold";NO:"Gull" and US:"Silver";NO:"Sølv"', languages: ['nb', 'en'], want: 'Gull and Sølv' },
  { text: 'US:"Gold";NO:"Gull";/US:"Silver";NO:"Sølv";', languages: ['en'], want: 'Gold/Silver' },
  { text: 'Support/US:"Sales";NO:"Salg"', languages: ['nb', 'en'], want: 'Support/Salg' },
  { text: '(US:"Sales";NO:"Salg")', languages: ['nb', 'en'], want: '(Salg)' },
  // What is none
  { text: '', languages: ['en'], want: '' },
  { text: 'Customer', languages: ['en'], want: 'Customer' },
  { text: 'Note:"hi"', languages: ['en'], want: 'Note:"hi"' },
  { text: 'XX:"hi"', languages: ['en'], want: 'XX:"hi"' },
  { text: 'x:"hi"', languages: ['en'], want: 'x:"hi"' },
  { text: 'FOCUS:"hi"', languages: ['en'], want: 'FOCUS:"hi"' },
  { text: 'éUS:"hi"', languages: ['en'], want: 'éUS:"hi"' },
  { text: '1US:"hi"', languages: ['en'], want: '1US:"hi"' },
  { text: ':"hi"', languages: ['en'], want: ':"hi"' },
  { text: 'US:"not closed', languages: ['en'], want: 'US:"not closed' },
  { text: 'US:"Gold";NO:"not closed', languages: ['nb', 'en'], want: 'GoldNO:"not closed' },
  { text: 'US: "blank"', languages: ['en'], want: 'US: "blank"' },
  { text: 'He said: "US" is short', languages: ['en'], want: 'He said: "US" is short' },
];

for (const { text, languages, want } of cases) {
  t.test(`selectLanguage reads ${JSON.stringify(text)} in ${languages.join(', ')}`, async (t) => {
    t.equal(selectLanguage(text, languages), want);
  });
}

const bait = ['US:"', 'US:"a";', 'US:"a" ', ':"', '\\"', '""', 'US:"\\', 'A:"b";US:"c";', 'US:"x";   '];

for (const part of bait) {
  t.test(`selectLanguage reads 200,000 characters of ${JSON.stringify(part)} in no more time than their length asks for`, async (t) => {
    const start = performance.now();
    selectLanguage(part.repeat(200_000 / part.length), ['nb', 'en']);
    t.ok(performance.now() - start < 1000);
  });
}
