import t from 'tap';
import { describeMachine } from '../../../scripts/bench/machine.js';

t.test('describeMachine names date, Node, cores, memory and system', async (t) => {
  const file = `${t.testdir({ 'os-release': 'NAME=x\nPRETTY_NAME="Some Linux 12"\n' })}/os-release`;
  const text = describeMachine(new Date('2026-02-03T04:05:06Z'), file);
  t.match(text, /^2026-02-03 · Node v\d+\.\d+\.\d+ · \d+ cores of .+ · \d+ GB · Some Linux 12, \w+ .+$/);
});

t.test('describeMachine leaves out the name of a system that has none', async (t) => {
  const folder = t.testdir({ 'os-release': 'NAME=x\n' });
  for (const file of [`${folder}/os-release`, `${folder}/missing`]) t.match(describeMachine(new Date(0), file), / GB · \w+ [^,]+$/);
});
