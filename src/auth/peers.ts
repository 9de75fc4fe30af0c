/** The other processes of a service that runs in several. */
export interface Peers {
  /** Tells all of them; resolves when every one that still runs knows. */
  tell(topic: string, content: unknown): Promise<void>;
  /** Calls a listener with what others tell on a topic; one listener for a topic. */
  listen<Content>(topic: string, listener: (content: Content) => void): void;
}

/** Those of a service that runs in one process. */
export const nobody: Peers = { tell: async () => {}, listen: () => {} };
