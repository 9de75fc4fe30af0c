import t from 'tap';
import { createProgress, progressLine } from '../../src/transfer/progress.js';

const lines = [
  { name: 'the begin', sessions: 1, part: 0, seconds: 0.5, want: '[------------------------]   0 % 1 sessions, 2/s' },
  { name: 'the middle', sessions: 1500, part: 0.5, seconds: 3, want: '[############------------]  50 % 1500 sessions, 500/s' },
  { name: 'the end', sessions: 10, part: 1, seconds: 4, want: '[########################] 100 % 10 sessions, 3/s' },
  { name: 'an end that nobody knows', sessions: 10, part: undefined, seconds: 1, want: '10 sessions, 10/s' },
];

for (const { name, want, ...state } of lines) {
  t.test(`progressLine shows ${name}`, async (t) => t.equal(progressLine(state), want));
}

t.test('createProgress writes over its line ten times a second at most, and takes it away', async (t) => {
  const written: string[] = [];
  let time = 0;
  const terminal = { isTTY: true, write: (text: string) => written.push(text) };
  const progress = createProgress(terminal, { part: () => undefined, now: () => time });
  for (time of [0, 50, 99, 1000, 1001, 2000]) progress.show(time);
  progress.clear();
  t.strictSame(written, ['\r\x1b[K1000 sessions, 1000/s', '\r\x1b[K2000 sessions, 1000/s', '\r\x1b[K']);
});

t.test('createProgress takes nothing away that it has not shown', async (t) => {
  const written: string[] = [];
  createProgress({ isTTY: true, write: (text: string) => written.push(text) }, { part: () => undefined }).clear();
  t.strictSame(written, []);
});

t.test('createProgress writes nothing where there is no terminal', async (t) => {
  const written: string[] = [];
  let time = 0;
  const progress = createProgress(
    { isTTY: false, write: (text: string) => written.push(text) },
    { part: () => 1, now: () => (time += 1000) },
  );
  progress.show(1);
  progress.clear();
  t.strictSame(written, []);
});
