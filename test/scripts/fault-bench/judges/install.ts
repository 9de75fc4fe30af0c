import { existsSync } from 'node:fs';
import path from 'node:path';
import t from 'tap';
import { installJudge } from '../../../../scripts/fault-bench/judges/install.js';

t.test('installJudge installs a package once, and says why it cannot', async (t) => {
  const root = t.testdir({ thing: { 'package.json': '{ "name": "thing", "version": "1.0.0" }' }, judges: {} });
  const folder = path.join(root, 'judges');
  const version = `file:${path.join(root, 'thing')}`;
  const installed = await installJudge('thing', version, folder);
  t.equal(existsSync(path.join(installed, 'package.json')), true);
  t.equal(await installJudge('thing', version, folder), installed);
  await t.rejects(installJudge('nothing', `file:${path.join(root, 'nothing.tgz')}`, folder), {
    message: /^nothing file:.* cannot be installed: /,
  });
});
