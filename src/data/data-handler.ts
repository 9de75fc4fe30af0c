import type { OperationHandlers } from '../../generated/handlers.js';

/**
 * Where answers come from: the plug point of the service. It has one method for each operation of the document,
 * named by its operationId, that gets validated parameters and returns an entity or a declared failure. What the
 * contract does not know is dropped, `$select`, links and media types are no concern of it.
 */
export interface DataHandler extends OperationHandlers {
  /** Tells whether requests can be answered now; absent means always. */
  isReady?(): boolean | Promise<boolean>;
  /** Releases what the handler holds, after the last request. */
  close?(): void | Promise<void>;
}

/** Thrown by a data handler whose store cannot be reached now: the client may try again. */
export class DataUnavailableError extends Error {
  override readonly name = 'DataUnavailableError';
}
