/** An error that the service has answered, or a server in front of it. */
export class ChatSessionError extends Error {
  override readonly name = 'ChatSessionError';

  constructor(
    message: string,
    /** Status of the answer, as in 404. */
    readonly status: number,
    /** `ErrorType` of the body, as in `SoNotFoundException`; undefined where somebody else than the service answered. */
    readonly errorType: string | undefined,
    /** Headers and the rest, as in `Retry-After`; its body is read already. */
    readonly response: Response,
  ) {
    super(message);
  }
}

/** Returns the error that an answer stands for: its body is that of every error, in JSON or in XML. */
export function readError(text: string, response: Response): ChatSessionError {
  const read = text.startsWith('{') ? readJson(text) : readXml(text);
  const { status } = response;
  return new ChatSessionError(
    read('ErrorMessage') ?? `The server answered ${status} without a reason`,
    status,
    read('ErrorType'),
    response,
  );
}

type Read = (name: string) => string | undefined;

function readJson(text: string): Read {
  try {
    const body = JSON.parse(text) as Readonly<Record<string, unknown>>;
    return (name) => (typeof body[name] === 'string' ? body[name] : undefined);
  } catch {
    // A page of somebody else that begins like JSON says nothing of the service.
    return () => undefined;
  }
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

/** The two flat elements of an error need no parser, so that the client without XML can read them. */
function readXml(text: string): Read {
  return (name) =>
    new RegExp(`<${name}>([^<]*)</${name}>`)
      .exec(text)?.[1]
      ?.replace(/&(?:#x([0-9A-F]+)|(\w+));/gi, (reference, hex?: string, entity = '') =>
        hex === undefined ? (ENTITIES[entity as string] ?? reference) : String.fromCodePoint(Number.parseInt(hex, 16)),
      );
}
