import type { MediaType, Operation } from '../../generated/operation.js';
import { errorMediaTypes, securitySchemes } from '../../generated/operations.js';
import { type Answer, type Field, headerOf, listOf } from './answer.js';
import { checkJson, type ReadBody } from './check-json.js';
import { checkSecrets } from './check-secrets.js';
import { checkXml } from './check-xml.js';
import type { Request } from './client.js';
import { type Finding, show } from './finding.js';
import { isZone } from './instant.js';
import { acceptable } from './media-range.js';

/** An answer with its body as a value, as far as it has one that can be read, and what is wrong with it. */
export interface CheckedAnswer extends ReadBody {
  readonly mediaType: MediaType | undefined;
}

/** The operation of the document that was asked for; undefined where the path or the method belongs to none. */
type Asked = Operation | undefined;

/** Checks all that the document says of any answer: status, headers, media type and every byte of the body. */
export function checkAnswer(operation: Asked, request: Pick<Request, 'method' | 'fields'>, answer: Answer): CheckedAnswer {
  const { status } = answer;
  const headers = checkHeaders(operation, request, answer);
  if (request.method === 'HEAD' || status === 204 || status === 304) {
    const extra = answer.bytes.length === 0 ? [] : [finding('', 'no body (RFC 9110 §6.4.1)', `${answer.bytes.length} bytes`)];
    return { value: undefined, mediaType: undefined, findings: [...headers, ...extra] };
  }
  const response = operation?.responses[status];
  const schema = response?.schema ?? (status >= 400 ? 'ErrorBody' : undefined);
  if (schema === undefined) return { value: undefined, mediaType: undefined, findings: headers };
  const declared: readonly MediaType[] = response?.mediaTypes ?? (status === 406 ? errorMediaTypes.slice(0, 1) : errorMediaTypes);
  const contentType = headerOf(answer, 'content-type');
  const [type = '', ...parameters] = (contentType ?? '').split(';').map((part) => part.trim().toLowerCase());
  const mediaType = declared.find((one) => one.type === type);
  if (mediaType === undefined) {
    const names = declared.map((one) => one.type).join(', ');
    return { value: undefined, mediaType, findings: [...headers, finding('Content-Type', `one of ${names}`, show(contentType))] };
  }
  const wrong = [...headers, ...checkContentType(request.fields, { answer, declared, mediaType, parameters })];
  const body = readBody(answer, mediaType, { schema, nullable: response?.nullable });
  return { value: body.value, mediaType, findings: [...wrong, ...body.findings, ...checkError(status, body.value)] };
}

function checkHeaders(operation: Asked, { method, fields }: Pick<Request, 'method' | 'fields'>, answer: Answer): readonly Finding[] {
  const { status } = answer;
  const findings: Finding[] = [...checkSecrets(fields, answer)];
  if (operation !== undefined && operation.responses[status] === undefined) {
    findings.push(finding('status', `one of ${Object.keys(operation.responses).join(', ')}, as the document declares`, String(status)));
  }
  const coding = headerOf(answer, 'content-encoding');
  if (coding !== undefined && headerOf({ fields }, 'accept-encoding') === undefined) {
    findings.push(finding('Content-Encoding', 'nothing: no coding was asked for', show(coding)));
  }
  if (status === 401) findings.push(...checkChallenges(answer));
  if (status === 405 && headerOf(answer, 'allow') === undefined)
    findings.push(finding('Allow', 'the methods of the path (RFC 9110 §15.5.6)', 'nothing'));
  const after = headerOf(answer, 'retry-after');
  if (after !== undefined && !/^\d{1,9}$/.test(after)) findings.push(finding('Retry-After', 'seconds', show(after)));
  if (status === 304 || status === 204 || method === 'OPTIONS' || (operation === undefined && status < 400)) return findings;
  const shaping = operation !== undefined && status < 400 ? ['accept', ...localeNames(operation)] : ['accept'];
  const vary = listOf(answer, 'vary');
  const missing = shaping.filter((name) => !vary.includes(name) && !vary.includes('*'));
  if (missing.length > 0) findings.push(finding('Vary', missing.join(', '), show(headerOf(answer, 'vary'))));
  if (status === 200 && operation !== undefined) findings.push(...checkLocale(fields, answer));
  return findings;
}

/** Returns the headers that say in which language and zone an answer is, in lower case. */
export function localeNames({ parameters }: Operation): readonly string[] {
  return parameters
    .filter((parameter) => parameter.in === 'header' && parameter.format !== undefined)
    .map(({ name }) => name.toLowerCase());
}

