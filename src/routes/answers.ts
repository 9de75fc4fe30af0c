import type { IncomingHttpHeaders } from 'node:http';
import type { FastifyReply } from 'fastify';
import type { Content, Versioned } from '../../generated/answer.js';
import type { MediaType } from '../../generated/operation.js';
import type { Selection } from '../../generated/output.js';
import type { Locale } from '../localization/locale.js';
import { isNotModified, writeHttpDate } from '../negotiation/conditional.js';
import { digestText, type EntityTags, type Variant } from '../representation/entity-tag.js';
import type { KeptAnswer, KeptAnswers } from '../representation/kept-answers.js';
import { bytesOf, type Representable, represent, type Representation } from '../representation/represent.js';

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
  expect(request: Asked, wanted: Wanted): Expected;
  /** Returns what is to be sent of the content that the data handler gave. */
  prepare(content: Content<unknown>, expected: Expected): Prepared;
  /** Sends an answer with these headers, or 304 where the client has it (RFC 9110 §13). Nothing is set before it is written. */
  send(reply: FastifyReply, answer: Answer, expected: Expected): FastifyReply;
}

/** What of a request an answer may depend on beside what is wanted. */
export interface Asked {
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
}

/** An answer that can be sent; undefined is what it does not have. */
export interface Prepared {
  readonly etag: string | undefined;
  readonly lastModified: string | undefined;
  /** Undefined where the client has it. */
  readonly representation: Representation | undefined;
}

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly content: Content<unknown>;
}

export interface Expected {
  readonly request: Asked;
  readonly wanted: Wanted;
  /** Undefined where nothing can be known. */
  readonly before?: Before;
  /** Version of the answer that the client has, or else of the one that was kept. */
  readonly known?: string | undefined;
}

interface Before {
  readonly memory: Memory;
  readonly answer: KeptAnswer | undefined;
}

export const NOT_MODIFIED = 304;

export function createAnswers({ schema, nullable, memory }: AnswersOptions): Answers {
  const write = (content: Representable, { mediaType, locale, rootUrl, selection }: Wanted): Representation => {
    const { translation, conversion } = locale;
    return represent(mediaType, schema, content, { rootUrl, select: selection, translation, conversion, nullable });
  };

  /** Returns the answer with its tag; an answer without a version has that of its bytes. */
  const writeTagged = (content: Representable & Versioned, { request, wanted }: Expected, { memory: { tags, kept } }: Before) => {
    const { version, modified } = content;
    const { contentType, payload } = write(content, wanted);
    const etag = tags.write(version ?? digestText(payload), variantOf(request, wanted));
    // Property by property: spreading costs as much as finding the session.
    const answer = { contentType, payload, modified, lastModified: dateOf(modified), etag, version };
    if (version === undefined) return answer;
    kept.counts.misses++;
    kept.keep(request.url, wanted, answer as KeptAnswer);
    return answer;
  };

  /** Returns the written answer with its tag; without a payload where only the client has it. */
  const find = (content: Content<unknown>, expected: Expected, before: Before) => {
    const { version, modified } = content;
    const { answer, memory: own } = before;
    if (version !== undefined && version === answer?.version) {
      own.kept.counts.hits++;
      // A version may have been stored again, after another one.
      return modified === answer.modified ? answer : { ...answer, modified, lastModified: dateOf(modified) };
    }
    if (content.unchanged !== true) return writeTagged(content, expected, before);
    if (version === undefined || version !== expected.known) {
      throw new TypeError('the data handler says that an answer has not changed, but of another version than the known one');
    }
    return { modified, lastModified: dateOf(modified), etag: own.tags.write(version, variantOf(expected.request, expected.wanted)) };
  };

  const prepare = (content: Content<unknown>, expected: Expected): Prepared => {
    const { request, wanted, before } = expected;
    if (before === undefined) return { etag: undefined, lastModified: undefined, representation: write(content as Representable, wanted) };
    const answer = find(content, expected, before);
    const { etag, modified } = answer;
    // A time that is not over yet could be that of another version as well.
    const lastModified = modified !== undefined && modified * 1000 <= Date.now() ? answer.lastModified : undefined;
    const isKnown = !('payload' in answer) || isNotModified(request.headers, { etag, modified });
    return { etag, lastModified, representation: isKnown ? undefined : answer };
  };

  return {
    prepare,

    expect(request, wanted) {
      if (memory === undefined) return { request, wanted };
      const answer = memory.kept.find(request.url, wanted);
      const before = { memory, answer };
      const header = request.headers['if-none-match'];
      if (header === undefined || header === answer?.etag) return { request, wanted, before, known: answer?.version };
      return { request, wanted, before, known: memory.tags.findVersion(header, variantOf(request, wanted)) ?? answer?.version };
    },

    send(reply, { status, headers, content }, expected) {
      const { etag, lastModified, representation } = prepare(content, expected);
      reply.code(status).headers(headers);
      if (etag !== undefined) reply.header('etag', etag);
      if (lastModified !== undefined) reply.header('last-modified', lastModified);
      if (representation === undefined) return reply.code(NOT_MODIFIED).send();
      const { contentType, payload } = representation;
      return reply.headers(expected.wanted.locale.headers).header('content-type', contentType).send(bytesOf(payload));
    },
  };
}

function dateOf(modified: number | undefined): string | undefined {
  return modified === undefined ? undefined : writeHttpDate(modified);
}

function variantOf({ url }: Asked, { mediaType, locale, rootUrl }: Wanted): Variant {
  const start = url.indexOf('?');
  return { mediaType: mediaType.type, locale: locale.key, rootUrl, query: start < 0 ? '' : url.slice(start) };
}
