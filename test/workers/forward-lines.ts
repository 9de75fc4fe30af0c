import { PassThrough } from 'node:stream';
import { once } from 'node:events';
import t from 'tap';
import { forwardLines } from '../../src/workers/forward-lines.js';

t.test('forwardLines passes whole lines on', async (t) => {
  const cases = [
    { name: 'a line', chunks: ['a\n'], want: ['a\n'] },
    { name: 'lines of one chunk together', chunks: ['a\nb\n'], want: ['a\nb\n'] },
    { name: 'a line in pieces', chunks: ['a', 'b', 'c\nd', '\n'], want: ['abc\n', 'd\n'] },
    { name: 'an end without a line break', chunks: ['a\nb', 'c'], want: ['a\n', 'bc\n'] },
    { name: 'nothing', chunks: [], want: [] },
    { name: 'a character in two chunks', chunks: [Buffer.from([0xc3]), Buffer.from([0xa9, 0x0a])], want: ['é\n'] },
  ];
  for (const { name, chunks, want } of cases) {
    const stream = new PassThrough();
    const got: string[] = [];
    forwardLines(stream, (lines) => void got.push(lines));
    for (const chunk of chunks) {
      stream.write(chunk);
      await new Promise((resolve) => setImmediate(resolve));
    }
    stream.end();
    await once(stream, 'end');
    t.strictSame(got, want, name);
  }
});
