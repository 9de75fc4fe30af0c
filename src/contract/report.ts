/** One request and what came back; header values that are secrets are already hidden. */
export interface Exchange {
  readonly method: string;
  readonly url: string;
  readonly requestHeaders: Readonly<Record<string, string>>;
  readonly requestBody?: string;
  /** Absent where nothing came back. */
  readonly status?: number;
  readonly responseHeaders?: Readonly<Record<string, string>>;
  /** At most 64 KiB of it. */
  readonly body?: string;
  readonly milliseconds: number;
}
export type CaseKind = 'required' | 'recommended' | 'capability';
export type CaseResult = 'passed' | 'failed' | 'skipped' | 'known';
export interface Fault {
  /** JSON pointer into the body, or the name of a header, or 'status'. */
  readonly pointer: string;
  readonly expected: string;
  readonly got: string;
  /** A command that sends the same request; the credentials are variables of the shell. */
  readonly curl: string;
}
export interface Outcome {
  /** Stable: the same case has the same id in every run. */
  readonly id: string;
  readonly kind: CaseKind;
  /** The sentence of the standard or of the document that the case tests, with its section. */
  readonly source: string;
  readonly operationId?: string;
  readonly mediaType?: string;
  readonly result: CaseResult;
  /** Why it was skipped or is a known failure. */
  readonly reason?: string;
  readonly faults: readonly Fault[];
  readonly exchanges: readonly Exchange[];
  readonly milliseconds: number;
}
export interface Report {
  readonly baseUrl: string;
  readonly startedAt: string;
  readonly milliseconds: number;
  readonly seed: number;
  readonly outcomes: readonly Outcome[];
}
