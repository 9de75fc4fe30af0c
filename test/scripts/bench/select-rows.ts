import t from 'tap';
import { rows } from '../../../scripts/bench/rows.js';
import { selectRows } from '../../../scripts/bench/select-rows.js';

const all = rows.map(({ key }) => key);

const cases = [
  { only: [], want: { keys: all, stages: true, start: true } },
  { only: ['xml-hot'], want: { keys: ['fastify', 'xml-hot'], stages: false, start: false } },
  { only: ['xml', 'raw'], want: { keys: ['raw', 'fastify', 'xml-cold', 'xml-hot'], stages: false, start: false } },
  { only: ['stage'], want: { keys: [], stages: true, start: false } },
  { only: ['stage-xml'], want: { keys: [], stages: true, start: false } },
  { only: ['memory'], want: { keys: [], stages: false, start: true } },
  { only: ['start-ours'], want: { keys: [], stages: false, start: true } },
];

for (const { only, want } of cases) {
  t.test(`selectRows reads ${JSON.stringify(only)}`, async (t) => {
    const { rows, stages, start } = selectRows({ only });
    t.strictSame({ keys: rows.map(({ key }) => key), stages, start }, want);
  });
}

t.test('selectRows names the rows when a key is of none', async (t) => {
  t.throws(() => selectRows({ only: ['json', 'jsn'] }), { message: /^--only has "jsn": use the beginnings of raw, fastify, .*, memory$/ });
});
