/** Numbers that look random and are the same for the same seeds, on every machine. */
export interface Random {
  /** Returns a whole number from `minimum` to `maximum`. */
  int(minimum: number, maximum: number): number;
  pick<T>(list: readonly [T, ...T[]]): T;
  /** Returns true in so many of 100 cases. */
  chance(percent: number): boolean;
}

/** Returns the numbers of one session: those of its neighbours have nothing to do with them. */
export function createRandom(seed: number, id: number): Random {
  let state = mix(mix(seed) + id);
  const next = () => {
    state = (state + 0x9e3779b9) | 0;
    return mix(state) >>> 0;
  };
  const int = (minimum: number, maximum: number) => minimum + (next() % (maximum - minimum + 1));
  return {
    int,
    pick: <T>(list: readonly [T, ...T[]]) => list[next() % list.length] as T,
    chance: (percent) => next() % 100 < percent,
  };
}

/** Spreads 32 bits over all of them, each step of which can be undone. */
function mix(value: number): number {
  let bits = value | 0;
  bits = Math.imul(bits ^ (bits >>> 16), 0x21f0aaad);
  bits = Math.imul(bits ^ (bits >>> 15), 0x735a2d97);
  return bits ^ (bits >>> 15);
}
