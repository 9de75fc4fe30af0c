import { RateLimiterMemory } from 'rate-limiter-flexible';
import { ServiceError } from '../errors/catalogue.js';
import { authorization, type RequestHeaders } from './scheme.js';

/** Failed attempts that are let through in a minute: of one address, and of one address for one user. */
export interface AttemptLimits {
  readonly perAddress: number;
  readonly perUser: number;
}

const DEFAULTS: AttemptLimits = { perAddress: 30, perUser: 10 };
const WINDOW_SECONDS = 60;
/** Longer names than anybody has are one name. */
const LONGEST_NAME = 64;

/** Who is trying to sign in. */
export interface Caller {
  readonly address: string;
  readonly headers: RequestHeaders;
}

export interface Attempts {
  /**
   * Runs a check of credentials, unless too many of them have failed, and counts it where it fails in its turn. A request
   * without credentials fails, too, but guesses nothing: it is not counted.
   *
   * @throws ServiceError `too-many-requests` with `Retry-After`, and what the check throws.
   */
  guard<Result>(caller: Caller, check: () => Promise<Result>): Promise<Result>;
}

/** Returns a guard that counts in the memory of this process. */
export function createAttempts({ perAddress, perUser }: AttemptLimits = DEFAULTS): Attempts {
  const limiters = [perAddress, perUser].map((points) => new RateLimiterMemory({ points, duration: WINDOW_SECONDS }));
  return {
    async guard({ address, headers }, check) {
      const keys = [address, `${address} ${userOf(headers)}`];
      for (const [index, limiter] of limiters.entries()) {
        const failed = await limiter.get(keys[index] as string);
        if (failed !== null && failed.consumedPoints >= limiter.points) throw tooMany(failed.msBeforeNext);
      }
      try {
        return await check();
      } catch (error) {
        if (error instanceof ServiceError && error.code === 'unauthorized' && isAttempt(headers)) {
          for (const [index, limiter] of limiters.entries()) await limiter.penalty(keys[index] as string);
        }
        throw error;
      }
    },
  };
}

function tooMany(milliseconds: number): ServiceError {
  const seconds = String(Math.ceil(milliseconds / 1000));
  const message = `Too many sign-ins from this address have failed: try again in ${seconds} seconds`;
  return new ServiceError('too-many-requests', message, { headers: { 'retry-after': seconds } });
}

/** Returns the user that Basic names, whoever it is; one name for all other schemes. */
function userOf(headers: RequestHeaders): string {
  const pair = Buffer.from(authorization(headers, 'Basic') ?? '', 'base64').toString('utf8');
  return pair.slice(0, Math.min(Math.max(pair.indexOf(':'), 0), LONGEST_NAME));
}

function isAttempt(headers: RequestHeaders): boolean {
  return headers['authorization'] !== undefined || headers['cookie'] !== undefined;
}
