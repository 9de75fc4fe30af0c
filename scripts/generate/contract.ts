import { type JsonObject, readDocument } from './document.js';
import { both } from './faults.js';
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

/** Reads the contract from its root file. @throws DocumentError, or AggregateError of several */
export async function readContract(file: string): Promise<Contract> {
  return interpretDocument(await readDocument(file));
}

/** Reads what the bundled document means. @throws DocumentError, or AggregateError of several */
export function interpretDocument(document: JsonObject): Contract {
  const [operations, shapes] = both(
    () => readOperations(document),
    () => readShapes(document),
  );
  const responses = operations.flatMap(({ entry }) => Object.values(entry.responses));
  return { document, operations, shapes, bodies: [...new Set(responses.flatMap(({ schema }) => schema ?? []))] };
}
