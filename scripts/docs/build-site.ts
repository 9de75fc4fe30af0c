import { createRequire } from 'node:module';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { DEMO_ORIGIN, readSnippets, type Snippet } from './snippets.js';

export interface SiteOptions {
  /** The folder to write; what was in it goes. */
  readonly folder: string;
  /** Origin of the service that the pages send requests to. */
  readonly origin: string;
  /** What changed since the last release, as text. */
  readonly changes: string;
}

const root = fileURLToPath(new URL('../../', import.meta.url));
const pages = fileURLToPath(new URL('pages/', import.meta.url));
const require = createRequire(import.meta.url);

/** Files that are the same wherever the site stands. */
const copies = {
  'chat-session.xsd': path.join(root, 'generated/chat-session.xsd'),
  'favicon.svg': path.join(root, 'src/docs/favicon.svg'),
  'theme.css': path.join(root, 'src/docs/theme.css'),
  'swagger-ui.css': inPackage('@fastify/swagger-ui', 'static/swagger-ui.css'),
  'swagger-ui-bundle.js': inPackage('@fastify/swagger-ui', 'static/swagger-ui-bundle.js'),
};

/** Redocly CLI brings the Redoc that its own pages load from another server. */
const redoc = inPackage('@redocly/cli', 'lib/chunks/redoc.standalone.js');
/** The pictures that Redoc loads from there whatever its options say; the site has one of its own. */
const REDOC_LOGO = /https:\/\/cdn\.redoc\.ly\/redoc\/[\w-]+\.svg/g;

/** The documents, whose first server has to be named: there is none beside the site. */
const documents = ['openapi.json', 'openapi.yaml', 'openapi-3.0.json'];

/** Writes a folder of pages that link to each other only, so that it can be published under any path. */
export function buildSite({ folder, origin, changes }: SiteOptions): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, file] of Object.entries(copies)) cpSync(file, path.join(folder, name));
  writeFileSync(path.join(folder, 'redoc.standalone.js'), readFileSync(redoc, 'utf8').replaceAll(REDOC_LOGO, 'favicon.svg'));
  for (const name of documents) {
    const text = readFileSync(path.join(root, 'generated', name), 'utf8');
    writeFileSync(path.join(folder, name), text.replace(/("?url"?: "?)\/api\/v1/, `$1${origin}/api/v1`));
  }
  const { info } = JSON.parse(readFileSync(path.join(root, 'generated/openapi.json'), 'utf8')) as {
    readonly info: { readonly version: string };
  };
  const values: Readonly<Record<string, string>> = {
    version: escapeHtml(info.version),
    origin: escapeHtml(origin),
    changes: escapeHtml(changes),
    snippets: readSnippets()
      .map((snippet) => writeSnippet(snippet, origin))
      .join('\n'),
  };
  for (const name of readdirSync(pages)) {
    const text = readFileSync(path.join(pages, name), 'utf8');
    writeFileSync(path.join(folder, name), name.endsWith('.html') ? fill(text, values) : text);
  }
}

function writeSnippet({ language, format, code }: Snippet, origin: string): string {
  const text = code.replaceAll(DEMO_ORIGIN, origin);
  return `<h2>${escapeHtml(`${language}, ${format}`)}</h2>\n<pre><code>${escapeHtml(text)}</code></pre>`;
}

function fill(text: string, values: Readonly<Record<string, string>>): string {
  return Object.entries(values).reduce((filled, [name, value]) => filled.replaceAll(`{{${name}}}`, () => value), text);
}

/** Returns a text as HTML shows it. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

function inPackage(name: string, file: string): string {
  return path.join(path.dirname(require.resolve(`${name}/package.json`)), file);
}
