import t from 'tap';
import type { ContractCase } from '../../src/contract/contract-case.js';
import { runCases } from '../../src/contract/run.js';
import { createClient } from '../../src/contract/client.js';
import { createSecrets } from '../../src/contract/secrets.js';
import type { Trial } from '../../src/contract/trial.js';
import { idsOf, runAt, startService } from './serve.js';

t.setTimeout(900_000);

t.test('runCases finds nothing wrong with the service', async (t) => {
  const report = await runAt(await startService(t), []);
  t.same(
    report.outcomes.filter(({ result }) => result === 'failed').map(({ id, faults }) => ({ id, faults: faults.slice(0, 2) })),
    [],
  );
  t.ok(idsOf(report, 'passed').length > 400);
  t.ok(report.milliseconds < 300_000);
  t.same([report.seed, report.baseUrl.endsWith('/api/v1')], [1, true]);
});

t.test('runCases finds nothing wrong with the service, whatever the seed', async (t) => {
  const origin = await startService(t);
  for (const seed of [0, 2, 3, 5, 8, 13, 21, 34, 55, 2_147_483_647]) {
    const report = await runAt(origin, ['properties/'], { seed, runs: 10 });
    t.same(idsOf(report, 'failed'), [], `seed ${seed}`);
  }
});

t.test('runCases gives the same ids in every run, and no id twice', async (t) => {
  const origin = await startService(t);
  const first = await runAt(origin, ['ids/', 'methods/'], { ids: [5] });
  const second = await runAt(origin, ['ids/', 'methods/'], { ids: [928, 1] });
  const ids = first.outcomes.map(({ id }) => id);
  t.same(
    second.outcomes.map(({ id }) => id),
    ids,
  );
  t.equal(new Set(ids).size, ids.length);
});

/** Options of a run against nobody. */
const nobody = {
  server: { operations: 'http://127.0.0.1:9/api/v1', root: 'http://127.0.0.1:9', ids: [1], missingId: 2 },
  client: createClient({ timeout: 5000 }),
  credentials: undefined,
  secrets: createSecrets(),
  seed: 1,
  runs: 1,
  time: undefined,
};

const madeUp = (id: string, run: (trial: Trial) => Promise<void>): ContractCase => ({ id, kind: 'required', source: 'a sentence', run });

t.test('runCases takes a server that does not answer for a fault, with the command that asks again', async (t) => {
  const report = await runCases([madeUp('a/b', async (trial) => void (await trial.ask({ path: '/x' })))], nobody);
  t.match(report.outcomes[0], {
    result: 'failed',
    faults: [{ pointer: 'status', expected: 'an answer', got: /nothing listens at 127\.0\.0\.1:9/, curl: /^curl .*api\/v1\/x'$/ }],
    exchanges: [{ method: 'GET', url: 'http://127.0.0.1:9/api/v1/x' }],
  });
});

t.test('runCases throws what is a fault of the case itself', async (t) => {
  const broken = madeUp('a/b', async () => {
    throw new TypeError('no');
  });
  await t.rejects(runCases([broken], nobody), TypeError);
});

t.test('runCases judges known failures: they may fail, must not pass, and have to exist', async (t) => {
  const progress: string[] = [];
  const report = await runCases(
    [
      madeUp('fails', async (trial) =>
        trial.note({ request: { method: 'GET', url: 'http://a/', fields: [] } }, { pointer: '', expected: 'a', got: 'b' }),
      ),
      madeUp('ids/exponent/v1ChatSessionEntity_GetChatSessionEntity', async () => {}),
      madeUp('skips', async (trial) => trial.skip('no')),
    ],
    {
      ...nobody,
      known: [
        { id: 'fails', reason: 'ticket 17' },
        { id: 'ids/exponent/v1ChatSessionEntity_GetChatSessionEntity', reason: 'ticket 18' },
        { id: 'skips', reason: 'ticket 19' },
      ],
      progress: ({ id }) => void progress.push(id),
    },
  );
  t.match(report.outcomes, [
    { id: 'fails', result: 'known', reason: 'ticket 17' },
    { result: 'failed', faults: [{ pointer: 'known failures', got: /passes/ }] },
    { id: 'skips', result: 'skipped', reason: 'no' },
    { id: 'fails', result: 'failed', faults: [{ expected: 'the id of a case' }] },
    { id: 'skips', result: 'failed' },
  ]);
  t.equal(progress.length, 3);
});
