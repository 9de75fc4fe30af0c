import { createDurations, type Durations } from './durations.js';

/** Counts one answer: its status, its `Content-Type`, and how long the client waited for it. */
export type RecordAnswer = (status: number, contentType: string | undefined, milliseconds: number) => void;

/** What one process has measured since it started. */
export interface Measurements {
  /** Answers by operation, status and media type. */
  readonly answers: readonly Durations[];
  /** Calls of the data handler by operation. */
  readonly calls: readonly Durations[];
  readonly counts: {
    /** Answers of the data handler that were not sent, because they broke the contract. */
    refusedAnswers: number;
    /** Requests that had waited too long and were answered with 503 for it. */
    refusedRequests: number;
  };
  /** Returns what counts the answers to an operation, or to a route that is none, always the same one for the same name. */
  answersTo(operation: string): RecordAnswer;
  /** Returns what counts the calls of the data handler for an operation. */
  callsOf(operation: string): Durations;
}

export function createMeasurements(): Measurements {
  const answers: Durations[] = [];
  const calls: Durations[] = [];
  const recorders = new Map<string, RecordAnswer>();
  const add = (list: Durations[], labels: Readonly<Record<string, string>>): Durations => {
    const durations = createDurations(labels);
    list.push(durations);
    return durations;
  };

  const createRecorder = (operation: string): RecordAnswer => {
    // Both are few, and the texts of types are the very ones of the document, so that a request builds no key.
    const known: (Map<string, Durations> | undefined)[] = [];
    return (status, contentType = '', milliseconds) => {
      const ofStatus = (known[status] ??= new Map<string, Durations>());
      let durations = ofStatus.get(contentType);
      if (durations === undefined) {
        const [mediaType = ''] = contentType.split(';');
        durations = add(answers, { operation, status: String(status), media_type: mediaType });
        ofStatus.set(contentType, durations);
      }
      durations.record(milliseconds);
    };
  };
  return {
    answers,
    calls,
    counts: { refusedAnswers: 0, refusedRequests: 0 },
    answersTo(operation) {
      const recorder = recorders.get(operation) ?? createRecorder(operation);
      recorders.set(operation, recorder);
      return recorder;
    },
    callsOf: (operation) => add(calls, { operation }),
  };
}
