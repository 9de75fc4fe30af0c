import { type JsonObject, readDocument } from './document.js';
import { type DocumentOperation, readOperations } from './operations.js';
import { readShapes, type Shapes } from './shapes.js';

/** The document, and what was read from it once for all the files that are generated. */
export interface Contract {
  readonly document: JsonObject;
  readonly operations: readonly DocumentOperation[];
  readonly shapes: Shapes;
  /** Names of the component schemas that are whole bodies. */
  readonly bodies: readonly string[];
}

/** Reads the contract from its root file. @throws DocumentError */
export async function readContract(file: string): Promise<Contract> {
  const document = await readDocument(file);
  const shapes = readShapes(document);
  const operations = readOperations(document, shapes);
  const bodies = operations.flatMap(({ entry }) => [...Object.values(entry.responses), ...(entry.requestBody ? [entry.requestBody] : [])]);
  return { document, operations, shapes, bodies: [...new Set(bodies.flatMap(({ schema }) => schema ?? []))] };
}
