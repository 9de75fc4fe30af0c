import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import t from 'tap';
import { docs } from '../../scripts/docs.js';

const ORIGIN = 'https://api.example.com';

t.test('docs writes a site', async (t) => {
  const out = path.join(t.testdir({ site: { 'old.html': 'from before' } }), 'site');
  t.match(await docs(['--out', out, '--origin', ORIGIN]), /site\/: written/);
  const files = readdirSync(out);
  const read = (name: string) => readFileSync(path.join(out, name), 'utf8');
  const texts = files.filter((name) => /\.(?:html|css)$/.test(name) || name.startsWith('show-'));

  await t.test('docs leaves nothing from before', async (t) => t.notOk(files.includes('old.html')));

  await t.test('docs writes links that resolve, and none to another server', async (t) => {
    const links = texts.flatMap((name) =>
      [...read(name).matchAll(name.endsWith('.js') ? /(?:fetch|from|url:)[ (]+'([^']+)'/g : /(?:href|src)="([^"]+)"/g)].map(
        (match) => match[1] as string,
      ),
    );
    t.ok(links.length > 40, `${links.length}`);
    const targets = links.map((link) => link.replace(/^\.\//, ''));
    t.strictSame(
      targets.filter((target) => !files.includes(target)),
      [],
    );
  });

  await t.test('docs links to every page and document from the first page', async (t) => {
    const wanted = files.filter((name) => /\.html$|^openapi|\.xsd$/.test(name) && name !== 'index.html');
    t.strictSame(
      wanted.filter((name) => !read('index.html').includes(`href="${name}"`)),
      [],
    );
  });

  await t.test('docs fills every place of its pages', async (t) => {
    t.strictSame(
      texts.filter((name) => read(name).includes('{{')),
      [],
    );
    t.match(read('changes.html'), /openapi\/baseline\/openapi\.yaml 1\.0\.0 → openapi\/openapi\.yaml/);
  });

  await t.test('docs names the service in documents and snippets', async (t) => {
    for (const name of ['openapi.json', 'openapi-3.0.json']) {
      const { servers } = JSON.parse(read(name)) as { readonly servers: readonly { readonly url: string }[] };
      t.equal(servers[0]?.url, `${ORIGIN}/api/v1`, name);
    }
    t.match(read('openapi.yaml'), `servers:\n  - url: ${ORIGIN}/api/v1\n`);
    t.equal(read('try.html').match(/https:\/\/api\.example\.com\/api\/v1\/ChatSession\/928/g)?.length, 8);
  });
});

t.test('npm run docs prints what is wrong and ends with 1', async (t) => {
  const { code, stderr } = (await promisify(execFile)(process.execPath, [...process.execArgv, 'scripts/docs.ts', '--origin', 'x']).catch(
    (error: unknown) => error as { readonly code: number; readonly stderr: string },
  )) as { readonly code: number; readonly stderr: string };
  t.strictSame([code, stderr], [1, 'docs: --origin x is not an origin: give scheme, host and port, as in https://api.example.com\n']);
});

t.test('npm run docs prints its help', async (t) => {
  const { stdout } = await promisify(execFile)(process.execPath, [...process.execArgv, 'scripts/docs.ts', '--help']);
  t.match(stdout, /^Usage: npm run docs/);
});

t.test('docs explains itself', async (t) => t.match(await docs(['--help']), /^Usage: npm run docs/));

for (const origin of ['api.example.com', 'https://api.example.com/api']) {
  t.test(`docs refuses --origin ${origin}`, async (t) => {
    await t.rejects(docs(['--origin', origin]), {
      message: `--origin ${origin} is not an origin: give scheme, host and port, as in https://api.example.com`,
    });
  });
}
