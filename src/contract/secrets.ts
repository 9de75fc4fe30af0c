import { securitySchemes } from '../../generated/operations.js';
import type { Field } from './answer.js';

export const HIDDEN = '(hidden)';

/** Headers whose whole value is a secret: those of the security schemes, and what sets or carries cookies. */
const SECRET = new Set([
  'cookie',
  'set-cookie',
  'proxy-authorization',
  ...Object.values(securitySchemes).map(({ name }) => name.toLowerCase()),
]);

/** The key of a customer's chat lets its bearer into it. */
const SESSION_KEY = /("SessionKey"\s*:\s*")(?:[^"\\]|\\.)+|(<SessionKey>)[^<]+/g;

/** Shorter texts stand everywhere; a report without them could not be read. */
const SHORTEST = 4;

/** Hides what nobody may read in a report. */
export interface Secrets {
  /** Hides a text from now on. */
  add(secret: string): void;
  hide(text: string): string;
  hideFields(fields: readonly Field[]): Readonly<Record<string, string>>;
}

export function isSecretField(name: string): boolean {
  return SECRET.has(name.toLowerCase());
}

export function createSecrets(known: readonly string[] = []): Secrets {
  const secrets = new Set<string>();
  const add = (secret: string) => {
    if (secret.length < SHORTEST) return;
    for (const form of [secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1)]) secrets.add(form);
  };
  known.forEach(add);
  const hide = (text: string) => {
    let hidden = text.replaceAll(SESSION_KEY, (_, json?: string, xml?: string) => `${json ?? xml}${HIDDEN}`);
    // The longest first: one may be a part of another.
    for (const secret of [...secrets].sort((a, b) => b.length - a.length)) hidden = hidden.replaceAll(secret, HIDDEN);
    return hidden;
  };
  return {
    add,
    hide,
    hideFields: (fields) => {
      const shown: Record<string, string> = {};
      for (const [name, value] of fields) {
        const own = isSecretField(name) ? HIDDEN : hide(value);
        shown[name] = shown[name] === undefined ? own : `${shown[name]}, ${own}`;
      }
      return shown;
    },
  };
}
