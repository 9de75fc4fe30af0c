import t from 'tap';
import { testContract } from '../../scripts/test-contract.js';

t.test('testContract runs the contract against our own server and takes over the exit code', async (t) => {
  t.equal(await testContract(['--only', 'ids/']), 0);
});

t.test('testContract tells where it could not run', async (t) => {
  t.equal(await testContract(['--nonsense']), 2);
});
