/** What a worker sends to the primary process. */
export type FromWorker =
  /** It listens for what others tell, and wants to know what they have told before. */
  | { readonly type: 'hello' }
  /** It takes requests; a store of ours has so many sessions. */
  | { readonly type: 'ready'; readonly address: string; readonly sessions: number | undefined }
  | { readonly type: 'tell'; readonly id: number; readonly topic: string; readonly content: unknown }
  /** It knows what it was told. */
  | { readonly type: 'known'; readonly id: number };

/** What the primary process sends to a worker. */
export type ToWorker =
  /** It has been told everything that others have told before. */
  | { readonly type: 'welcome' }
  /** Another worker tells; without an id nobody waits. */
  | { readonly type: 'told'; readonly id?: number | undefined; readonly topic: string; readonly content: unknown }
  /** All others know what it has told. */
  | { readonly type: 'known'; readonly id: number }
  | { readonly type: 'stop'; readonly signal: 'SIGTERM' | 'SIGINT' };
