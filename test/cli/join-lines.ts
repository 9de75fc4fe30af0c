import t from 'tap';
import { joinLines } from '../../src/cli/join-lines.js';

t.test('joinLines hands the lines of one turn of the event loop on together', async (t) => {
  const texts: string[] = [];
  const lines = joinLines({ write: (text) => texts.push(text) });
  lines.write('a\n');
  lines.write('b\n');
  t.strictSame(texts, []);
  await new Promise((resolve) => setImmediate(resolve));
  lines.write('c\n');
  await new Promise((resolve) => setImmediate(resolve));
  t.strictSame(texts, ['a\nb\n', 'c\n']);
});

t.test('joinLines hands on what is left when the process ends, unless nobody takes it', async (t) => {
  for (const destroyed of [false, true]) {
    const before = process.listeners('exit');
    const texts: string[] = [];
    joinLines({ destroyed, write: (text) => texts.push(text) }).write('last\n');
    const [end] = process.listeners('exit').filter((listener) => !before.includes(listener));
    end?.(0);
    t.strictSame(texts, destroyed ? [] : ['last\n']);
    process.removeListener('exit', end as () => void);
  }
});
