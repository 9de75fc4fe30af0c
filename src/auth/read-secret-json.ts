import { readFileSync } from 'node:fs';

/**
 * Reads a JSON file that holds secrets or what is made of them.
 *
 * @throws Error that does not show what the file holds, as the message of `JSON.parse` would.
 */
export function readSecretJson(file: string): unknown {
  const text = readFileSync(file, 'utf8');
  try {
    return JSON.parse(text);
  } catch {
    throw new Error('it is not JSON');
  }
}
