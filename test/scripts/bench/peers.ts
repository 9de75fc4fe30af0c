import { readFileSync, writeFileSync } from 'node:fs';
import t from 'tap';
import { installPeers, peerVersions, withoutServers } from '../../../scripts/bench/peers.js';

const { signal } = new AbortController();

t.test('peerVersions are exact', async (t) => {
  t.strictSame(
    Object.values(peerVersions).filter((version) => !/^\d+\.\d+\.\d+$/.test(version)),
    [],
  );
});

t.test('installPeers installs once, and writes the document with whole paths', async (t) => {
  const folder = `${t.testdir()}/peers`;
  await installPeers(folder, { versions: {}, signal });
  const { paths, servers } = JSON.parse(readFileSync(`${folder}/openapi.json`, 'utf8')) as {
    readonly paths: object;
    readonly servers?: unknown;
  };
  t.ok(Object.hasOwn(paths, '/api/v1/ChatSession/{id}'));
  t.equal(servers, undefined);
  writeFileSync(`${folder}/mark`, '');
  await installPeers(folder, { versions: {}, signal });
  t.equal(readFileSync(`${folder}/mark`, 'utf8'), '');
});

t.test('installPeers installs anew when a version is another one', async (t) => {
  const folder = `${t.testdir({ a: { 'package.json': '{"name":"a","version":"1.0.0"}' } })}/peers`;
  await installPeers(folder, { versions: {}, signal });
  await installPeers(folder, { versions: { a: 'file:../a' }, signal });
  t.match(readFileSync(`${folder}/package-lock.json`, 'utf8'), '"../a"');
});

t.test('installPeers says what npm complained of, and tries again the next time', async (t) => {
  const folder = `${t.testdir()}/peers`;
  for (const _ of [1, 2]) {
    await t.rejects(installPeers(folder, { versions: { a: 'file:../missing.tgz' }, signal }), {
      message: /^npm ended with \d+: .*missing\.tgz/s,
    });
  }
});

t.test('withoutServers leaves paths as they are where no server is named', async (t) => {
  t.strictSame(withoutServers({ openapi: '3.0.3', servers: [], paths: { '/a': 1 } }), { openapi: '3.0.3', paths: { '/a': 1 } });
  t.strictSame(withoutServers({ servers: [{ url: '/b' }], paths: { '/a': 1 } }), { paths: { '/b/a': 1 } });
});
