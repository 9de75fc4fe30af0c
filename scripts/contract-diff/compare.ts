import { isDeepStrictEqual } from 'node:util';
import { below, isObject, type Json, type JsonObject, resolve } from '../generate/document.js';
import { type Change, CLASSES, type Difference, type Direction, describeDifference } from './change.js';
import { readFields } from './fields.js';
import { entriesOf, type Located } from './located.js';
import { type Field, fieldRule, type Kind } from './rules.js';

/** A value in the old and in the new document; undefined in the one that has none. */
interface Pair {
  readonly before: Located | undefined;
  readonly after: Located | undefined;
}

interface Place {
  readonly direction: Direction;
  readonly element?: Field['element'];
  readonly name?: string;
}

interface RatedField extends Place {
  readonly field: string;
  readonly rule: Field;
}

/** Returns every change between two bundled documents, worst first, each place of the documents once. */
export function compareDocuments(before: JsonObject, after: JsonObject): readonly Change[] {
  const comparison = new Comparison(before, after);
  comparison.objects('document', readRoot(before), readRoot(after), { direction: 'response' });
  return [...comparison.changes.values()].sort((one, other) => CLASSES.indexOf(one.class) - CLASSES.indexOf(other.class));
}

/** Components come last, because the places that refer to them tell in which direction they are used. */
function readRoot({ components = {}, ...rest }: JsonObject): Located {
  return { value: { ...rest, components }, pointer: '#' };
}

class Comparison {
  /** By place and difference, because shared schemas are met once in each direction. */
  readonly changes = new Map<string, Change>();
  readonly #seen = new Set<string>();
  readonly #directions = new Map<string, Set<Direction>>();

  constructor(
    readonly before: JsonObject,
    readonly after: JsonObject,
  ) {}

  objects(kind: Kind, before: Located, after: Located, { direction, element, name }: Place): void {
    const visit = [kind, before.pointer, after.pointer, direction].join(' ');
    if (this.#seen.has(visit)) return;
    this.#seen.add(visit);
    const old = readFields(this.before, before, { kind, element, name });
    const now = readFields(this.after, after, { kind, element, name });
    for (const pointer of [...old.followed, ...now.followed]) {
      this.#directions.set(pointer, (this.#directions.get(pointer) ?? new Set()).add(direction));
    }
    for (const field of new Set([...old.byName.keys(), ...now.byName.keys()])) {
      const rule = fieldRule(kind, field);
      const unnamed = rule.xmlOnly === true && !/[/+]xml$/.test(String(name));
      const rated = { field, rule, direction: rule.direction ?? direction, element: unnamed ? undefined : rule.element };
      this.#field(rated, { before: old.byName.get(field), after: now.byName.get(field) });
    }
  }

  #field(rated: RatedField, pair: Pair): void {
    const { of: kind, shape } = rated.rule;
    const { before, after } = pair;
    if (shape === 'map' || shape === 'list') {
      this.#entries(rated, pair);
    } else if (kind !== undefined && shape === 'group') {
      const empty = { value: {}, pointer: pointerOf(pair) };
      this.objects(kind, before ?? empty, after ?? empty, rated);
    } else if (kind !== undefined && isObject(before?.value) && isObject(after?.value)) {
      this.objects(kind, before, after, rated);
    } else this.#report(rated, this.#values(pair));
  }

  #entries(rated: RatedField, pair: Pair): void {
    const { rule, direction, element } = rated;
    const before = this.#byName(rule, pair.before, this.before);
    const after = this.#byName(rule, pair.after, this.after);
    const allAfter = [...after.values()].map(({ value }) => value);
    for (const name of new Set([...before.keys(), ...after.keys()])) {
      const entry = { before: before.get(name), after: after.get(name) };
      if (rule.of !== undefined && entry.before !== undefined && entry.after !== undefined) {
        for (const way of rule.shared === true ? this.#directionsOf(entry.before, entry.after) : [direction])
          this.objects(rule.of, entry.before, entry.after, { direction: way, element, name });
      } else this.#report(rated, { ...this.#values(entry), name, allAfter });
    }
    this.#order(rated, [...before.keys()], [...after.keys()], pointerOf(pair));
  }

  #byName(rule: Field, entries: Located | undefined, document: JsonObject): ReadonlyMap<string, Located> {
    if (entries === undefined) return new Map();
    const { identify } = rule;
    if (identify !== undefined) return new Map(entriesOf(entries).map((entry) => [identify(resolve(document, entry.value)), entry]));
    return new Map(
      Object.entries(entries.value as JsonObject).map(([name, value]) => [name, { value, pointer: below(entries.pointer, name) }]),
    );
  }

  #order(rated: RatedField, before: readonly string[], after: readonly string[], pointer: string): void {
    const { reordered, firstIsDefault } = rated.rule;
    if (reordered === undefined) return;
    const stayed = before.filter((name) => after.includes(name));
    const newOrder = after.filter((name) => before.includes(name));
    const newFirst = firstIsDefault === true && stayed.length > 0 && stayed[0] === before[0] && after[0] !== before[0];
    const pair = newFirst ? { before, after } : { before: stayed, after: newOrder };
    this.#report({ ...rated, rule: { ...rated.rule, rate: reordered } }, { ...pair, pointer, reordered: true });
  }

  /** Both, for what no operation refers to: it may be used tomorrow. */
  #directionsOf(before: Located, after: Located): readonly Direction[] {
    const used = [before, after].flatMap(({ pointer }) => [...(this.#directions.get(pointer) ?? [])]);
    return used.length > 0 ? used : ['request', 'response'];
  }

  #values(pair: Pair): Pick<Difference, 'before' | 'after' | 'pointer'> {
    const read = (document: JsonObject, located: Located | undefined): Json | undefined =>
      isObject(located?.value) && '$ref' in located.value ? resolve(document, located.value) : located?.value;
    return { before: read(this.before, pair.before), after: read(this.after, pair.after), pointer: pointerOf(pair) };
  }

  #report({ field, rule, direction }: RatedField, found: Omit<Difference, 'field' | 'direction'>): void {
    if (isDeepStrictEqual(found.before, found.after)) return;
    const difference: Difference = { ...found, field, direction, ...(rule.noun === undefined ? {} : { noun: rule.noun }) };
    const change: Change = { pointer: found.pointer, what: describeDifference(difference), ...rule.rate(difference) };
    const key = `${change.pointer} ${change.what}`;
    const known = this.changes.get(key);
    if (known === undefined || CLASSES.indexOf(change.class) < CLASSES.indexOf(known.class)) this.changes.set(key, change);
  }
}

function pointerOf({ before, after }: Pair): string {
  return ((after ?? before) as Located).pointer;
}
