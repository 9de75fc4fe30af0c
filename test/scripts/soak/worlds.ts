import t from 'tap';
import { AUTHORIZATIONS } from '../../../scripts/served/credentials.js';
import { sampleTexts } from '../../../scripts/served/start-served.js';
import { createWorlds } from '../../../scripts/soak/worlds.js';

const texts = sampleTexts(2, 1);
const session = (name: string) => JSON.stringify({ ChatSessionId: 1, CustomerName: name });
const question = { method: 'GET', url: '/api/v1/ChatSession/1?$select=CustomerName', headers: { authorization: AUTHORIZATIONS.bearer } };

t.test('createWorlds knows what is answered before and after each import, and forgets what is long gone', async (t) => {
  const worlds = await createWorlds(texts, { host: 'a:1' });
  t.teardown(() => worlds.close());
  const nameIn = async (world: number) =>
    (JSON.parse((await worlds.expect(question, world)).body.toString()) as { CustomerName: string }).CustomerName;
  const before = await nameIn(0);
  await worlds.begin([session('Ola')]);
  t.strictSame([worlds.done, worlds.begun], [0, 1]);
  t.strictSame([await nameIn(0), await nameIn(1)], [before, 'Ola']);
  worlds.end();
  t.strictSame([worlds.done, worlds.begun], [1, 1]);
  for (const name of ['Kari', 'Per']) {
    await worlds.begin([session(name)]);
    worlds.end();
  }
  t.strictSame([await nameIn(1), await nameIn(2), await nameIn(3)], ['Ola', 'Kari', 'Per']);
  t.throws(() => worlds.expect(question, 0), TypeError);
  // The session that no import names stays.
  t.equal((await worlds.expect({ ...question, url: '/api/v1/ChatSession/2' }, 3)).status, 200);
});

t.test('createWorlds remembers some answers, and makes the others again', async (t) => {
  const worlds = await createWorlds(texts, { host: 'a:1' });
  t.teardown(() => worlds.close());
  t.equal(worlds.expect(question, 0), worlds.expect(question, 0));
});
