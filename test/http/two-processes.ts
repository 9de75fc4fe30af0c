import t, { type Test } from 'tap';
import { runCommand, startDemo } from '../cli/command.js';
import { authorization } from './start.js';

/** A session as it is before and after; nothing else of it changes. */
const session = (name: string) =>
  JSON.stringify({ ChatSessionId: 1, CustomerName: name, Status: 'Closed', WhenEnded: '2021-11-02T09:14:05' });
const BEFORE = session('Ola');
const AFTER = session('Kari');

/** Ways to ask for the session, each of which the service may keep an answer for. */
const cases: readonly { readonly name: string; readonly query?: string; readonly headers?: Readonly<Record<string, string>> }[] = [
  { name: 'as JSON' },
  { name: 'as XML', headers: { accept: 'application/xml' } },
  { name: 'with $select', query: '?$select=CustomerName' },
  { name: 'with $select as XML', query: '?$select=CustomerName', headers: { accept: 'text/xml' } },
  { name: 'in a time zone', headers: { 'so-timezone': 'NO, includeTZOffset' } },
];

/** Stores a session from a process of its own. */
async function importSession(t: Test, { url, text }: { readonly url: string; readonly text: string }): Promise<void> {
  const { code, err } = await runCommand(t, ['import', '--data-url', url], { input: text });
  if (code !== 0) throw new Error(err);
}

async function serve(t: Test) {
  const url = `sqlite:${t.testdir()}/chat.db`;
  await importSession(t, { url, text: BEFORE });
  const running = await startDemo(t, { env: { DATA_URL: url } });
  const ask: Ask = async ({ query = '', headers = {} }) => {
    const response = await fetch(`${running.origin}/api/v1/ChatSession/1${query}`, { headers: { authorization, ...headers } });
    return {
      status: response.status,
      etag: response.headers.get('etag') ?? '',
      modified: response.headers.get('last-modified') ?? '',
      body: await response.text(),
    };
  };
  return { ...running, url, ask };
}

type Ask = (of: Omit<(typeof cases)[number], 'name'>) => Promise<{ status: number; etag: string; modified: string; body: string }>;

t.test('A session that another process changes while the service runs', async (t) => {
  const { url, ask } = await serve(t);
  const before: Awaited<ReturnType<Ask>>[] = [];
  for (const how of cases) {
    // The second answer may come from what is kept of the first.
    await ask(how);
    before.push(await ask(how));
  }
  for (const [index, how] of cases.entries()) {
    t.test(`GET ChatSession/{id} ${how.name} answers 304 before`, async (t) => {
      const { etag = '', body } = before[index] ?? {};
      t.match(body, 'Ola');
      t.match(await ask({ ...how, headers: { ...how.headers, 'if-none-match': etag } }), { status: 304, body: '' });
    });
  }
  t.test('chat-session import changes it', async (t) => importSession(t, { url, text: AFTER }));
  for (const [index, how] of cases.entries()) {
    t.test(`GET ChatSession/{id} ${how.name} answers the new one to the old tag and date, the very next time`, async (t) => {
      const { etag: old = '', modified = '' } = before[index] ?? {};
      const next = await ask({ ...how, headers: { ...how.headers, 'if-none-match': old, 'if-modified-since': modified } });
      t.match(next, { status: 200, body: 'Kari' });
      t.notMatch(next.body, 'Ola');
      t.not(next.etag, old);
    });
    t.test(`GET ChatSession/{id} ${how.name} answers the new one to the old date`, async (t) => {
      const { modified = '' } = before[index] ?? {};
      t.match(await ask({ ...how, headers: { ...how.headers, 'if-modified-since': modified } }), { status: 200, body: 'Kari' });
    });
    t.test(`GET ChatSession/{id} ${how.name} answers 304 to the new tag`, async (t) => {
      const { etag } = await ask(how);
      t.match(await ask({ ...how, headers: { ...how.headers, 'if-none-match': etag } }), { status: 304 });
    });
  }
});

t.test('GET ChatSession/{id} answers the new one right behind each of several imports', async (t) => {
  const { url, ask } = await serve(t);
  for (const name of ['Anna', 'Bo', 'Anna']) {
    await ask({});
    await importSession(t, { url, text: session(name) });
    t.match((await ask({})).body, `"CustomerName":"${name}"`);
  }
});

t.test('GET ChatSession/{id} answers a session that another process has added', async (t) => {
  const { url, origin } = await serve(t);
  const status = async () => (await fetch(`${origin}/api/v1/ChatSession/2`, { headers: { authorization } })).status;
  t.equal(await status(), 404);
  await importSession(t, { url, text: '{"ChatSessionId":2}' });
  t.equal(await status(), 200);
});
