import t from 'tap';
import { createAttempts } from '../../src/auth/attempts.js';
import type { Peers } from '../../src/auth/peers.js';
import { ServiceError } from '../../src/errors/catalogue.js';

const basic = (pair: string) => ({ authorization: `Basic ${Buffer.from(pair).toString('base64')}` });
const refuse = () => Promise.reject(new ServiceError('unauthorized', 'no'));
const accept = () => Promise.resolve('anna');

/** Returns a function that tells with which status an attempt ends. */
function statusOf(limits = { perAddress: 4, perUser: 2 }) {
  const attempts = createAttempts(limits);
  return (headers: Readonly<Record<string, string>>, check: () => Promise<unknown> = refuse, address = '192.0.2.1') =>
    attempts.guard({ address, headers }, check).then(
      () => 200,
      (error: ServiceError) => error.status,
    );
}

t.test('createAttempts refuses the attempts of a user after too many have failed', async (t) => {
  const status = statusOf();
  t.strictSame([await status(basic('anna:a')), await status(basic('anna:b')), await status(basic('anna:c'))], [401, 401, 429]);
  t.equal(await status(basic('anna:right'), accept), 429);
  t.equal(await status(basic('bo:right'), accept), 200);
  t.equal(await status(basic('anna:right'), accept, '192.0.2.2'), 200);
});

t.test('createAttempts refuses an address after too many have failed, whoever they were for', async (t) => {
  const status = statusOf();
  for (const user of ['a', 'b', 'c', 'd']) t.equal(await status(basic(`${user}:x`)), 401);
  t.equal(await status({ authorization: 'Bearer x' }, accept), 429);
  t.equal(await status({}, accept), 429);
  t.equal(await status(basic('e:x'), refuse, '192.0.2.2'), 401);
});

t.test('createAttempts counts no success, no other failure and nobody without credentials', async (t) => {
  const status = statusOf({ perAddress: 1, perUser: 1 });
  for (let count = 0; count < 3; count++) {
    t.equal(await status(basic('anna:right'), accept), 200);
    t.equal(await status({}), 401);
    t.equal(await status(basic('anna:x'), () => Promise.reject(new ServiceError('unavailable', 'away'))), 503);
  }
  t.equal(await status({ cookie: 'SoSession=x' }), 401);
  t.equal(await status({ cookie: 'SoSession=y' }), 429);
});

t.test('createAttempts says when to try again', async (t) => {
  const attempts = createAttempts({ perAddress: 1, perUser: 1 });
  const caller = { address: '192.0.2.1', headers: basic('anna:x') };
  await attempts.guard(caller, refuse).catch(() => {});
  await t.rejects(attempts.guard(caller, accept), {
    code: 'too-many-requests',
    message: /^Too many sign-ins from this address have failed: try again in (?:60|59) seconds$/,
    headers: { 'retry-after': /^(?:60|59)$/ },
  });
});

t.test('createAttempts takes names that are longer than any for one', async (t) => {
  const status = statusOf();
  const long = 'x'.repeat(64);
  for (const end of ['a', 'b']) t.equal(await status(basic(`${long}${end}:x`)), 401);
  t.equal(await status(basic(`${long}c:x`)), 429);
});

t.test('createAttempts lets all through by default until ten have failed for a user', async (t) => {
  const attempts = createAttempts();
  const caller = { address: '192.0.2.1', headers: basic('anna:x') };
  for (let count = 0; count < 10; count++) await t.rejects(attempts.guard(caller, refuse), { code: 'unauthorized' });
  await t.rejects(attempts.guard(caller, refuse), { code: 'too-many-requests' });
});

t.test('createAttempts counts the addresses of one IPv6 network as one', async (t) => {
  const status = statusOf();
  for (const address of ['2001:db8::1', '2001:db8::2']) t.equal(await status(basic('anna:x'), refuse, address), 401);
  t.equal(await status(basic('anna:right'), accept, '2001:db8:0:0:ffff::3'), 429);
  t.equal(await status(basic('anna:right'), accept, '2001:db8:0:1::1'), 200);
});

t.test('createAttempts reads no credentials of a caller whose address has not failed', async (t) => {
  const attempts = createAttempts();
  const unread = {
    get authorization(): string {
      throw new Error('was read');
    },
  };
  t.equal(await attempts.guard({ address: '192.0.2.1', headers: unread }, accept), 'anna');
  await t.rejects(attempts.guard({ address: '192.0.2.2', headers: basic('bo:x') }, refuse), { code: 'unauthorized' });
  t.equal(await attempts.guard({ address: '192.0.2.1', headers: unread }, accept), 'anna');
});

t.test('createAttempts counts what has failed at other processes', async (t) => {
  const listeners: ((content: never) => void)[] = [];
  /** Every process hears the others, and not itself. */
  const createPeers = (): Peers => {
    let own: (content: never) => void;
    return {
      listen: (_topic, listener) => listeners.push((own = listener)),
      tell: async (_topic, content) => listeners.filter((one) => one !== own).forEach((listener) => listener(content as never)),
    };
  };
  const [here, there] = [
    createAttempts({ perAddress: 4, perUser: 2 }, createPeers()),
    createAttempts({ perAddress: 4, perUser: 2 }, createPeers()),
  ];
  const caller = { address: '192.0.2.1', headers: basic('anna:x') };
  for (const attempts of [here, there]) await t.rejects(attempts.guard(caller, refuse), { code: 'unauthorized' });
  for (const attempts of [here, there]) await t.rejects(attempts.guard(caller, accept), { code: 'too-many-requests' });
});

t.test('createAttempts tells that there are none until one has failed', async (t) => {
  const attempts = createAttempts();
  const caller = { address: '192.0.2.1', headers: basic('anna:x') };
  await attempts.guard(caller, accept);
  t.equal(attempts.areNone(), true);
  await t.rejects(attempts.guard(caller, refuse), { code: 'unauthorized' });
  t.equal(attempts.areNone(), false);
});

t.test('createAttempts answers a failure when the other processes know', async (t) => {
  let known: () => void = () => {};
  const peers: Peers = { listen: () => {}, tell: () => new Promise((resolve) => (known = resolve)) };
  const answer = createAttempts(undefined, peers).guard({ address: '192.0.2.1', headers: basic('anna:x') }, refuse);
  const isAnswered = await Promise.race([answer.catch(() => true), new Promise((resolve) => setTimeout(resolve, 100, false))]);
  t.equal(isAnswered, false);
  known();
  await t.rejects(answer, { code: 'unauthorized' });
});
