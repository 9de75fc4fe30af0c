import path from 'node:path';
import t from 'tap';
import { readLintedContract } from '../../../scripts/generate/contract.js';
import { DocumentError, readDocument } from '../../../scripts/generate/document.js';
import { FaultyDocument, mapEach } from '../../../scripts/generate/faults.js';

t.test('FaultyDocument lists its faults by file, line and column', async (t) => {
  const fault = (file: string, line: number, column: number) => ({ place: { file, line, column }, pointer: '#', message: 'wrong' });
  const { message } = new FaultyDocument([fault('b', 1, 1), fault('a', 2, 3), fault('a', 2, 1), fault('a', 1, 9), fault('c', 1, 1)]);
  t.equal(message, 'a:1:9: #: wrong\na:2:1: #: wrong\na:2:3: #: wrong\nb:1:1: #: wrong\nc:1:1: #: wrong');
});

t.test('mapEach throws an error of another kind at once', async (t) => {
  const seen: number[] = [];
  t.throws(
    () =>
      mapEach([1, 2, 3], (item) => {
        seen.push(item);
        throw item === 1 ? new DocumentError('#', 'wrong') : new RangeError('broken');
      }),
    { name: 'RangeError', message: 'broken' },
  );
  t.same(seen, [1, 2]);
});

t.test('readLintedContract leaves an error of another kind as it is', async (t) => {
  const { locate } = await readLintedContract('test/fixtures/small-document/openapi.yaml', { version: '1.0.0' });
  const error = new RangeError('broken');
  t.equal(locate(error), error);
});

t.test('readDocument says where a reference leads to nothing', async (t) => {
  const folder = t.testdir({
    'openapi.yaml':
      "openapi: 3.1.0\ninfo:\n  title: Things\n  version: 1.0.0\npaths:\n  /things:\n    get:\n      responses:\n        '200':\n          $ref: nowhere.yaml\n",
  });
  await t.rejects(readDocument(path.join(folder, 'openapi.yaml')), {
    message: /openapi.yaml:10:11: #\/paths\/~1things\/get\/responses\/200: Can't resolve \$ref/,
  });
});
