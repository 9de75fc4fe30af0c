import t from 'tap';
import { probe } from '../../../scripts/bench/probe.js';
import { serve } from './http-server.js';

t.test('probe asks until it is ended, and says what became of each request', async (t) => {
  let count = 0;
  const origin = await serve(t, (request, response) => {
    count++;
    if (count === 2) request.socket.destroy();
    else response.writeHead(count === 1 ? 200 : 503).end(request.headers['x-mine']);
  });
  const end = probe(origin, { headers: { 'x-mine': 'a' }, every: 10 });
  while (count < 3) await new Promise((resolve) => setTimeout(resolve, 5));
  const samples = await end();
  t.strictSame(
    samples.slice(0, 3).map(({ status }) => status),
    [200, undefined, 503],
  );
  t.ok(samples.every(({ milliseconds }) => milliseconds > 0));
});
