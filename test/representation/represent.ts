import t from 'tap';
import { represent } from '../../src/representation/represent.js';

const options = { rootUrl: '', select: null };
const body = { Error: true, ErrorType: 'T', ErrorMessage: 'ü', ErrorSource: 's' };
const json = '{"Error":true,"ErrorType":"T","ErrorMessage":"ü","ErrorSource":"s"}';

const contentTypes = [
  { type: 'application/json', format: 'json', want: 'application/json; charset=utf-8' },
  { type: 'text/json', format: 'json', want: 'text/json; charset=utf-8' },
  { type: 'application/xml', format: 'xml', want: 'application/xml; charset=utf-8' },
  { type: 'text/xml', format: 'xml', want: 'text/xml; charset=utf-8' },
  { type: 'application/merge-patch+json', format: 'json', want: 'application/merge-patch+json; charset=utf-8' },
] as const;

for (const { type, format, want } of contentTypes) {
  t.test(`represent says the charset of ${type}`, async (t) => {
    t.equal(represent({ type, format }, 'ErrorBody', { body }, options).contentType, want);
  });
}

t.test('represent returns JSON in UTF-8', async (t) => {
  t.equal(represent({ type: 'text/json', format: 'json' }, 'ErrorBody', { body }, options).bytes.toString('utf8'), json);
});

t.test('represent returns XML in UTF-8', async (t) => {
  const { bytes } = represent({ type: 'text/xml', format: 'xml' }, 'ErrorBody', { body }, options);
  t.match(bytes.toString('utf8'), '<ErrorMessage>ü</ErrorMessage>');
});

t.test('represent returns bytes that the next answer leaves alone', async (t) => {
  const first = represent({ type: 'text/json', format: 'json' }, 'ErrorBody', { body }, options).bytes;
  represent({ type: 'text/json', format: 'json' }, 'ErrorBody', { body: { ...body, ErrorType: 'Other' } }, options);
  t.equal(first.toString('utf8'), json);
});

t.test('represent refuses a value that breaks the schema, with its pointer', async (t) => {
  const broken = { ...body, ErrorType: 7 };
  t.throws(() => represent({ type: 'text/json', format: 'json' }, 'ErrorBody', { body: broken }, options), {
    name: 'ContractViolation',
    pointer: '/ErrorType',
    expected: 'a string',
  });
});

t.test('represent refuses a schema that is no body', async (t) => {
  t.throws(
    () => represent({ type: 'text/xml', format: 'xml' }, 'Address', { body: {} }, options),
    new TypeError('no xml writer for Address'),
  );
});
