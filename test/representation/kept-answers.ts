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

/** Returns a memory that two answers have filled, the first of which was asked for again, and what tells which URLs it has. */
function fill() {
  const kept = createKeptAnswers(3000);
  const keep = (url: string, text = url) => kept.keep(url, audience, answer(text.repeat(300)));
  keep('/1');
  keep('/2');
  kept.find('/1', audience);
  return { keep, has: () => ['/1', '/2', '/3', '/4'].filter((url) => kept.find(url, audience) !== undefined) };
}

t.test('createKeptAnswers refuses what is written for the first time when its bytes are used up', async (t) => {
  const { keep, has } = fill();
  keep('/3');
  t.same(has(), ['/1', '/2']);
});

t.test('createKeptAnswers takes what is written for the second time in the place of what was not asked for the longest time', async (t) => {
  const { keep, has } = fill();
  keep('/3');
  keep('/3');
  t.same(has(), ['/1', '/3']);
});

t.test('createKeptAnswers forgets what it has refused when it refuses others', async (t) => {
  const { keep, has } = fill();
  keep('/3');
  keep('/4');
  keep('/3');
  t.same(has(), ['/1', '/2']);
});

t.test('createKeptAnswers takes a new version when its bytes are used up', async (t) => {
  const kept = createKeptAnswers(1000);
  kept.keep('/1', audience, answer('a'.repeat(400)));
  kept.keep('/1', audience, answer('b'.repeat(400)));
  t.equal(kept.find('/1', audience)?.version, 'b'.repeat(400));
});

t.test('createKeptAnswers keeps a copy, in the bytes that a string stands for', async (t) => {
  const kept = createKeptAnswers(10_000);
  const written = { ...answer('a'), payload: 'Å' };
  kept.keep('/1', audience, written);
  t.strictSame(kept.find('/1', audience), { ...written, payload: Buffer.of(0xc5) });
  t.not(kept.find('/1', audience), written);
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
