import { createPublicKey } from 'node:crypto';
import {
  createLocalJWKSet,
  createRemoteJWKSet,
  errors,
  importJWK,
  type JSONWebKeySet,
  type JWK,
  type JWTVerifyGetKey,
  jwtVerify,
} from 'jose';
import { ServiceError } from '../errors/catalogue.js';
import { defaultAlgorithms, findAlgorithmFault, findKeysFault, isUrl, SECRET_ALGORITHMS } from './jwt-algorithms.js';
import { readSecretJson } from './read-secret-json.js';
import { rememberVerified, type RememberOptions, type Verified } from './remember.js';
import type { Principal } from './scheme.js';

export interface JwtOptions extends RememberOptions {
  readonly issuer: string;
  readonly audience: string;
  /** Where the JWK set is (RFC 7517 §5): an https or http URL, or a file. */
  readonly keys: string;
  /** The only algorithms that are taken; {@link defaultAlgorithms} unless given. */
  readonly algorithms?: readonly string[] | undefined;
  /** Seconds that the clocks may differ; 30 unless given. */
  readonly clockSkew?: number | undefined;
  /** Milliseconds that keys at a URL may take; 3000 unless given. */
  readonly timeout?: number | undefined;
  /** Milliseconds after which an unknown key makes keys at a URL be read again; 30,000 unless given. */
  readonly cooldown?: number | undefined;
}

/** Characters, which of a token are bytes. */
const LONGEST_TOKEN = 8192;

/**
 * Returns a check of signed tokens (RFC 7519): who is calling is the `sub` of a token that is not over its `exp`. A
 * token that was verified is believed for minutes, and so outlives by them a key that is withdrawn.
 *
 * @throws Error that names the file or the algorithm which cannot be used; the check itself throws ServiceError
 * `unavailable` when the keys cannot be read.
 */
export function createJwtVerifier(options: JwtOptions): (token: string) => Promise<Principal | undefined> {
  const { issuer, audience, keys, algorithms = defaultAlgorithms, clockSkew = 30, now = Date.now } = options;
  const fault = findKeysFault(keys) ?? findAlgorithmFault(algorithms, keys);
  if (fault !== undefined) throw new Error(`Cannot check tokens: ${fault}`);
  const findKey = isUrl(keys) ? remoteKeys(new URL(keys), options) : fileKeys(keys);
  const check = async (token: string): Promise<Verified | undefined> => {
    const { payload } = await verifyWithAnyKey(token, findKey, {
      issuer,
      audience,
      algorithms: [...algorithms],
      clockTolerance: clockSkew,
      currentDate: new Date(now()),
      requiredClaims: ['exp'],
    });
    const { exp = 0, sub: name } = payload;
    return typeof name === 'string' && name !== '' ? { principal: { name }, until: (exp + clockSkew) * 1000 } : undefined;
  };
  const verify = rememberVerified((token) => check(token).catch(refuse), options);
  return async (token) => (token.length > LONGEST_TOKEN ? undefined : verify(token));
}

function remoteKeys(url: URL, { timeout = 3000, cooldown = 30_000 }: JwtOptions): JWTVerifyGetKey {
  return reportUnreadable(createRemoteJWKSet(url, { timeoutDuration: timeout, cooldownDuration: cooldown }));
}

/** Tells a key that is not there, which is the caller's fault, from keys that cannot be read, which is not. */
function reportUnreadable(findKey: JWTVerifyGetKey): JWTVerifyGetKey {
  return async (header, token) => {
    try {
      return await findKey(header, token);
    } catch (error) {
      if (error instanceof errors.JWKSNoMatchingKey || error instanceof errors.JWKSMultipleMatchingKeys) throw error;
      throw new ServiceError('unavailable', 'The keys that tokens are checked with cannot be read at the moment', { cause: error });
    }
  };
}

function fileKeys(file: string): JWTVerifyGetKey {
  try {
    const set = readSecretJson(file) as JSONWebKeySet;
    const findPublicKey = createLocalJWKSet(set);
    if (set.keys.length === 0) throw new Error('it holds no key');
    set.keys.forEach(checkKey);
    const secrets = set.keys.filter(({ kty }) => kty === 'oct');
    // The kind of key follows from the algorithm: a public key never becomes a secret (RFC 8725 §2.1).
    return (header, token) => (SECRET_ALGORITHMS.includes(header.alg) ? findSecret(secrets, header) : findPublicKey(header, token));
  } catch (error) {
    throw new Error(`Cannot read the keys file ${file}: ${(error as Error).message}`, { cause: error });
  }
}

function checkKey(key: JWK, index: number): void {
  const name = `key ${JSON.stringify(key.kid ?? index)}`;
  if (key.kty === 'oct') {
    const { alg = '', k } = key;
    if (!SECRET_ALGORITHMS.includes(alg)) throw new Error(`${name} is a secret and needs an alg of ${SECRET_ALGORITHMS.join(', ')}`);
    // RFC 7518 §3.2
    const bits = Number(alg.slice(2));
    if (typeof k !== 'string' || Buffer.from(k, 'base64url').length * 8 < bits) throw new Error(`${name} needs ${bits} bits in k`);
  } else if (['RSA', 'EC', 'OKP'].includes(String(key.kty))) {
    if (key.d !== undefined) throw new Error(`${name} is private: only its public half belongs here`);
    const { modulusLength = 2048 } = createPublicKey({ key, format: 'jwk' }).asymmetricKeyDetails as { readonly modulusLength?: number };
    if (modulusLength < 2048) throw new Error(`${name} has ${modulusLength} bits, and RSA needs 2048`);
  }
}

async function findSecret(secrets: readonly JWK[], { alg, kid }: { alg: string; kid?: string | undefined }) {
  const [secret, other] = secrets.filter((key) => key.alg === alg && (kid === undefined || kid === key.kid));
  if (secret === undefined || other !== undefined) throw new errors.JWKSNoMatchingKey();
  return importJWK(secret, alg);
}

/** Verifies with the key that the token names; where it names none, with each that it could mean. */
async function verifyWithAnyKey(token: string, findKey: JWTVerifyGetKey, options: Parameters<typeof jwtVerify>[2]) {
  try {
    return await jwtVerify(token, findKey, options);
  } catch (error) {
    if (!(error instanceof errors.JWKSMultipleMatchingKeys)) throw error;
    for await (const key of error) {
      try {
        return await jwtVerify(token, key, options);
      } catch (refused) {
        if (!(refused instanceof errors.JWSSignatureVerificationFailed)) throw refused;
      }
    }
    throw new errors.JWSSignatureVerificationFailed();
  }
}

function refuse(error: unknown): undefined {
  if (error instanceof errors.JOSEError) return undefined;
  throw error;
}
