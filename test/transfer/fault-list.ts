import t from 'tap';
import { createFaultList } from '../../src/transfer/fault-list.js';

function list(count: number, options?: { readonly listAll: boolean }): string[] {
  const lines: string[] = [];
  const faults = createFaultList((text) => lines.push(text), options);
  for (let line = 1; line <= count; line++) faults.add({ file: 'in', line, message: 'not JSON' });
  faults.end();
  return lines;
}

t.test('createFaultList writes a line for each fault', async (t) => t.strictSame(list(2), ['in:1: not JSON\n', 'in:2: not JSON\n']));
t.test('createFaultList writes 100 faults', async (t) => t.strictSame([list(100).length, list(100).at(-1)], [100, 'in:100: not JSON\n']));
t.test('createFaultList writes how many there are beyond the first 100', async (t) => {
  t.strictSame(list(103).slice(99), ['in:100: not JSON\n', 'and 3 more; --all-faults lists them\n']);
});
t.test('createFaultList writes all when all are asked for', async (t) => {
  t.strictSame(list(103, { listAll: true }).slice(101), ['in:102: not JSON\n', 'in:103: not JSON\n']);
});
t.test('createFaultList writes no character that moves a cursor or ends a line', async (t) => {
  const lines: string[] = [];
  createFaultList((text) => lines.push(text)).add({ file: 'a\nb', line: 1, message: 'at "\u001b[2J\u009b\u2028é"' });
  t.strictSame(lines, ['a\\u000ab:1: at "\\u001b[2J\\u009b\\u2028é"\n']);
});
