import t from 'tap';
import { readContentType } from '../../src/negotiation/content-type.js';

const declared = [
  { type: 'application/json', format: 'json' },
  { type: 'application/vnd.Note+xml', format: 'xml' },
] as const;

const readable = [
  ['application/json', 'application/json'],
  ['APPLICATION/JSON; charset="UTF-8"', 'application/json'],
  ['application/json;profile=x', 'application/json'],
  ['application/vnd.note+xml', 'application/vnd.Note+xml'],
] as const;

for (const [header, want] of readable) {
  t.test(`readContentType reads ${header}`, async (t) => {
    t.equal(readContentType(header, declared).type, want);
  });
}

const types = 'application/json, application/vnd.Note+xml';
const refused = [
  [undefined, 'a body needs a Content-Type'],
  ['application/json-patch+json', 'its Content-Type is "application/json-patch+json"'],
  ['application/*', 'its Content-Type is "application/*"'],
  ['application/json, text/xml', 'its Content-Type is "application/json, text/xml"'],
  ['json', 'its Content-Type is "json"'],
  ['application/json; charset=latin1', 'its charset is "latin1", only utf-8 is read'],
] as const;

for (const [header, why] of refused) {
  t.test(`readContentType refuses ${header}`, async (t) => {
    t.throws(() => readContentType(header, declared), {
      code: 'unsupported-media-type',
      message: `Cannot read the body: ${why}; send it as ${types}`,
      headers: { accept: types },
    });
  });
}
