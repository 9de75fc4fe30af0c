import { readRetryAfter, UpstreamFailure } from './failure.js';

export interface StatusOptions {
  /** The sentence for a 404; without it that status makes no sense. */
  readonly notFound?: string | undefined;
  /** The sentence for a 400; without it that status makes no sense. */
  readonly badRequest?: string | undefined;
  /** Whether the credentials are the service's own: that they are refused is no fault of the caller. */
  readonly isOwn: boolean;
  readonly now: number;
}

interface Refusal {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | undefined>>;
}

/** The server behind, or what stands in front of it, serves nobody now. */
const SERVES_NOBODY = [502, 503, 504];

/** Returns what a status other than 200 means to the callers of this service. */
export function failureOfStatus({ status, headers }: Refusal, { notFound, badRequest, isOwn, now }: StatusOptions): UpstreamFailure {
  const retryAfter = readRetryAfter(headers['retry-after'], now);
  if (status === 400 && badRequest !== undefined) return new UpstreamFailure(400, badRequest);
  if (status === 404 && notFound !== undefined) return new UpstreamFailure(404, notFound);
  if (status === 401) {
    return isOwn
      ? new UpstreamFailure(502, 'The server behind this one does not accept the credentials of this service')
      : new UpstreamFailure(401, 'The server behind this one does not accept these credentials');
  }
  if (status === 403) return new UpstreamFailure(403, 'The server behind this one does not allow this call');
  if (status === 429) return new UpstreamFailure(503, 'The server behind this one has too much to do', { retryAfter });
  const isGeneral = SERVES_NOBODY.includes(status);
  if (status === 503) {
    return new UpstreamFailure(503, 'The server behind this one is not available', { isAway: true, isGeneral, retryAfter });
  }
  if (status >= 500) {
    return new UpstreamFailure(502, `The server behind this one failed with status ${status}`, { isAway: true, isGeneral });
  }
  const what = status >= 300 && status < 400 ? 'a redirect, which is not followed' : `status ${status}, which makes no sense here`;
  return new UpstreamFailure(502, `The server behind this one answered with ${what}`);
}
