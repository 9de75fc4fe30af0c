import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import t from 'tap';
import { packageFile } from '../src/package-files.js';

t.test('packageFile returns the path of a file of the package', async (t) => {
  t.match(JSON.parse(readFileSync(packageFile('package.json'), 'utf8')), { name: 'chat-session' });
});

t.test('packageFile returns the path of a folder of the package', async (t) => {
  t.ok(existsSync(packageFile('openapi/examples/sessions')));
});

t.test('packageFile returns an absolute path', async (t) => {
  t.ok(path.isAbsolute(packageFile('openapi/openapi.yaml')));
});
