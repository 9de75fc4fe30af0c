import type { Outcome } from './report.js';

/** A case that is known to fail, and why that is taken. */
export interface KnownFailure {
  readonly id: string;
  readonly reason: string;
}

/** Returns the entries of a file of known failures. @throws Error that says which entry is not one */
export function readKnownFailures(text: string): readonly KnownFailure[] {
  const entries: unknown = JSON.parse(text);
  if (!Array.isArray(entries)) throw new Error('it has to be a list of { "id": …, "reason": … }');
  return entries.map((entry: unknown, index) => {
    const { id, reason } = (entry ?? {}) as { readonly id?: unknown; readonly reason?: unknown };
    if (typeof id === 'string' && typeof reason === 'string' && reason.trim() !== '') return { id, reason };
    throw new Error(`entry ${index + 1} has to have an id and a reason, both texts`);
  });
}

/** Returns the outcome of a case that is known to fail: it may fail, and has to be taken from the list once it passes. */
export function judgeKnown(outcome: Outcome, known: KnownFailure | undefined): Outcome {
  if (known === undefined || outcome.result === 'skipped') return outcome;
  if (outcome.result === 'failed') return { ...outcome, result: 'known', reason: known.reason };
  const fault = {
    pointer: 'known failures',
    expected: 'a failure, for it is listed as one',
    got: 'it passes: take it off the list',
    curl: '',
  };
  return { ...outcome, result: 'failed', faults: [fault] };
}

/** Returns the outcome of an entry that names no case: it hides a failure or a mistake in writing. */
export function unknownCase(id: string): Outcome {
  const fault = { pointer: 'known failures', expected: 'the id of a case', got: JSON.stringify(id), curl: '' };
  const source = 'Known failures are cases that exist';
  return { id, kind: 'required', source, result: 'failed', faults: [fault], exchanges: [], milliseconds: 0 };
}
