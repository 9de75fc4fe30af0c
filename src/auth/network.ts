import { isIPv6 } from 'node:net';

const GROUPS = 8;
/** An IPv4 address that a socket of IPv6 speaks of (RFC 4291 §2.5.5.2). */
const MAPPED = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i;

/**
 * Returns the network that an address stands for where callers are counted: of IPv6 the first 64 bits, because one
 * subscriber has all the addresses below them (RFC 6177), and any other address as it is.
 */
export function networkOf(address: string): string {
  const mapped = MAPPED.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  if (!isIPv6(address)) return address;
  const [head = '', tail = ''] = address.replace(/%.*$/, '').split('::');
  const before = groupsOf(head);
  const after = groupsOf(tail);
  const zeros = Array<string>(GROUPS - before.length - after.length).fill('0');
  const groups = [...before, ...zeros, ...after].map((group) => Number.parseInt(group, 16).toString(16));
  return `${groups.slice(0, GROUPS / 2).join(':')}::/64`;
}

/** Returns the groups of a part of an address; an IPv4 address at its end counts for two, which no network shows. */
function groupsOf(text: string): string[] {
  return text === '' ? [] : text.split(':').flatMap((group) => (group.includes('.') ? ['0', '0'] : [group]));
}
