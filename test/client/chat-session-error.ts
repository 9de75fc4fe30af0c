import t from 'tap';
import { ChatSessionError, readError } from '../../src/client/chat-session-error.js';

const rows: readonly {
  readonly name: string;
  readonly text: string;
  readonly want: readonly [message: string, errorType: string | undefined];
}[] = [
  { name: 'JSON', text: '{"ErrorType":"A","ErrorMessage":"no"}', want: ['no', 'A'] },
  { name: 'JSON of somebody else', text: '{"ErrorMessage":1}', want: ['The server answered 502 without a reason', undefined] },
  { name: 'what only begins like JSON', text: '{oops', want: ['The server answered 502 without a reason', undefined] },
  { name: 'XML', text: '<E><ErrorType>A</ErrorType><ErrorMessage>no</ErrorMessage></E>', want: ['no', 'A'] },
  {
    name: 'references in XML',
    text: '<ErrorMessage>&lt;&amp;&gt;&quot;&apos;&#x41;&other;</ErrorMessage>',
    want: ['<&>"\'A&other;', undefined],
  },
  { name: 'a page of a proxy', text: '<html>Bad gateway</html>', want: ['The server answered 502 without a reason', undefined] },
  { name: 'nothing', text: '', want: ['The server answered 502 without a reason', undefined] },
];

for (const { name, text, want } of rows) {
  t.test(`readError reads ${name}`, async (t) => {
    const response = new Response(null, { status: 502 });
    const error = readError(text, response);
    t.ok(error instanceof ChatSessionError);
    t.strictSame([error.message, error.errorType, error.status, error.response], [...want, 502, response]);
  });
}
