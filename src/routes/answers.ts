import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Content } from '../../generated/answer.js';
import type { MediaType } from '../../generated/operation.js';
import type { Selection } from '../../generated/output.js';
import type { Locale } from '../localization/locale.js';
import { isNotModified, writeHttpDate } from '../negotiation/conditional.js';
import { digestText, type EntityTags, type Variant } from '../representation/entity-tag.js';
import type { KeptAnswer, KeptAnswers } from '../representation/kept-answers.js';
import { type Representable, represent, type Representation } from '../representation/represent.js';

/** What one request wants of the bytes of an answer. */
export interface Wanted {
  readonly mediaType: MediaType;
  readonly locale: Locale;
  /** Absolute URL that the service is mounted at. */
  readonly rootUrl: string;
  readonly selection: Selection;
}

/** What makes answers conditional: their tags, and the written ones that are kept. */
export interface Memory {
  readonly tags: EntityTags;
  readonly kept: KeptAnswers;
}

export interface AnswersOptions {
  /** Component schema of the body. */
  readonly schema: string;
  /** Whether null may be the body. */
  readonly nullable: boolean;
  /** Undefined where the document does not declare that the operation can be asked for conditionally. */
  readonly memory: Memory | undefined;
}

/** Writes the bodies of one response of the document. */
export interface Answers {
  /** Returns what is known of an answer before the data handler is asked. */
  expect(request: FastifyRequest, wanted: Wanted): Expected;
  /** Sends an answer with these headers, or 304 where the client has it (RFC 9110 §13). Nothing is set before it is written. */
  send(reply: FastifyReply, answer: Answer, expected: Expected): FastifyReply;
}

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly content: Content<unknown>;
}

export interface Expected {
  readonly request: FastifyRequest;
  readonly wanted: Wanted;
  /** Undefined where nothing can be known. */
  readonly before?: Before;
  /** Version of the answer that the client has, or else of the one that was kept. */
  readonly known?: string | undefined;
}

interface Before extends Memory {
  readonly variant: Variant;
  readonly answer: KeptAnswer | undefined;
}

export const NOT_MODIFIED = 304;

/** Of one person's data: only that person's own cache may keep it, and has to ask before it uses it again (RFC 9111 §5.2.2). */
const CACHE_CONTROL = 'private, no-cache';

export function createAnswers({ schema, nullable, memory }: AnswersOptions): Answers {
  const write = (content: Representable, { mediaType, locale, rootUrl, selection }: Wanted): Representation => {
    const { translation, conversion } = locale;
    return represent(mediaType, schema, content, { rootUrl, select: selection, translation, conversion, nullable });
  };

  /** Returns the answer with its tag; an answer without a version has that of its bytes. */
  const writeTagged = (
    content: Representable & { readonly version?: string | undefined },
    { request, wanted }: Expected,
    before: Before,
  ) => {
    const { tags, kept, variant } = before;
    const { version } = content;
    const written = write(content, wanted);
    if (version === undefined) return { ...written, etag: tags.write(digestText(written.bytes), variant) };
    const answer = { ...written, version, etag: tags.write(version, variant) };
    kept.counts.misses++;
    kept.keep(request.url, wanted, answer);
    return answer;
  };

  /** Returns the written answer and its tag; without the answer where only the client has it. */
  const find = (content: Content<unknown>, expected: Expected, before: Before) => {
    const { version } = content;
    if (version !== undefined && version === before.answer?.version) {
      before.kept.counts.hits++;
      return before.answer;
    }
    if (content.unchanged !== true) return writeTagged(content, expected, before);
    if (version !== undefined && version === expected.known) return { etag: before.tags.write(content.version, before.variant) };
    throw new TypeError('the data handler says that an answer has not changed, but of another version than the known one');
  };

  return {
    expect(request, wanted) {
      if (memory === undefined) return { request, wanted };
      const { url, headers } = request;
      const start = url.indexOf('?');
      const { mediaType, locale, rootUrl } = wanted;
      const variant = { mediaType: mediaType.type, locale: locale.key, rootUrl, query: start < 0 ? '' : url.slice(start) };
      const answer = memory.kept.find(url, wanted);
      const tag = headers['if-none-match'];
      const known = tag === undefined ? undefined : memory.tags.findVersion(tag, variant);
      return { request, wanted, before: { ...memory, variant, answer }, known: known ?? answer?.version };
    },

    send(reply, { status, headers, content }, expected) {
      const { request, wanted, before } = expected;
      if (before === undefined) return sendBody(reply.code(status).headers(headers), write(content as Representable, wanted), wanted);
      const answer = find(content, expected, before);
      const { etag } = answer;
      const { modified } = content;
      reply.code(status).headers({ 'cache-control': CACHE_CONTROL, ...headers, etag });
      if (modified !== undefined && modified * 1000 <= Date.now()) reply.header('last-modified', writeHttpDate(modified));
      if (!('bytes' in answer) || isNotModified(request.headers, { etag, modified })) return reply.code(NOT_MODIFIED).send();
      return sendBody(reply, answer, wanted);
    },
  };
}

function sendBody(reply: FastifyReply, { contentType, bytes }: Representation, { locale }: Wanted): FastifyReply {
  return reply.headers(locale.headers).header('content-type', contentType).send(bytes);
}
