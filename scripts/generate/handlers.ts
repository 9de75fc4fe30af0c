import type { Contract } from './contract.js';
import { DO_NOT_EDIT } from './header.js';
import type { DocumentOperation } from './operations.js';
import type { Operation, Response, ResponseHeader } from './runtime/operation.js';

/** Returns the source of the handler contract: one method for each operation, its request and its answers. */
export function generateHandlers({ operations }: Contract): string {
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
    ...operations.flatMap(({ entry }) => answerType(entry)),
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

function answerType(operation: Operation): string[] {
  const variants: string[] = [];
  /** Failures that differ in nothing but their status stand together. */
  const failures = new Map<string, string[]>();
  for (const [status, response] of Object.entries(operation.responses)) {
    const headers = headersType(response.headers ?? []);
    if (Number(status) < 400) variants.push(`{ readonly status: ${status}${bodyType(response)}${headers} }`);
    else failures.set(headers, [...(failures.get(headers) ?? []), status]);
  }
  for (const [headers, statuses] of failures)
    variants.push(`{ readonly status: ${statuses.join(' | ')}; readonly message: string${ABSENT_BODY}${headers} }`);
  return [`export type ${answerName(operation)} =`, ...variants.map((variant) => `  | ${variant}`), ';', ''];
}

/** Said, because the compiler lets a member of one variant pass in another. */
const ABSENT_BODY = '; readonly body?: never';

function bodyType({ schema, nullable }: Response): string {
  return schema === undefined ? ABSENT_BODY : `; readonly body: ${schemaType(schema, nullable)}`;
}

function schemaType(schema: string, nullable: boolean | undefined): string {
  return `components['schemas']['${schema}']${nullable === true ? ' | null' : ''}`;
}

function headersType(headers: readonly ResponseHeader[]): string {
  if (headers.length === 0) return '; readonly headers?: never';
  const members = headers.map(({ name, required, type }) => {
    return `readonly ${JSON.stringify(name)}${required ? '' : '?'}: ${type === 'integer' ? 'number' : type}`;
  });
  return `; readonly headers${headers.some(({ required }) => required) ? '' : '?'}: { ${members.join('; ')} }`;
}

/** Returns the type of a request, with the body where the operation takes one. */
function requestType({ operationId, requestBody }: Operation): string {
  const request = `Request<'${operationId}'>`;
  if (requestBody === undefined) return request;
  const absent = requestBody.required ? '' : ' | undefined';
  return `${request} & { readonly body: ${schemaType(requestBody.schema, requestBody.nullable)}${absent} }`;
}

function method({ entry, source: { summary } }: DocumentOperation): string[] {
  return [
    `  /** \`${entry.method} ${entry.path}\`${typeof summary === 'string' ? `: ${summary.replaceAll('*/', '*\\/')}` : ''} */`,
    `  ${entry.operationId}(request: ${requestType(entry)}): Awaitable<${answerName(entry)}>;`,
  ];
}
