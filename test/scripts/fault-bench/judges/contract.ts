import t from 'tap';
import { faults } from '../../../../scripts/fault-bench/faults.js';
import { startFaultyServer } from '../../../../scripts/fault-bench/faulty-server.js';
import { createContractJudge } from '../../../../scripts/fault-bench/judges/contract.js';

/** Writes the report that is asked for, with cases that failed as often as the arguments name `--only`. */
const STAND_IN = `
const report = process.argv.find((one) => one.startsWith('json=')).slice(5);
const failed = process.argv.filter((one) => one === '--only').length;
const outcomes = [{ id: 'bodies/passed', result: 'passed' }, ...Array.from({ length: failed }, (_, index) => ({ id: 'bodies/' + index, result: 'failed' }))];
require('node:fs').writeFileSync(report, JSON.stringify({ outcomes }));
process.exitCode = failed > 0 ? 1 : 0;
`;
const standIn = (program: string) => createContractJudge([process.execPath, '-e', program, '--']);

t.test('createContractJudge tells which cases of our runner failed', async (t) => {
  const server = await startFaultyServer(faults.find(({ id }) => id === 'options-404')?.respond);
  t.teardown(() => server.close());
  // Without coverage, as any process that tsx compiles for.
  const judge = createContractJudge(['env', '_TAPJS_PROCESSINFO_COVERAGE_=0', process.execPath, '--import', 'tsx', 'src/cli/main.ts']);
  const { complaints, note } = await judge.judge(server.origin, { class: 'methods' });
  t.equal(note, undefined);
  t.match(complaints.join('\n'), /^methods\/options/m);
});

t.test('createContractJudge runs all cases when those that are meant for a class find nothing', async (t) => {
  t.strictSame(await standIn(STAND_IN).judge('http://127.0.0.1:9', { class: 'errors' }), { complaints: ['bodies/0'] });
  t.strictSame(await standIn(STAND_IN).judge('http://127.0.0.1:9'), { complaints: [] });
  t.strictSame(await standIn(STAND_IN.replace("'--only'", "'--never'")).judge('http://127.0.0.1:9', { class: 'errors' }), {
    complaints: [],
  });
});

t.test('createContractJudge says why our runner could not judge', async (t) => {
  const cases = [
    { program: "process.stderr.write('no server\\n'); process.exitCode = 2", want: { complaints: [], note: 'no server' } },
    { program: "process.kill(process.pid, 'SIGKILL')", want: { complaints: [], note: 'it did not come to an end' } },
  ];
  for (const { program, want } of cases) t.strictSame(await standIn(program).judge('http://127.0.0.1:9'), want);
});
