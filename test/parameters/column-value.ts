import t from 'tap';
import { columnKey } from '../../src/parameters/column-value.js';

const column = (kind: 'integer' | 'text' | 'dateTime') => ({ name: 'x', path: ['X'], kind });

const cases = [
  { kind: 'integer', value: 7, want: 7 },
  { kind: 'integer', value: null, want: null },
  { kind: 'integer', value: undefined, want: null },
  { kind: 'integer', value: 1.5, want: undefined },
  { kind: 'integer', value: '7', want: undefined },
  { kind: 'text', value: 'Ørsted ÅB', want: 'ørsted åb' },
  { kind: 'text', value: '', want: '' },
  { kind: 'text', value: 7, want: undefined },
  { kind: 'dateTime', value: '0001-01-01T00:00:00', want: '000000086400.0000000' },
  { kind: 'dateTime', value: '0001-01-01T00:00:00+14:59', want: '000000032460.0000000' },
  { kind: 'dateTime', value: '1970-01-01T00:00:00Z', want: '062135683200.0000000' },
  { kind: 'dateTime', value: '1970-01-01', want: '062135683200.0000000' },
  { kind: 'dateTime', value: '1970-01-01T00:00:00-00:30', want: '062135685000.0000000' },
  { kind: 'dateTime', value: '2012-08-26T15:05:41.6350025+02:00', want: '063481669541.6350025' },
  { kind: 'dateTime', value: '9999-12-31T23:59:59.9999999', want: '315537983999.9999999' },
  { kind: 'dateTime', value: '2021-11-02T09:14:05.5', want: '063771527645.5000000' },
  { kind: 'dateTime', value: '2021-02-29', want: undefined },
  { kind: 'dateTime', value: '2021-02-01T24:00:00', want: undefined },
  { kind: 'dateTime', value: 'soon', want: undefined },
] as const;

for (const { kind, value, want } of cases) {
  t.test(`columnKey of the ${kind} ${JSON.stringify(value)}`, async (t) => {
    t.equal(columnKey(column(kind), value), want);
  });
}
