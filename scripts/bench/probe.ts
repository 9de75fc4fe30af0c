import { get } from './get.js';

export interface Sample {
  /** Of the answer; undefined where there was none. */
  readonly status: number | undefined;
  readonly milliseconds: number;
}

export interface ProbeOptions {
  readonly headers: Readonly<Record<string, string>>;
  /** Milliseconds from one request to the next, whether the first is answered or not. */
  readonly every: number;
}

/** Asks again and again, each time on a connection of its own, as clients do that know nothing of each other; returns what ends it. */
export function probe(url: string, { headers, every }: ProbeOptions): () => Promise<readonly Sample[]> {
  const samples: Promise<Sample>[] = [];
  const ask = async (): Promise<Sample> => {
    const before = performance.now();
    const status = await get(url, headers).then(
      (answer) => answer.status,
      () => undefined,
    );
    return { status, milliseconds: performance.now() - before };
  };
  const timer = setInterval(() => samples.push(ask()), every);
  return () => {
    clearInterval(timer);
    return Promise.all(samples);
  };
}
