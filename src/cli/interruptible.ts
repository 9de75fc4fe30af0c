const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/** Does what Ctrl-C can end with nothing left half done; Ctrl-C once more ends the process at once. */
export async function interruptible<T>(action: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  const forget = () => {
    for (const signal of SIGNALS) process.off(signal, stop);
  };
  const stop = () => {
    controller.abort();
    forget();
  };
  for (const signal of SIGNALS) process.on(signal, stop);
  try {
    return await action(controller.signal);
  } finally {
    forget();
  }
}
