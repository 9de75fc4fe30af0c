import { Pool } from 'undici';
import { UpstreamFailure } from './failure.js';

export interface UpstreamClientOptions {
  /** Where the API is, without a slash at the end. */
  readonly base: URL;
  /** Milliseconds that connecting, waiting and reading may take together, a second try included. */
  readonly timeout: number;
  /** Bytes of a body that are read at most. */
  readonly maxBytes: number;
}

export interface UpstreamResponse {
  readonly status: number;
  /** By name in lower case; of one that is repeated, the first. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** Empty where the status is not 200. */
  readonly body: Uint8Array;
}

export interface UpstreamClient {
  /** Asks for a path below the base, twice at most, and follows no redirect. @throws UpstreamFailure when nothing can be read */
  get(path: string, headers: Readonly<Record<string, string>>): Promise<UpstreamResponse>;
  /** Ends all connections. */
  close(): Promise<void>;
}

/** Connections of one process to the server behind; more requests wait for one of them. */
const CONNECTIONS = 64;
/** Bytes of a body that nobody needs, so that its connection can be used again; a longer one ends it. */
const READ_AWAY = 64 * 1024;

/** Returns a client that keeps its connections alive, checks certificates, and waits and reads within limits. */
export function createUpstreamClient({ base, timeout, maxBytes }: UpstreamClientOptions): UpstreamClient {
  const pool = new Pool(base.origin, {
    connections: CONNECTIONS,
    connect: { timeout },
    headersTimeout: timeout,
    bodyTimeout: timeout,
    maxResponseSize: maxBytes,
  });
  const failureOf = createExplanation({ timeout, maxBytes });
  const begin = async (path: string, headers: Readonly<Record<string, string>>, signal: AbortSignal) => {
    const request = { method: 'GET', path: base.pathname.replace(/\/$/, '') + path, headers, signal } as const;
    try {
      return await pool.request(request);
    } catch (error) {
      // Reading changes nothing over there, and no byte of an answer has come.
      if (!isLost(error) || signal.aborted) throw error;
      return await pool.request(request);
    }
  };
  return {
    async get(path, headers) {
      const signal = AbortSignal.timeout(timeout);
      const response = await begin(path, headers, signal).catch((error: unknown) => {
        throw failureOf(error, 'cannot be reached');
      });
      const { statusCode: status, body } = response;
      const read = { status, headers: firstOf(response.headers) };
      if (status !== 200) {
        // What it says is for its own clients; a connection that breaks meanwhile is not used again.
        body.dump({ limit: READ_AWAY }).catch(() => {});
        return { ...read, body: new Uint8Array() };
      }
      try {
        return { ...read, body: await body.bytes() };
      } catch (error) {
        throw failureOf(error, 'ended its answer before it was complete');
      }
    },
    close: () => pool.destroy(),
  };
}

/** Codes of a connection that is refused or lost. */
const LOST = ['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET'];

function isLost(error: unknown): boolean {
  return codesOf(error).some((code) => LOST.includes(code));
}

/** Names that resolve to several addresses fail once for each. */
function codesOf(error: unknown): readonly string[] {
  const { code, errors = [] } = error as { readonly code?: unknown; readonly errors?: readonly unknown[] };
  return [String(code), ...errors.flatMap(codesOf)];
}

function createExplanation({ timeout, maxBytes }: Omit<UpstreamClientOptions, 'base'>) {
  return (error: unknown, otherwise: 'cannot be reached' | 'ended its answer before it was complete'): UpstreamFailure => {
    const { name, code } = error as { readonly name?: unknown; readonly code?: unknown };
    if (name === 'TimeoutError' || /^UND_ERR_\w+_TIMEOUT$/.test(String(code))) {
      const message = `The server behind this one did not answer within ${timeout} ms`;
      return new UpstreamFailure(504, message, { isAway: true, isGeneral: true, cause: error });
    }
    if (code === 'UND_ERR_RES_EXCEEDED_MAX_SIZE') {
      return new UpstreamFailure(502, `The server behind this one gave more than ${maxBytes} bytes`, { cause: error });
    }
    if (name === 'HTTPParserError' || code === 'UND_ERR_HEADERS_OVERFLOW') {
      return new UpstreamFailure(502, 'The server behind this one does not answer in HTTP/1.1', { cause: error });
    }
    const status = otherwise === 'cannot be reached' ? 503 : 502;
    return new UpstreamFailure(status, `The server behind this one ${otherwise}`, { isAway: true, isGeneral: true, cause: error });
  };
}

function firstOf(headers: Readonly<Record<string, string | string[] | undefined>>): UpstreamResponse['headers'] {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value[0] : value]));
}
