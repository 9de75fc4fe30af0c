import t from 'tap';
import { readSessionFolder } from '../../src/data/session-folder.js';
import { packageFile } from '../../src/package-files.js';

t.test('readSessionFolder returns the sessions of the package', async (t) => {
  const ids = readSessionFolder(packageFile('openapi/examples/sessions')).map(({ id }) => id);
  t.strictSame(ids, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 928]);
});

t.test('readSessionFolder orders by id, not by name', async (t) => {
  const folder = t.testdir({ 'a.json': '{"ChatSessionId":10}', 'b.json': '{"ChatSessionId":-1}', 'c.json': '{"ChatSessionId":9}' });
  t.strictSame(
    readSessionFolder(folder).map(({ id }) => id),
    [-1, 9, 10],
  );
});

t.test('readSessionFolder keeps the text of a file but the blanks around it, as an import does', async (t) => {
  const json = '{ "ChatSessionId": 1,\n"Sale": { "Amount": 150.0 } }';
  t.match(readSessionFolder(t.testdir({ 'a.json': `${json}\n` })), [{ id: 1, given: json }]);
});

t.test('readSessionFolder passes over files that are not JSON', async (t) => {
  t.strictSame(readSessionFolder(t.testdir({ 'README.md': '#', 'a.json.bak': '{' })), []);
});

t.test('readSessionFolder returns nothing for an empty folder', async (t) => {
  t.strictSame(readSessionFolder(t.testdir()), []);
});

t.test('readSessionFolder names both files that hold one session', async (t) => {
  const folder = t.testdir({ 'a.json': '{"ChatSessionId":1}', 'b.json': '{"ChatSessionId":2}', 'c.json': '{"ChatSessionId":1}' });
  const message = /c\.json: .*a\.json has the same ChatSessionId 1$/;
  t.throws(() => readSessionFolder(folder), { name: 'SessionDocumentError', message });
});

const faults = [
  { name: 'that is not JSON', json: '{' },
  { name: 'that is not a session', json: '{"ChatSessionId":"x"}' },
];

for (const { name, json } of faults) {
  t.test(`readSessionFolder names the file ${name}`, async (t) => {
    const folder = t.testdir({ 'good.json': '{"ChatSessionId":1}', 'broken.json': json });
    t.throws(() => readSessionFolder(folder), { name: 'SessionDocumentError', message: /broken\.json/ });
  });
}
