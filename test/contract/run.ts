import { createHash } from 'node:crypto';
import { createServer as createSocketServer } from 'node:net';
import t from 'tap';
import { operations } from '../../generated/operations.js';
import { demoCredentials } from '../../src/auth/credentials.js';
import { casesLike } from '../../src/contract/cases.js';
import { leaveOut } from '../../src/contract/suites/bodies.js';
import type { ContractCase } from '../../src/contract/contract-case.js';
import { runCases } from '../../src/contract/run.js';
import { createClient } from '../../src/contract/client.js';
import { createSecrets } from '../../src/contract/secrets.js';
import type { Trial } from '../../src/contract/trial.js';
import { idsOf, listen, type Meddle, runAt, startService } from './serve.js';

t.setTimeout(900_000);

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

t.test('runCases finds nothing wrong with a single session', async (t) => {
  const report = await runAt(await startService(t), ['list/', 'conditional/', 'bodies/'], { ids: [5] });
  t.same(idsOf(report, 'failed'), []);
});

t.test('runCases finds nothing wrong with data that change meanwhile', async (t) => {
  let answers = 0;
  const origin = await startService(t, (asked, sent) => {
    if (!asked.url.includes('ChatSession/5')) return undefined;
    return answers++ < 4 ? { ...sent, body: sent.body.replace('Sigrid H.', `Sigrid ${answers}.`) } : undefined;
  });
  const report = await runAt(origin, ['language/off-by-star', 'time-zone/NO/', 'bodies/media-type/*Get*/text/json'], { ids: [5] });
  t.same(idsOf(report, 'failed'), []);
});

t.test('runCases gives up to wait for data that change with every answer', async (t) => {
  let answers = 0;
  const origin = await startService(t, (_asked, sent) => ({ ...sent, body: sent.body.replace('Sigrid H.', `Sigrid ${++answers}.`) }));
  t.same(idsOf(await runAt(origin, ['language/off-by-star'], { ids: [5] }), 'failed').length, 1);
});

t.test('runCases looks for failures of properties as long as it may', async (t) => {
  const report = await runAt(await startService(t), ['properties/ids'], { ids: [5], time: 200 });
  t.same(idsOf(report, 'passed'), ['properties/ids']);
});

t.test('runCases does not call a property broken that fails only once', async (t) => {
  let isBroken = true;
  const origin = await startService(t, (asked, sent) => {
    if (!asked.url.includes('$top=') || !asked.url.includes('$skip=') || !isBroken) return undefined;
    isBroken = false;
    return { ...sent, body: sent.body.replace(/"value":.*/, '"value":[{"PrimaryKey":"1","EntityName":"chat"}]}') };
  });
  const report = await runAt(origin, ['properties/pages'], { ids: [5] });
  t.match(report.outcomes, [{ result: 'skipped', reason: /failed once with \{.*\}, and not again/ }]);
});

t.test('runCases waits where a server asks for patience, but not for ever', async (t) => {
  const tired = (seconds: string, times: number): Meddle => {
    let left = times;
    return (asked, sent) => {
      if (asked.headers.accept !== 'text/*' || left-- <= 0) return undefined;
      const body = '{"Error":true,"ErrorType":"a","ErrorMessage":"b","ErrorSource":"c"}';
      return { status: 429, headers: { ...sent.headers, 'retry-after': seconds, 'content-type': 'application/json; charset=utf-8' }, body };
    };
  };
  const failed = async (meddle: Meddle) =>
    idsOf(await runAt(await startService(t, meddle), ['negotiation/any-text/*GetChat'], { ids: [5] }), 'failed').length;
  t.equal(await failed(tired('0', 1)), 0);
  t.equal(await failed(tired('0', 2)), 1);
  t.equal(await failed(tired('61', 1)), 1);
});

