import { fileURLToPath } from 'node:url';
import t from 'tap';
import { createCredentials, readCredentialsFile } from '../../src/auth/credentials.js';
import { createAppToken, createBearer, createSoTicket } from '../../src/auth/token.js';

const credentials = createCredentials(readCredentialsFile(fileURLToPath(new URL('../fixtures/credentials.json', import.meta.url))));
const schemes = {
  createBearer: createBearer(credentials),
  createSoTicket: createSoTicket(credentials),
  createAppToken: createAppToken(credentials),
};

/** `want` is who is calling; what else is refused is in test/http/credentials-table.ts. */
const cases: readonly {
  readonly scheme: keyof typeof schemes;
  readonly name: string;
  readonly headers: Readonly<Record<string, string | readonly string[]>>;
  readonly want: string | undefined;
}[] = [
  { scheme: 'createBearer', name: 'takes a token', headers: { authorization: 'Bearer 8A:Cust12345.abc' }, want: 'reader' },
  { scheme: 'createBearer', name: 'takes the word in any case', headers: { authorization: 'bEARER 8A:Cust12345.abc' }, want: 'reader' },
  { scheme: 'createBearer', name: 'refuses a missing header', headers: {}, want: undefined },

  { scheme: 'createSoTicket', name: 'takes a ticket', headers: { authorization: 'SOTicket 7T:MgA+/w==' }, want: 'carl' },
  { scheme: 'createSoTicket', name: 'takes SoTicket', headers: { authorization: 'SoTicket 7T:MgA+/w==' }, want: 'carl' },
  { scheme: 'createSoTicket', name: 'takes SOTICKET', headers: { authorization: 'SOTICKET 7T:MgA+/w==' }, want: 'carl' },
  { scheme: 'createSoTicket', name: 'takes soticket', headers: { authorization: 'soticket 7T:MgA+/w==' }, want: 'carl' },

  { scheme: 'createAppToken', name: 'takes the token of an application', headers: { 'so-apptoken': 'app-token-1' }, want: 'partner' },
  { scheme: 'createAppToken', name: 'refuses a missing header', headers: { authorization: 'SOTicket app-token-1' }, want: undefined },
  { scheme: 'createAppToken', name: 'refuses several tokens', headers: { 'so-apptoken': ['app-token-1', 'app-token-1'] }, want: undefined },
];

for (const { scheme, name, headers, want } of cases) {
  t.test(`${scheme} ${name}`, async (t) => {
    const principal = await schemes[scheme].verify(headers);
    t.equal(principal?.name, want);
  });
}

const challenges: readonly { readonly scheme: keyof typeof schemes; readonly want: string | undefined }[] = [
  { scheme: 'createBearer', want: 'Bearer realm="chat-session"' },
  { scheme: 'createSoTicket', want: 'SOTicket realm="chat-session"' },
  { scheme: 'createAppToken', want: undefined },
];

for (const { scheme, want } of challenges) {
  t.test(`${scheme} ${want === undefined ? 'has no challenge' : 'challenges with its word and realm'}`, async (t) => {
    t.equal(schemes[scheme].challenge, want);
  });
}

const claims = 'eyJzdWIiOiJhbm5hIn0';

/** `want` is who is calling; the verifier of signed tokens takes all that it is given. */
const forms: readonly { readonly name: string; readonly token: string; readonly verifier?: false; readonly want: string | undefined }[] = [
  { name: 'gives the verifier what has the form of a signed token', token: `eyJhbGciOiJFUzI1NiJ9.${claims}.c2ln-_8`, want: 'signed' },
  { name: 'gives the verifier a token without a signature', token: `eyJhbGciOiJub25lIn0.${claims}.`, want: 'signed' },
  { name: 'looks up an opaque token beside a verifier', token: '8A:Cust12345.abc', want: 'reader' },
  { name: 'looks up a token of two parts', token: `eyJhbGciOiJFUzI1NiJ9.${claims}`, want: undefined },
  { name: 'looks up a token of four parts', token: `eyJhbGciOiJFUzI1NiJ9.${claims}.c2ln.c2ln`, want: undefined },
  { name: 'looks up a token of five parts', token: `a.${claims}.c.d.e`, want: undefined },
  { name: 'looks up a token with an empty part', token: `.${claims}.c2ln`, want: undefined },
  { name: 'looks up a token with padding', token: `eyJhbGciOiJFUzI1NiJ9.${claims}=.c2ln`, want: undefined },
  { name: 'looks up a signed token where there is no verifier', token: `a.${claims}.c`, verifier: false, want: undefined },
];

for (const { name, token, verifier = true, want } of forms) {
  t.test(`createBearer ${name}`, async (t) => {
    const bearer = createBearer(credentials, verifier ? async () => ({ name: 'signed' }) : undefined);
    const principal = await bearer.verify({ authorization: `Bearer ${token}` });
    t.equal(principal?.name, want);
  });
}
