import t from 'tap';
import { operations } from '../../generated/operations.js';
import { authenticate } from '../../src/auth/authenticate.js';
import { createPassThroughSchemes } from '../../src/auth/pass-through.js';

const { security } = operations.v1ChatSessionEntity_GetChatSessionEntity;
const schemes = createPassThroughSchemes();

for (const authorization of ['Basic dGplMDpUamUw', 'basic x', 'Bearer a.b.c', 'SOTicket 7T:abc']) {
  t.test(`createPassThroughSchemes lets ${authorization} through to where it is judged, under no name that it claims`, async (t) => {
    t.strictSame(await authenticate({ authorization }, { security, schemes }), { name: 'a caller of the server behind' });
  });
}

const refused = [
  { name: 'nothing', headers: {} },
  { name: 'an empty Authorization', headers: { authorization: '' } },
  { name: 'a scheme without credentials', headers: { authorization: 'Bearer ' } },
  { name: 'a scheme with blanks alone', headers: { authorization: 'Bearer    ' } },
  { name: 'a scheme that the contract does not have', headers: { authorization: 'Digest a' } },
  { name: 'an application alone', headers: { 'so-apptoken': 'a' } },
  { name: 'a cookie with its token', headers: { cookie: 'SoSession=a', 'x-xsrf-token': 'b' } },
];
for (const { name, headers } of refused) {
  t.test(`createPassThroughSchemes refuses ${name}, with one challenge for each scheme`, async (t) => {
    await t.rejects(authenticate(headers, { security, schemes }), {
      name: 'ServiceError',
      code: 'unauthorized',
      headers: {
        'www-authenticate': ['Basic realm="chat-session", charset="UTF-8"', 'Bearer realm="chat-session"', 'SOTicket realm="chat-session"'],
      },
    });
  });
}
