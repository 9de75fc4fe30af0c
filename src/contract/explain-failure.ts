/** What went wrong on the way to an answer; the message is a sentence for a person. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
}

const CERTIFICATE = 'name the authority that signed it in NODE_EXTRA_CA_CERTS if you trust it';

/** Sentences by the code of Node's error; `@` stands for host and port. */
const SENTENCES: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing listens at @: start the server, or mend host and port of the URL',
  ENOTFOUND: 'no machine is known as @: mend the name in the URL',
  EAI_AGAIN: 'the name of @ cannot be looked up at the moment: is there a network?',
  EHOSTUNREACH: 'there is no way to @: is there a network?',
  ENETUNREACH: 'there is no way to @: is there a network?',
  ETIMEDOUT: '@ does not take connections: is a firewall in between?',
  ECONNRESET: '@ closed the connection before it answered',
  EPIPE: '@ closed the connection before it answered',
  EPROTO: '@ does not speak TLS: use http:// in the URL',
  ERR_SSL_WRONG_VERSION_NUMBER: '@ does not speak TLS: use http:// in the URL',
  ERR_SSL_PACKET_LENGTH_TOO_LONG: '@ does not speak TLS: use http:// in the URL',
  CERT_HAS_EXPIRED: 'the certificate of @ has expired',
  ERR_TLS_CERT_ALTNAME_INVALID: 'the certificate of @ is for another name',
  DEPTH_ZERO_SELF_SIGNED_CERT: `the certificate of @ is signed by itself: ${CERTIFICATE}`,
  SELF_SIGNED_CERT_IN_CHAIN: `the certificate of @ is signed by an unknown authority: ${CERTIFICATE}`,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: `the certificate of @ is signed by an unknown authority: ${CERTIFICATE}`,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: `the certificate of @ is signed by an unknown authority: ${CERTIFICATE}`,
};

/** Returns the sentence for an error of Node's HTTP client. */
export function explainFailure(error: NodeJS.ErrnoException, host: string): NoAnswer {
  if (error instanceof NoAnswer) return error;
  const { code = '', message } = error;
  const sentence =
    SENTENCES[code] ?? (code.startsWith('HPE_') ? `@ does not answer with HTTP: ${message}` : `@ cannot be asked: ${message}`);
  return new NoAnswer(sentence.replace('@', host), { cause: error });
}