/** Words that `Authorization` may begin with. */
export const authorizationSchemes = Object.entries(securitySchemes).flatMap(([name, scheme]) =>
  scheme.name === 'Authorization' ? [{ name, word: scheme.scheme }] : [],
);

function checkChallenges(answer: Answer): readonly Finding[] {
  const words = challengesOf(answer);
  const known: readonly string[] = authorizationSchemes.map(({ word }) => word.toLowerCase());
  const strange = words.filter((word) => !known.includes(word));
  if (words.length > 0 && strange.length === 0) return [];
  return [
    finding('WWW-Authenticate', `a challenge for ${known.join(', ')} (RFC 9110 §11.6.1)`, show(headerOf(answer, 'www-authenticate'))),
  ];
}

/** Returns the schemes that an answer challenges to use, in lower case. */
export function challengesOf(answer: Answer): readonly string[] {
  const text = (headerOf(answer, 'www-authenticate') ?? '').replaceAll(/"(?:[^"\\]|\\.)*"/g, '""');
  // A word without an equals sign begins a challenge, the others are its parameters.
  return [...text.matchAll(/(?:^|,)\s*([\w-]+)(?=\s|,|$)/g)].map(([, word = '']) => word.toLowerCase());
}

function checkLocale(fields: readonly Field[], answer: Answer): readonly Finding[] {
  const findings: Finding[] = [];
  const zone = headerOf(answer, 'so-timezone');
  if (zone === undefined || !isZone(zone)) findings.push(finding('SO-TimeZone', 'the IANA zone in force', show(zone)));
  const language = headerOf(answer, 'content-language');
  if (language !== undefined && !fields.some(([name]) => /^(?:accept|so)-language$/i.test(name))) {
    findings.push(finding('Content-Language', 'nothing: no language was asked for', show(language)));
  }
  return findings;
}

interface Typed {
  readonly answer: Answer;
  readonly declared: readonly MediaType[];
  readonly mediaType: MediaType;
  readonly parameters: readonly string[];
}

function checkContentType(fields: readonly Field[], { answer, declared, mediaType, parameters }: Typed): readonly Finding[] {
  const findings: Finding[] = [];
  const got = show(headerOf(answer, 'content-type'));
  if (!parameters.some((parameter) => /^charset="?utf-8"?$/.test(parameter))) findings.push(finding('Content-Type', 'charset=utf-8', got));
  const wanted = acceptable(headerOf({ fields }, 'accept'), declared);
  // An error that fits no range is JSON: an answer is better than none.
  const expected = wanted?.[0] ?? (answer.status >= 400 ? declared[0] : undefined);
  if (wanted !== undefined && expected !== mediaType) {
    findings.push(finding('Content-Type', expected?.type ?? 'status 406: nothing acceptable (RFC 9110 §15.5.7)', got));
  }
  return findings;
}

interface Body {
  readonly schema: string;
  readonly nullable: boolean | undefined;
}

function readBody({ bytes, isCut }: Answer, { format }: MediaType, { schema, nullable }: Body): ReadBody {
  if (isCut) return broken(`a body of at most ${bytes.length} bytes`, 'more, of which the rest was not read');
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    // The decoder throws at the first byte that belongs to no character.
    return broken('UTF-8', 'other bytes');
  }
  if (text.startsWith('\uFEFF')) return broken('no byte order mark (RFC 8259 §8.1)', 'one');
  return format === 'json' ? checkJson(text, schema, { nullable }) : checkXml(text, schema, { nullable });
}

function broken(expected: string, got: string): ReadBody {
  return { value: undefined, findings: [finding('', expected, got)] };
}

/** What an error message may not show: frames of a stack, files of the server, statements of a database. */
const LEAK = /\n\s*at |\bat \S+ \(|node_modules|\.(?:[cm]?[jt]s|cs|java|py):\d+|\bSELECT\b.+\bFROM\b/;

function checkError(status: number, value: unknown): readonly Finding[] {
  if (status < 400 || value === undefined) return [];
  const { Error: isError, ErrorMessage: message } = (value ?? {}) as { readonly Error?: unknown; readonly ErrorMessage?: unknown };
  const findings: Finding[] = [];
  if (isError !== true) findings.push(finding('/Error', 'true', show(isError)));
  if (message === '') findings.push(finding('/ErrorMessage', 'a sentence', '""'));
  if (typeof message === 'string' && LEAK.test(message))
    findings.push(finding('/ErrorMessage', 'nothing of the inside of the server', show(message)));
  return findings;
}

function finding(pointer: string, expected: string, got: string): Finding {
  return { pointer, expected, got };
}
