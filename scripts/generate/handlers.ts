import type { Contract } from './contract.js';
import { DO_NOT_EDIT } from './header.js';
import type { DocumentOperation } from './operations.js';
import type { Operation, Response, ResponseHeader } from './runtime/operation.js';
import type { Shapes } from './shapes.js';

/** Returns the source of the handler contract: one method for each operation, its request and its answers. */
export function generateHandlers({ operations, shapes }: Contract): string {
  return [
    DO_NOT_EDIT,
    ...imports(operations),
    '',
    'type Awaitable<T> = T | Promise<T>;',
    '',
    '/** The parameters of one place, also where the operation declares none. */',
    'type Parameters<Place> = [NonNullable<Place>] extends [never] ? Readonly<Record<string, never>> : NonNullable<Place>;',
    '',
    '/** The validated parameters of an operation; integers are numbers, absent ones are undefined. */',
    'interface Request<Id extends keyof operations> {',
    "  readonly path: Parameters<operations[Id]['parameters']['path']>;",
    "  readonly query: Parameters<operations[Id]['parameters']['query']>;",
    "  readonly header: Parameters<operations[Id]['parameters']['header']>;",
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

/** Names what the types below use: the compiler refuses an import that nothing needs. */
function imports(operations: readonly DocumentOperation[]): string[] {
  const names = [...(operations.some(({ entry }) => isConditional(entry)) ? ['Call', 'Content'] : operations.length > 0 ? ['Call'] : [])];
  return [
    ...(names.length > 0 ? [`import type { ${names.join(', ')} } from './answer.js';`] : []),
    "import type { components, operations } from './types.js';",
  ];
}

/** Tells whether the service answers "not modified" by itself: the document declares that status for the operation. */
export function isConditional({ method, responses }: Operation): boolean {
  return method === 'GET' && NOT_MODIFIED in responses;
}

const NOT_MODIFIED = 304;

function answerName({ operationId }: Operation): string {
  return `${operationId}Answer`;
}

function answerType(operation: Operation, shapes: Shapes): string[] {
  const variants: string[] = [];
  /** Failures that differ in nothing but their status stand together. */
  const failures = new Map<string, string[]>();
  for (const [status, response] of Object.entries(operation.responses)) {
    const headers = headersType(response.headers ?? []);
    const conditional = isConditional(operation);
    if (conditional && Number(status) === NOT_MODIFIED) continue;
    if (Number(status) < 400) variants.push(success(status, response, { headers, shapes, conditional }));
    else failures.set(headers, [...(failures.get(headers) ?? []), status]);
  }
  for (const [headers, statuses] of failures)
    variants.push(`{ readonly status: ${statuses.join(' | ')}; readonly message: string${ABSENT_BODY}${headers} }`);
  return [`export type ${answerName(operation)} =`, ...variants.map((variant) => `  | ${variant}`), ';', ''];
}

/** Said, because the compiler lets a member of one variant pass in another. */
const ABSENT_BODY = '; readonly body?: never';

/** The body of an operation that can be asked for conditionally comes with its version, or not at all when it is the known one. */
function success(
  status: string,
  response: Response,
  { headers, shapes, conditional }: { readonly headers: string; readonly shapes: Shapes; readonly conditional: boolean },
): string {
  const type = bodyType(response, shapes);
  if (type === undefined) return `{ readonly status: ${status}${ABSENT_BODY}${headers} }`;
  if (!conditional) return `{ readonly status: ${status}; readonly body: ${type}${headers} }`;
  return `{ readonly status: ${status}${headers} } & Content<${type}>`;
}

/** What the server computes is not for the handler to give. */
function bodyType({ schema, nullable }: Response, { named }: Shapes): string | undefined {
  if (schema === undefined) return undefined;
  const shape = named.get(schema);
  const computed = shape?.kind === 'object' ? shape.properties.filter(({ links, link }) => links !== undefined || link !== undefined) : [];
  const names = computed.map(({ name }) => `'${name}'`).join(' | ');
  return schemaType(schema, nullable, names);
}

function schemaType(schema: string, nullable: boolean | undefined, without = ''): string {
  const type = `components['schemas']['${schema}']`;
  return `${without === '' ? type : `Omit<${type}, ${without}>`}${nullable === true ? ' | null' : ''}`;
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
    `  ${entry.operationId}(request: ${requestType(entry)}, call?: Call): Awaitable<${answerName(entry)}>;`,
  ];
}
