import t from 'tap';
import { writeHeaders } from '../../src/representation/response-headers.js';

const response = {
  mediaTypes: [],
  headers: [
    { name: 'Location', required: true, type: 'string' },
    { name: 'X-Count', required: false, type: 'integer' },
  ],
} as const;

/** Stands for the compiled validator of these headers. */
const validate = Object.assign(
  (value: unknown) => {
    const { 'X-Count': count = 0 } = value as Readonly<Record<string, unknown>>;
    validate.errors = [{ instancePath: '/X-Count', keyword: 'type', message: 'must be integer', params: { type: 'integer' } }];
    return Number.isInteger(count);
  },
  { errors: [] as { instancePath: string; keyword: string; message: string; params: Record<string, unknown> }[] },
);

t.test('writeHeaders writes declared headers under their declared names', async (t) => {
  t.same(writeHeaders({ LOCATION: '/a', 'x-count': 2 }, response, validate), { written: { Location: '/a', 'X-Count': '2' }, dropped: [] });
});

t.test('writeHeaders drops what is not declared', async (t) => {
  t.same(writeHeaders({ Server: 'x', Date: undefined }, { mediaTypes: [] }), { written: {}, dropped: ['Server'] });
  t.same(writeHeaders(undefined, response), { written: {}, dropped: [] });
});

t.test('writeHeaders refuses a value that breaks its schema', async (t) => {
  t.throws(() => writeHeaders({ 'X-Count': 'two' }, response, validate), {
    name: 'ContractViolation',
    pointer: '/headers/X-Count',
    message: '/headers/X-Count: expected the declared headers (/X-Count must be integer), got a string of 3 characters',
  });
});

for (const value of ['a\r\nSet-Cookie: b', 'é', '\u0000']) {
  t.test(`writeHeaders refuses ${JSON.stringify(value)}`, async (t) => {
    t.throws(() => writeHeaders({ Location: value }, response, validate), {
      name: 'ContractViolation',
      message: /^\/headers\/Location: expected text of ASCII without line breaks, got a string of \d+ characters$/,
    });
  });
}
