import t from 'tap';
import { layOut } from '../../../src/contract/html-report/lay-out.js';

const cases = [
  { name: 'an object', body: '{"a":1,"b":{"c":[1,2]}}', want: '{\n  "a": 1,\n  "b": {\n    "c": [\n      1,\n      2\n    ]\n  }\n}' },
  { name: 'empty objects and lists', body: '{"a":{},"b":[ ]}', want: '{\n  "a": {},\n  "b": [ ]\n}' },
  { name: 'signs of JSON within a text', body: '["{\\"a\\":[1,2]}","\\\\"]', want: '[\n  "{\\"a\\":[1,2]}",\n  "\\\\"\n]' },
  {
    name: 'a key that is there twice, and digits',
    body: '{"a":1.0,"a":9007199254740993}',
    want: '{\n  "a": 1.0,\n  "a": 9007199254740993\n}',
  },
  { name: 'an end that is missing', body: '{"a":"b', want: '{\n  "a": "b' },
  { name: 'an end too many', body: '{}]', want: '{}\n]' },
  { name: 'XML', body: '<a x="1"><b>1</b><c/><d></d></a>', want: '<a x="1">\n  <b>1</b>\n  <c/>\n  <d></d>\n</a>' },
  {
    name: 'XML with a declaration and line breaks',
    body: '<?xml version="1.0"?><a><b>1\n2</b></a>',
    want: '<?xml version="1.0"?>\n<a>\n  <b>1\n2</b>\n</a>',
  },
  { name: 'XML that is broken', body: '</a><b>', want: '</a>\n<b>' },
  { name: 'a page', body: '<!DOCTYPE html><p><b>a</b></p>', want: '<!DOCTYPE html><p><b>a</b></p>' },
  { name: 'a text', body: 'Not Found, sorry: {}', want: 'Not Found, sorry: {}' },
  { name: 'nothing', body: '', want: '' },
];

for (const { name, body, want } of cases) {
  t.test(`layOut indents ${name}`, async (t) => {
    t.equal(layOut(body), want);
  });
}

t.test('layOut changes nothing but white space', async (t) => {
  for (const { body } of cases) t.equal(layOut(body).replace(/\s/g, ''), body.replace(/\s/g, ''));
});

t.test('layOut indents no deeper than 24 steps', async (t) => {
  t.match(layOut('['.repeat(1000)), new RegExp(`\n {48}\\[\n {48}$`));
});
