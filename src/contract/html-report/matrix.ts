import type { Outcome } from '../report.js';
import { escapeHtml } from './escape.js';

/** What stands for "no operation" and "no media type" in filters. */
export const NONE = '-';

/** How many cases there are of each result, in the order in which they are shown. */
export function countResults(outcomes: readonly Outcome[]): Readonly<Record<Outcome['result'], number>> {
  const counts = { failed: 0, known: 0, skipped: 0, passed: 0 };
  for (const { result } of outcomes) counts[result]++;
  return counts;
}

/** Returns the names of operations and media types that outcomes have, in the order of their first case. */
export function axesOf(outcomes: readonly Outcome[]): { readonly operations: readonly string[]; readonly mediaTypes: readonly string[] } {
  const named = (values: readonly (string | undefined)[]) => [...new Set(values.map((value) => value ?? NONE))].sort(lastIfNone);
  return {
    operations: named(outcomes.map(({ operationId }) => operationId)),
    mediaTypes: named(outcomes.map(({ mediaType }) => mediaType)),
  };
}

function lastIfNone(a: string, b: string): number {
  return Number(a === NONE) - Number(b === NONE);
}

/** Returns the table of operations and media types, with the counts of each and a button that shows their cases. */
export function renderMatrix(outcomes: readonly Outcome[]): string {
  const { operations, mediaTypes } = axesOf(outcomes);
  const cells = new Map<string, Outcome[]>();
  for (const outcome of outcomes) {
    const key = keyOf(outcome.operationId ?? NONE, outcome.mediaType ?? NONE);
    const cell = cells.get(key);
    if (cell === undefined) cells.set(key, [outcome]);
    else cell.push(outcome);
  }
  const head = mediaTypes.map((type) => `<th scope="col">${type === NONE ? 'any type' : escapeHtml(type)}</th>`).join('');
  const rows = operations.map((operation) => {
    const name = operation === NONE ? 'no single operation' : operation;
    const row = mediaTypes.map((type) => renderCell(cells.get(keyOf(operation, type)) ?? [], { operation, type, name })).join('');
    return `<tr><th scope="row">${breakable(name)}</th>${row}</tr>`;
  });
  return `<div class="scroll" tabindex="0" role="region" aria-labelledby="matrix"><table>
<thead><tr><th scope="col">Operation</th>${head}</tr></thead>
<tbody>${rows.join('\n')}</tbody></table></div>`;
}

function keyOf(operation: string, type: string): string {
  return `${operation} ${type}`;
}

/** Returns a name that may be broken behind its underscores. */
function breakable(name: string): string {
  return escapeHtml(name).replaceAll('_', '_<wbr>');
}

interface Place {
  readonly operation: string;
  readonly type: string;
  readonly name: string;
}

function renderCell(outcomes: readonly Outcome[], { operation, type, name }: Place): string {
  if (outcomes.length === 0) return '<td class="none">·</td>';
  const counts = Object.entries(countResults(outcomes)).filter(([, count]) => count > 0);
  const words = counts.map(([result, count]) => `${count} ${result}`).join(', ');
  const label = escapeHtml(`${name}, ${type === NONE ? 'any type' : type}: ${words}. Show these cases`);
  const numbers = counts.map(([result, count]) => `<span class="${result}">${count}</span>`).join(' ');
  return `<td><button type="button" class="cell" data-operation="${escapeHtml(operation)}" data-type="${escapeHtml(type)}" aria-label="${label}" title="${escapeHtml(words)}">${numbers}</button></td>`;
}
