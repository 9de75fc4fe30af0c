import type { DataHandler } from './data-handler.js';
import { loadHandler } from './load-handler.js';
import { openStore } from './open-store.js';
import { createStoreHandler, type SessionStore } from './session-store.js';
import type { UpstreamHandler, UpstreamOptions } from './upstream/create-upstream-handler.js';
import type { UpstreamLog } from './upstream/log.js';

export interface HandlerConfig {
  readonly dataUrl: string;
  /** IANA zone of the date-times that have no offset. */
  readonly baseTimeZone: string;
  /** Milliseconds after which nobody waits for an answer any more. */
  readonly handlerTimeout?: number;
  /** Module of a data handler, in place of the one that `dataUrl` names. */
  readonly handler?: string | undefined;
  /** How the server behind is asked; undefined where `dataUrl` names a store. */
  readonly upstream?:
    (Omit<UpstreamOptions, 'recorded' | 'log' | 'now' | 'circuit'> & { readonly record?: string | undefined }) | undefined;
}

export interface OpenedHandler {
  /** Closes what it stands on as well. */
  readonly handler: DataHandler;
  /** The store that it answers from; undefined where it is not one of ours. */
  readonly store?: SessionStore;
  /** What the handler has counted of a server behind this one; undefined where there is none. */
  readonly counts?: UpstreamHandler['counts'];
}

/** Opens the data handler that the settings name: a module, a server behind this one, or a store. @throws Error that says what to change */
export async function openHandler(config: HandlerConfig, log: UpstreamLog): Promise<OpenedHandler> {
  const { dataUrl, baseTimeZone, handlerTimeout, handler, upstream } = config;
  if (handler !== undefined) return { handler: await loadHandler(handler) };
  if (upstream !== undefined) {
    const { createUpstreamHandler } = await import('./upstream/create-upstream-handler.js');
    const { record, ...options } = upstream;
    const recorded =
      record === undefined ? undefined : await openStore(record, baseTimeZone, { setting: 'UPSTREAM_RECORD', handlerTimeout });
    const asking = createUpstreamHandler({ ...options, recorded, log });
    return { handler: asking, counts: asking.counts };
  }
  const store = await openStore(dataUrl, baseTimeZone, { others: ['https:'], handlerTimeout });
  return { handler: createStoreHandler(store), store };
}
