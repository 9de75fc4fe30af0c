import t from 'tap';
import { type Audience, createKeptAnswers } from '../../src/representation/kept-answers.js';

const json = { type: 'text/json', format: 'json' } as const;
const xml = { type: 'text/xml', format: 'xml' } as const;
const audience: Audience = { mediaType: json, locale: {}, rootUrl: 'http://h' };
const answer = (text: string) => ({
  version: text,
  etag: `"${text}"`,
  contentType: 'text/json',
  payload: Buffer.from(text),
  modified: 1,
  lastModified: '',
});

t.test('createKeptAnswers finds what was kept for the same URL and audience', async (t) => {
  const kept = createKeptAnswers(10_000);
  kept.keep('/1', audience, answer('a'));
  t.equal(kept.find('/1', { ...audience })?.version, 'a');
});

const others = [
  { name: 'another URL', url: '/2', other: audience },
  { name: 'another media type', url: '/1', other: { ...audience, mediaType: xml } },
  { name: 'another locale', url: '/1', other: { ...audience, locale: {} } },
  { name: 'another root URL', url: '/1', other: { ...audience, rootUrl: 'http://i' } },
];

for (const { name, url, other } of others) {
  t.test(`createKeptAnswers finds nothing for ${name}`, async (t) => {
    const kept = createKeptAnswers(10_000);
    kept.keep('/1', audience, answer('a'));
    t.equal(kept.find(url, other), undefined);
  });
}

t.test('createKeptAnswers keeps an answer for each audience', async (t) => {
  const kept = createKeptAnswers(10_000);
  kept.keep('/1', audience, answer('a'));
  kept.keep('/1', { ...audience, mediaType: xml }, answer('b'));
  t.same([kept.find('/1', audience)?.version, kept.find('/1', { ...audience, mediaType: xml })?.version], ['a', 'b']);
});

t.test('createKeptAnswers takes a new version in place of the old one', async (t) => {
  const kept = createKeptAnswers(10_000);
  kept.keep('/1', audience, answer('a'));
  kept.keep('/1', audience, answer('b'));
  t.equal(kept.find('/1', audience)?.version, 'b');
});

t.test('createKeptAnswers forgets what was not asked for the longest time when its bytes are used up', async (t) => {
  const kept = createKeptAnswers(3000);
  kept.keep('/1', audience, answer('a'.repeat(600)));
  kept.keep('/2', audience, answer('b'.repeat(600)));
  kept.find('/1', audience);
  kept.keep('/3', audience, answer('c'.repeat(600)));
  t.same(
    ['/1', '/2', '/3'].map((url) => kept.find(url, audience) !== undefined),
    [true, false, true],
  );
});

t.test('createKeptAnswers keeps nothing that is larger than all of it', async (t) => {
  const kept = createKeptAnswers(1000);
  kept.keep('/1', audience, answer('a'.repeat(2000)));
  t.equal(kept.find('/1', audience), undefined);
});

t.test('createKeptAnswers keeps the latest audiences of one URL', async (t) => {
  const kept = createKeptAnswers(1_000_000);
  const audiences = Array.from({ length: 40 }, (_, index) => ({ ...audience, rootUrl: `http://${index}` }));
  for (const one of audiences) kept.keep('/1', one, answer('a'));
  t.equal(audiences.filter((one) => kept.find('/1', one) !== undefined).length, 32);
  t.ok(kept.find('/1', audiences[39] as Audience));
});

t.test('createKeptAnswers keeps nothing in no bytes', async (t) => {
  const kept = createKeptAnswers(0);
  kept.keep('/1', audience, answer('a'));
  t.equal(kept.find('/1', audience), undefined);
});
