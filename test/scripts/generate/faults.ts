import path from 'node:path';
import t from 'tap';
import { DocumentError } from '../../../scripts/generate/document.js';
import { both, documentErrors, FaultyDocument, mapEach } from '../../../scripts/generate/faults.js';
import { thrown } from '../../thrown.js';

const [first, second] = [new DocumentError('#/a', 'one'), new DocumentError('#/b', 'two')];
const fail = (error: Error) => () => {
  throw error;
};

t.test('FaultyDocument lists the faults by file, line and column', async (t) => {
  const at = (file: string, line: number, column: number) => ({
    place: { file: path.resolve(file), line, column },
    pointer: '#/p',
    message: 'm',
  });
  const error = new FaultyDocument([at('b', 1, 1), at('a', 2, 1), at('a', 1, 2), at('a', 1, 1), at('c', 1, 1), at('b', 1, 1)]);
  t.same(error.message.split('\n'), ['a:1:1: #/p: m', 'a:1:2: #/p: m', 'a:2:1: #/p: m', 'b:1:1: #/p: m', 'b:1:1: #/p: m', 'c:1:1: #/p: m']);
});

t.test('documentErrors returns the document errors of an error', async (t) => {
  const cases = [
    { name: 'itself', error: first, want: [first] },
    { name: 'several', error: new AggregateError([first, new AggregateError([second])]), want: [first, second] },
    { name: 'of another kind', error: new Error('x'), want: [] },
    { name: 'no error', error: undefined, want: [] },
  ];
  for (const { name, error, want } of cases) t.same(documentErrors(error), want, name);
});

t.test('mapEach maps every item with its index', async (t) => {
  t.same(
    mapEach(['a', 'b'], (item, index) => `${item}${index}`),
    ['a0', 'b1'],
  );
});

t.test('mapEach throws the one document error itself, and several together', async (t) => {
  t.equal(
    thrown(() => mapEach([() => 1, fail(first)], (read) => read())),
    first,
  );
  const error = thrown(() => mapEach([fail(first), () => 1, fail(second)], (read) => read())) as AggregateError;
  t.same(error.errors, [first, second]);
  t.equal(error.message, '#/a: one\n#/b: two');
});

t.test('mapEach throws an error of another kind at once', async (t) => {
  const other = new Error('x');
  t.equal(
    thrown(() => mapEach([fail(first), fail(other), fail(second)], (read) => read())),
    other,
  );
});

t.test('both returns both results, or the faults of both', async (t) => {
  t.same(
    both(
      () => 1,
      () => 'x',
    ),
    [1, 'x'],
  );
  t.same(documentErrors(thrown(() => both(fail(first), fail(second)))), [first, second]);
});
