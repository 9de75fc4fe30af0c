import t from 'tap';
import type { Field } from '../../src/contract/answer.js';
import { checkSecrets } from '../../src/contract/check-secrets.js';

const BASIC: Field = ['authorization', 'Basic dGplMDpUamUw'];

t.test('checkSecrets tells where an answer repeats credentials of its request', async (t) => {
  const cases: readonly {
    readonly name: string;
    readonly sent: Field;
    readonly fields?: readonly Field[];
    readonly body?: string;
    readonly want: readonly string[];
  }[] = [
    { name: 'a header', sent: BASIC, fields: [['X-Echo', 'was Basic dGplMDpUamUw']], want: ['X-Echo'] },
    { name: 'the body', sent: BASIC, body: '{"ErrorMessage":"dGplMDpUamUw is wrong"}', want: [''] },
    { name: 'both', sent: BASIC, fields: [['a', 'dGplMDpUamUw']], body: 'dGplMDpUamUw', want: ['a', ''] },
    { name: 'a cookie among others', sent: ['Cookie', 'a=b; SoSession=12345'], body: 'SoSession=12345', want: [''] },
    { name: 'a cookie that is set again', sent: ['Cookie', 'SoSession=12345'], fields: [['Set-Cookie', 'SoSession=12345']], want: [] },
    { name: 'the name of the scheme', sent: ['Authorization', 'SOTicket'], fields: [['WWW-Authenticate', 'SOTicket']], want: [] },
    { name: 'what is no secret', sent: ['Accept', 'application/json'], fields: [['Content-Type', 'application/json']], want: [] },
  ];
  for (const { name, sent, fields = [], body = '', want } of cases) {
    const answer = { status: 200, fields, bytes: Buffer.from(body), isCut: false, milliseconds: 1 };
    const findings = checkSecrets([sent], answer);
    t.strictSame(
      findings.map(({ pointer }) => pointer),
      want,
      name,
    );
    t.notMatch(JSON.stringify(findings), 'dGplMDpUamUw', name);
  }
});
