import t from 'tap';
import { get, start, VARY } from './start.js';

const AVAILABLE = 'application/json, text/json, application/xml, text/xml, application/json-patch+json, application/merge-patch+json';
const BROWSER = 'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8';

/** `want` is the media type of the answer; 406 where none is acceptable. */
const cases: readonly { readonly accept?: string; readonly want: string | 406 }[] = [
  // Nothing asked
  { want: 'application/json' },
  { accept: '', want: 'application/json' },
  { accept: ',', want: 'application/json' },
  // One type, in any case
  { accept: 'application/json', want: 'application/json' },
  { accept: 'text/json', want: 'text/json' },
  { accept: 'application/xml', want: 'application/xml' },
  { accept: 'text/xml', want: 'text/xml' },
  { accept: 'application/json-patch+json', want: 'application/json-patch+json' },
  { accept: 'application/merge-patch+json', want: 'application/merge-patch+json' },
  { accept: 'APPLICATION/JSON', want: 'application/json' },
  { accept: 'Text/Xml', want: 'text/xml' },
  // Wildcards
  { accept: '*/*', want: 'application/json' },
  { accept: 'application/*', want: 'application/json' },
  { accept: 'text/*', want: 'text/json' },
  { accept: 'image/png, text/*', want: 'text/json' },
  { accept: 'image/*', want: 406 },
  // Quality values
  { accept: 'application/json;q=0.8, application/xml;q=0.9', want: 'application/xml' },
  { accept: 'application/xml;q=0.9, application/json;q=0.8', want: 'application/xml' },
  { accept: 'text/xml;q=0.001, application/json;q=0.002', want: 'application/json' },
  { accept: 'text/xml;Q=1.000, */*;q=0.999', want: 'text/xml' },
  { accept: 'application/json ; q=0.1 , text/xml ; q=0.2', want: 'text/xml' },
  { accept: 'application/json;q=0.2, application/json;q=0.7, text/xml;q=0.5', want: 'application/json' },
  { accept: BROWSER, want: 'application/xml' },
  // Equal quality: the order of the document
  { accept: 'text/xml, application/xml, text/json, application/json', want: 'application/json' },
  { accept: 'application/merge-patch+json, application/json-patch+json', want: 'application/json-patch+json' },
  { accept: 'text/xml, application/merge-patch+json', want: 'text/xml' },
  // The more specific range decides
  { accept: 'text/*;q=0.5, text/xml', want: 'text/xml' },
  { accept: '*/*;q=0.9, text/*;q=0.1, application/json;q=0.2', want: 'application/xml' },
  { accept: 'application/json;q=0.1, application/json;charset=utf-8;q=0.9, text/xml;q=0.5', want: 'application/json' },
  // q=0 excludes
  { accept: 'application/json;q=0, */*', want: 'text/json' },
  { accept: 'application/*;q=0, */*;q=0.1', want: 'text/json' },
  { accept: 'text/*, text/json;q=0', want: 'text/xml' },
  { accept: 'application/json;q=0', want: 406 },
  { accept: '*/*;q=0', want: 406 },
  { accept: '*/*;q=0.000', want: 406 },
  { accept: 'application/xml;q=0, text/xml;q=0', want: 406 },
  // Parameters
  { accept: 'application/json;charset=utf-8', want: 'application/json' },
  { accept: 'application/json; charset="UTF-8"', want: 'application/json' },
  { accept: 'application/json;charset=iso-8859-1', want: 406 },
  { accept: 'application/json;charset=iso-8859-1, text/xml;q=0.1', want: 'text/xml' },
  { accept: 'application/json;version=2', want: 406 },
  { accept: 'text/xml;q=0.5;level=1', want: 406 },
  // Types of others
  { accept: 'image/png', want: 406 },
  { accept: 'text/html', want: 406 },
  { accept: 'application/problem+json', want: 406 },
  { accept: 'application/jsonx', want: 406 },
  // What breaks the grammar does not count
  { accept: 'garbage', want: 'application/json' },
  { accept: 'application/json/xml', want: 'application/json' },
  { accept: '*/xml', want: 'application/json' },
  { accept: '"text/xml"', want: 'application/json' },
  { accept: 'text/xml;q=2', want: 'application/json' },
  { accept: 'text/xml;q=-1', want: 'application/json' },
  { accept: 'text/xml;q=0.1234', want: 'application/json' },
  { accept: 'text/xml;q=', want: 'application/json' },
  { accept: 'application/json;q=high, text/xml;q=0.1', want: 'text/xml' },
  { accept: 'text/xml;note="a,b;q=0', want: 'application/json' },
  { accept: ';;;, , text/xml', want: 'text/xml' },
  { accept: 'gärbage, image/png', want: 406 },
  // Long
  { accept: `${'image/png;q=0.5,'.repeat(500)}text/xml;q=0.1`, want: 'text/xml' },
  { accept: 'image/png,'.repeat(800), want: 406 },
];

t.test('GET ChatSession/{id} chooses the media type', async (t) => {
  const server = await start(t);
  for (const { accept, want } of cases) {
    const name = accept === undefined ? 'no Accept' : `Accept: ${accept.length > 80 ? `${accept.slice(0, 80)}…` : accept}`;
    t.test(`GET ChatSession/{id} answers ${want} for ${name}`, async (t) => {
      const { statusCode, headers } = await get(server, '/api/v1/ChatSession/1', accept === undefined ? {} : { accept });
      // 406 says that nothing could be agreed on, so it is always JSON.
      const type = want === 406 ? 'application/json' : want;
      t.strictSame(
        { statusCode, type: headers['content-type'], vary: headers.vary },
        { statusCode: want === 406 ? 406 : 200, type: `${type}; charset=utf-8`, vary: want === 406 ? 'Accept' : VARY },
      );
    });
  }
});

t.test('GET ChatSession/{id} lists the available media types in the body of 406', async (t) => {
  const server = await start(t);
  const answers = ['image/png', 'application/xml;q=0', 'text/xml;level="1"'];
  for (const accept of answers) {
    t.test(`GET ChatSession/{id} lists the available media types for Accept: ${accept}`, async (t) => {
      const answer = await get(server, '/api/v1/ChatSession/1', { accept });
      t.strictSame(answer.json(), {
        Error: true,
        ErrorType: 'SoNotAcceptableException',
        ErrorMessage: `Cannot answer as ${JSON.stringify(accept)}: available are ${AVAILABLE}`,
        ErrorSource: 'chat-session',
      });
    });
  }
});

t.test('GET ChatSession/{id} remembers no answer that another Accept got', async (t) => {
  const server = await start(t);
  const got: unknown[] = [];
  for (const accept of ['text/xml', 'image/png', 'text/xml', 'application/json', 'image/png']) {
    const { statusCode, headers } = await get(server, '/api/v1/ChatSession/1', { accept });
    got.push([statusCode, headers['content-type']]);
  }
  t.strictSame(got, [
    [200, 'text/xml; charset=utf-8'],
    [406, 'application/json; charset=utf-8'],
    [200, 'text/xml; charset=utf-8'],
    [200, 'application/json; charset=utf-8'],
    [406, 'application/json; charset=utf-8'],
  ]);
});
