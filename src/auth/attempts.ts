import type { RateLimiterMemory } from 'rate-limiter-flexible';
import { ServiceError } from '../errors/catalogue.js';
import { networkOf } from './network.js';
import { nobody, type Peers } from './peers.js';
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
  /** Tells whether nobody has failed lately: then nobody is refused unchecked. */
  areNone(): boolean;
}

/** A failure, as it is counted and as the other processes are told. */
interface Failure {
  readonly network: string;
  readonly user: string;
}

/** Topic of the failures. */
const FAILURES = 'failures';

/** Returns a guard that counts in the memory of this process, and of the others of the service; addresses of IPv6 count by their network. */
export function createAttempts({ perAddress, perUser }: AttemptLimits = DEFAULTS, peers: Peers = nobody): Attempts {
  let opened: Promise<Limits> | undefined;
  // Nobody pays for them at a start: loading them takes as long as all of this folder.
  const open = () => (opened ??= openLimits({ perAddress, perUser }));
  let lastFailure = -Infinity;

  const checkLimits = async ({ address, headers }: Caller): Promise<void> => {
    const { ofAddress, ofUser } = await open();
    const network = networkOf(address);
    const failed = await ofAddress.get(network);
    // Whoever has failed for a user has failed for the address as well.
    if (failed === null) return;
    if (failed.consumedPoints >= perAddress) throw tooMany(failed.msBeforeNext);
    const failedForUser = await ofUser.get(`${network} ${userOf(headers)}`);
    if (failedForUser !== null && failedForUser.consumedPoints >= perUser) throw tooMany(failedForUser.msBeforeNext);
  };
  const count = async ({ network, user }: Failure): Promise<void> => {
    lastFailure = performance.now();
    const { ofAddress, ofUser } = await open();
    await ofAddress.penalty(network);
    await ofUser.penalty(`${network} ${user}`);
  };
  const fail = async ({ address, headers }: Caller): Promise<void> => {
    const failure = { network: networkOf(address), user: userOf(headers) };
    // Known everywhere before it is answered: the next one may be tried at another process.
    await Promise.all([count(failure), peers.tell(FAILURES, failure)]);
  };
  peers.listen<Failure>(FAILURES, (failure) => void count(failure));
  const areNone = () => performance.now() - lastFailure >= WINDOW_SECONDS * 1000;
  return {
    areNone,
    async guard(caller, check) {
      // While nobody fails, nobody pays for those who do.
      if (!areNone()) await checkLimits(caller);
      try {
        return await check();
      } catch (error) {
        if (error instanceof ServiceError && error.code === 'unauthorized' && isAttempt(caller.headers)) await fail(caller);
        throw error;
      }
    },
  };
}

interface Limits {
  readonly ofAddress: RateLimiterMemory;
  readonly ofUser: RateLimiterMemory;
}

async function openLimits({ perAddress, perUser }: AttemptLimits): Promise<Limits> {
  const { RateLimiterMemory } = await import('rate-limiter-flexible');
  const limit = (points: number) => new RateLimiterMemory({ points, duration: WINDOW_SECONDS });
  return { ofAddress: limit(perAddress), ofUser: limit(perUser) };
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
