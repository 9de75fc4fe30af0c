import t from 'tap';
import { authorization } from '../../src/auth/scheme.js';

const cases: readonly {
  readonly name: string;
  readonly header: string | readonly string[] | undefined;
  readonly want: string | undefined;
}[] = [
  { name: 'what stands behind the word', header: 'Bearer abc', want: 'abc' },
  { name: 'what stands behind the word in lower case', header: 'bearer abc', want: 'abc' },
  { name: 'what stands behind the word in upper case', header: 'BEARER abc', want: 'abc' },
  { name: 'the case of the credentials as it is', header: 'Bearer aBC', want: 'aBC' },
  { name: 'credentials behind several blanks', header: 'Bearer   abc ', want: 'abc' },
  { name: 'credentials with blanks inside', header: 'Bearer a b', want: 'a b' },
  { name: 'a percent-encoding as it is', header: 'Bearer a%20b', want: 'a%20b' },
  { name: 'an equals sign at the end', header: 'Bearer ab==', want: 'ab==' },
  { name: 'nothing without the header', header: undefined, want: undefined },
  { name: 'nothing for an empty header', header: '', want: undefined },
  { name: 'nothing for the word alone', header: 'Bearer', want: undefined },
  { name: 'nothing for the word and a blank', header: 'Bearer ', want: undefined },
  { name: 'nothing for another word', header: 'Digest abc', want: undefined },
  { name: 'nothing for a longer word', header: 'Bearers abc', want: undefined },
  { name: 'nothing for a word that ends in it', header: 'XBearer abc', want: undefined },
  { name: 'nothing for the word without a blank', header: 'Bearer:abc', want: undefined },
  { name: 'nothing for a blank before the word', header: ' Bearer abc', want: undefined },
  { name: 'nothing for several headers', header: ['Bearer abc', 'Bearer abc'], want: undefined },
];

for (const { name, header, want } of cases) {
  t.test(`authorization returns ${name}`, async (t) => {
    t.equal(authorization({ authorization: header }, 'Bearer'), want);
  });
}
