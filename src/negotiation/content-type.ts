import type { MediaType } from '../../generated/operation.js';
import { ServiceError } from '../errors/catalogue.js';
import { parseRange } from './accept.js';
import { CHARSET } from './negotiate.js';

/**
 * Returns the declared media type that a `Content-Type` names (RFC 9110 §8.3). Parameters other than `charset` mean
 * nothing to JSON and XML.
 *
 * @throws ServiceError `unsupported-media-type` that names what is declared, in `Accept` too (RFC 9110 §12.5.1).
 */
export function readContentType(header: string | undefined, declared: readonly MediaType[]): MediaType {
  if (header === undefined) throw unsupported('a body needs a Content-Type', declared);
  const range = parseRange(header);
  const mediaType = declared.find(({ type }) => type.toLowerCase() === `${range?.type}/${range?.subtype}`);
  if (mediaType === undefined) throw unsupported(`its Content-Type is ${JSON.stringify(header)}`, declared);
  const charset = range?.parameters.get('charset') ?? CHARSET;
  if (charset !== CHARSET) throw unsupported(`its charset is ${JSON.stringify(charset)}, only ${CHARSET} is read`, declared);
  return mediaType;
}

/** Returns the error of a body that cannot be read in the form in which it was sent. */
export function unsupported(why: string, declared: readonly MediaType[]): ServiceError {
  const types = declared.map(({ type }) => type).join(', ');
  return new ServiceError('unsupported-media-type', `Cannot read the body: ${why}; send it as ${types}`, { headers: { accept: types } });
}
