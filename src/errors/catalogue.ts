interface Kind {
  readonly status: number;
  readonly type: string;
  /** Seconds after which a client may try again where nobody knows better. */
  readonly retryAfter?: number;
}

/** Every kind of failure that a client can see: its HTTP status and the `ErrorType` that names it to programs. */
export const catalogue = {
  'bad-request': { status: 400, type: 'ArgumentException' },
  unauthorized: { status: 401, type: 'SoUnauthorizedException' },
  forbidden: { status: 403, type: 'SoSentryException' },
  'not-found': { status: 404, type: 'SoNotFoundException' },
  'method-not-allowed': { status: 405, type: 'SoMethodNotAllowedException' },
  'not-acceptable': { status: 406, type: 'SoNotAcceptableException' },
  'request-timeout': { status: 408, type: 'SoRequestTimeoutException' },
  conflict: { status: 409, type: 'SoConflictException' },
  gone: { status: 410, type: 'SoGoneException' },
  'precondition-failed': { status: 412, type: 'SoPreconditionFailedException' },
  'content-too-large': { status: 413, type: 'SoContentTooLargeException' },
  'unsupported-media-type': { status: 415, type: 'SoUnsupportedMediaTypeException' },
  'expectation-failed': { status: 417, type: 'SoExpectationFailedException' },
  'unprocessable-content': { status: 422, type: 'SoUnprocessableContentException' },
  locked: { status: 423, type: 'SoLockedException' },
  'precondition-required': { status: 428, type: 'SoPreconditionRequiredException' },
  'too-many-requests': { status: 429, type: 'SoTooManyRequestsException', retryAfter: 5 },
  'headers-too-large': { status: 431, type: 'SoHeadersTooLargeException' },
  internal: { status: 500, type: 'SoInternalException' },
  'not-implemented': { status: 501, type: 'SoNotImplementedException' },
  'bad-gateway': { status: 502, type: 'SoBadGatewayException' },
  unavailable: { status: 503, type: 'SoUnavailableException', retryAfter: 5 },
  timeout: { status: 504, type: 'SoTimeoutException' },
} as const satisfies Readonly<Record<string, Kind>>;

export type ErrorCode = keyof typeof catalogue;

/** Body of every error, in JSON and in XML (schema `ErrorBody` of the document). */
export interface ErrorBody {
  readonly Error: true;
  readonly ErrorType: string;
  readonly ErrorMessage: string;
  readonly ErrorSource: string;
}

const SOURCE = 'chat-session';

/** A failure whose message the client may read; everything else is answered as `internal`. */
export class ServiceError extends Error {
  override readonly name = 'ServiceError';
  /** That of the code, unless the document declares one that the catalogue does not have. */
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[]>>;

  constructor(
    readonly code: ErrorCode,
    message: string,
    {
      headers = {},
      cause,
      status = catalogue[code].status,
    }: { headers?: Readonly<Record<string, string | string[]>>; cause?: unknown; status?: number } = {},
  ) {
    super(message, { cause });
    const { retryAfter }: Kind = catalogue[code];
    this.status = status;
    this.headers = retryAfter === undefined ? headers : { 'retry-after': String(retryAfter), ...headers };
  }

  get body(): ErrorBody {
    return { Error: true, ErrorType: catalogue[this.code].type, ErrorMessage: this.message, ErrorSource: SOURCE };
  }
}

/** Returns the code whose status it is; a status without one is `bad-request` below 500 and `internal` above. */
export function codeOfStatus(status: number): ErrorCode {
  const code = (Object.keys(catalogue) as ErrorCode[]).find((one) => catalogue[one].status === status);
  return code ?? (status >= 400 && status < 500 ? 'bad-request' : 'internal');
}
