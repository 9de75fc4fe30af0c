/** Writes the documentation as a folder that any web server can publish. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { contractDiff } from './contract-diff.js';
import { buildSite } from './docs/build-site.js';
import { DEMO_ORIGIN } from './docs/snippets.js';

const HELP = `Usage: npm run docs [-- --out FOLDER] [-- --origin ORIGIN]

Writes Swagger UI, a reference, the documents, the change list and examples as plain files.

  --out FOLDER     the folder to write; what was in it goes (default: site)
  --origin ORIGIN  where the service answers that the pages send requests to (default: ${DEMO_ORIGIN}); it has to
                   name the site in CORS_ORIGINS
  --help           print this text
`;

/** Runs the command and returns what it prints. @throws Error that says which option cannot be read */
export async function docs(args: readonly string[]): Promise<string> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      out: { type: 'string', default: 'site' },
      origin: { type: 'string', default: DEMO_ORIGIN },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return HELP;
  if (!URL.canParse(values.origin) || new URL(values.origin).origin !== values.origin) {
    throw new Error(`--origin ${values.origin} is not an origin: give scheme, host and port, as in https://api.example.com`);
  }
  const { output } = await contractDiff([]);
  const folder = path.resolve(values.out);
  buildSite({ folder, origin: values.origin, changes: output });
  return `${path.relative('.', folder)}/: written; publish it as it is, by any web server\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    process.stdout.write(await docs(process.argv.slice(2)));
  } catch (error) {
    process.stderr.write(`docs: ${(error as Error).message}\n`);
    process.exitCode = 1;
  }
}
