import t from 'tap';
import { createEntityTags, digestText } from '../../src/representation/entity-tag.js';

const variant = { mediaType: 'text/json', locale: '', rootUrl: 'http://h', query: '' };
const tags = createEntityTags('1');

t.test('createEntityTags writes a tag that begins with the version', async (t) => {
  t.match(tags.write('v-1', variant), /^"v-1-[\w-]{16}"$/);
});

const others = [
  { name: 'media type', other: { ...variant, mediaType: 'text/xml' } },
  { name: 'locale', other: { ...variant, locale: '=nb' } },
  { name: 'root URL', other: { ...variant, rootUrl: 'https://h' } },
  { name: 'query', other: { ...variant, query: '?$select=Status' } },
];

for (const { name, other } of others) {
  t.test(`createEntityTags writes another tag for another ${name}`, async (t) => {
    t.not(tags.write('v', other), tags.write('v', variant));
  });
  t.test(`createEntityTags finds no version in the tag of another ${name}`, async (t) => {
    t.equal(tags.findVersion(tags.write('v', other), variant), undefined);
  });
}

t.test('createEntityTags writes other tags for another release', async (t) => {
  t.not(createEntityTags('2').write('v', variant), tags.write('v', variant));
});

t.test('createEntityTags writes the same tag in another process of the same release', async (t) => {
  t.equal(createEntityTags('1').write('v', variant), tags.write('v', variant));
});

t.test('createEntityTags writes the same tag again after many variants, and for a long query', async (t) => {
  const long = { ...variant, query: `?$select=${'a,'.repeat(1500)}` };
  const before = [tags.write('v', variant), tags.write('v', long)];
  for (let index = 0; index < 1001; index++) tags.write('v', { ...variant, query: String(index) });
  t.same([tags.write('v', variant), tags.write('v', long)], before);
});

t.test('createEntityTags finds the version of its variant among other tags', async (t) => {
  const header = `"x", W/${tags.write('v-2', variant)}, "y"`;
  t.equal(tags.findVersion(header, variant), 'v-2');
});

t.test('digestText names equal bytes alike', async (t) => {
  t.equal(digestText(Buffer.from('å')), digestText('å'));
});
