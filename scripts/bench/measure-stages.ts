/** Measures every stage in this process and prints the series as JSON. Arguments: the SQLite file, how many sessions, rounds, calls. */
import { openSqlite } from '../../src/data/sqlite/open-sqlite.js';
import { measure } from './measure.js';
import { stages } from './stages.js';

const [file = '', sessions, rounds, calls] = process.argv.slice(2);
const store = openSqlite(file);
try {
  process.stdout.write(JSON.stringify(await measure(stages(store, Number(sessions)), Number(rounds), Number(calls))));
} finally {
  await store.close();
}
