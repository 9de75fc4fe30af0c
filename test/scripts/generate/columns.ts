import t, { type Test } from 'tap';
import { generateColumns } from '../../../scripts/generate/columns.js';
import type { Contract } from '../../../scripts/generate/contract.js';
import type { JsonObject } from '../../../scripts/generate/document.js';
import { importGenerated } from './compile.js';

async function columnsOf(t: Test, schemas: JsonObject): Promise<unknown> {
  const source = generateColumns({ document: { components: { schemas } } } as unknown as Contract);
  return (await importGenerated(t, { 'columns.ts': source }, 'columns.js'))['columns'];
}

t.test('generateColumns gives every property with x-column its path and the kind that it is compared as', async (t) => {
  const Moment = { type: ['string', 'null'], format: 'so-date-time' };
  const Row = {
    type: 'object',
    properties: {
      id: { type: 'integer', minimum: 0, maximum: 9, 'x-column': 'Id' },
      made: { $ref: '#/components/schemas/Moment', 'x-column': 'Made' },
      owner: { type: 'string', 'x-column': 'Owner/Name' },
      weight: { type: 'number', 'x-column': 'Weight' },
      kind: { type: 'string' },
      other: { type: 'string', 'x-column': true },
    },
  };
  t.strictSame(await columnsOf(t, { Moment, Row, Plain: { type: 'object' } }), {
    Row: [
      { name: 'id', path: ['Id'], kind: 'integer' },
      { name: 'made', path: ['Made'], kind: 'dateTime' },
      { name: 'owner', path: ['Owner', 'Name'], kind: 'text' },
      { name: 'weight', path: ['Weight'], kind: 'text' },
    ],
  });
});

t.test('generateColumns writes an empty table for a document without columns', async (t) => {
  t.strictSame(await columnsOf(t, { Plain: { type: 'object', properties: { a: true } }, Any: true }), {});
});
