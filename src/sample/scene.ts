import { type Country, countries } from './countries.js';
import type { Random } from './random.js';
import { companyTrades, companyWords, departments } from './translations.js';

/** Who chats with whom, where and when: what the properties of one session have in common. */
export interface Scene {
  readonly random: Random;
  readonly id: number;
  readonly status: string;
  readonly country: Country;
  readonly customer: Human;
  readonly agent: Human;
  readonly other: Human;
  readonly company: {
    readonly id: number;
    readonly name: string;
    readonly department: string;
    readonly fullName: string;
    readonly host: string;
  };
  readonly place: { readonly street: string; readonly poBox: string; readonly zip: string; readonly city: Country['cities'][0] };
  /** Milliseconds since 1970. */
  readonly requested: number;
  readonly started: number;
  readonly ended: number;
  /** Digits of a second in each date-time of the session: 0 to 7. */
  readonly digits: number;
  readonly offset: string;
  /** Percent of the fields whose rights are told. */
  readonly detail: number;
  /** Whether the address is the one for letters. */
  readonly isPostal?: boolean;
}

/** A field that is described: of an object, or of a line of an address, which has a value and a label. */
export interface Field {
  readonly name: string;
  readonly type: string;
  readonly length: number;
  readonly value?: string;
  readonly label?: string;
}

export interface Human {
  readonly id: number;
  readonly first: string;
  readonly middle: string;
  readonly last: string;
  readonly full: string;
  readonly title: string;
  readonly login: string;
}

/** Begin of 2019 and of 2025. */
const [EARLIEST, LATEST] = [1_546_300_800, 1_735_689_600];

/** Returns the scene of a session that has come so far. */
export function createScene(random: Random, id: number, status: string): Scene {
  const country = random.pick(countries);
  const requested = random.int(EARLIEST, LATEST) * 1000;
  const started = requested + random.int(5, 900) * 1000;
  const name = `${random.pick(companyWords)} ${random.pick(companyTrades)} ${random.pick(country.companyForms)}`;
  const department = random.pick(departments);
  return {
    random,
    id,
    status,
    country,
    customer: createHuman(random, country),
    agent: createHuman(random, random.pick(countries)),
    other: createHuman(random, country),
    company: {
      id: random.int(1, 50_000),
      name,
      department,
      fullName: department === '' ? name : `${name}, ${department}`,
      host: `company${random.int(1, 9999)}.example.com`,
    },
    place: {
      street: `${random.pick(country.streets)} ${random.int(1, 240)}`,
      poBox: random.chance(40) ? `${country.poBox} ${random.int(1, 9000)}` : '',
      zip: filled(random, country.zip),
      city: random.pick(country.cities),
    },
    requested,
    started,
    ended: started + random.int(20, 3600) * 1000,
    digits: random.pick([0, 0, 7, 7, 7, 3, 6]),
    offset: random.chance(40) ? country.offset : '',
    detail: random.pick([0, 0, 20, 50, 75, 100]),
  };
}

function createHuman(random: Random, country: Country): Human {
  const [first, last] = [random.pick(country.firstNames), random.pick(country.lastNames)];
  const middle = random.chance(15) ? random.pick(country.firstNames) : '';
  const id = random.int(1, 90_000);
  const full = [first, middle, last].filter((part) => part !== '').join(' ');
  return { id, first, middle, last, full, title: random.pick(country.titles), login: `user${id}` };
}

/** Returns a text in which every 9 is a digit and every A a letter. */
export function filled(random: Random, shape: string): string {
  return shape.replaceAll(/[9A]/g, (sign) => (sign === '9' ? String(random.int(0, 9)) : String.fromCharCode(random.int(65, 90))));
}

/** Returns a date-time as the store of SuperOffice has it: local, with or without offset, with up to seven digits of a second. */
export function dateTime({ random, digits, offset }: Scene, milliseconds: number): string {
  const whole = new Date(milliseconds).toISOString().slice(0, 19);
  const fraction = digits === 0 ? '' : `.${String(random.int(0, 10 ** digits - 1)).padStart(digits, '0')}`;
  return `${whole}${fraction}${offset}`;
}
