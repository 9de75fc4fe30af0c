import type { Operation } from '../../generated/operation.js';
import { basePath, operations } from '../../generated/operations.js';

const all: readonly Operation[] = Object.values(operations);

/** Path templates as patterns; a parameter is one segment. */
const patterns = all.map((operation) => ({
  operation,
  pattern: new RegExp(`^${basePath}${operation.path.replaceAll(/[.$]/g, String.raw`\$&`).replaceAll(/\{[^{}]+\}/g, '[^/]+')}$`),
}));

/** Returns the operation of the document that a request is for; `HEAD` is for that of `GET`. */
export function findOperation(method: string, path: string): Operation | undefined {
  const wanted = method === 'HEAD' ? 'GET' : method;
  return patterns.find(({ operation, pattern }) => operation.method === wanted && pattern.test(path))?.operation;
}
