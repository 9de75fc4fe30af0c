import t from 'tap';
import type { Series } from '../../../scripts/bench/measure.js';
import { rows } from '../../../scripts/bench/rows.js';
import { stages } from '../../../scripts/bench/stages.js';
import { judge, targets } from '../../../scripts/bench/targets.js';
import { parseSessionDocument } from '../../../src/data/session-document.js';
import { openMemory } from '../../../src/data/memory.js';
import { readSample } from '../../../scripts/bench/sessions.js';

const series = (key: string, unit: Series['unit'], ...values: number[]): Series => ({ key, name: key, unit, values });

t.test('targets speak of what is measured', async (t) => {
  const store = openMemory();
  t.teardown(() => store.close());
  await store.write([parseSessionDocument(JSON.stringify(readSample()))]);
  const cases = stages(store, 1);
  const known = [...rows, ...cases].map(({ key }) => key).concat('start-ours', 'start-fastify', 'memory-ours', 'memory-fastify');
  t.strictSame(
    targets.flatMap(({ of, against }) => [of, against]).filter((key) => !known.includes(key)),
    [],
  );
});

t.test('judge compares rates, and of times takes the smaller one as the faster one', async (t) => {
  const verdicts = judge([
    { ...series('fastify', 'requests/s', 100, 200, 100), cpu: [40, 50, 60] },
    { ...series('json-cold', 'requests/s', 55, 100, 60), cpu: [80, 100, 40] },
    series('json-hot', 'requests/s', 80, 160, 80),
    series('stage-stringify', 'µs', 30),
    series('stage-json', 'µs', 20),
    series('start-fastify', 'ms', 100),
    series('start-ours', 'ms', 140),
    series('memory-fastify', 'MB', 50),
    series('memory-ours', 'MB', 100),
  ]);
  t.strictSame(verdicts, [
    { of: 'json-cold', against: 'fastify', atLeast: 0.55, ratio: 0.55, cpuRatio: 0.5, reached: true },
    { of: 'json-hot', against: 'fastify', atLeast: 0.85, ratio: 0.8, cpuRatio: undefined, reached: false },
    { of: 'stage-json', against: 'stage-stringify', atLeast: 1.1, ratio: 1.5, cpuRatio: undefined, reached: true },
    { of: 'start-ours', against: 'start-fastify', atMost: 1.5, ratio: 1.4, cpuRatio: undefined, reached: true },
    { of: 'memory-ours', against: 'memory-fastify', atMost: 1.6, ratio: 2, cpuRatio: undefined, reached: false },
  ]);
});

t.test('judge says nothing of what was not measured', async (t) => {
  t.strictSame(judge([series('json-cold', 'requests/s', 1)]), []);
  t.strictSame(judge([series('memory-fastify', 'MB'), series('memory-ours', 'MB', 1)]), []);
  t.strictSame(judge([series('memory-fastify', 'MB', 1), series('memory-ours', 'MB')]), []);
});
