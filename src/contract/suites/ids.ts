import type { ContractCase } from '../contract-case.js';
import { askList, askSession, session, list } from '../subject.js';

const INTEGER = 'An integer of 32 bits in its shortest decimal form, without plus sign, blanks, leading zeros or exponent (document, id)';
const RANGE = 'minimum -2147483648, maximum 2147483647 (document, id)';
const MISSING = 'A well-formed id without a session: 404 (POLICY, "Contract")';
const RESERVED = 'default, ForCurrentUser and Pickup stand for other operations: 404 (document, x-reserved)';

interface Row {
  readonly name: string;
  /** What stands in the place of the id, percent-encoded. */
  readonly id: string;
  readonly status: 200 | 400 | 404;
  readonly source: string;
}

const rows: readonly Row[] = [
  { name: 'exponent', id: '1e3', status: 400, source: INTEGER },
  { name: 'hexadecimal', id: '0x10', status: 400, source: INTEGER },
  { name: 'plus-sign', id: '%2B928', status: 400, source: INTEGER },
  { name: 'blank-before', id: '%20928', status: 400, source: INTEGER },
  { name: 'blank-behind', id: '928%20', status: 400, source: INTEGER },
  { name: 'fraction', id: '928.0', status: 400, source: INTEGER },
  { name: 'leading-zeros', id: '00928', status: 400, source: INTEGER },
  { name: 'text', id: 'abc', status: 400, source: INTEGER },
  { name: 'text-behind', id: '928abc', status: 400, source: INTEGER },
  { name: 'thousands', id: '1%2C000', status: 400, source: INTEGER },
  { name: 'other-digits', id: '%D9%A9%D9%A2%D9%A8', status: 400, source: INTEGER },
  { name: 'markup', id: '%3Cb%3E%26%22', status: 400, source: INTEGER },
  { name: 'null-byte', id: '928%00', status: 400, source: INTEGER },
  { name: 'quote-of-sql', id: "1'%20OR%20'1'='1", status: 400, source: INTEGER },
  { name: 'above-the-greatest', id: '2147483648', status: 400, source: RANGE },
  { name: 'below-the-least', id: '-2147483649', status: 400, source: RANGE },
  { name: 'above-64-bits', id: '18446744073709551617', status: 400, source: RANGE },
  { name: 'very-long', id: '9'.repeat(500), status: 400, source: RANGE },
  { name: 'reserved-default', id: 'default', status: 404, source: RESERVED },
  { name: 'reserved-for-current-user', id: 'ForCurrentUser', status: 404, source: RESERVED },
  { name: 'reserved-pickup', id: 'Pickup', status: 404, source: RESERVED },
];

/** Ids at the edges, which may have a session. */
const EDGES = [
  ['greatest', '2147483647'],
  ['least', '-2147483648'],
  ['zero', '0'],
  ['minus-one', '-1'],
] as const;

const numbers: readonly { readonly name: string; readonly value: string; readonly status: 200 | 400 }[] = [
  { name: 'exponent', value: '1e1', status: 400 },
  { name: 'hexadecimal', value: '0xA', status: 400 },
  { name: 'fraction', value: '1.0', status: 400 },
  { name: 'leading-zero', value: '01', status: 400 },
  { name: 'text', value: 'ten', status: 400 },
  { name: 'negative', value: '-1', status: 400 },
  { name: 'above-the-greatest', value: '2147483648', status: 400 },
  { name: 'one', value: '1', status: 200 },
];

/** Integers of the path and of the query: at the edges, beyond them, and in other forms. */
export const ids: readonly ContractCase[] = [
  ...rows.map(({ name, id, status, source }): ContractCase => ({
    id: `ids/${name}/${session.operationId}`,
    kind: 'required',
    source,
    operationId: session.operationId,
    run: async (trial) => void (await askSession(trial, id, { status })),
  })),
  ...EDGES.map(([name, id]): ContractCase => ({
    id: `ids/${name}/${session.operationId}`,
    kind: 'required',
    source: RANGE,
    operationId: session.operationId,
    run: async (trial) => void (await askSession(trial, id, { status: [200, 404] })),
  })),
  {
    id: `ids/missing/${session.operationId}`,
    kind: 'required',
    source: MISSING,
    operationId: session.operationId,
    run: async (trial) => void (await askSession(trial, trial.server.missingId, { status: 404 })),
  },
  ...['$top', '$skip'].flatMap((parameter) =>
    numbers.map(({ name, value, status }): ContractCase => ({
      id: `ids/${parameter.slice(1)}-${name}/${list.operationId}`,
      kind: 'required',
      source: `${parameter} is an integer of 32 bits in its shortest decimal form that is not negative (document, ${parameter})`,
      operationId: list.operationId,
      run: async (trial) => void (await askList(trial, { query: { [parameter]: value }, status })),
    })),
  ),
  ...(['0', '1001'] as const).map((value): ContractCase => ({
    id: `ids/top-${value}/${list.operationId}`,
    kind: 'required',
    source: 'minimum 1, maximum 1000 (document, $top)',
    operationId: list.operationId,
    run: async (trial) => void (await askList(trial, { query: { $top: value }, status: 400 })),
  })),
];
