import { faults } from '/tmp/w/faults/scripts/fault-bench/faults.js';
import { startFaultyServer } from '/tmp/w/faults/scripts/fault-bench/faulty-server.js';
const fault = faults.find(({ id }) => id === process.argv[2]);
const s = await startFaultyServer(fault?.respond);
process.stdout.write(s.origin + '\n');
