import { once } from 'node:events';
import { Agent, request as send } from 'node:http';
import t, { type Test } from 'tap';
import { authorization } from '../http/start.js';
import { readMetrics, valueOf } from '../metrics/read-metrics.js';
import { runCommand, startDemo, waitFor } from './command.js';

t.setTimeout(600_000);

const PATH = '/api/v1/ChatSession/928';

interface Line {
  readonly pid: number;
  readonly msg: string;
  readonly worker?: number;
  readonly url?: string;
}

/** Starts two workers and returns when both listen. */
async function startTwo(
  t: Test,
  { env = {}, measured = false }: { readonly env?: Readonly<Record<string, string>>; readonly measured?: boolean } = {},
) {
  const running = await startDemo(t, { env: { DATA_URL: `sqlite:${t.testdir()}/chat.db`, WORKERS: '2', ...env }, measured });
  // The last piece is a line that has not come whole yet.
  const lines = () =>
    running.output.out
      .split('\n')
      .slice(0, -1)
      .filter((line) => line.startsWith('{'))
      .map((line) => JSON.parse(line) as Line);
  const listening = () => lines().flatMap(({ msg, pid }) => (msg.startsWith('Server listening') ? [pid] : []));
  const untilListening = async (count: number) => {
    while (listening().length < count) await once(running.process.stdout, 'data');
    return listening();
  };
  return { ...running, lines, untilListening, workers: await untilListening(2) };
}

/** Sends a request on a connection of its own: the primary process gives connections to the workers in turn. */
function ask(
  origin: string,
  { method = 'GET', path = PATH, headers = { authorization } }: { method?: string; path?: string; headers?: Record<string, string> } = {},
) {
  return new Promise<{ readonly status: number | undefined; readonly cookies: readonly string[] }>((resolve, reject) => {
    send(origin + path, { method, headers, agent: false }, (response) => {
      response.resume().once('end', () => resolve({ status: response.statusCode, cookies: response.headers['set-cookie'] ?? [] }));
    })
      .once('error', reject)
      .end();
  });
}

/** Asks on so many connections, one request after the other, until it is told to end; an answer is its status, or what went wrong. */
function load(origin: string, connections: number) {
  const counts = new Map<string, number>();
  let isOn = true;
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const askOnce = () =>
    new Promise<string>((resolve) => {
      const request = send(origin + PATH, { headers: { authorization }, agent }, (response) => {
        response.resume().once('close', () => resolve(response.complete ? String(response.statusCode) : 'cut off'));
      });
      // A connection that is kept alive may be closed just when it is used again, and one that waits for a process to take it ends
      // with the port: HTTP lets the client try again.
      request.once('error', ({ code = '' }: NodeJS.ErrnoException) =>
        resolve(['ECONNREFUSED', 'ECONNRESET'].includes(code) || request.reusedSocket ? 'not accepted' : `lost: ${code}`),
      );
      request.end();
    });
  const ended = Promise.all(
    Array.from({ length: connections }, async () => {
      while (isOn) {
        const answer = await askOnce();
        counts.set(answer, (counts.get(answer) ?? 0) + 1);
        if (answer === 'not accepted') await new Promise((resolve) => setTimeout(resolve, 5));
      }
    }),
  );
  return {
    counts,
    async end() {
      isOn = false;
      await ended;
      agent.destroy();
      return counts;
    },
  };
}

async function untilAnswered({ counts }: { readonly counts: ReadonlyMap<string, number> }, more: number): Promise<void> {
  const goal = (counts.get('200') ?? 0) + more;
  while ((counts.get('200') ?? 0) < goal) await new Promise((resolve) => setTimeout(resolve, 5));
}

