import t from 'tap';
import { faults } from '../../../../scripts/fault-bench/faults.js';
import { startFaultyServer } from '../../../../scripts/fault-bench/faulty-server.js';
import { createRespectJudge } from '../../../../scripts/fault-bench/judges/respect.js';

t.test('createRespectJudge tells which check of which request failed', async (t) => {
  const server = await startFaultyServer(faults.find(({ id }) => id === 'int-as-text')?.respond);
  t.teardown(() => server.close());
  const { complaints, note } = await createRespectJudge().judge(server.origin);
  t.equal(note, undefined);
  t.ok(complaints.includes('v1ChatSessionEntity_GetChatSessionEntity application/json: schema check'), complaints.join('\n'));
  t.notOk(complaints.includes('v1ChatSessionEntity_GetAll application/json: schema check'));
});

t.test('createRespectJudge says why it could not judge', async (t) => {
  const judge = createRespectJudge([process.execPath, '-e', "process.stderr.write('first\\nlast\\n')"]);
  t.strictSame(await judge.judge('http://127.0.0.1:9'), { complaints: [], note: 'last' });
});
