import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { operations } from '../../generated/operations.js';
import type { DataHandler } from './data-handler.js';

/**
 * Returns the data handler that a module gives as its default export: the handler, or a function that returns it.
 *
 * @throws Error that names the file and says what to change.
 */
export async function loadHandler(file: string): Promise<DataHandler> {
  const refuse = (why: string, cause?: unknown) => new Error(`Cannot use the data handler ${file}: ${why}`, { cause });
  let given: unknown;
  try {
    const module = (await import(pathToFileURL(path.resolve(file)).href)) as { readonly default?: unknown };
    given = typeof module.default === 'function' ? await (module.default as () => unknown)() : module.default;
  } catch (error) {
    throw refuse(explain(error), error);
  }
  if (typeof given !== 'object' || given === null)
    throw refuse('its default export is neither a data handler nor a function that returns one');
  const handler = given as Readonly<Record<string, unknown>>;
  const missing = Object.keys(operations).filter((id) => typeof handler[id] !== 'function');
  if (missing.length > 0) throw refuse(`it has no method ${missing.join(' and no method ')}`);
  return given as DataHandler;
}

/** What a person can do about a module that Node does not take. */
const MENDS: Readonly<Record<string, string>> = {
  ERR_UNKNOWN_FILE_EXTENSION: `Node ${process.versions.node} does not run TypeScript: compile it to JavaScript, use Node 22.18 or later, or start with npx tsx`,
  ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX:
    'Node runs only TypeScript whose types can be left out: compile it to JavaScript, or start with npx tsx',
};

function explain(error: unknown): string {
  const { code } = error as { readonly code?: unknown };
  return MENDS[String(code)] ?? (error instanceof Error ? error.message : String(error));
}
