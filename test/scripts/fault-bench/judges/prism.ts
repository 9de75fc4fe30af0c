import t from 'tap';
import { startFaultyServer } from '../../../../scripts/fault-bench/faulty-server.js';
import { createPrismJudge } from '../../../../scripts/fault-bench/judges/prism.js';

/** Stands where Prism is installed: passes nothing on but the status, and complains of request and answer. */
const STAND_IN = `
const [, , , , upstream, , port] = process.argv;
require('node:http').createServer(async (request, response) => {
  if (request.headers.authorization === undefined) return response.destroy();
  const { status } = await fetch(upstream + request.url, { headers: { authorization: request.headers.authorization } });
  const violations = [{ location: ['request'], message: 'an id' }, { location: ['response', 'body', 'Status'], message: 'the status ' + status }];
  if (status !== 404) response.setHeader('sl-violations', JSON.stringify(violations));
  response.end();
}).listen(Number(port), '127.0.0.1', () => console.log('Prism is listening'));
`;

const installed = (program: string) => ({
  '@stoplight-prism-cli-5.16.0': { node_modules: { '@stoplight': { 'prism-cli': { dist: { 'index.js': program } } } } },
});

t.test('createPrismJudge sends every request through Prism and counts what it says of the answers', async (t) => {
  const judge = await createPrismJudge(t.testdir(installed(STAND_IN)));
  t.teardown(() => judge.close?.());
  const server = await startFaultyServer();
  t.teardown(() => server.close());
  const { complaints } = await judge.judge(server.origin);
  t.equal(judge.name, 'Prism proxy 5.16.0');
  t.ok(complaints.includes('v1ChatSessionEntity_GetAll $top=10: response/body/Status: the status 200'));
  t.ok(complaints.includes('v1ChatSessionEntity_GetChatSessionEntity id 00928 application/json: response/body/Status: the status 400'));
  t.ok(complaints.includes('v1ChatSessionEntity_GetAll no credentials application/json: no answer: TypeError'));
  t.notMatch(complaints.join('\n'), 'an id');
});

t.test('createPrismJudge fails when Prism does not start', async (t) => {
  await t.rejects(createPrismJudge(t.testdir(installed('process.exitCode = 4'))), { message: 'Prism ended with 4' });
});
