import { RateLimiterMemory } from 'rate-limiter-flexible';
import { ServiceError } from '../errors/catalogue.js';
import { networkOf } from './network.js';
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

/** Returns a guard that counts in the memory of this process; addresses of IPv6 count by their network. */
export function createAttempts({ perAddress, perUser }: AttemptLimits = DEFAULTS): Attempts {
  const [ofAddress, ofUser] = [perAddress, perUser].map((points) => new RateLimiterMemory({ points, duration: WINDOW_SECONDS })) as [
    RateLimiterMemory,
    RateLimiterMemory,
  ];
  let lastFailure = -Infinity;

  const checkLimits = async ({ address, headers }: Caller): Promise<void> => {
    const network = networkOf(address);
    const failed = await ofAddress.get(network);
    // Whoever has failed for a user has failed for the address as well.
    if (failed === null) return;
    if (failed.consumedPoints >= perAddress) throw tooMany(failed.msBeforeNext);
    const failedForUser = await ofUser.get(`${network} ${userOf(headers)}`);
    if (failedForUser !== null && failedForUser.consumedPoints >= perUser) throw tooMany(failedForUser.msBeforeNext);
  };
  const count = async ({ address, headers }: Caller): Promise<void> => {
    lastFailure = Date.now();
    const network = networkOf(address);
    await ofAddress.penalty(network);
    await ofUser.penalty(`${network} ${userOf(headers)}`);
  };
  return {
    async guard(caller, check) {
      // While nobody fails, nobody pays for those who do.
      if (Date.now() - lastFailure < WINDOW_SECONDS * 1000) await checkLimits(caller);
      try {
        return await check();
      } catch (error) {
        if (error instanceof ServiceError && error.code === 'unauthorized' && isAttempt(caller.headers)) await count(caller);
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
