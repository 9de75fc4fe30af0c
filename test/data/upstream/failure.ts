import t from 'tap';
import { answerOf, UpstreamFailure } from '../../../src/data/upstream/failure.js';

const cases = [
  { name: 'with its message', failure: new UpstreamFailure(502, 'broken'), want: { status: 502, message: 'broken' } },
  {
    name: 'with Retry-After where it may pass',
    failure: new UpstreamFailure(503, 'away', { retryAfter: 9 }),
    want: { status: 503, message: 'away', headers: { 'Retry-After': 9 } },
  },
  {
    name: 'with 5 seconds where nobody knows',
    failure: new UpstreamFailure(503, 'away'),
    want: { status: 503, message: 'away', headers: { 'Retry-After': 5 } },
  },
];

for (const { name, failure, want } of cases)
  t.test(`answerOf returns a failure ${name}`, async (t) => t.strictSame(answerOf(failure), want));

t.test('UpstreamFailure keeps its cause for the log', async (t) => {
  t.equal(new UpstreamFailure(502, 'broken', { cause: 'reset' }).cause, 'reset');
});
