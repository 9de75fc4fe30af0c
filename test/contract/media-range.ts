import t from 'tap';
import { errorMediaTypes } from '../../generated/operations.js';
import { acceptable } from '../../src/contract/media-range.js';

const rows: readonly (readonly [accept: string | undefined, want: string | undefined])[] = [
  [undefined, 'application/json'],
  ['', 'application/json'],
  [' ,\t, ', 'application/json'],
  ['*/*', 'application/json'],
  ['text/*', 'text/json'],
  ['text/xml;q=0.5, */*;q=0.1', 'text/xml'],
  ['text/*;q=0.9, text/xml;q=0.1, application/json;q=0.5', 'text/json'],
  ['application/json;q=0, */*', 'text/json'],
  ['application/json;charset=utf-8;q=0, application/json', 'text/none'],
  ['application/json;q=0.2, application/json;q=0.4, text/xml;q=0.3', 'application/json'],
  ['*/*;charset=utf-8;q=0, */*', 'application/json'],
  ['text/xml;title="a\\", b";q=0.5, application/xml;q=0.1', 'application/xml'],
  ['TEXT/XML ; Q="0.1"', 'text/xml'],
  ['image/png', 'text/none'],
  ['*/json', 'text/none'],
  ['application/json/x', undefined],
  ['application/json;q=2', undefined],
  ['application/json;', undefined],
];

for (const [accept, want] of rows) {
  t.test(`acceptable of ${JSON.stringify(accept)} is ${want}`, async (t) => {
    const types = acceptable(accept, errorMediaTypes);
    t.equal(types === undefined ? undefined : (types[0]?.type ?? 'text/none'), want);
  });
}
