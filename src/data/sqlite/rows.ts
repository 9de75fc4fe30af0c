import type Database from 'libsql';
import { digest } from '../../../generated/digest.js';
import { quoted, storedKey } from '../find-sql.js';
import type { SessionDocument } from '../session-document.js';
import { sessionColumns } from '../session-list.js';
import { nextModified, type WriteCounts } from '../session-store.js';

/** Returns a function that stores one session and tells what it was. */
export function preparePut(database: Database.Database): (document: SessionDocument) => keyof WriteCounts {
  const select = database.prepare('SELECT version, modified FROM chat_session WHERE id = ?').raw();
  const upsert = database.prepare(
    'INSERT OR REPLACE INTO chat_session (id, version, modified, form, json, given) VALUES (?, ?, ?, ?, ?, ?)',
  );
  const writeKeys = prepareWriteKeys(database);
  return ({ id, version, json, given, keys }) => {
    const [before, modified] = (select.get(id) as [string, number] | undefined) ?? [];
    if (before === version) return 'unchanged';
    upsert.run(id, version, nextModified(modified), digest, json, given === json ? null : given);
    writeKeys(id, keys);
    return before === undefined ? 'added' : 'changed';
  };
}

/** Returns a function that stores what lists sort and compare a session by. */
export function prepareWriteKeys(database: Database.Database): (id: number, keys: SessionDocument['keys']) => void {
  const names = ['id', ...sessionColumns.map(quoted)];
  const statement = database.prepare(
    `INSERT OR REPLACE INTO chat_session_key (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`,
  );
  return (id, keys) => void statement.run(id, ...sessionColumns.map((column, index) => storedKey(column, keys[index] ?? null)));
}
