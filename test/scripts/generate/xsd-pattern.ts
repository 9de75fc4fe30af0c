import t from 'tap';
import { validateXML } from 'xmllint-wasm';
import { toXsdPattern } from '../../../scripts/generate/xsd-pattern.js';

const cases: readonly { readonly name: string; readonly pattern: string; readonly want: string; readonly samples: readonly string[] }[] = [
  { name: 'the anchors', pattern: '^ab$', want: 'ab', samples: ['ab', 'abc', 'xab'] },
  { name: 'nothing', pattern: '', want: '[\\s\\S]*[\\s\\S]*', samples: ['', 'ab'] },
  { name: 'no anchors', pattern: 'ab', want: '[\\s\\S]*ab[\\s\\S]*', samples: ['ab', 'xaby\n', 'ba'] },
  { name: 'one anchor', pattern: '^ab', want: 'ab[\\s\\S]*', samples: ['ab', 'abc', 'xab'] },
  { name: 'a choice without anchors', pattern: 'a|b', want: '[\\s\\S]*(a|b)[\\s\\S]*', samples: ['a', 'xb', 'c'] },
  { name: 'groups that capture nothing', pattern: '^(?:a|b)+$', want: '(a|b)+', samples: ['abba', '', 'c'] },
  { name: 'groups with a name', pattern: '^(?<year>[0-9]{4})$', want: '([0-9]{4})', samples: ['2021', '21'] },
  { name: 'lazy quantifiers', pattern: '^a*?b{1,2}?c??$', want: 'a*b{1,2}c?', samples: ['aabc', 'bb', 'abbb'] },
  { name: 'the dot', pattern: '^.$', want: '[^\\n\\r\u2028\u2029]', samples: ['a', '😀', '\n', '\u2028', 'ab'] },
  { name: 'ASCII digits', pattern: '^\\d[\\d.]$', want: '[0-9][0-9.]', samples: ['12', '1.', '\u0661\u0662'] },
  { name: 'ASCII words', pattern: '^\\w[^\\w]$', want: '[A-Za-z0-9_][^A-Za-z0-9_]', samples: ['a-', '_é', 'éa'] },
  { name: 'escapes', pattern: '^\\/\\$\\.\\^\\t$', want: '/$\\.\\^\\t', samples: ['/$.^\t', '/$x^\t'] },
  { name: 'a bracket in a class', pattern: '^[[\\]]$', want: '[\\[\\]]', samples: ['[', ']', 'x'] },
  { name: 'hyphens of a class', pattern: '^[-a-c-]$', want: '[\\-a-c\\-]', samples: ['-', 'b', 'd'] },
  { name: 'general categories', pattern: '^\\p{Lu}\\P{L}[\\p{N}]$', want: '\\p{Lu}\\P{L}[\\p{N}]', samples: ['É-1', 'é-1', 'Éa1', 'É-a'] },
];

t.test('toXsdPattern translates', async (t) => {
  const elements = cases.map(
    ({ want }, index) =>
      `<xs:element name="v${index}"><xs:simpleType><xs:restriction base="xs:string"><xs:pattern value="${want}"/></xs:restriction></xs:simpleType></xs:element>`,
  );
  const schema = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${elements.join('')}</xs:schema>`;
  // One run for all the samples: starting xmllint is what takes time.
  const xml = cases.flatMap(({ samples }, index) =>
    samples.map((sample, number) => ({ fileName: `${index}-${number}.xml`, contents: `<v${index}>${sample}</v${index}>` })),
  );
  const { errors } = await validateXML({ xml, schema });
  for (const [index, { name, pattern, want, samples }] of cases.entries()) {
    t.test(`toXsdPattern translates ${name}`, async (t) => {
      t.equal(toXsdPattern(pattern), want);
      const matching = samples.filter((_, number) => !errors.some(({ loc }) => loc?.fileName === `${index}-${number}.xml`));
      t.strictSame(
        matching,
        samples.filter((sample) => new RegExp(pattern, 'u').test(sample)),
      );
    });
  }
});

const unsayable = [
  { name: 'a look ahead', pattern: '^(?=a)b$' },
  { name: 'a look behind', pattern: '^(?<!a)b$' },
  { name: 'the edge of a word', pattern: '^\\bb$' },
  { name: 'a back reference', pattern: '^(a)\\1$' },
  { name: 'an anchor inside', pattern: '^(?:a$|b)$' },
  { name: 'an anchor of one alternative', pattern: '^a|b$' },
  { name: 'the blanks of ECMAScript', pattern: '^[\\s]$' },
  { name: 'the other side of a category in a class', pattern: '^[\\P{L}]$' },
  { name: 'an empty class', pattern: '^[]$' },
  { name: 'a script', pattern: '^\\p{Script=Greek}$' },
];

for (const { name, pattern } of unsayable) {
  t.test(`toXsdPattern gives up on ${name}`, async (t) => t.equal(toXsdPattern(pattern), undefined));
}
