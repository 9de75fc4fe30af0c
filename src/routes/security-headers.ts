import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';

/**
 * What every answer says that is not a page. They are few and never change, because every request pays for them: these
 * cost a hundredth of the throughput, all of helmet's nearly half. What helmet has beside is about pages.
 */
export const answerHeaders = {
  // What the answer is, nobody guesses: a text in it that looks like HTML never becomes a page.
  'x-content-type-options': 'nosniff',
  // Browsers show XML as a document, and its texts are typed by strangers: it runs nothing, loads nothing and stands in no
  // frame. Styles and icons are those of the browser's own viewer.
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'none'",
  // A cookie does not keep shared caches from storing an answer as Authorization does (RFC 9111 §3.5).
  'cache-control': 'private, no-cache',
} as const;

const SELF = ["'self'"];
const NONE = ["'none'"];

/** Protects the pages that are registered in the same scope: they run the service's own scripts and call the service alone. */
export async function protectPages(pages: FastifyInstance): Promise<void> {
  await pages.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: NONE,
        scriptSrc: SELF,
        styleSrc: SELF,
        // The style sheet of Swagger UI holds its icons.
        imgSrc: [...SELF, 'data:'],
        connectSrc: SELF,
        baseUri: NONE,
        formAction: NONE,
        frameAncestors: NONE,
      },
    },
    xFrameOptions: { action: 'deny' },
    // Whoever ends TLS in front of the service says this; over plain HTTP browsers ignore the three, some with a warning.
    strictTransportSecurity: false,
    crossOriginOpenerPolicy: false,
    originAgentCluster: false,
  });
}
