import { getAllCountries, getAllTimezones, type Timezone } from 'countries-and-timezones';
import { zoneCodes } from './zone-codes.js';

/** Characters of the longest text that is looked at; the longest name of IANA has 32. */
const MAX_LENGTH = 64;
/** Other characters may become these in upper case: `ß` would stand for South Sudan. */
const NAME = /^[\w+/-]+$/;
const SUBDIVISION = /^[A-Z]{2}-[A-Z0-9]{1,3}$/;

/** Codes by the ids of SuperOffice, as far as these are documented (FACTS §5.1). */
const codesById: ReadonlyMap<string, string> = new Map([
  ['1', 'UTC'],
  ['36', 'AU-ACT'],
  ['50', 'BD'],
  ['114', 'CA-QC'],
  ['140', 'DK'],
  ['156', 'FR'],
  ['261', 'NO'],
  ['425', 'US-CA'],
  ['433', 'US-HI'],
  ['460', 'US-NY'],
]);

/** The zone that every Intl has (ECMA-402, on time zone names), though Node does not list it. */
const UTC = 'UTC';

interface Zones {
  /** IANA zones by their names and by ISO 3166 codes, all in upper case. */
  readonly index: ReadonlyMap<string, string>;
  /** Whether Intl accepts a zone. Only zones of the index get in here, so it stays small whatever is asked for. */
  readonly accepted: Map<string, boolean>;
}

/** Made when somebody names another zone than UTC: many services never hear of one. */
let zones: Zones | undefined;

/**
 * Returns the IANA zone that a SuperOffice code, its id or an IANA name stands for; undefined when it is none. Case,
 * spaces and tabs do not matter. Codes are those of ISO 3166 for countries and subdivisions, and win over names. A
 * country whose people live in several zones needs its subdivision. The answer keeps the name that was asked for, spelt as
 * IANA spells it, and is always one that Intl accepts.
 */
export function findTimeZone(name: string): string | undefined {
  if (name.length > MAX_LENGTH) return undefined;
  const word = name.replace(/[ \t]/g, '');
  if (!NAME.test(word)) return undefined;
  const upper = word.toUpperCase();
  const code = codesById.get(upper) ?? upper;
  const codes = SUBDIVISION.test(code) ? [code, code.slice(0, 2)] : [code];
  if (code === UTC) return UTC;
  const { index, accepted } = (zones ??= openZones());
  return codes.map((one) => index.get(one)).find((zone) => zone !== undefined && isAccepted(zone, accepted));
}

function openZones(): Zones {
  const supported = Intl.supportedValuesOf('timeZone');
  return { index: indexZones(supported), accepted: new Map(supported.map((zone) => [zone, true])) };
}

/** Later entries replace earlier ones: `GB` and `NZ` are both names and codes. */
function indexZones(supported: readonly string[]): ReadonlyMap<string, string> {
  const timezones = Object.values(getAllTimezones({ deprecated: true }));
  const names = [...timezones.map(({ name }) => name), ...supported];
  const index = new Map(names.map((name) => [name.toUpperCase(), name]));
  for (const { id, timezones: inUse } of Object.values(getAllCountries())) {
    if (inUse.length > 1) continue;
    const zone = ownZone(timezones.filter(({ countries: [first] }) => first === id));
    if (zone !== undefined) index.set(id, zone);
  }
  for (const [zone, codes] of Object.entries(zoneCodes)) {
    for (const code of codes.split(' ')) index.set(code, zone);
  }
  return index;
}

/**
 * Returns the zone of a country that has one, out of those that it comes first in. IANA deprecates zones whose clocks have
 * agreed since 1970: the only zone in use in Norway is that of Berlin, and its own one is still known by its name.
 */
function ownZone(timezones: readonly Timezone[]): string | undefined {
  return (timezones.find(({ deprecated }) => deprecated !== true) ?? timezones[0])?.name;
}

/** The package may know zones that are newer than Node. Intl lists one name of each zone; the others are tried, once. */
function isAccepted(zone: string, accepted: Map<string, boolean>): boolean {
  const known = accepted.get(zone);
  if (known !== undefined) return known;
  const answer = isAcceptedByIntl(zone);
  accepted.set(zone, answer);
  return answer;
}

function isAcceptedByIntl(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}