t.test('runCases skips what these credentials cannot try', async (t) => {
  const sha256 = createHash('sha256').update('a-token').digest('hex');
  const credentials = { ...demoCredentials, bearerTokens: [{ name: 'a', sha256 }] };
  const onlyBearer: Meddle = (asked, sent) => {
    const headers =
      sent.headers['www-authenticate'] === undefined
        ? sent.headers
        : { ...sent.headers, 'www-authenticate': ['Bearer realm="a"', 'SOTicket'] };
    return asked.url === '/session' ? { ...sent, status: 404 } : { ...sent, headers };
  };
  const report = await runAt(await startService(t, onlyBearer, { credentials }), ['authentication/'], { auth: 'bearer:a-token', ids: [5] });
  t.same(idsOf(report, 'failed'), []);
  t.match(
    report.outcomes.filter(({ result }) => result === 'skipped').map(({ id, reason }) => `${id}: ${reason}`),
    [
      /challenge-basic\/.*: the server takes no passwords/,
      /challenge-basic\/.*: the server takes no passwords/,
      /wrong-password-of-user: the run is not for a user/,
      /session-cookie-alone: POST \/session answers 404/,
      /session-wrong/,
      /session-cookie-with/,
    ],
  );
});

t.test('runCases tells that an open server lets everybody in', async (t) => {
  const report = await runAt(
    await startService(t, undefined, { isOpen: true }),
    ['authentication/none', 'authentication/scheme', 'authentication/challenge-basic'],
    { auth: '', ids: [5] },
  );
  t.same(idsOf(report, 'failed').length, 4);
  t.same(idsOf(report, 'skipped'), ['authentication/scheme-in-any-case']);
});

t.test('runCases skips wrong credentials where a server is tired of them', async (t) => {
  const tired =
    (headers: object): Meddle =>
    (_asked, sent) =>
      sent.status === 401 ? { ...sent, status: 429, headers: { ...sent.headers, ...headers } } : undefined;
  const reasons = async (headers: object) =>
    (await runAt(await startService(t, tired(headers)), ['authentication/wrong-token'], { ids: [5] })).outcomes.map(({ reason }) => reason);
  t.same(await reasons({}), ['the server slows down who guesses: run again in 60 seconds']);
  t.same(await reasons({ 'retry-after': '7' }), ['the server slows down who guesses: run again in 7 seconds']);
});

t.test('runCases passes HEAD without a length, and finds one with a body', async (t) => {
  const origin = await startService(t, (asked, sent) =>
    asked.method === 'HEAD' ? { ...sent, headers: { ...sent.headers, 'content-length': undefined } } : undefined,
  );
  t.same(idsOf(await runAt(origin, ['methods/head'], { ids: [5] }), 'failed'), []);
  const talks = createSocketServer(
    (socket) => void socket.on('error', () => {}).once('data', () => socket.end('HTTP/1.1 200 OK\r\n\r\nbody')),
  );
  const bare = await listen(t, Object.assign(talks, { closeAllConnections: () => {} }) as never);
  const server = { ...nobody.server, operations: bare, root: bare };
  const report = await runCases(casesLike(['methods/head-without-body']), { ...nobody, server });
  t.match(report.outcomes, [{ result: 'failed', faults: [{ expected: 'nothing behind the head', got: '"body"' }] }, { result: 'failed' }]);
});

t.test('runCases keeps little of what passed', async (t) => {
  const patient = madeUp('a/b', async (trial) => {
    await trial.ask({ path: '/x' }).catch(() => {});
  });
  t.match((await runCases([patient], nobody)).outcomes, [{ result: 'passed', exchanges: [{ url: 'http://127.0.0.1:9/api/v1/x' }] }]);
});

t.test('runCases keeps the first and the last exchanges of what failed', async (t) => {
  const busy = madeUp('a/b', async (trial) => {
    for (let time = 0; time < 50; time++) await trial.ask({ path: `/${time}` }).catch(() => {});
    await trial.ask({ path: '/end' });
  });
  const { outcomes } = await runCases([busy], nobody);
  const paths = outcomes[0]?.exchanges.map(({ url }) => url.slice(nobody.server.operations.length)) ?? [];
  t.same([paths.length, paths[0], paths.at(-1)], [40, '/0', '/end']);
});

t.test('leaveOut skips an operation that nobody may call', async (t) => {
  const operation = { ...operations.v1ChatSessionEntity_GetAll, method: 'POST', operationId: 'post' };
  t.match((await runCases([leaveOut(operation)], nobody)).outcomes, [
    { id: 'bodies/untried/post', result: 'skipped', reason: /may change something/ },
  ]);
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
