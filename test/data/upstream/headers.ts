import t from 'tap';
import { headerRules, upstreamHeaders } from '../../../src/data/upstream/headers.js';

/** Every header that a caller might send, and more. */
const given = {
  ...Object.fromEntries(headerRules.map(({ name }) => [name.toLowerCase(), `caller's ${name}`])),
  host: 'front.example.com',
  'x-forwarded-for': '192.0.2.1',
  'proxy-authorization': 'Basic secret',
  'user-agent': 'test',
};

const cases = [
  {
    name: 'sends on the credentials of the caller as they are, and nothing else of the caller',
    given,
    want: { authorization: "caller's Authorization", 'so-apptoken': "caller's SO-AppToken", accept: 'application/json' },
  },
  {
    name: "sends the service's own credentials in place of the caller's",
    given,
    own: { authorization: 'SOTicket 7T:own', appToken: 'own-token' },
    want: { authorization: 'SOTicket 7T:own', 'so-apptoken': 'own-token', accept: 'application/json' },
  },
  {
    name: "never mixes the caller's application with the service's own credentials",
    given,
    own: { authorization: 'Bearer own' },
    want: { authorization: 'Bearer own', accept: 'application/json' },
  },
  { name: 'sends no credentials where there are none', given: {}, want: { accept: 'application/json' } },
  { name: 'sends no credentials where nothing is known of the request', given: undefined, want: { accept: 'application/json' } },
  {
    name: 'does not send a header that is repeated',
    given: { 'so-apptoken': ['a', 'b'] },
    want: { accept: 'application/json' },
  },
];

for (const { name, given, own, want } of cases) {
  t.test(`upstreamHeaders ${name}`, async (t) => t.strictSame(upstreamHeaders(given, own), want));
}
