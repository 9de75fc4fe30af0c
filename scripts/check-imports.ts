/** Checks who imports whom: code follows the way of a request through `src/`, and a package has one place. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** One import statement, its target as a path from the root or as the name of a package. */
export interface Import {
  readonly from: string;
  readonly target: string;
  readonly isPackage: boolean;
  readonly typeOnly: boolean;
}

interface Rule {
  /** Folders whose files may be imported; an area may always import itself. */
  readonly areas: readonly string[];
  readonly packages: readonly string[];
}

const BELOW_ROUTES = [
  'src/errors',
  'src/negotiation',
  'src/parameters',
  'src/localization',
  'src/representation',
  'src/auth',
  'src/data',
  'src/metrics',
  'src/transfer',
  'src/workers',
  'src/sample',
  'generated',
];
const EVERYTHING = ['src', 'src/cli', 'src/contract', 'src/routes', ...BELOW_ROUTES];

/** What each area may import; `generated` types are free everywhere in `src/`. */
const rules: Readonly<Record<string, Rule>> = {
  generated: { areas: [], packages: [] },
  scripts: { areas: ['scripts/bench', 'scripts/fault-bench', 'scripts/fuzz', 'scripts/served', 'scripts/soak'], packages: ['*'] },
  // What is measured is the service itself, beside what it could have been made of.
  'scripts/bench': { areas: [...BELOW_ROUTES, 'src', 'src/package-files.ts'], packages: ['fastify', 'fast-xml-parser', 'pino'] },
  // Faults are made in front of the whole service.
  'scripts/fault-bench': { areas: ['src', 'src/contract', ...BELOW_ROUTES], packages: [] },
  // The service in a process of its own, which is asked over sockets.
  'scripts/served': { areas: ['scripts/bench', 'src', 'src/package-files.ts', 'src/auth', 'src/data', 'src/sample'], packages: [] },
  // Answers are judged as the contract does.
  'scripts/fuzz': { areas: ['src/contract', 'src/sample', 'generated'], packages: [] },
  // What is expected is made by the whole service, in the process that asks.
  'scripts/soak': { areas: ['scripts/served', 'scripts/bench', 'src', 'src/package-files.ts', ...BELOW_ROUTES], packages: ['fastify'] },
  'src/errors': { areas: [], packages: [] },
  'src/negotiation': { areas: ['src/errors'], packages: [] },
  'src/parameters': { areas: ['src/errors', 'src/negotiation', 'src/localization'], packages: [] },
  'src/localization': { areas: ['src/errors', 'src/package-files.ts'], packages: ['countries-and-timezones'] },
  'src/representation': {
    areas: ['src/errors', 'src/negotiation', 'src/parameters', 'generated'],
    packages: ['fast-xml-parser', 'lru-cache'],
  },
  'src/auth': { areas: ['src/errors', 'generated'], packages: ['jose', 'rate-limiter-flexible'] },
  // Lists are filtered and sorted by query languages, which are parameters.
  'src/data': { areas: ['src/errors', 'src/parameters', 'src/localization', 'generated'], packages: ['libsql', 'pg', 'undici'] },
  'src/metrics': { areas: ['src/data', 'generated'], packages: ['prom-client'] },
  // Knows nothing of what the workers do, only how they come, go and talk.
  'src/workers': { areas: ['src/auth'], packages: [] },
  // Sessions on their way into a store and out of it.
  'src/transfer': { areas: ['src/data'], packages: [] },
  // Sessions that nobody had, made from the shapes of the contract.
  'src/sample': { areas: ['src/data', 'generated'], packages: [] },
  'src/routes': {
    areas: [...BELOW_ROUTES, 'src/package-files.ts'],
    packages: [
      'fastify',
      '@fastify/cors',
      '@fastify/helmet',
      '@fastify/otel',
      '@fastify/swagger',
      '@fastify/swagger-ui',
      '@opentelemetry/api',
    ],
  },
  // A black box: it shares no code with the service that it judges.
  'src/contract': { areas: ['generated'], packages: ['fast-check'] },
  // XML is read as the service reads it.
  'src/client': { areas: ['src/representation', 'generated'], packages: ['openapi-fetch'] },
  'src/cli': { areas: EVERYTHING, packages: ['pino'] },
  src: { areas: EVERYTHING, packages: ['fastify'] },
};

