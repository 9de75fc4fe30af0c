import { readFileSync } from 'node:fs';
import { packageFile } from '../../src/package-files.js';
import { SAMPLE_ID } from './rows.js';

/** The documented sample, whose size is that of every session of the store. */
export function readSample(): Readonly<Record<string, unknown>> {
  return JSON.parse(readFileSync(packageFile(`openapi/examples/sessions/${SAMPLE_ID}.json`), 'utf8')) as Record<string, unknown>;
}

const FIRST_NAMES = ['Annette', 'Bjarne', 'Camilla', 'Dorthe', 'Erlend', 'Frøydis', 'Gunnar', 'Hedvig', 'Ingrid', 'Johannes'];
const LAST_NAMES = ['Block', 'Dahl', 'Eriksen', 'Fjeld', 'Grønn', 'Halvorsen', 'Iversen', 'Jakobsen', 'Knudsen', 'Lunde', 'Moen'];
const WORDS = ['invoice', 'delivery', 'licence', 'password', 'order', 'meeting', 'contract', 'upgrade', 'refund', 'address', 'backup'];

/** Yields the texts of so many sessions: the documented sample with other ids, names and words, and the sample itself. */
export function* makeSessions(count: number): Generator<string> {
  const sample = readSample();
  for (let id = 1; id <= count; id++) {
    if (id !== SAMPLE_ID) yield JSON.stringify(makeSession(sample, id));
  }
  yield JSON.stringify(sample);
}

function makeSession(sample: Readonly<Record<string, unknown>>, id: number): Readonly<Record<string, unknown>> {
  const pick = (list: readonly string[], step: number) => list[(id * step) % list.length] as string;
  const name = `${pick(FIRST_NAMES, 3)} ${pick(LAST_NAMES, 7)}`;
  return {
    ...sample,
    ChatSessionId: id,
    CustomerName: name,
    CustomerEmail: `${name.toLowerCase().replace(' ', '.')}@example.com`,
    FirstMessage: `A question about ${pick(WORDS, 5)} and ${pick(WORDS, 2)}`,
    LastMessage: `Thank you, ${pick(WORDS, 4)} is all right`,
    SessionKey: `session-${id}`,
  };
}
