import { type Finding, member, show } from './finding.js';
import { isMembers } from './visit.js';
import { FORBIDDEN } from './xml-text.js';

/** Differences that are listed of two values; more of them tell nothing new. */
const MOST = 20;

/** Returns where a value is not what it has to be; the order of members does not matter. */
export function differences(expected: unknown, got: unknown): readonly Finding[] {
  return compare(expected, got, '').slice(0, MOST);
}

function compare(expected: unknown, got: unknown, pointer: string): readonly Finding[] {
  if (Array.isArray(expected) && Array.isArray(got) && expected.length === got.length) {
    return expected.flatMap((item, index) => compare(item, got[index], member(pointer, index)));
  }
  if (isMembers(expected) && isMembers(got)) {
    const names = new Set([...Object.keys(expected), ...Object.keys(got)]);
    return [...names].flatMap((name) => compare(own(expected, name), own(got, name), member(pointer, name)));
  }
  return Object.is(expected, got) || expected === got ? [] : [{ pointer, expected: show(expected), got: show(got) }];
}

function own(members: Readonly<Record<string, unknown>>, name: string): unknown {
  return Object.hasOwn(members, name) ? members[name] : undefined;
}

/** Returns a JSON value as XML 1.0 can carry it (§2.2): a character that it forbids is U+FFFD. */
export function asXml(value: unknown): unknown {
  if (typeof value === 'string') return value.replaceAll(FORBIDDEN, '\uFFFD');
  if (Array.isArray(value)) return value.map(asXml);
  if (!isMembers(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, child]) => [asXml(name), asXml(child)]));
}
