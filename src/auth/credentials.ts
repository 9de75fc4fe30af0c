import { createHash, randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import { readSecretJson } from './read-secret-json.js';
import type { Principal } from './scheme.js';

const derive = promisify<string, Buffer, number, { N: number; r: number; p: number; maxmem: number }, Buffer>(scrypt);

/** A password as scrypt (RFC 7914) keeps it; `salt` and `hash` are base64. */
interface PasswordHash {
  readonly N: number;
  readonly r: number;
  readonly p: number;
  readonly salt: string;
  readonly hash: string;
}

/** A secret that is random enough for a fast hash: its SHA-256 in hex, and whose it is. */
interface TokenDigest {
  readonly name: string;
  readonly sha256: string;
}

/** What a credentials file holds: hashes only, never a secret. */
export interface CredentialsFile {
  readonly users?: readonly { readonly name: string; readonly password: PasswordHash }[];
  readonly bearerTokens?: readonly TokenDigest[];
  readonly tickets?: readonly TokenDigest[];
  readonly applications?: readonly TokenDigest[];
}

export interface Credentials {
  /** Another number as soon as the credentials are others: what was verified before holds no more. */
  readonly version: number;
  /** Takes the same time for an unknown user as for a wrong password. */
  checkPassword(name: string, password: string): Promise<Principal | undefined>;
  findToken(kind: 'bearerTokens' | 'tickets' | 'applications', token: string): Principal | undefined;
}

/** The user of the documented sample, `tje0` with the password `Tje0`; for the demo mode alone. */
export const demoCredentials: CredentialsFile = {
  users: [
    {
      name: 'tje0',
      password: { N: 16384, r: 8, p: 1, salt: 'KpdRbDVLaISM29j1SiJqCg==', hash: 'z/2UIt+cdAzRfSzqnXf4g1u6AcH567QtNHY2Yp+TbdI=' },
    },
  ],
};

/**
 * Reads a credentials file. One that names nobody is a mistake where a service starts; where somebody was removed it is meant.
 *
 * @throws Error that names the file and what is wrong with it.
 */
export function readCredentialsFile(file: string, { mayBeEmpty = false }: { readonly mayBeEmpty?: boolean } = {}): CredentialsFile {
  try {
    const content = readSecretJson(file);
    checkFile(content);
    if (!mayBeEmpty && !hasCallers(content)) throw new Error('nobody could call with it: it needs users, bearerTokens or tickets');
    createCredentials(content);
    return content;
  } catch (error) {
    throw new Error(`Cannot read the credentials file ${file}: ${(error as Error).message}`, { cause: error });
  }
}

const KINDS = ['users', 'bearerTokens', 'tickets', 'applications'] as const;

function checkFile(content: unknown): asserts content is CredentialsFile {
  if (typeof content !== 'object' || content === null || Array.isArray(content)) throw new Error('it has to be an object');
  const lists = content as Partial<Record<string, unknown>>;
  for (const kind of KINDS) {
    const list = lists[kind] ?? [];
    if (!Array.isArray(list)) throw new Error(`${kind} has to be a list`);
    for (const entry of list as unknown[]) {
      if (typeof entry !== 'object' || entry === null || !('name' in entry))
        throw new Error(`each of ${kind} has to be an object with a name`);
    }
  }
}

/** Tells whether a credentials file names anybody; an application alone cannot call. */
export function hasCallers({ users, bearerTokens, tickets }: CredentialsFile): boolean {
  return [users, bearerTokens, tickets].some((list) => (list ?? []).length > 0);
}

/** Returns a check of secrets against a credentials file. @throws Error when an entry is not what it has to be. */
export function createCredentials(file: CredentialsFile): Credentials {
  const users = new Map((file.users ?? []).map(({ name, password }) => [name, checkHash(name, password)]));
  const tokens = {
    bearerTokens: byDigest(file.bearerTokens),
    tickets: byDigest(file.tickets),
    applications: byDigest(file.applications),
  };
  const nobody: PasswordHash = {
    ...(users.values().next().value ?? { N: 16384, r: 8, p: 1 }),
    salt: randomBytes(16).toString('base64'),
    hash: '',
  };
  return {
    version: 0,
    async checkPassword(name, password) {
      const known = users.get(name);
      const { N, r, p, salt, hash } = known ?? nobody;
      const want = Buffer.from(hash, 'base64');
      const got = await derive(password, Buffer.from(salt, 'base64'), want.length === 0 ? 32 : want.length, {
        N,
        r,
        p,
        maxmem: memoryOf({ N, r, p }),
      });
      return known !== undefined && timingSafeEqual(got, want) ? { name } : undefined;
    },
    // Looking up the digest is as good as comparing in constant time: nobody can choose a digest byte by byte.
    findToken: (kind, token) => tokens[kind].get(createHash('sha256').update(token).digest('hex')),
  };
}

/** Returns what a credentials file keeps of a password. */
export async function hashPassword(password: string): Promise<PasswordHash> {
  const cost = { N: 16384, r: 8, p: 1 };
  const salt = randomBytes(16);
  const hash = await derive(password, salt, 32, { ...cost, maxmem: memoryOf(cost) });
  return { ...cost, salt: salt.toString('base64'), hash: hash.toString('base64') };
}

/** Returns more bytes than scrypt needs, in place of Node's own limit. @see RFC 7914 §2 */
function memoryOf({ N, r, p }: Pick<PasswordHash, 'N' | 'r' | 'p'>): number {
  return 256 * r * (N + p) + 65_536;
}

function checkHash(name: string, password: PasswordHash | undefined): PasswordHash {
  const { N, r, p, salt, hash } = password ?? ({} as Partial<PasswordHash>);
  const numbers = [N, r, p].every((value) => Number.isInteger(value) && (value as number) > 0) && isPowerOf2(N as number);
  if (!numbers || typeof salt !== 'string' || typeof hash !== 'string' || Buffer.from(hash, 'base64').length < 16) {
    throw new Error(`the password of ${JSON.stringify(name)} needs N, r, p, salt and hash of scrypt`);
  }
  return password as PasswordHash;
}

/** RFC 7914 §2: the cost is a power of 2, larger than 1. */
function isPowerOf2(cost: number): boolean {
  return cost > 1 && Number.isInteger(Math.log2(cost));
}

function byDigest(entries: readonly TokenDigest[] = []): ReadonlyMap<string, Principal> {
  return new Map(
    entries.map(({ name, sha256 }) => {
      if (typeof name !== 'string' || !/^[0-9a-f]{64}$/.test(sha256))
        throw new Error(`${JSON.stringify(name)} needs a name and its sha256 in 64 hexadecimal digits`);
      return [sha256, { name }];
    }),
  );
}
