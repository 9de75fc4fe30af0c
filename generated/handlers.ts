// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Call, Content } from './answer.js';
import type { components, operations } from './types.js';

type Awaitable<T> = T | Promise<T>;

/** The parameters of one place, also where the operation declares none. */
type Parameters<Place> = [NonNullable<Place>] extends [never] ? Readonly<Record<string, never>> : NonNullable<Place>;

/** The validated parameters of an operation; integers are numbers, absent ones are undefined. */
interface Request<Id extends keyof operations> {
  readonly path: Parameters<operations[Id]['parameters']['path']>;
  readonly query: Parameters<operations[Id]['parameters']['query']>;
  readonly header: Parameters<operations[Id]['parameters']['header']>;
}

export type v1ChatSessionEntity_GetAllAnswer =
  | { readonly status: 200; readonly headers?: { readonly "Cache-Control"?: string; readonly "Age"?: number; readonly "X-Contract-Violations"?: number } } & Content<Omit<components['schemas']['ChatSessionArchive'], 'odata.metadata'>>
  | { readonly status: 400 | 401 | 403 | 405 | 406 | 500 | 502 | 504; readonly message: string; readonly body?: never; readonly headers?: never }
  | { readonly status: 429 | 503; readonly message: string; readonly body?: never; readonly headers?: { readonly "Retry-After"?: number } }
;

export type v1ChatSessionEntity_GetChatSessionEntityAnswer =
  | { readonly status: 200; readonly headers?: { readonly "Cache-Control"?: string; readonly "Age"?: number; readonly "X-Contract-Violations"?: number } } & Content<Omit<components['schemas']['ChatSessionEntity'], '_Links'>>
  | { readonly status: 400 | 401 | 403 | 404 | 405 | 406 | 500 | 502 | 504; readonly message: string; readonly body?: never; readonly headers?: never }
  | { readonly status: 429 | 503; readonly message: string; readonly body?: never; readonly headers?: { readonly "Retry-After"?: number } }
;

export type v1ChatAgent_GetChatSessionEntityAnswer =
  | { readonly status: 200; readonly body: Omit<components['schemas']['ChatSessionEntity'], '_Links'> | null; readonly headers?: { readonly "Age"?: number; readonly "X-Contract-Violations"?: number } }
  | { readonly status: 400 | 401 | 403 | 405 | 406 | 500 | 502 | 504; readonly message: string; readonly body?: never; readonly headers?: never }
  | { readonly status: 429 | 503; readonly message: string; readonly body?: never; readonly headers?: { readonly "Retry-After"?: number } }
;

/** What a data handler answers, operation by operation. It knows no HTTP beyond the declared statuses. */
export interface OperationHandlers {
  /** `GET /ChatSession`: Lists chat sessions. */
  v1ChatSessionEntity_GetAll(request: Request<'v1ChatSessionEntity_GetAll'>, call?: Call): Awaitable<v1ChatSessionEntity_GetAllAnswer>;
  /** `GET /ChatSession/{id}`: Gets a ChatSessionEntity object. */
  v1ChatSessionEntity_GetChatSessionEntity(request: Request<'v1ChatSessionEntity_GetChatSessionEntity'>, call?: Call): Awaitable<v1ChatSessionEntity_GetChatSessionEntityAnswer>;
  /** `POST /Agents/Chat/GetChatSessionEntity`: Gets a ChatSessionEntity object, or null. */
  v1ChatAgent_GetChatSessionEntity(request: Request<'v1ChatAgent_GetChatSessionEntity'>, call?: Call): Awaitable<v1ChatAgent_GetChatSessionEntityAnswer>;
}
