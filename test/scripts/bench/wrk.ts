import { spawnSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import path from 'node:path';
import t, { type Test } from 'tap';
import { writeLua } from '../../../scripts/bench/lua.js';
import type { Ask } from '../../../scripts/bench/rows.js';
import { readLoad, runWrk } from '../../../scripts/bench/wrk.js';
import { serve } from './http-server.js';

const isMissing = spawnSync('wrk', ['--version']).error !== undefined;
const skip = isMissing && 'wrk is not installed: apt-get install wrk';
const { signal } = new AbortController();
const ask: Ask = { ids: 'uniform', query: '?a=b', headers: { 'X-Mine': 'it is' }, status: 200, mediaType: 'text/plain' };

/** Asks a server for a second. */
const load = (t: Test, origin: string, asked = ask) =>
  runWrk({
    script: writeLua(asked, { sessions: 3, seed: 1 }),
    origin,
    connections: 2,
    seconds: 1,
    folder: t.testdir(),
    signal,
  });

t.test('runWrk asks as the script says, and counts the answers', { skip }, async (t) => {
  const seen = new Set<string>();
  const origin = await serve(t, ({ url, headers }, response) => {
    seen.add(`${url} ${headers['x-mine'] as string}`);
    response.end('hello');
  });
  const { requests, seconds, bytes, failures, p50, p99, statuses } = await load(t, origin);
  t.strictSame(
    [...seen].sort(),
    [1, 2, 3].map((id) => `/api/v1/ChatSession/${id}?a=b it is`),
  );
  t.ok(requests > 0);
  t.strictSame(statuses, { 200: requests });
  t.equal(failures, 0);
  t.ok(bytes >= requests * 5);
  t.ok(seconds > 0 && p50 > 0 && p99 >= p50);
});

t.test('runWrk tells statuses from each other where more than one can be right', { skip }, async (t) => {
  let count = 0;
  const origin = await serve(t, (_request, response) => response.writeHead(count++ % 2 === 0 ? 304 : 200).end());
  const { requests, statuses } = await load(t, origin, { ...ask, ids: 'zipf', status: 304 });
  t.strictSame(Object.keys(statuses).sort(), ['200', '304']);
  t.equal((statuses['200'] ?? 0) + (statuses['304'] ?? 0), requests);
});

t.test('runWrk counts what has not the status that it should have', { skip }, async (t) => {
  const origin = await serve(t, (_request, response) => response.writeHead(500).end());
  const { requests, statuses } = await load(t, origin);
  t.strictSame(statuses, { 200: 0, '4xx or 5xx': requests });
});

t.test('runWrk says why there is no load', { skip }, async (t) => {
  await t.rejects(load(t, 'http://127.0.0.1:1'), { message: /^wrk failed: unable to connect to 127\.0\.0\.1:1/ });
});

t.test('runWrk names the package when wrk is missing', async (t) => {
  const before = process.env['PATH'];
  t.teardown(() => (process.env['PATH'] = before));
  const { stdout } = spawnSync('which', ['taskset'], { encoding: 'utf8' });
  const folder = t.testdir({});
  if (stdout !== '') symlinkSync(stdout.trim(), path.join(folder, 'taskset'));
  for (const PATH of [folder, '/missing']) {
    process.env['PATH'] = PATH;
    await t.rejects(load(t, 'http://127.0.0.1:1'), {
      message: 'wrk is missing, which makes the load: install it with apt-get install wrk, or brew install wrk',
    });
  }
});

t.test('runWrk ends when it is interrupted', { skip }, async (t) => {
  const origin = await serve(t, (_request, response) => response.end());
  const interruption = new AbortController();
  const running = runWrk({
    script: writeLua(ask, { sessions: 1, seed: 1 }),
    ...{ origin, connections: 1, seconds: 600, folder: t.testdir(), signal: interruption.signal },
  });
  interruption.abort();
  await t.rejects(running, { name: 'AbortError' });
});

t.test('readLoad shows what wrk printed when there are no figures', async (t) => {
  t.throws(() => readLoad('Usage: wrk'), { message: 'wrk did not print what it measured, but "Usage: wrk"' });
});
