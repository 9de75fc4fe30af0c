import t from 'tap';
import { explain, isBroken, isPassing, messageOf } from '../../../src/data/postgres/connection.js';

/** Returns an error as Node makes it. */
function networkError(code: string, message = `connect ${code} 127.0.0.1:5432`): Error {
  return Object.assign(new Error(message), { code });
}

const explained = [
  {
    name: 'says what to do about a server that is not there',
    error: networkError('ECONNREFUSED'),
    want: 'nothing listens there: start PostgreSQL, or correct host and port in DATA_URL (connect ECONNREFUSED 127.0.0.1:5432)',
  },
  {
    name: 'says what to do when a name with several addresses says nothing itself',
    error: networkError('ECONNREFUSED', ''),
    want: 'nothing listens there: start PostgreSQL, or correct host and port in DATA_URL (ECONNREFUSED)',
  },
  { name: 'returns the message of an error that it does not know', error: networkError('EPIPE', 'write EPIPE'), want: 'write EPIPE' },
  { name: 'returns the message of an error without a code', error: new Error('timeout expired'), want: 'timeout expired' },
];

for (const { name, error, want } of explained) {
  t.test(`explain ${name}`, async (t) => {
    t.equal(explain(error), want);
  });
}

t.test('messageOf returns the code of an error without a message', async (t) => {
  t.equal(messageOf(networkError('ECONNREFUSED', '')), 'ECONNREFUSED');
});

t.test('isPassing and isBroken hold for every error of the network', async (t) => {
  const error = networkError('ECONNRESET');
  t.strictSame([isPassing(error), isBroken(error)], [true, true]);
});
