import type { CaseKind } from './report.js';
import type { Trial } from './trial.js';

/** One thing that a server has to do. Cases are data: what they send and compare goes through a trial. */
export interface ContractCase {
  /** `suite/name`, with the operation or the media type behind it. */
  readonly id: string;
  readonly kind: CaseKind;
  readonly source: string;
  readonly operationId?: string | undefined;
  readonly mediaType?: string | undefined;
  run(trial: Trial): Promise<void>;
}

/** A server that answers, and what is known of it. */
export interface ServerUnderTest {
  /** What the paths of the operations stand below. */
  readonly operations: string;
  /** Where the service is mounted. */
  readonly root: string;
  /** Sessions that exist. */
  readonly ids: readonly number[];
  /** An id that no session has. */
  readonly missingId: number;
}
