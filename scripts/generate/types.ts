import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript';
import type { JsonObject } from './document.js';
import { DO_NOT_EDIT } from './header.js';

/** Returns the TypeScript types of the document. */
export async function generateTypes(document: JsonObject): Promise<string> {
  const ast = await openapiTS(document as unknown as OpenAPI3, { immutable: true, silent: true });
  return `${DO_NOT_EDIT}\n${astToString(ast)}`;
}
