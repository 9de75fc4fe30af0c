import type { Field } from './answer.js';

/** What a caller proves himself with. */
export interface Credentials {
  readonly scheme: 'Basic' | 'Bearer' | 'SoTicket';
  /** Who has the password. */
  readonly user?: string;
  readonly fields: readonly Field[];
  /** Texts that no report may show. */
  readonly secrets: readonly string[];
}

/** Returns credentials from `basic:USER:PASSWORD`, `bearer:TOKEN` or `ticket:TICKET`; undefined where it is none of them. */
export function readCredentials(text: string): Credentials | undefined {
  const [, kind = '', proof = ''] = /^(basic|bearer|ticket):(.+)$/s.exec(text) ?? [];
  if (kind === 'bearer') return { scheme: 'Bearer', fields: [['Authorization', `Bearer ${proof}`]], secrets: [proof] };
  if (kind === 'ticket') return { scheme: 'SoTicket', fields: [['Authorization', `SOTicket ${proof}`]], secrets: [proof] };
  const colon = proof.indexOf(':');
  if (kind === '' || colon < 0) return undefined;
  const encoded = Buffer.from(proof).toString('base64');
  return {
    scheme: 'Basic',
    user: proof.slice(0, colon),
    fields: [['Authorization', `Basic ${encoded}`]],
    secrets: [encoded, proof, proof.slice(colon + 1)],
  };
}
