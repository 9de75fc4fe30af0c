import t from 'tap';
import { createMeasurements } from '../../src/metrics/measurements.js';

t.test('createMeasurements keeps answers apart by operation, status and media type', async (t) => {
  const { answers, answersTo } = createMeasurements();
  answersTo('a')(200, 'application/json; charset=utf-8', 1);
  answersTo('a')(200, 'application/json; charset=utf-8', 2);
  answersTo('a')(200, 'text/xml; charset=utf-8', 4);
  answersTo('a')(304, undefined, 8);
  answersTo('b')(200, 'application/json; charset=utf-8', 16);
  t.strictSame(
    answers.map(({ labels, sum }) => ({ ...labels, ms: Math.round(sum * 1000) })),
    [
      { operation: 'a', status: '200', media_type: 'application/json', ms: 3 },
      { operation: 'a', status: '200', media_type: 'text/xml', ms: 4 },
      { operation: 'a', status: '304', media_type: '', ms: 8 },
      { operation: 'b', status: '200', media_type: 'application/json', ms: 16 },
    ],
  );
});

t.test('createMeasurements has a list of the calls of each operation', async (t) => {
  const { calls, callsOf } = createMeasurements();
  callsOf('a').record(1000);
  callsOf('b');
  t.strictSame(
    calls.map(({ labels, sum }) => ({ ...labels, sum })),
    [
      { operation: 'a', sum: 1 },
      { operation: 'b', sum: 0 },
    ],
  );
});
