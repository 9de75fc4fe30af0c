/** What the package exports: the Fastify plugin and what it takes to register it. */
export { type AppOptions, app } from './app.js';
export { createSecuritySchemes, type SecuritySchemesOptions } from './auth/authenticate.js';
export type { CredentialsFile } from './auth/credentials.js';
export { createJwtVerifier, type JwtOptions } from './auth/jwt.js';
export { createPassThroughSchemes } from './auth/pass-through.js';
export type { SecurityScheme, SecuritySchemes } from './auth/scheme.js';
export { createAgentOperation } from './data/agent-operation.js';
export { type DataHandler, DataUnavailableError } from './data/data-handler.js';
export { openStore } from './data/open-store.js';
export { createStoreHandler, type SessionStore } from './data/session-store.js';
export { createUpstreamHandler, type UpstreamHandler, type UpstreamOptions } from './data/upstream/create-upstream-handler.js';
