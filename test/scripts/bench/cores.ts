import t from 'tap';
import { describeCores, pinned } from '../../../scripts/bench/cores.js';

t.test('pinned puts the server on the first core and the load on the second', async (t) => {
  t.strictSame(pinned('server', 'node', ['a.js'], true), ['taskset', ['-c', '0', 'node', 'a.js']]);
  t.strictSame(pinned('load', 'wrk', [], true), ['taskset', ['-c', '1', 'wrk']]);
});

t.test('pinned leaves a command as it is where programs cannot be held on a core', async (t) => {
  t.strictSame(pinned('load', 'wrk', ['-t1'], false), ['wrk', ['-t1']]);
});

t.test('describeCores says whether programs are held on cores', async (t) => {
  t.equal(describeCores(true), 'servers on the first core, load on the second');
  t.equal(describeCores(false), 'servers and load share the cores');
});
