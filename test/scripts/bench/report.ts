import t from 'tap';
import type { Series } from '../../../scripts/bench/measure.js';
import { type Report, table, writeReport } from '../../../scripts/bench/report.js';

const series = (key: string, unit: Series['unit'], values: readonly number[], cpu?: readonly number[]): Series => ({
  key,
  name: `what ${key} is`,
  unit,
  values,
  ...(cpu === undefined ? {} : { cpu }),
});

const empty: Report = { machine: 'here', how: 'so', series: [], verdicts: [], skipped: [] };

t.test('table aligns its columns, and has no head without lines', async (t) => {
  t.equal(table(['a', 'long'], [['x'], ['yyyy', 'z']]), '| a    | long |\n| ---- | ---- |\n| x    |      |\n| yyyy | z    |');
  t.equal(table(['a'], []), '');
});

t.test('writeReport names the machine first, and leaves out tables of what was not measured', async (t) => {
  t.equal(writeReport(empty), 'Measured here; so.\n');
});

t.test('writeReport compares each row with the baseline, by rate and by the work of the server', async (t) => {
  const text = writeReport({
    ...empty,
    series: [
      series('fastify', 'requests/s', [20_000, 10_000, 30_000], [40, 50, 60]),
      series('json-hot', 'requests/s', [10_000, 9000, 15_000], [80, 50, 120]),
    ],
  });
  t.match(text, /^\| Row +\| What +\| requests\/s \| range +\| × `fastify` \| range +\| CPU µs \| by CPU \|$/m);
  t.match(text, /^\| `fastify` +\| what fastify is +\| 20 000 +\| 10 000 – 30 000 +\| 1\.00 +\| 1\.00 – 1\.00 +\| 50 +\| 1\.00 +\|$/m);
  t.match(text, /^\| `json-hot` +\| what json-hot is +\| 10 000 +\| 9 000 – 15 000 +\| 0\.50 +\| 0\.50 – 0\.90 +\| 80 +\| 0\.50 +\|$/m);
});

t.test('writeReport prints rows without a baseline, and without the work of the server', async (t) => {
  const text = writeReport({
    ...empty,
    series: [series('raw', 'requests/s', [1], []), series('a', 'requests/s', [1], [7]), series('b', 'requests/s', [1])],
  });
  t.match(text, /^\| `raw` +\| what raw is +\| 1 +\| 1 – 1 +\| +\| +\| +\| +\|$/m);
  t.match(text, /^\| `a` +\| what a is +\| 1 +\| 1 – 1 +\| +\| +\| 7 +\| +\|$/m);
  t.match(text, /^\| `b` +\| what b is +\| 1 +\| 1 – 1 +\| +\| +\| +\| +\|$/m);
});

t.test('writeReport prints stages, those of another Node beside them', async (t) => {
  const stages = [series('stage-a', 'µs', [2, 1, 3]), series('stage-b', 'µs', [5])];
  t.match(writeReport({ ...empty, series: stages }), /^\| `stage-a` \| what stage-a is \| 2\.00 \| 1\.00 – 3\.00 \|$/m);
  const text = writeReport({ ...empty, series: stages, other: { version: 'v24.1.0', series: [series('stage-a', 'µs', [1.5])] } });
  t.match(text, /µs, Node v24\.1\.0 \|$/m);
  t.match(text, /^\| `stage-a` .* \| 1\.50 +\|$/m);
  t.match(text, /^\| `stage-b` .* \| {2,}\|$/m);
});

t.test('writeReport prints start and memory, unless nothing is known of them', async (t) => {
  const text = writeReport({ ...empty, series: [series('start-ours', 'ms', [1234]), series('memory-ours', 'MB', [])] });
  t.match(text, /^\| `start-ours` \| what start-ours is \| 1 234 ms \| 1 234 – 1 234 \|$/m);
  t.notMatch(text, 'memory-ours');
});

t.test('writeReport says which targets were missed, and by how much', async (t) => {
  const verdict = { of: 'a', against: 'b', cpuRatio: undefined };
  const text = writeReport({
    ...empty,
    verdicts: [
      { ...verdict, atLeast: 0.5, ratio: 0.6, cpuRatio: 0.7, reached: true },
      { ...verdict, atLeast: 0.5, ratio: 0.4, reached: false },
      { ...verdict, atMost: 1.5, ratio: 1.8, reached: false },
    ],
    skipped: [{ key: 'prism', reason: 'no network' }],
  });
  t.match(text, /^\| `a` ÷ `b` +\| ≥ 0\.5 +\| 0\.60 \| 0\.70 +\| reached +\|$/m);
  t.match(text, /^\| `a` ÷ `b` +\| ≥ 0\.5 +\| 0\.40 \| +\| missed by 20 % \|$/m);
  t.match(text, /^\| `a` ÷ `b` +\| ≤ 1\.5 +\| 1\.80 \| +\| missed by 20 % \|$/m);
  t.match(text, '\n\n- not measured: `prism`, no network\n');
});
