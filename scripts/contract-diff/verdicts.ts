import type { Json } from '../generate/document.js';
import type { ChangeClass, Difference, Verdict } from './change.js';

/** Says what a difference means. */
export type Rate = (difference: Difference) => Verdict;

type Reason = readonly [ChangeClass, string];

/** How the values that a keyword allows have changed; neither when the old and the new ones only overlap. */
export type Range = 'narrower' | 'wider' | 'neither';
type CompareRange = (before: Json | undefined, after: Json | undefined) => Range;

const RANGE_VERDICTS: Readonly<Record<Difference['direction'], Readonly<Record<Range, Reason>>>> = {
  request: {
    narrower: ['breaking', 'requests that were accepted are refused'],
    wider: ['additive', 'more requests are accepted'],
    neither: ['breaking', 'requests that were accepted may be refused'],
  },
  response: {
    narrower: ['additive', 'answers keep within what clients expect'],
    wider: ['breaking', 'answers may hold what clients do not expect'],
    neither: ['breaking', 'answers may hold what clients do not expect'],
  },
};

/** Rates every difference alike. */
export function always(...reason: Reason): Rate {
  return () => verdict(reason);
}

/** Rates entries of a map or list; `changed` is needed where entries are plain values. */
export function entries({
  added,
  removed,
  changed = removed,
}: {
  readonly added: Reason;
  readonly removed: Reason;
  readonly changed?: Reason;
}): Rate {
  return ({ before, after }) => verdict(before === undefined ? added : after === undefined ? removed : changed);
}

/** Rates by direction: what is narrower breaks requests, what is wider breaks the readers of answers. */
export function range(compare: CompareRange): Rate {
  return ({ before, after, direction }) => verdict(RANGE_VERDICTS[direction][compare(before, after)]);
}

/** Rates what a client has to send only when it is required. */
export function addedPart(removed: string): Rate {
  return ({ before, after }) => {
    if (before !== undefined) return verdict(['breaking', removed]);
    const required = (after as { readonly required?: Json }).required === true;
    return verdict(required ? ['breaking', 'requests without it are refused'] : ['additive', 'clients may leave it out']);
  };
}

/** Rates an order whose first entry is what a client gets that does not choose. */
export function byFirst(because: string, otherwise: Reason): Rate {
  return ({ before, after }) =>
    verdict((before as readonly Json[])[0] === (after as readonly Json[])[0] ? otherwise : ['breaking', because]);
}

/** A larger value allows more; absent allows everything. */
export const upperBound: CompareRange = (before, after) =>
  ((before as number | undefined) ?? Infinity) < ((after as number | undefined) ?? Infinity) ? 'wider' : 'narrower';

/** A smaller value allows more; absent allows everything. */
export const lowerBound: CompareRange = (before, after) =>
  ((before as number | undefined) ?? -Infinity) > ((after as number | undefined) ?? -Infinity) ? 'wider' : 'narrower';

/** More members allow more; absent allows everything. */
export const choice: CompareRange = (before, after) => {
  if (before === undefined || after === undefined) return before === undefined ? 'narrower' : 'wider';
  if (isSubset(after, before)) return 'narrower';
  return isSubset(before, after) ? 'wider' : 'neither';
};

/** More members demand more; absent demands nothing. */
export const demand: CompareRange = (before = [], after = []) => {
  if (isSubset(before, after)) return 'narrower';
  return isSubset(after, before) ? 'wider' : 'neither';
};

/** The keyword forbids something wherever it stands. */
export const restriction: CompareRange = (before, after) => (before === undefined ? 'narrower' : after === undefined ? 'wider' : 'neither');

/** The keyword allows something where it is true. */
export const permission: CompareRange = (_before, after) => (after === true ? 'wider' : 'narrower');

/** `false` allows nothing, a schema something, absent everything. */
export const openness: CompareRange = (before, after) => {
  const rank = (value: Json | undefined) => (value === undefined ? 2 : value === false ? 0 : 1);
  return rank(after) < rank(before) ? 'narrower' : 'wider';
};

/** As `choice`, of types: an integer is a number too. */
export const types: CompareRange = (before, after) => choice(withIntegers(before), withIntegers(after));

function withIntegers(names: Json | undefined): Json | undefined {
  return Array.isArray(names) && names.includes('number') ? [...(names as readonly Json[]), 'integer'] : names;
}

function isSubset(small: Json, large: Json): boolean {
  const members = new Set((large as readonly Json[]).map((one) => JSON.stringify(one)));
  return (small as readonly Json[]).every((one) => members.has(JSON.stringify(one)));
}

function verdict([changeClass, because]: Reason): Verdict {
  return { class: changeClass, because };
}
