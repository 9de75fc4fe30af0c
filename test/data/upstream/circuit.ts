import t from 'tap';
import { CircuitOpenError, type CircuitState, createCircuit } from '../../../src/data/upstream/circuit.js';

/** Returns a circuit that opens after two failures for a second of a clock that stands still, and what happened to it. */
function opened() {
  const clock = { time: 1000 };
  const changes: CircuitState[] = [];
  const circuit = createCircuit({
    failures: 2,
    pause: 1000,
    now: () => clock.time,
    isFailure: (error) => (error as Error).message === 'away',
    changed: (state) => void changes.push(state),
  });
  const fail = (message = 'away') => circuit.run(() => Promise.reject(new Error(message))).catch((error: unknown) => (error as Error).name);
  return { clock, changes, circuit, fail, succeed: () => circuit.run(async () => 'done') };
}

t.test('createCircuit run returns what the task returns while it is closed', async (t) => {
  t.equal(await opened().succeed(), 'done');
});

t.test('createCircuit opens after so many failures in a row, and says so once', async (t) => {
  const { circuit, changes, fail } = opened();
  await fail();
  t.equal(circuit.state, 'closed');
  await fail();
  t.strictSame([circuit.state, changes], ['open', ['open']]);
});

t.test('createCircuit opens after five failures for ten seconds unless told otherwise', async (t) => {
  let time = 0;
  const circuit = createCircuit({ isFailure: () => true, now: () => time });
  const fail = () => circuit.run(() => Promise.reject(new Error('away'))).catch(() => {});
  for (let count = 0; count < 4; count++) await fail();
  t.equal(circuit.state, 'closed');
  await fail();
  time = 9999;
  t.equal(circuit.state, 'open');
  time = 10_000;
  t.equal(circuit.state, 'half-open');
});

t.test('createCircuit counts failures anew after a success', async (t) => {
  const { circuit, fail, succeed } = opened();
  await fail();
  await succeed();
  await fail();
  t.equal(circuit.state, 'closed');
});

t.test('createCircuit counts an error that is no failure as a success', async (t) => {
  const { circuit, fail } = opened();
  await fail();
  t.equal(await fail('refused'), 'Error');
  await fail();
  t.equal(circuit.state, 'closed');
});

t.test('createCircuit refuses at once while it is open, and says for how many seconds', async (t) => {
  const { circuit, fail } = opened();
  await fail();
  await fail();
  let ran = false;
  const refused = circuit.run(async () => {
    ran = true;
  });
  await t.rejects(refused, new CircuitOpenError(1));
  t.equal(ran, false);
});

t.test('createCircuit stays open for the pause, whatever was under way fails meanwhile', async (t) => {
  const { circuit, clock, changes, fail } = opened();
  let reject: (error: Error) => void = () => {};
  const slow = circuit.run(() => new Promise((_resolve, no) => (reject = no))).catch(() => {});
  await fail();
  await fail();
  clock.time = 1999;
  reject(new Error('away'));
  await slow;
  clock.time = 2000;
  t.strictSame([circuit.state, changes], ['half-open', ['open']]);
});

t.test('createCircuit lets one task try after the pause, and closes when it succeeds', async (t) => {
  const { circuit, clock, changes, fail, succeed } = opened();
  await fail();
  await fail();
  clock.time = 2000;
  let resolve: (value: string) => void = () => {};
  const trial = circuit.run(() => new Promise<string>((yes) => (resolve = yes)));
  await t.rejects(succeed(), { name: 'CircuitOpenError', seconds: 1 });
  resolve('recovered');
  t.equal(await trial, 'recovered');
  t.equal(await succeed(), 'done');
  t.strictSame([circuit.state, changes], ['closed', ['open', 'half-open', 'closed']]);
});

t.test('createCircuit opens for another pause when the trial fails, and tries again after it', async (t) => {
  const { circuit, clock, changes, fail, succeed } = opened();
  await fail();
  await fail();
  clock.time = 2000;
  await fail();
  t.equal(circuit.state, 'open');
  clock.time = 3000;
  t.equal(await succeed(), 'done');
  t.strictSame(changes, ['open', 'half-open', 'open', 'half-open', 'closed']);
});