/** Packages that only one file may import at run time, so that they can be replaced in one place; what measures them is no user. */
const ONE_PLACE = [
  '@fastify/cors',
  '@fastify/helmet',
  '@fastify/otel',
  '@opentelemetry/api',
  'ajv',
  'countries-and-timezones',
  'fast-xml-parser',
  'jose',
  'libsql',
  'lru-cache',
  'openapi-typescript',
  'pg',
  '@redocly/openapi-core',
  'pino',
  'prom-client',
  'rate-limiter-flexible',
  'undici',
];

/** Returns a sentence for every import that breaks a rule. */
export function checkImports(imports: readonly Import[]): string[] {
  const faults = imports.flatMap((one) => {
    const area = areaOf(one.from);
    const rule = rules[area];
    if (rule === undefined) return [`${one.from}: no rule says what ${area} may import; add one to scripts/check-imports.ts`];
    if (isAllowed(one, area, rule)) return [];
    return [`${one.from}: ${area} may not import ${one.target}`];
  });
  for (const name of ONE_PLACE) {
    const users = new Set(
      imports
        .filter((one) => one.isPackage && !one.typeOnly && one.target === name && areaOf(one.from) !== 'scripts/bench')
        .map((one) => one.from),
    );
    if (users.size > 1) faults.push(`${name} is imported by ${[...users].join(' and ')}: it has one place`);
    if (users.size === 0) faults.push(`${name} is imported by no file: remove it from scripts/check-imports.ts`);
  }
  return faults;
}

function isAllowed({ from, target, isPackage, typeOnly }: Import, area: string, { areas, packages }: Rule): boolean {
  if (isPackage) return packages.includes('*') || packages.includes(target);
  const targetArea = areaOf(target);
  if (targetArea === area || areas.includes(targetArea) || areas.includes(target)) return true;
  return typeOnly && targetArea === 'generated' && from.startsWith('src/');
}

/** Folders of `scripts/` that have rules of their own. */
const PROGRAMS = ['bench', 'fault-bench', 'fuzz', 'served', 'soak'];

/** Returns the folder that the rules speak of: `src/auth`, or `src` for the files directly in it. */
function areaOf(file: string): string {
  const [top = '', folder = '', ...rest] = file.split('/');
  return rest.length > 0 && (top === 'src' || PROGRAMS.includes(folder)) ? `${top}/${folder}` : top;
}

/** Returns the imports of a source file; those of Node itself are free. */
export function readImports(from: string, source: string): Import[] {
  const imports: Import[] = [];
  const visit = (node: ts.Node): void => {
    const typeOnly = ts.isImportDeclaration(node) && isTypeOnly(node.importClause);
    const specifier = ts.isImportDeclaration(node) || ts.isExportDeclaration(node) ? node.moduleSpecifier : importArgument(node);
    if (specifier !== undefined && ts.isStringLiteral(specifier) && !specifier.text.startsWith('node:')) {
      const isPackage = !specifier.text.startsWith('.');
      imports.push({ from, isPackage, typeOnly, target: isPackage ? packageName(specifier.text) : localTarget(from, specifier.text) });
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(from, source, ts.ScriptTarget.Latest));
  return imports;
}

function isTypeOnly(clause: ts.ImportClause | undefined): boolean {
  if (clause === undefined) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const bindings = clause.namedBindings;
  return (
    clause.name === undefined &&
    bindings !== undefined &&
    ts.isNamedImports(bindings) &&
    bindings.elements.every((element) => element.isTypeOnly)
  );
}

function importArgument(node: ts.Node): ts.Expression | undefined {
  return ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword ? node.arguments[0] : undefined;
}

function packageName(specifier: string): string {
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
}

function localTarget(from: string, specifier: string): string {
  return path.posix.join(path.posix.dirname(from), specifier).replace(/\.js$/, '.ts');
}

/** Prints the faults of a checkout. */
async function main([root = fileURLToPath(new URL('..', import.meta.url))]: readonly string[]): Promise<void> {
  const imports: Import[] = [];
  for (const folder of ['src', 'scripts', 'generated']) {
    for (const entry of await readdir(path.join(root, folder), { recursive: true, withFileTypes: true })) {
      if (!entry.name.endsWith('.ts')) continue;
      const file = path.join(entry.parentPath, entry.name);
      imports.push(...readImports(path.relative(root, file).replaceAll(path.sep, '/'), await readFile(file, 'utf8')));
    }
  }
  const faults = checkImports(imports);
  if (faults.length === 0) {
    process.stdout.write(`imports: ${imports.length} follow the rules\n`);
    return;
  }
  process.stderr.write(`${faults.join('\n')}\n`);
  process.exitCode = 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main(process.argv.slice(2));
