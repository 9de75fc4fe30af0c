import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ListColumn } from '../parameters/column-value.js';
import { parseSessionDocument, type SessionDocument, SessionDocumentError } from './session-document.js';

/** Returns the sessions of a folder of JSON files, one in each, ordered by id; their keys are those of the columns. @throws SessionDocumentError that names the file */
export function readSessionFolder(folder: string, columns?: readonly ListColumn[]): readonly SessionDocument[] {
  const files = new Map<number, string>();
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => {
      const file = path.join(folder, name);
      const session = readSessionFile(file, columns);
      const other = files.get(session.id);
      if (other !== undefined) {
        throw new SessionDocumentError(`Cannot read the session ${file}: ${other} has the same ChatSessionId ${session.id}`);
      }
      files.set(session.id, file);
      return session;
    })
    .sort((a, b) => a.id - b.id);
}

function readSessionFile(file: string, columns?: readonly ListColumn[]): SessionDocument {
  const json = readFileSync(file, 'utf8');
  try {
    return parseSessionDocument(json, columns);
  } catch (error) {
    throw new SessionDocumentError(`Cannot read the session ${file}: ${(error as Error).message}`, { cause: error });
  }
}
