import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import t from 'tap';

/** Returns the bytes of an entry of the client as a browser loads it. */
async function bundle(entryPoint: string): Promise<Uint8Array> {
  const { outputFiles } = await build({
    entryPoints: [entryPoint],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
  });
  return outputFiles[0]?.contents ?? new Uint8Array();
}

t.test('createClient stays under 5 KB in a browser, without XML', async (t) => {
  const bytes = gzipSync(await bundle('src/client/create-client.ts')).length;
  t.comment(`${bytes} bytes gzipped`);
  t.ok(bytes > 1000 && bytes < 5000, `${bytes}`);
});

t.test('decodeXml brings the schemas and a parser, which is why it has an entry of its own', async (t) => {
  const bytes = gzipSync(await bundle('src/client/xml.ts')).length;
  t.comment(`${bytes} bytes gzipped`);
  t.ok(bytes > 5000 && bytes < 50_000, `${bytes}`);
});
