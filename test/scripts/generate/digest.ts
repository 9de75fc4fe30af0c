import t from 'tap';
import { generateDigest } from '../../../scripts/generate/digest.js';

const files = new Map([
  ['json-writers.ts', 'a'],
  ['types.ts', 'b'],
]);
const digestOf = (changes: readonly (readonly [string, string])[]) =>
  /'([\w-]{12})'/.exec(generateDigest(new Map([...files, ...changes])))?.[1];

t.test('generateDigest returns the same digest for the same files', async (t) => {
  t.ok(digestOf([]));
  t.equal(digestOf([]), digestOf([]));
});

for (const name of ['json-output.ts', 'json-writers.ts', 'links.ts', 'output.ts', 'xml-output.ts', 'xml-writers.ts']) {
  t.test(`generateDigest returns another digest when ${name} is another one`, async (t) => {
    t.not(digestOf([[name, 'other']]), digestOf([]));
  });
}

t.test('generateDigest returns the same digest when a file changes that writes nothing', async (t) => {
  t.equal(digestOf([['types.ts', 'other']]), digestOf([]));
});
