import t from 'tap';
import { HELP, isWanted, readOptions } from '../../../scripts/bench/options.js';

const defaults = {
  only: [],
  rounds: 5,
  seconds: 3,
  sessions: 100_000,
  connections: 32,
  short: false,
  node: undefined,
  postgres: undefined,
  json: undefined,
  markdown: undefined,
};

const understood = [
  { args: [], want: defaults },
  { args: ['--short'], want: { ...defaults, short: true, rounds: 1, seconds: 1, sessions: 100 } },
  { args: ['--short', '--rounds', '2'], want: { ...defaults, short: true, rounds: 2, seconds: 1, sessions: 100 } },
  { args: ['--only', 'json,xml', '--only', 'stage,'], want: { ...defaults, only: ['json', 'xml', 'stage'] } },
  {
    args: ['--seconds', '10', '--sessions', '5000', '--connections', '8'],
    want: { ...defaults, seconds: 10, sessions: 5000, connections: 8 },
  },
  {
    args: ['--node', '/n', '--postgres', '/p', '--json', 'a.json', '--markdown', 'a.md'],
    want: { ...defaults, node: '/n', postgres: '/p', json: 'a.json', markdown: 'a.md' },
  },
];

for (const { args, want } of understood) {
  t.test(`readOptions reads ${JSON.stringify(args)}`, async (t) => t.strictSame(readOptions(args), want));
}

const refused = [
  { args: ['--rounds', '0'], want: '--rounds is "0": use a whole number from 1 to 999' },
  { args: ['--seconds', '1.5'], want: '--seconds is "1.5": use a whole number from 1 to 600' },
  { args: ['--sessions', '10000001'], want: '--sessions is "10000001": use a whole number from 1 to 10000000' },
  { args: ['--connections', 'many'], want: '--connections is "many": use a whole number from 1 to 1000' },
  { args: ['--loud'], want: /^Unknown option '--loud'/ },
];

for (const { args, want } of refused) {
  t.test(`readOptions says what is wrong with ${args.join(' ')}`, async (t) => t.throws(() => readOptions(args), { message: want }));
}

t.test('readOptions returns nothing when it is asked for help, which names every option', async (t) => {
  t.equal(readOptions(['--help', '--short']), undefined);
  const named = [...HELP.matchAll(/^ {2}--(\w+)/gm)].map((match) => match[1] as string);
  t.strictSame(named.sort(), [...Object.keys(defaults), 'help'].sort());
});

t.test('isWanted takes a key, or what it begins with up to a dash', async (t) => {
  const rows = [
    { key: 'json-cold', only: [], want: true },
    { key: 'json-cold', only: ['json-cold'], want: true },
    { key: 'json-cold', only: ['xml', 'json'], want: true },
    { key: 'json-cold', only: ['js'], want: false },
    { key: 'json', only: ['json-cold'], want: false },
  ];
  for (const { key, only, want } of rows) t.equal(isWanted(key, { only }), want, `${key} of ${only.join()}`);
});
