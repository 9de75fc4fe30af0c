import { createHash, scryptSync } from 'node:crypto';
import t from 'tap';
import { createSecuritySchemes } from '../../src/auth/authenticate.js';
import { createBrowserSessions } from '../../src/auth/session.js';
import { createRandom } from '../random.js';
import { handlerOf, start } from './start.js';

t.setTimeout(900_000);

const REQUESTS = 100_000;
const PATH = '/api/v1/ChatSession/1';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const salt = Buffer.from('salt of the test');
/** As fast as scrypt can be: what is tested is who gets in, not how slowly. */
const password = {
  ...{ N: 2, r: 1, p: 1 },
  salt: salt.toString('base64'),
  hash: scryptSync('s3cret', salt, 32, { N: 2, r: 1, p: 1 }).toString('base64'),
};
const TOKEN = '8A:Cust12345.abcdef';
const TICKET = '7T:MgA+/w==';
const APPLICATION = 'app-token-1';

t.test('100,000 requests without valid credentials never reach the data handler', async (t) => {
  let reached = 0;
  const sessions = createBrowserSessions();
  const { id, xsrfToken } = sessions.open({ name: 'anna' });
  const other = sessions.open({ name: 'bo' });
  const schemes = createSecuritySchemes(
    {
      users: [{ name: 'anna', password }],
      bearerTokens: [{ name: 'reader', sha256: sha256(TOKEN) }],
      tickets: [{ name: 'carl', sha256: sha256(TICKET) }],
      applications: [{ name: 'app', sha256: sha256(APPLICATION) }],
    },
    { sessions, installation: 'onsite' },
  );
  const handler = handlerOf(() => {
    reached++;
    return { status: 404, message: 'reached' };
  });
  // Nobody is slowed down here: each request is judged by its credentials alone.
  const server = await start(t, { handler, schemes, attempts: { guard: (_caller, check) => check(), areNone: () => true } });
  const send = async (headers: Readonly<Record<string, string>>) => (await server.inject({ url: PATH, headers })).statusCode;

  const pair = Buffer.from('anna:s3cret').toString('base64');
  const valid = [
    { authorization: `Basic ${pair}` },
    { authorization: `Bearer ${TOKEN}` },
    { authorization: `SOTicket ${TICKET}` },
    { authorization: `SOTicket ${TICKET}`, 'so-apptoken': APPLICATION },
    { cookie: `SoSession=${id}`, 'x-xsrf-token': xsrfToken },
  ];
  for (const headers of valid) t.equal(await send(headers), 404, JSON.stringify(headers));
  t.equal(reached, valid.length, 'valid ones reach it');
  reached = 0;

  const random = createRandom(20_211_102);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const characters = [...'ABCabc012+/=:;,.-_ "\\%\tñ'];
  const mutate = (text: string): string => {
    const at = Math.floor(random() * (text.length + 1));
    switch (Math.floor(random() * 6)) {
      case 0:
        return text.slice(0, at) + pick(characters) + text.slice(at + 1);
      case 1:
        return text.slice(0, at) + text.slice(at + 1);
      case 2:
        return text.slice(0, at) + pick(characters) + text.slice(at);
      case 3:
        return text.slice(0, at);
      case 4:
        return text.slice(at);
      default:
        return text + text;
    }
  };
  /** Whether headers are valid all the same, judged without the code under test. */
  const isValid = ({ authorization = '', cookie = '', 'x-xsrf-token': token }: Readonly<Record<string, string>>): boolean => {
    const [, word = '', rest = ''] = /^(\w+) +(.*?)[ \t]*$/.exec(authorization.trim()) ?? [];
    const secret = rest.trim();
    if (word.toLowerCase() === 'basic' && Buffer.from(secret, 'base64').toString() === 'anna:s3cret') return true;
    if (word.toLowerCase() === 'bearer' && secret === TOKEN) return true;
    if (word.toLowerCase() === 'soticket' && secret === TICKET) return true;
    const session = cookie
      .split(';')
      .map((part) => part.trim())
      .find((part) => part.startsWith('SoSession='));
    return session === `SoSession=${id}` && token?.trim() === xsrfToken;
  };

  const statuses = new Map<number, number>();
  let sent = 0;
  while (sent < REQUESTS) {
    const headers: Record<string, string> = { ...pick(valid) };
    const names = Object.keys(headers);
    for (let times = 1 + Math.floor(random() * 3); times > 0; times--) {
      const name = pick(names);
      headers[name] = mutate(headers[name] as string);
    }
    if (random() < 0.1) delete headers[pick(names)];
    if (random() < 0.05) headers['x-xsrf-token'] = other.xsrfToken;
    if (isValid(headers)) continue;
    const status = await send(headers);
    statuses.set(status, (statuses.get(status) ?? 0) + 1);
    sent++;
  }
  t.equal(reached, 0);
  t.strictSame([...statuses.keys()], [401], JSON.stringify([...statuses]));
});