t.test('chat-session serve --workers 2', async (t) => {
  const { origin, lines, output, workers, process: child, ended } = await startTwo(t, { env: { METRICS_PORT: '0' }, measured: true });
  const everywhere = async (headers: Record<string, string>, path = PATH) => [
    (await ask(origin, { headers, path })).status,
    (await ask(origin, { headers, path })).status,
  ];

  t.test('It answers by both of them, with one banner', async (t) => {
    t.strictSame(await everywhere({ authorization }), [200, 200]);
    while (lines().filter(({ url }) => url === PATH).length < 2) await once(child.stdout, 'data');
    t.strictSame(new Set(lines().flatMap(({ url, pid }) => (url === PATH ? [pid] : []))), new Set(workers));
    t.equal(output.out.match(/served in demo mode: 13 sessions/g)?.length, 1);
  });
  t.test('A session of a browser holds at both, and is ended at both', async (t) => {
    const { cookies } = await ask(origin, { method: 'POST', path: '/session' });
    const [cookie, token] = cookies.map((one) => (one.split(';', 1)[0] as string).split('=') as [string, string]);
    const headers = { cookie: cookie?.join('=') ?? '', 'x-xsrf-token': token?.[1] ?? '' };
    t.strictSame(await everywhere(headers), [200, 200]);
    t.equal((await ask(origin, { method: 'DELETE', path: '/session', headers })).status, 204);
    t.strictSame(await everywhere(headers), [401, 401]);
  });
  t.test('Metrics are those of both', async (t) => {
    const metrics = await waitFor({ process: child, output, ended }, /Metrics at (\S+)"/);
    const samples = readMetrics(await (await fetch(metrics)).text());
    const operation = 'v1ChatSessionEntity_GetChatSessionEntity';
    const count = (status: string) => valueOf(samples, 'chat_session_request_duration_seconds_count', { operation, status });
    t.strictSame([count('200'), count('401')], [4, 2]);
    t.type(valueOf(samples, 'process_cpu_seconds_total'), 'number');
  });
  t.test('Failed sign-ins count at both', async (t) => {
    const wrong = { authorization: `Basic ${Buffer.from('anna:wrong').toString('base64')}` };
    const statuses: unknown[] = [];
    for (let times = 0; times < 12; times++) statuses.push((await ask(origin, { headers: wrong })).status);
    t.strictSame(statuses, [...Array<number>(10).fill(401), 429, 429]);
  });
  t.test('SIGTERM ends all of them with code 0', async (t) => {
    child.kill('SIGTERM');
    t.strictSame(await ended, { code: 0, signal: null });
    for (const pid of workers) t.throws(() => process.kill(pid, 0), { code: 'ESRCH' });
  });
});

t.test('chat-session serve --workers 2 survives that a worker is killed under load', async (t) => {
  const { origin, workers, lines, untilListening } = await startTwo(t);
  const { cookies } = await ask(origin, { method: 'POST', path: '/session' });
  const traffic = load(origin, 8);
  await untilAnswered(traffic, 100);
  process.kill(workers[0] as number, 'SIGKILL');
  await untilListening(3);
  await untilAnswered(traffic, 100);
  const counts = await traffic.end();
  const lost = [...counts].filter(([answer]) => answer !== '200').reduce((sum, [, count]) => sum + count, 0);
  t.ok(lost <= 8, `at most what was asked on connections of that worker: ${JSON.stringify([...counts])}`);
  t.match(
    lines().filter(({ msg }) => msg.startsWith('a worker has ended')),
    [{ worker: workers[0], signal: 'SIGKILL' }],
  );
  const [cookie, token] = cookies.map((one) => (one.split(';', 1)[0] as string).split('=') as [string, string]);
  const headers = { cookie: cookie?.join('=') ?? '', 'x-xsrf-token': token?.[1] ?? '' };
  const statuses = [await ask(origin, { headers }), await ask(origin, { headers })].map(({ status }) => status);
  t.strictSame(statuses, [200, 200], 'the new worker knows the sessions of before');
});

t.test('chat-session serve --workers 2 leaves no worker behind when the primary process is killed', async (t) => {
  const { origin, process: child, ended, workers } = await startTwo(t);
  const traffic = load(origin, 8);
  await untilAnswered(traffic, 200);
  child.kill('SIGKILL');
  await ended;
  await traffic.end();
  const isThere = (pid: number) => {
    try {
      return process.kill(pid, 0);
    } catch {
      return false;
    }
  };
  const late = Date.now() + 60_000;
  while (workers.some(isThere) && Date.now() < late) await new Promise((resolve) => setTimeout(resolve, 20));
  const left = workers.filter(isThere);
  for (const pid of left) process.kill(pid, 'SIGKILL');
  t.strictSame(left, []);
});

t.test('chat-session serve --workers 2 drops no accepted request when it is stopped under load', async (t) => {
  const { origin, process: child, ended, output } = await startTwo(t);
  const traffic = load(origin, 8);
  await untilAnswered(traffic, 200);
  child.kill('SIGTERM');
  t.strictSame(await ended, { code: 0, signal: null });
  const counts = await traffic.end();
  t.strictSame(
    [...counts.keys()].filter((answer) => answer !== '200' && answer !== 'not accepted'),
    [],
  );
  t.test('No line of its log is torn', async (t) => {
    const broken = output.out.split('\n').filter((line) => line.includes('"level"') && !/^\{.*\}$/.test(line));
    t.strictSame(broken, []);
    const answered = output.out.match(/"msg":"answered"/g)?.length ?? 0;
    t.ok(answered >= (counts.get('200') ?? 0), 'and none is missing');
  });
});

t.test('chat-session serve --workers 2 says once what keeps it from starting', async (t) => {
  const folder = t.testdir({ 'broken.json': '{' });
  const cases = [
    { name: 'a setting', env: { PORT: 'http' }, code: 2, want: /^chat-session: PORT is "http": [^\n]+\nTry chat-session --help\.\n$/ },
    { name: 'a store', env: { DATA_URL: `sqlite:${folder}` }, code: 1, want: /^chat-session: Cannot open the data store [^\n]+\n$/ },
    {
      name: 'credentials',
      env: { CREDENTIALS_FILE: `${folder}/broken.json` },
      code: 1,
      want: /^chat-session: Cannot read the credentials file [^\n]+\n$/,
    },
  ];
  for (const { name, env, code, want } of cases) {
    const ended = await runCommand(t, ['serve', '--demo', '--workers', '2'], {
      env: { DATA_URL: `sqlite:${folder}/a.db`, PORT: '0', ...env },
    });
    t.match({ code: ended.code, err: ended.err }, { code, err: want }, name);
  }
});
