/** Returns what an action throws, to be compared as a whole: `t.throws` takes a message for a part of the real one. */
export function thrown(action: () => unknown): Error & { readonly pointer?: string } {
  try {
    action();
  } catch (error) {
    return error as Error;
  }
  return new Error('nothing was thrown');
}
