import t from 'tap';
import { createNegotiation } from '../../src/negotiation/negotiate.js';

/** The media types of the document, in its order. */
const available = [
  { type: 'application/json' },
  { type: 'text/json' },
  { type: 'application/xml' },
  { type: 'text/xml' },
  { type: 'application/json-patch+json' },
  { type: 'application/merge-patch+json' },
];

/** `want` is undefined where nothing is acceptable (406). */
const cases: readonly { readonly name: string; readonly accept: string | undefined; readonly want: string | undefined }[] = [
  { name: 'takes the first type without a header', accept: undefined, want: 'application/json' },
  { name: 'takes the first type for an empty header', accept: '', want: 'application/json' },
  { name: 'takes the first type for blanks', accept: ' \t ', want: 'application/json' },
  { name: 'takes the first type for */*', accept: '*/*', want: 'application/json' },

  { name: 'takes application/json', accept: 'application/json', want: 'application/json' },
  { name: 'takes text/json', accept: 'text/json', want: 'text/json' },
  { name: 'takes application/xml', accept: 'application/xml', want: 'application/xml' },
  { name: 'takes text/xml', accept: 'text/xml', want: 'text/xml' },
  { name: 'takes application/json-patch+json', accept: 'application/json-patch+json', want: 'application/json-patch+json' },
  { name: 'takes application/merge-patch+json', accept: 'application/merge-patch+json', want: 'application/merge-patch+json' },

  { name: 'takes the first application type for application/*', accept: 'application/*', want: 'application/json' },
  { name: 'takes the first text type for text/*', accept: 'text/*', want: 'text/json' },
  { name: 'takes the order of the document, not of the header', accept: 'text/xml, application/xml', want: 'application/xml' },
  { name: 'takes nothing for a type that is not available', accept: 'image/png', want: undefined },
  { name: 'takes nothing for a range that is not available', accept: 'image/*, audio/*', want: undefined },
  { name: 'takes nothing for a structured suffix alone', accept: 'application/*+json', want: undefined },
  { name: 'takes nothing for a type that begins with an available one', accept: 'application/jsonp', want: undefined },
  { name: 'takes nothing for a type that an available one begins with', accept: 'application/js', want: undefined },
  { name: 'takes nothing for the suffix of an available type', accept: 'application/merge-patch', want: undefined },

  { name: 'takes the higher quality value', accept: 'application/json;q=0.5, application/xml;q=0.9', want: 'application/xml' },
  { name: 'takes a missing quality value as 1', accept: 'application/json;q=0.9, text/xml', want: 'text/xml' },
  { name: 'tells quality values of three digits apart', accept: 'application/json;q=0.998, text/xml;q=0.999', want: 'text/xml' },
  { name: 'takes q=1.000 as 1', accept: 'application/json;q=0.999, text/xml;q=1.000', want: 'text/xml' },
  { name: 'takes q=0. as 0', accept: 'application/json;q=0.', want: undefined },
  { name: 'takes Q in upper case as q', accept: 'application/json;Q=0.1, text/xml;Q=0.2', want: 'text/xml' },
  {
    name: 'takes the order of the document among equal quality values',
    accept: 'text/*;q=0.5, application/*;q=0.5',
    want: 'application/json',
  },

  { name: 'takes nothing for a type with q=0', accept: 'application/json;q=0', want: undefined },
  { name: 'takes nothing for */* with q=0', accept: '*/*;q=0', want: undefined },
  { name: 'takes nothing for text/* with q=0.000', accept: 'text/*;q=0.000', want: undefined },
  { name: 'leaves out a type with q=0', accept: 'application/json;q=0, */*', want: 'text/json' },
  { name: 'leaves out a type with q=0 written last', accept: '*/*, application/json;q=0', want: 'text/json' },
  { name: 'leaves out a whole range with q=0', accept: 'application/*;q=0, */*;q=0.1', want: 'text/json' },
  { name: 'takes a type inside a range with q=0', accept: 'application/*;q=0, application/xml;q=0.001', want: 'application/xml' },
  { name: 'takes a type inside */* with q=0', accept: '*/*;q=0, text/xml', want: 'text/xml' },
  { name: 'leaves out a type with its charset with q=0', accept: 'application/json;charset=utf-8;q=0, application/json', want: undefined },

  { name: 'prefers the type to its range', accept: 'text/*;q=0.3, text/xml;q=0.7, */*;q=0.5', want: 'text/xml' },
  { name: 'lowers a type below its range', accept: 'application/json;q=0.1, application/*;q=0.5', want: 'application/xml' },
  { name: 'prefers the range to */*', accept: '*/*;q=0.9, application/*;q=0.2', want: 'text/json' },
  {
    name: 'prefers the type with charset to the type',
    accept: 'text/xml;q=0.1, text/xml;charset=utf-8;q=0.9, text/json;q=0.5',
    want: 'text/xml',
  },
  {
    name: 'follows the example of RFC 9110',
    accept: 'text/*;q=0.3, text/plain;q=0.7, text/plain;format=flowed, text/plain;format=fixed;q=0.4, */*;q=0.5',
    want: 'application/json',
  },
  { name: 'takes the best of two equal ranges', accept: 'text/xml;q=0.2, application/xml;q=0.5, text/xml;q=0.8', want: 'text/xml' },

  { name: 'takes charset=utf-8', accept: 'text/xml; charset=utf-8', want: 'text/xml' },
  { name: 'takes charset in upper case', accept: 'text/xml; CHARSET=UTF-8', want: 'text/xml' },
  { name: 'takes charset in quotes', accept: 'text/xml;charset="utf-8"', want: 'text/xml' },
  { name: 'takes charset with an escape in quotes', accept: 'text/xml;charset="utf\\-8"', want: 'text/xml' },
  { name: 'takes the sample of the documentation', accept: 'application/json; charset=utf-8', want: 'application/json' },
  { name: 'takes charset with */*', accept: '*/*;charset=utf-8', want: 'application/json' },
  { name: 'takes a quality value before charset', accept: 'application/json;q=0.1;charset=utf-8, text/xml;q=0.2', want: 'text/xml' },
  { name: 'takes nothing for another charset', accept: 'text/xml; charset=iso-8859-1', want: undefined },
  { name: 'passes over another charset', accept: 'text/xml; charset=iso-8859-1, application/xml;q=0.1', want: 'application/xml' },
  { name: 'takes nothing for an unknown parameter', accept: 'application/json;version=2', want: undefined },

  { name: 'passes over a range without a subtype', accept: 'application, text/xml', want: 'text/xml' },
  { name: 'passes over a range with two slashes', accept: 'application/json/x, text/xml', want: 'text/xml' },
  { name: 'passes over */xml', accept: '*/xml, text/json', want: 'text/json' },
  { name: 'passes over a blank inside a type', accept: 'application/ json, text/xml', want: 'text/xml' },
  { name: 'passes over a parameter without a value', accept: 'application/json;charset, text/xml', want: 'text/xml' },
  { name: 'passes over a parameter without a name', accept: 'application/json;=utf-8, text/xml', want: 'text/xml' },
  { name: 'passes over blanks around =', accept: 'application/json;q = 0.9, text/xml;q=0.1', want: 'text/xml' },
  { name: 'passes over q=1.5', accept: 'application/json;q=1.5, text/xml;q=0.1', want: 'text/xml' },
  { name: 'passes over q=1.001', accept: 'application/json;q=1.001, text/xml;q=0.1', want: 'text/xml' },
  { name: 'passes over q=0.1234', accept: 'application/json;q=0.1234, text/xml;q=0.1', want: 'text/xml' },
  { name: 'passes over q=abc', accept: 'application/json;q=abc, text/xml;q=0.1', want: 'text/xml' },
  { name: 'passes over q=-1', accept: 'application/json;q=-1, text/xml;q=0.1', want: 'text/xml' },
  { name: 'passes over an empty q', accept: 'application/json;q=, text/xml;q=0.1', want: 'text/xml' },
  { name: 'passes over a lone dot', accept: 'application/json;q=., text/xml;q=0.1', want: 'text/xml' },
  { name: 'takes the first type when every range is broken', accept: 'json, */xml, text/xml;q=2', want: 'application/json' },
  { name: 'takes the first type for one word', accept: 'json', want: 'application/json' },
  { name: 'takes the first type for commas alone', accept: ',, ,', want: 'application/json' },
  { name: 'keeps to the good range beside a broken one', accept: 'json, image/png', want: undefined },

  { name: 'keeps a comma in quotes together', accept: 'text/plain;x="a, text/json, b", text/xml', want: 'text/xml' },
  { name: 'keeps a semicolon in quotes together', accept: 'text/json;x=";q=1";q=0.9, text/xml;q=0.1', want: 'text/xml' },
  { name: 'keeps an escaped quote inside quotes', accept: 'text/plain;x="\\", text/json, \\"", text/xml', want: 'text/xml' },
  { name: 'keeps the ranges before an unterminated quote', accept: 'application/xml, text/xml;charset="utf-8', want: 'application/xml' },
  { name: 'passes over everything behind a quote that never ends', accept: 'text/xml;charset=utf-8", text/xml', want: 'application/json' },
  { name: 'passes over an unterminated quote', accept: 'text/xml;charset="utf-8', want: 'application/json' },
  { name: 'passes over an unterminated quote behind an escape', accept: 'text/xml;charset="utf-8\\"', want: 'application/json' },
  { name: 'passes over a lone quote', accept: 'text/xml;charset="', want: 'application/json' },

  { name: 'takes a type in upper case', accept: 'TEXT/XML', want: 'text/xml' },
  { name: 'takes blanks and tabs around everything', accept: ' \ttext/xml\t ;\t q=0.5 ,\t application/json ; q=0.4 ', want: 'text/xml' },
  { name: 'takes a header without any blank', accept: 'text/xml;q=0.5,application/xml;q=0.6', want: 'application/xml' },
  { name: 'passes over empty members', accept: ', ,text/xml,,', want: 'text/xml' },
  { name: 'passes over empty parameters', accept: 'text/xml;;charset=utf-8; ;', want: 'text/xml' },

  { name: "takes Java's header", accept: 'text/html, image/gif, image/jpeg, *; q=.2, */*; q=.2', want: 'application/json' },
  {
    name: "takes Chrome's header for a page",
    accept:
      'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,image/apng,*/*;q=0.8,application/signed-exchange;v=b3;q=0.7',
    want: 'application/xml',
  },
  {
    name: "takes Firefox's header for a page",
    accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8',
    want: 'application/xml',
  },
  { name: "takes a browser's header for an image", accept: 'image/avif,image/webp,image/svg+xml,image/*;q=0.8', want: undefined },
  { name: "takes a browser's header for a style sheet", accept: 'text/css,*/*;q=0.1', want: 'application/json' },
  { name: "takes jQuery's header for JSON", accept: 'application/json, text/javascript, */*; q=0.01', want: 'application/json' },
];

const negotiate = createNegotiation(available);

for (const { name, accept, want } of cases) {
  t.test(`createNegotiation ${name}`, async (t) => {
    t.equal(negotiate(accept)?.type, want);
  });
}

t.test('createNegotiation gives a remembered answer again', async (t) => {
  const negotiate = createNegotiation(available);
  const answers = ['text/xml', 'image/png', 'text/xml', 'image/png'].map((accept) => negotiate(accept)?.type);
  t.strictSame(answers, ['text/xml', undefined, 'text/xml', undefined]);
});

t.test('createNegotiation chooses rightly after more headers than it remembers', async (t) => {
  const negotiate = createNegotiation(available);
  const wrong = Array.from({ length: 1000 }, (_, at) => negotiate(`text/xml, x/${at}`)?.type).filter((type) => type !== 'text/xml');
  t.strictSame(wrong, []);
});

t.test('createNegotiation reads a header of 16 KB to its last range', async (t) => {
  const accept = `${'a/b,'.repeat(4093)}text/xml`;
  t.equal(negotiate(accept)?.type, 'text/xml');
});

t.test('createNegotiation takes undefined when nothing is available', async (t) => {
  t.equal(createNegotiation([])('text/xml'), undefined);
});
