import t from 'tap';
import { createMeasurements } from '../../src/metrics/measurements.js';
import { authorization, get, handlerOf, start } from '../http/start.js';

const PATH = '/api/v1/ChatSession/928';
const GET = 'v1ChatSessionEntity_GetChatSessionEntity';

t.test('measureAnswers counts every answer under its operation, status and media type', async (t) => {
  const measurements = createMeasurements();
  const server = await start(t, { measurements });
  const { etag } = (await get(server, PATH)).headers;
  await get(server, PATH, { accept: 'text/xml' });
  await get(server, PATH, { 'if-none-match': String(etag) });
  await get(server, '/api/v1/ChatSession/x');
  await get(server, '/api/v1/ChatSession/x', { accept: 'application/xml' });
  await server.inject({ method: 'HEAD', url: PATH, headers: { authorization } });
  await get(server, '/api/v1/ChatSession?$top=1');
  await server.inject({ method: 'DELETE', url: PATH });
  await get(server, '/health/live');
  await get(server, '/nothing');
  t.strictSame(
    measurements.answers.map(({ labels, counts }) => [...Object.values(labels), counts.reduce((sum, count) => sum + count, 0)]),
    [
      [GET, '200', 'application/json', 2],
      [GET, '200', 'text/xml', 1],
      [GET, '304', '', 1],
      [GET, '400', 'application/json', 1],
      [GET, '400', 'application/xml', 1],
      ['v1ChatSessionEntity_GetAll', '200', 'application/json', 1],
      ['/api/v1/ChatSession/:id', '405', 'application/json', 1],
      ['/health/live', '200', 'application/json', 1],
      ['none', '404', 'application/json', 1],
    ],
  );
});

t.test('measureAnswers measures how long an answer took', async (t) => {
  const measurements = createMeasurements();
  const handler = handlerOf(() => new Promise((resolve) => setTimeout(resolve, 50, { status: 404, message: 'none' })));
  await get(await start(t, { measurements, handler }), PATH);
  t.ok((measurements.answers[0]?.sum ?? 0) > 0.045);
});

t.test('measureAnswers counts the answers that broke the contract, and no other failure', async (t) => {
  const measurements = createMeasurements();
  const answers = [{ status: 200, body: { ChatSessionId: 'x' } }, { status: 404, message: 'none' }, 7];
  const server = await start(t, { measurements, handler: handlerOf(() => answers.shift()) });
  const statuses = [await get(server, PATH), await get(server, PATH), await get(server, PATH)].map(({ statusCode }) => statusCode);
  t.strictSame({ statuses, ...measurements.counts }, { statuses: [500, 404, 500], refusedAnswers: 1, refusedRequests: 0 });
});
