import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import t from 'tap';
import { checkImports, type Import, readImports } from '../../scripts/check-imports.js';

/** Imports that satisfy the rule that each package of its list is used in one place. */
const onePlace: readonly Import[] = [
  ['scripts/generate/validators.ts', 'ajv'],
  ['scripts/generate/types.ts', 'openapi-typescript'],
  ['scripts/generate/document.ts', '@redocly/openapi-core'],
  ['src/localization/time-zone.ts', 'countries-and-timezones'],
  ['src/representation/read-xml.ts', 'fast-xml-parser'],
  ['src/auth/jwt.ts', 'jose'],
  ['src/data/sqlite/open-sqlite.ts', 'libsql'],
  ['src/data/postgres/open-postgres.ts', 'pg'],
  ['src/representation/kept-answers.ts', 'lru-cache'],
  ['src/routes/cors.ts', '@fastify/cors'],
  ['src/routes/security-headers.ts', '@fastify/helmet'],
  ['src/routes/trace-requests.ts', '@fastify/otel'],
  ['src/routes/trace-requests.ts', '@opentelemetry/api'],
  ['src/cli/serve.ts', 'pino'],
  ['src/metrics/registry.ts', 'prom-client'],
  ['src/auth/attempts.ts', 'rate-limiter-flexible'],
  ['src/data/upstream/request.ts', 'undici'],
].map(([from = '', target = '']) => ({ from, target, isPackage: true, typeOnly: false }));

const cases = [
  { name: 'an area that imports itself', from: 'src/auth/basic.ts', code: "import { x } from './scheme.js';", want: [] },
  {
    name: 'a layer above',
    from: 'src/errors/catalogue.ts',
    code: "import { x } from '../auth/scheme.js';",
    want: ['src/errors/catalogue.ts: src/errors may not import src/auth/scheme.ts'],
  },
  {
    name: 'the service in the contract, which judges it',
    from: 'src/contract/check-xml.ts',
    code: "import { readXml } from '../representation/read-xml.js';",
    want: ['src/contract/check-xml.ts: src/contract may not import src/representation/read-xml.ts'],
  },
  {
    name: 'the framework below the routes',
    from: 'src/data/memory.ts',
    code: "import f from 'fastify';",
    want: ['src/data/memory.ts: src/data may not import fastify'],
  },
  {
    name: 'a generated type',
    from: 'src/parameters/select.ts',
    code: "import type { Selection } from '../../generated/output.js';",
    want: [],
  },
  {
    name: 'generated types named one by one',
    from: 'src/parameters/select.ts',
    code: "import { type Selection } from '../../generated/output.js';",
    want: [],
  },
  {
    name: 'generated code where only types are free',
    from: 'src/parameters/select.ts',
    code: "import { shapes } from '../../generated/shapes.js';",
    want: ['src/parameters/select.ts: src/parameters may not import generated/shapes.ts'],
  },
  {
    name: 'hand-written code in generated',
    from: 'generated/links.ts',
    code: "export * from '../src/app.js';",
    want: ['generated/links.ts: generated may not import src/app.ts'],
  },
  {
    name: 'the service in a script',
    from: 'scripts/generate.ts',
    code: "await import('../src/app.js');",
    want: ['scripts/generate.ts: scripts may not import src/app.ts'],
  },
  {
    name: 'a package that is measured beside its one place',
    from: 'scripts/bench/stages.ts',
    code: "import { XMLBuilder } from 'fast-xml-parser';",
    want: [],
  },
  { name: 'Node itself', from: 'src/errors/catalogue.ts', code: "import fs from 'node:fs';", want: [] },
  {
    name: 'a single file outside of its area',
    from: 'src/routes/documents.ts',
    code: "import { packageFile } from '../package-files.js';",
    want: [],
  },
  {
    name: 'a default import beside types',
    from: 'src/parameters/select.ts',
    code: "import x, { type y } from '../../generated/shapes.js';",
    want: ['src/parameters/select.ts: src/parameters may not import generated/shapes.ts'],
  },
  {
    name: 'an import for its effect',
    from: 'src/parameters/select.ts',
    code: "import '../../generated/shapes.js';",
    want: ['src/parameters/select.ts: src/parameters may not import generated/shapes.ts'],
  },
  {
    name: 'an area without a rule',
    from: 'src/lib/x.ts',
    code: "import { x } from './y.js';",
    want: ['src/lib/x.ts: no rule says what src/lib may import; add one to scripts/check-imports.ts'],
  },
  {
    name: 'a package in a second place',
    from: 'src/data/other.ts',
    code: "import Database from 'libsql';",
    want: ['libsql is imported by src/data/sqlite/open-sqlite.ts and src/data/other.ts: it has one place'],
  },
];

for (const { name, from, code, want } of cases) {
  t.test(`checkImports judges ${name}`, async (t) => {
    t.same(checkImports([...onePlace, ...readImports(from, code)]), want);
  });
}

t.test('checkImports reports a rule about a package that nobody imports any more', async (t) => {
  t.same(checkImports(onePlace.filter(({ target }) => target !== 'ajv')), [
    'ajv is imported by no file: remove it from scripts/check-imports.ts',
  ]);
});

t.test('check-imports finds no fault in this checkout', async (t) => {
  const { stdout } = await promisify(execFile)(process.execPath, [...process.execArgv, 'scripts/check-imports.ts']);
  t.match(stdout, /^imports: \d+ follow the rules\n$/);
});

t.test('check-imports prints every fault of the checkout that it is given', async (t) => {
  const root = t.testdir({ generated: { 'a.ts': '' }, scripts: {}, src: { errors: { 'a.ts': "import 'fastify';" }, 'notes.md': '' } });
  const ended = promisify(execFile)(process.execPath, [...process.execArgv, 'scripts/check-imports.ts', root]);
  await t.rejects(ended, { code: 1, stdout: '', stderr: /^src\/errors\/a\.ts: src\/errors may not import fastify\n/ });
});
