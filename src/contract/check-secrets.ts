import type { Answer, Field } from './answer.js';
import type { Finding } from './finding.js';
import { isSecretField } from './secrets.js';

/** Shorter words of credentials are names of schemes, or stand in answers by chance. */
const SHORTEST = 10;

/** Tells where an answer repeats credentials of its request; logs and caches would keep them. Only cookies may be set again. */
export function checkSecrets(fields: readonly Field[], answer: Answer): readonly Finding[] {
  const secrets = fields
    .filter(([name]) => isSecretField(name))
    .flatMap(([, value]) => value.split(/[\s;]+/))
    .filter((word) => word.length >= SHORTEST);
  const isRepeated = (text: { includes(word: string): boolean }) => secrets.some((word) => text.includes(word));
  const places = [
    ...answer.fields.filter(([name, value]) => name.toLowerCase() !== 'set-cookie' && isRepeated(value)).map(([name]) => name),
    ...(isRepeated(answer.bytes) ? [''] : []),
  ];
  return places.map((pointer) => ({ pointer, expected: 'nothing of the credentials', got: 'a repeated part of them' }));
}
