import t from 'tap';
import { describeFaults } from '../../src/errors/describe-faults.js';

const fault = (instancePath: string, keyword: string, params: Readonly<Record<string, unknown>>, message = 'must be right') => ({
  instancePath,
  keyword,
  params,
  message,
});

const cases = [
  { name: 'a missing member', errors: [fault('/A', 'required', { missingProperty: 'B/~C' })], want: '/A/B~1~0C is missing' },
  { name: 'a missing member of the body', errors: [fault('', 'required', { missingProperty: 'A' })], want: '/A is missing' },
  {
    name: 'a member too many',
    errors: [fault('', 'additionalProperties', { additionalProperty: 'A' })],
    want: '/A is not in the contract',
  },
  {
    name: 'a member that no part of the schema has',
    errors: [fault('', 'unevaluatedProperties', { unevaluatedProperty: 'A' })],
    want: '/A is not in the contract',
  },
  { name: 'a list of values', errors: [fault('/A', 'enum', { allowedValues: ['a', 'b'] })], want: '/A must be one of a, b' },
  { name: 'one value', errors: [fault('/A', 'const', { allowedValue: 'a' })], want: '/A must be "a"' },
  { name: 'any other keyword', errors: [fault('', 'minProperties', {}, 'must have a member')], want: 'the body must have a member' },
  {
    name: 'nothing but the choice when there is nothing else',
    errors: [fault('/A', 'type', { type: 'null' }, 'must be null'), fault('/A', 'oneOf', {})],
    want: '/A must be null; /A must be right',
  },
];

for (const { name, errors, want } of cases) {
  t.test(`describeFaults names ${name}`, async (t) => {
    t.equal(describeFaults({ errors }), want);
  });
}
