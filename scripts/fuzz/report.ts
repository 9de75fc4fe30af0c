import { writeDraft } from './exchange.js';
import type { Finding, FuzzResult } from './run-fuzz.js';

/** Characters that are shown of what was sent and of what came. */
const SHOWN = 600;

export interface ReportOptions {
  readonly seed: number;
  /** Whether everything is shown, however long it is. */
  readonly isWhole: boolean;
}

/** Returns what was wrong, what was sent and what came, and how to send it again. */
export function writeFinding({ exchange, heard, faults }: Finding, { seed, isWhole }: ReportOptions): string {
  const shown = (text: string) => JSON.stringify(isWhole || text.length <= SHOWN ? text : `${text.slice(0, SHOWN)}…`);
  const sent = Buffer.concat(exchange.pieces).toString('latin1');
  return [
    `FOUND ${faults.join('\n      ')}`,
    `  again: npm run fuzz -- --seed ${seed} --only ${[...heard.before, exchange.index].join(',')}`,
    `  sent ${exchange.isExact ? 'whole' : 'broken'}: ${shown(sent)}`,
    ...(exchange.isExact ? [] : [`  made of: ${shown(exchange.requests.map(writeDraft).join(''))}`]),
    ...heard.answers.map(
      ({ status, fields, bytes }) =>
        `  came ${status}: ${shown(JSON.stringify(Object.fromEntries(fields)))} ${shown(bytes.toString('utf8'))}`,
    ),
    '',
  ].join('\n');
}

/** Returns the last lines of a run. */
export function writeSummary(result: FuzzResult, { seed, seconds }: { readonly seed: number; readonly seconds: number }): string {
  const { exchanges, requests, broken, connections, findings } = result;
  const statuses = [...result.statuses].sort(([a], [b]) => a - b).map(([status, count]) => `${count} × ${status}`);
  return [
    `seed ${seed}: ${requests} requests in ${exchanges} exchanges, ${broken} of them broken, over ${connections} connections in ${seconds.toFixed(0)} s`,
    `answers: ${statuses.join(', ')}`,
    findings === 0 ? 'nothing found' : `${findings} found`,
    '',
  ].join('\n');
}
