import t from 'tap';
import { createRequestIds } from '../src/request-ids.js';

t.test('createRequestIds names no two requests alike, of any process', async (t) => {
  const [here, there] = [createRequestIds(), createRequestIds()];
  const ids = Array.from({ length: 100 }, () => [here(), there()]).flat();
  t.equal(new Set(ids).size, 200);
  t.match(ids[0], /^[\w-]{8}-1$/);
});
