import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseSessionDocument, type SessionDocument } from './session-document.js';

/** Returns the sessions of a folder of JSON files, one in each, ordered by id. @throws SessionDocumentError */
export function readSessionFolder(folder: string): readonly SessionDocument[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => parseSessionDocument(readFileSync(path.join(folder, name), 'utf8')))
    .sort((a, b) => a.id - b.id);
}
