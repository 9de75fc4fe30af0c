import t from 'tap';
import { binaryArray, type ElementType } from '../../../src/data/postgres/binary-array.js';

const rows: readonly {
  readonly name: string;
  readonly type: ElementType;
  readonly values: readonly (string | number | null)[];
  readonly want: string;
}[] = [
  { name: 'nothing', type: 'text', values: [], want: '00000001 00000001 00000019 00000000 00000001' },
  {
    name: 'texts, by their bytes in UTF-8',
    type: 'text',
    values: ['', 'a"\\', 'ü'],
    want: '00000001 00000001 00000019 00000003 00000001 00000000 00000003 61225c 00000002 c3bc',
  },
  {
    name: 'NULL among texts',
    type: 'text',
    values: [null, 'null'],
    want: '00000001 00000001 00000019 00000002 00000001 ffffffff 00000004 6e756c6c',
  },
  {
    name: 'whole numbers, of which some are texts',
    type: 'bigint',
    values: [-2147483649, '928'],
    want: '00000001 00000001 00000014 00000002 00000001 00000008 ffffffff7fffffff 00000008 00000000000003a0',
  },
];

for (const { name, type, values, want } of rows) {
  t.test(`binaryArray returns the bytes of ${name}`, async (t) => {
    t.equal(binaryArray(type, values).toString('hex'), want.replaceAll(' ', ''));
  });
}
