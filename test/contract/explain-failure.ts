import t from 'tap';
import { explainFailure, NoAnswer } from '../../src/contract/explain-failure.js';

const error = (code: string, message = 'told by Node') => Object.assign(new Error(message), { code });

const rows = [
  { code: 'ENOTFOUND', want: 'no machine is known as a:1: mend the name in the URL' },
  { code: 'CERT_HAS_EXPIRED', want: 'the certificate of a:1 has expired' },
  { code: 'HPE_INVALID_VERSION', want: 'a:1 does not answer with HTTP: told by Node' },
  { code: 'EMFILE', want: 'a:1 cannot be asked: told by Node' },
];

for (const { code, want } of rows) {
  t.test(`explainFailure says of ${code}: ${want}`, async (t) => t.equal(explainFailure(error(code), 'a:1').message, want));
}

t.test('explainFailure leaves a sentence as it is, and takes an error without a code', async (t) => {
  const known = new NoAnswer('a sentence');
  t.equal(explainFailure(known, 'a:1'), known);
  t.equal(explainFailure(new Error('lost'), 'a:1').message, 'a:1 cannot be asked: lost');
});
