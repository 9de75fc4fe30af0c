import { readdirSync } from 'node:fs';
import t from 'tap';
import { writeCredentialsFile } from '../../src/auth/write-credentials-file.js';

t.test('writeCredentialsFile leaves nothing behind where it cannot write', async (t) => {
  const folder = t.testdir({ 'credentials.json': { 'a-folder': '' } });
  t.throws(() => writeCredentialsFile(`${folder}/credentials.json`, {}), {
    message: /^Cannot write the credentials file .*credentials\.json: E/,
  });
  t.strictSame(readdirSync(folder), ['credentials.json']);
  t.throws(() => writeCredentialsFile(`${folder}/nowhere/credentials.json`, {}), {
    message: /^Cannot write the credentials file .*: ENOENT: /,
  });
});
