import type { Contract } from './contract.js';
import { DO_NOT_EDIT } from './header.js';
import type { DocumentOperation } from './operations.js';
import type { Operation } from './runtime/operation.js';
import type { Shapes } from './shapes.js';

/** Returns the source of the handler contract: one method for each operation, its request and its answers. */
export function generateHandlers({ operations, shapes }: Contract): string {
  return [
    DO_NOT_EDIT,
    "import type { components, operations } from './types.js';",
    '',
    'type Awaitable<T> = T | Promise<T>;',
    '',
    '/** The validated parameters of an operation; integers are numbers, absent ones are undefined. */',
    'interface Request<Id extends keyof operations> {',
    "  readonly path: NonNullable<operations[Id]['parameters']['path']>;",
    "  readonly query: NonNullable<operations[Id]['parameters']['query']>;",
    "  readonly header: NonNullable<operations[Id]['parameters']['header']>;",
    '}',
    '',
    ...operations.flatMap(({ entry }) => answerType(entry, shapes)),
    '/** What a data handler answers, operation by operation. It knows no HTTP beyond the declared statuses. */',
    'export interface OperationHandlers {',
    ...operations.flatMap(method),
    '}',
    '',
  ].join('\n');
}

function answerName({ operationId }: Operation): string {
  return `${operationId}Answer`;
}

function answerType(operation: Operation, shapes: Shapes): string[] {
  const statuses = Object.keys(operation.responses).filter((status) => /^\d{3}$/.test(status));
  const failures = statuses.filter((status) => Number(status) >= 400);
  const variants = statuses
    .filter((status) => Number(status) < 400)
    .map((status) => {
      const schema = operation.responses[Number(status)]?.schema;
      return `{ readonly status: ${status}${schema === undefined ? '' : `; readonly body: ${bodyType(schema, shapes)}`} }`;
    });
  if (failures.length > 0) variants.push(`{ readonly status: ${failures.join(' | ')}; readonly message: string }`);
  return [`export type ${answerName(operation)} =`, ...variants.map((variant) => `  | ${variant}`), ';', ''];
}

/** What the server computes is not for the handler to give. */
function bodyType(schema: string, shapes: Shapes): string {
  const type = `components['schemas']['${schema}']`;
  const shape = shapes.named.get(schema);
  const computed = shape?.kind === 'object' ? shape.properties.filter(({ links, link }) => links !== undefined || link !== undefined) : [];
  return computed.length === 0 ? type : `Omit<${type}, ${computed.map(({ name }) => `'${name}'`).join(' | ')}>`;
}

function method({ entry, source: { summary } }: DocumentOperation): string[] {
  return [
    `  /** \`${entry.method} ${entry.path}\`${typeof summary === 'string' ? `: ${summary.replaceAll('*/', '*\\/')}` : ''} */`,
    `  ${entry.operationId}(request: Request<'${entry.operationId}'>): Awaitable<${answerName(entry)}>;`,
  ];
}
