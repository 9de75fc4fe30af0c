import { type JsonObject, readDocument } from './document.js';
import { both } from './faults.js';
import { type LintOptions, lint } from './lint.js';
import { locateErrors } from './locate.js';
import { type DocumentOperation, readOperations } from './operations.js';
import { readShapes, type Shapes } from './shapes.js';
import { readSources } from './sources.js';

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

/** The contract of a document that keeps every rule of the lint. */
export interface LintedContract {
  readonly contract: Contract;
  /** Shows an error that comes up later in the files where it was made. */
  locate(error: unknown): unknown;
}

/** Reads the contract from its root file and lints it. @throws FaultyDocument with every fault and its place */
export async function readLintedContract(file: string, options: LintOptions): Promise<LintedContract> {
  const sources = readSources(file);
  const document = await readDocument(file);
  const locate = (error: unknown): unknown => locateErrors(error, document, sources);
  try {
    const [contract] = both(
      () => interpretDocument(document),
      () => lint(document, options),
    );
    return { contract, locate };
  } catch (error) {
    throw locate(error);
  }
}

/** Reads what the bundled document means. @throws DocumentError, or AggregateError of several */
function interpretDocument(document: JsonObject): Contract {
  const [operations, shapes] = both(
    () => readOperations(document),
    () => readShapes(document),
  );
  const bodies = operations.flatMap(({ entry }) => [...Object.values(entry.responses), ...(entry.requestBody ? [entry.requestBody] : [])]);
  return { document, operations, shapes, bodies: [...new Set(bodies.flatMap(({ schema }) => schema ?? []))] };
}
