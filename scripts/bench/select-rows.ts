import { isWanted, type Options } from './options.js';
import { BASELINE, type Row, rows } from './rows.js';

/** Series that are measured without load, beside the rows. */
const OTHERS = ['stage', 'start', 'memory'] as const;

export interface Selected {
  readonly rows: readonly Row[];
  readonly stages: boolean;
  readonly start: boolean;
}

/** Returns what is to be measured; the baseline is among it where any row is. @throws Error when a key names nothing */
export function selectRows({ only }: Pick<Options, 'only'>): Selected {
  const known = [...rows.map(({ key }) => key), ...OTHERS];
  for (const key of only) {
    if (known.some((one) => one === key || one.startsWith(`${key}-`) || OTHERS.some((other) => key.startsWith(`${other}-`)))) continue;
    throw new Error(`--only has ${JSON.stringify(key)}: use the beginnings of ${known.join(', ')}`);
  }
  const begins = (name: string) => only.length === 0 || only.some((key) => key === name || key.startsWith(`${name}-`));
  const wanted = rows.filter((row) => isWanted(row.key, { only }));
  return {
    rows: wanted.length === 0 ? [] : rows.filter((row) => row.key === BASELINE || wanted.includes(row)),
    stages: begins('stage'),
    start: begins('start') || begins('memory'),
  };
}
