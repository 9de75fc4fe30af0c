import { existsSync, symlinkSync } from 'node:fs';
import t from 'tap';
import { findLeaks, openHandles } from '../../../scripts/soak/handles.js';
import { settle } from '../../../scripts/soak/run-soak.js';

t.test('openHandles counts what a process holds open by what it is', async (t) => {
  const proc = t.testdir({ 7: { fd: { 3: 'no link: closed meanwhile' } } });
  for (const [name, target] of [
    ['0', '/dev/null'],
    ['1', 'socket:[12]'],
    ['2', 'socket:[13]'],
  ] as const)
    symlinkSync(target, `${proc}/7/fd/${name}`);
  t.strictSame(
    openHandles(7, proc),
    new Map([
      ['/dev/null', 1],
      ['socket', 2],
    ]),
  );
  t.equal(openHandles(8, proc), undefined);
});

t.test('openHandles knows this process where the system says', { skip: !existsSync('/proc/self/fd') && 'there is no /proc' }, async (t) => {
  t.ok((openHandles(process.pid)?.size ?? 0) > 0);
});

t.test('findLeaks lists what there is more of than before', async (t) => {
  const before = new Map([
    ['socket', 1],
    ['/a.db', 2],
    ['pipe', 3],
  ]);
  t.strictSame(
    findLeaks(
      before,
      new Map([
        ['socket', 3],
        ['/a.db', 2],
        ['pipe', 1],
        ['/b', 1],
      ]),
    ),
    ['3 × socket are open, before there were 1', '1 × /b are open, before there were 0'],
  );
});

t.test('findLeaks finds nothing where nothing is known', async (t) => {
  t.strictSame([findLeaks(undefined, new Map([['socket', 1]])), findLeaks(new Map(), undefined)], [[], []]);
});

t.test('settle gives up when handles stay open', { skip: !existsSync('/proc/self/fd') && 'there is no /proc' }, async (t) => {
  t.ok((await settle(process.pid, new Map(), 400))?.size);
});
