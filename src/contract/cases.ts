import type { ContractCase } from './contract-case.js';
import { authentication } from './suites/authentication.js';
import { bodies } from './suites/bodies.js';
import { conditional } from './suites/conditional.js';
import { errors } from './suites/errors.js';
import { ids } from './suites/ids.js';
import { language } from './suites/language.js';
import { list } from './suites/list.js';
import { methods } from './suites/methods.js';
import { negotiation } from './suites/negotiation.js';
import { propertyCases } from './suites/properties.js';
import { select } from './suites/select.js';
import { timeZone } from './suites/time-zone.js';

/** Every case of the contract. Wrong credentials come last: a server may slow down whoever sends them. */
export const contractCases: readonly ContractCase[] = [
  ...bodies,
  ...ids,
  ...negotiation,
  ...select,
  ...language,
  ...timeZone,
  ...conditional,
  ...methods,
  ...errors,
  ...list,
  ...propertyCases,
  ...authentication,
];

/** Returns the cases whose id has one of the patterns in it, in which `*` stands for anything; all of them where there is no pattern. */
export function casesLike(patterns: readonly string[], cases = contractCases): readonly ContractCase[] {
  const tests = patterns.map(
    (pattern) =>
      new RegExp(
        pattern
          .split('*')
          .map((part) => part.replaceAll(/[\\^$.|?+()[\]{}]/g, String.raw`\$&`))
          .join('.*'),
        'i',
      ),
  );
  return tests.length === 0 ? cases : cases.filter(({ id }) => tests.some((test) => test.test(id)));
}
