/** Algorithms (RFC 7518 §3.1, RFC 8037) with which the one who checks a token cannot make one. */
export const defaultAlgorithms = ['RS256', 'PS256', 'ES256', 'EdDSA'];

const PUBLIC_ALGORITHMS = [...defaultAlgorithms, 'RS384', 'RS512', 'PS384', 'PS512', 'ES384', 'ES512', 'Ed25519'];
/** Algorithms whose key can make tokens as well as check them. */
export const SECRET_ALGORITHMS = ['HS256', 'HS384', 'HS512'];

/** Returns why keys cannot be read from there, or undefined. A URL with a password would be part of each failure that is logged. */
export function findKeysFault(keys: string): string | undefined {
  const { username, password } = isUrl(keys) ? new URL(keys) : { username: '', password: '' };
  return username + password === '' ? undefined : 'the URL of the keys has a user or password in it, and keys are public: leave it out';
}

/** Returns why these algorithms may not be used with these keys, or undefined. */
export function findAlgorithmFault(algorithms: readonly string[], keys: string): string | undefined {
  // A secret that many can read at a URL is none, and everybody who holds it can make tokens.
  const usable = isUrl(keys) ? PUBLIC_ALGORITHMS : [...PUBLIC_ALGORITHMS, ...SECRET_ALGORITHMS];
  const unusable = algorithms.find((algorithm) => !usable.includes(algorithm));
  if (unusable !== undefined) {
    return SECRET_ALGORITHMS.includes(unusable)
      ? `${unusable} needs a secret, and keys at a URL are public: use a file of keys`
      : `${JSON.stringify(unusable)} is not one of ${usable.join(', ')}`;
  }
  return algorithms.length === 0 ? 'no algorithm is allowed' : undefined;
}

/** Tells whether keys are at a URL, and not in a file. */
export function isUrl(keys: string): boolean {
  return URL.canParse(keys) && /^https?:$/.test(new URL(keys).protocol);
}
