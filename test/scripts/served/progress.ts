import t from 'tap';
import { createProgress } from '../../../scripts/served/progress.js';

t.test('createProgress keeps one line of a terminal up to date, and not too often', async (t) => {
  let text = '';
  const line = createProgress((done) => `${done} done`, { progress: (more) => (text += more), isTerminal: true });
  line.tell(1);
  line.tell(2);
  line.end();
  t.equal(text, '\r\x1b[K1 done\r\x1b[K');
});

t.test('createProgress says nothing elsewhere', async (t) => {
  let text = '';
  const line = createProgress(String, { progress: (more) => (text += more), isTerminal: false });
  line.tell(1);
  line.end();
  t.equal(text, '');
});
