import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import t from 'tap';
import { readStringCatalogues } from '../../src/localization/strings.js';
import { packageFile } from '../../src/package-files.js';
import { thrown } from '../thrown.js';

const folder = packageFile('src/localization/strings');
const catalogues = readStringCatalogues();
const ids = [...(catalogues.get('en')?.keys() ?? [])];

t.test('readStringCatalogues returns the languages of the package', async (t) => {
  for (const language of ['da', 'de', 'en', 'fr', 'nb', 'nl', 'sv']) t.ok(catalogues.has(language), language);
});

t.test('readStringCatalogues returns French as the real server writes it', async (t) => {
  t.equal(catalogues.get('fr')?.get('SR_MANDATORY_FIELD_1281'), 'Nom de société');
});

t.test('readStringCatalogues returns every id that the example sessions use', async (t) => {
  const sessions = packageFile('openapi/examples/sessions');
  const json = readdirSync(sessions).map((name) => readFileSync(path.join(sessions, name), 'utf8'));
  const used = new Set(json.join('\n').match(/\bSR_\w+/g));
  t.ok(used.has('SR_AL_STREET'));
  t.strictSame(
    [...used].filter((id) => !ids.includes(id)),
    [],
  );
});

for (const [language, strings] of catalogues) {
  t.test(`readStringCatalogues returns the ids of the English strings for ${language}`, async (t) => {
    t.strictSame([...strings.keys()], ids);
  });

  t.test(`readStringCatalogues returns texts without quotes, brackets, markup or blanks around for ${language}`, async (t) => {
    for (const [id, text] of strings) t.match(text, /^(?!\s)[^"'`<>&[\]{}\\:;\p{Cc}]+(?<!\s)$/u, id);
  });
}

for (const name of readdirSync(folder)) {
  const tag = path.basename(name, '.json');

  t.test(`The file strings/${name} has a language tag as its name`, async (t) => {
    t.strictSame(Intl.getCanonicalLocales(tag), [tag]);
  });

  t.test(`The file strings/${name} is sorted by id, each there once`, async (t) => {
    const sorted = [...(catalogues.get(tag.toLowerCase()) ?? [])].sort(([a], [b]) => (a < b ? -1 : 1));
    t.equal(readFileSync(path.join(folder, name), 'utf8'), `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`);
  });
}

t.test('readStringCatalogues returns tags in lower case', async (t) => {
  const { 'pt-br': portuguese } = Object.fromEntries(readStringCatalogues(t.testdir({ 'pt-BR.json': '{"SR_YES":"Sim"}' })));
  t.strictSame([...(portuguese ?? [])], [['SR_YES', 'Sim']]);
});

t.test('readStringCatalogues passes over files that are not JSON', async (t) => {
  t.equal(readStringCatalogues(t.testdir({ 'README.md': '#', 'en.json.bak': '{' })).size, 0);
});

const faults = [
  { name: 'a list', json: '["Yes"]', want: 'expected a JSON object of texts' },
  { name: 'null', json: 'null', want: 'expected a JSON object of texts' },
  { name: 'a text alone', json: '"Yes"', want: 'expected a JSON object of texts' },
  { name: 'a number for a text', json: '{"SR_NO":"No","SR_YES":1}', want: 'the text of SR_YES is not a string' },
  { name: 'null for a text', json: '{"SR_YES":null}', want: 'the text of SR_YES is not a string' },
  { name: 'texts in a group', json: '{"SR_AL":{"STREET":"Street"}}', want: 'the text of SR_AL is not a string' },
];

for (const { name, json, want } of faults) {
  t.test(`readStringCatalogues names the file and the fault of ${name}`, async (t) => {
    const broken = t.testdir({ 'de.json': '{"SR_YES":"Ja"}', 'en.json': json });
    t.equal(thrown(() => readStringCatalogues(broken)).message, `Cannot read the strings ${path.join(broken, 'en.json')}: ${want}`);
  });
}

t.test('readStringCatalogues names the file that is not JSON', async (t) => {
  const broken = t.testdir({ 'en.json': '{"SR_YES":' });
  const { message, cause } = thrown(() => readStringCatalogues(broken));
  t.ok(message.startsWith(`Cannot read the strings ${path.join(broken, 'en.json')}: `), message);
  t.type(cause, SyntaxError);
});
