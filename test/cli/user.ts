import { lstatSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import t from 'tap';
import { createBasic } from '../../src/auth/basic.js';
import { createCredentials, readCredentialsFile } from '../../src/auth/credentials.js';
import { runCommand } from './command.js';

t.jobs = 2;

const token = { name: 'reporting', sha256: '0'.repeat(64) };
const bo = { name: 'bo', password: { N: 16, r: 1, p: 1, salt: 'c2FsdA==', hash: 'A'.repeat(43) }, note: 'kept' };
const content = JSON.stringify({ remark: 'kept', users: [bo], bearerTokens: [token] });
const usage = (message: string) => ({ code: 2, out: '', err: `chat-session: ${message}\nTry chat-session --help.\n` });
const badName = usage('NAME has to have 1 to 256 characters, without colons and control characters');

/** `FILE` in `want` is the file; it is what it was wherever the code is not 0. */
const cases: readonly {
  readonly args: readonly string[];
  readonly input?: string;
  readonly before?: string;
  readonly want: { readonly code: number; readonly out: string; readonly err: string };
}[] = [
  { args: ['list'], want: { code: 0, out: 'bo\n', err: '' } },
  { args: ['list'], before: '{}', want: { code: 0, out: '', err: '' } },
  { args: ['add', 'anna'], input: 's3cret\n', want: { code: 0, out: 'anna: added\n', err: '' } },
  { args: ['add', 'bo'], input: 's3cret\r\nmore', want: { code: 0, out: 'bo: password changed\n', err: '' } },
  { args: ['add', 'ada'], before: '{}', input: 's3cret\n', want: { code: 0, out: 'ada: added\n', err: '' } },
  { args: ['remove', 'ada'], before: '{}', want: { code: 1, out: '', err: 'chat-session: "ada" is not a user of FILE\n' } },
  {
    args: ['list', '--loud'],
    want: usage(
      `Unknown option '--loud'. To specify a positional argument starting with a '-', place it at the end of the command after '--', as in '-- "--loud"`,
    ),
  },
  {
    args: ['add', 'cid'],
    before: JSON.stringify({ users: [bo, { ...bo, name: 'cid' }] }),
    input: 's3cret\n',
    want: { code: 0, out: 'cid: password changed\n', err: '' },
  },
  { args: ['remove', 'bo'], want: { code: 0, out: 'bo: removed\n', err: '' } },
  {
    args: ['remove', 'bo'],
    before: JSON.stringify({ users: [bo] }),
    want: {
      code: 0,
      out: 'bo: removed\n',
      err: 'Nobody can call now, and a service cannot start with this file before somebody is added.\n',
    },
  },
  { args: ['remove', 'anna'], want: { code: 1, out: '', err: 'chat-session: "anna" is not a user of FILE\n' } },
  { args: ['add', 'anna'], input: '', want: { code: 1, out: '', err: 'chat-session: no password was given\n' } },
  { args: ['add', 'anna'], input: '\n', want: { code: 1, out: '', err: 'chat-session: the password is empty\n' } },
  { args: ['add', 'anna'], input: 's3\u0007\n', want: { code: 1, out: '', err: 'chat-session: the password has control characters\n' } },
  {
    args: ['add', 'anna'],
    before: '[]',
    input: 's3cret\n',
    want: { code: 1, out: '', err: 'chat-session: Cannot read the credentials file FILE: it has to be an object\n' },
  },
  { args: ['add', ''], input: 's3cret\n', want: badName },
  { args: ['add', 'a:b'], input: 's3cret\n', want: badName },
  { args: ['add', 'a\u0085'], input: 's3cret\n', want: badName },
  { args: ['add', 'a'.repeat(257)], input: 's3cret\n', want: badName },
  { args: ['add'], want: usage('user add takes one NAME') },
  { args: ['list', 'anna'], want: usage('user list takes no name') },
  { args: [], want: usage('user needs one of add, remove, list') },
  {
    args: ['list', '--credentials-file='],
    want: usage('no credentials file is named: set CREDENTIALS_FILE, or use --credentials-file FILE'),
  },
];

for (const { args, input = '', before = content, want } of cases) {
  t.test(`chat-session user ${args.join(' ').slice(0, 40)} exits ${want.code} with ${want.err || want.out}`, async (t) => {
    const file = `${t.testdir({ 'credentials.json': before })}/credentials.json`;
    const { code, out, err } = await runCommand(t, ['user', ...args], { env: { CREDENTIALS_FILE: file }, measured: true, input });
    t.strictSame({ code, out, err: err.replace(file, 'FILE') }, want);
    if (code !== 0) t.equal(readFileSync(file, 'utf8'), before);
    t.notMatch(out + err, 's3');
  });
}

t.test('chat-session user add makes a file of mode 0600 behind a link, and Basic takes the password', async (t) => {
  const folder = t.testdir();
  symlinkSync('real.json', `${folder}/link.json`);
  await runCommand(t, ['user', 'add', 'Åse', '--credentials-file', `${folder}/link.json`], { measured: true, input: 'blåbær\n' });
  t.equal(lstatSync(`${folder}/link.json`).isSymbolicLink(), true);
  t.equal(statSync(`${folder}/real.json`).mode & 0o777, 0o600);
  const scheme = createBasic(createCredentials(readCredentialsFile(`${folder}/real.json`)));
  t.strictSame(await scheme.verify({ authorization: `Basic ${Buffer.from('Åse:blåbær').toString('base64')}` }), { name: 'Åse' });
});

t.test('chat-session user add keeps what else the file says', async (t) => {
  const file = `${t.testdir({ 'credentials.json': content })}/credentials.json`;
  await runCommand(t, ['user', 'add', 'anna', '--credentials-file', file], { measured: true, input: 's3cret\n' });
  t.match(JSON.parse(readFileSync(file, 'utf8')), { remark: 'kept', users: [bo, { name: 'anna' }], bearerTokens: [token] });
});

t.test('chat-session user needs a file', async (t) => {
  const want = usage('no credentials file is named: set CREDENTIALS_FILE, or use --credentials-file FILE');
  t.strictSame(await runCommand(t, ['user', 'list'], { measured: true }), want);
});
