import { PassThrough } from 'node:stream';
import t from 'tap';
import { readPassword } from '../../src/cli/read-password.js';

const cases = [
  { name: 'the first line of what is no terminal', isTerminal: false, typed: 's3cret\nmore\n', asked: '', want: 's3cret' },
  { name: 'what is typed twice', isTerminal: true, typed: 's3cret\ns3cret\n', asked: 'Password: \nAgain: \n', want: 's3cret' },
  {
    name: 'two that differ',
    isTerminal: true,
    typed: 's3cret\nsecret\n',
    asked: 'Password: \nAgain: \n',
    want: new Error('the two passwords differ'),
  },
  { name: 'an empty one', isTerminal: true, typed: '\n', asked: 'Password: \n', want: new Error('the password is empty') },
  { name: 'nothing', isTerminal: false, typed: '', asked: '', want: new Error('no password was given') },
  { name: 'control characters', isTerminal: false, typed: 's3\u0001\n', asked: '', want: new Error('the password has control characters') },
];

for (const { name, isTerminal, typed, asked, want } of cases) {
  t.test(`readPassword reads ${name}`, async (t) => {
    const [input, output] = [new PassThrough(), new PassThrough()];
    const reading = readPassword({ input, output, isTerminal });
    input.end(typed);
    if (want instanceof Error) await t.rejects(reading, want);
    else t.equal(await reading, want);
    t.equal(String(output.read() ?? ''), asked, 'what is typed is not shown');
  });
}
