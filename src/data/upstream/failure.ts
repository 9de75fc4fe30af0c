/** What is known of a failure besides its message. */
interface Circumstances {
  /** The server behind cannot be asked now: what was recorded may be answered in its place. */
  readonly isAway?: boolean;
  /** It would fail for other requests as well: they should not wait for it. */
  readonly isGeneral?: boolean;
  /** Seconds after which to try again. */
  readonly retryAfter?: number | undefined;
  /** What broke the contract, for the log. */
  readonly pointers?: readonly string[] | undefined;
  readonly cause?: unknown;
}

/** The server behind this one has no answer that can be used; the message may be read by the client and repeats no value. */
export class UpstreamFailure extends Error {
  override readonly name = 'UpstreamFailure';
  readonly isAway: boolean;
  readonly isGeneral: boolean;
  readonly retryAfter: number | undefined;
  readonly pointers: readonly string[] | undefined;

  constructor(
    readonly status: 400 | 401 | 403 | 404 | 502 | 503 | 504,
    message: string,
    { isAway = false, isGeneral = false, retryAfter, pointers, cause }: Circumstances = {},
  ) {
    super(message, { cause });
    this.isAway = isAway;
    this.isGeneral = isGeneral;
    this.retryAfter = retryAfter;
    this.pointers = pointers;
  }
}

/** Longest time that a client is told to wait, in seconds, and the one that is told where the server behind does not say. */
const LONGEST_WAIT = 300;
const DEFAULT_WAIT = 5;

/** Returns the failure as a data handler answers it. */
export function answerOf({ status, message, retryAfter = DEFAULT_WAIT }: UpstreamFailure) {
  return status === 503 ? ({ status, message, headers: { 'Retry-After': retryAfter } } as const) : ({ status, message } as const);
}

/** Returns the seconds that a `Retry-After` asks for (RFC 9110 §10.2.3), within reason; undefined when it cannot be read. */
export function readRetryAfter(text: string | undefined, now: number): number | undefined {
  if (text === undefined) return undefined;
  const seconds = /^\d+$/.test(text) ? Number(text) : Math.ceil((Date.parse(text) - now) / 1000);
  return Number.isNaN(seconds) ? undefined : Math.min(Math.max(seconds, 1), LONGEST_WAIT);
}
