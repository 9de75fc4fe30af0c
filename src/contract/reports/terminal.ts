import type { CaseResult, Outcome, Report } from '../report.js';
import { suitesOf } from './suites-of.js';

/** Faults that are printed of one case. */
const MOST = 5;
const RESULTS: readonly CaseResult[] = ['passed', 'failed', 'known', 'skipped'];

/** Returns the report for a person in a terminal: a summary by suite, every failure, and why cases were skipped. */
export function renderTerminal({ outcomes, milliseconds, baseUrl, seed }: Report): string {
  const of = (result: CaseResult) => outcomes.filter((outcome) => outcome.result === result);
  const suites = [...suitesOf(outcomes)].map(([name, all]) => `  ${name.padEnd(16)} ${counts(all)}`);
  return [
    `Contract of ${baseUrl}, seed ${seed}`,
    '',
    ...suites,
    ...of('failed').flatMap(failure),
    ...reasons('Known failures', of('known')),
    ...reasons('Skipped', of('skipped')),
    '',
    `${counts(outcomes)}, in ${(milliseconds / 1000).toFixed(1)} s`,
    '',
  ].join('\n');
}

function counts(outcomes: readonly Outcome[]): string {
  const all = RESULTS.map((result) => [outcomes.filter((outcome) => outcome.result === result).length, result] as const);
  return all
    .filter(([count]) => count > 0)
    .map(([count, result]) => `${count} ${result}`)
    .join(', ');
}

function failure({ id, kind, source, faults }: Outcome): readonly string[] {
  const shown = faults
    .slice(0, MOST)
    .flatMap(({ pointer, expected, got, curl }) => [
      `  ${pointer === '' ? 'body' : pointer}`,
      `    expected  ${printable(expected)}`,
      `    got       ${printable(got)}`,
      ...(curl === '' ? [] : [`    ${curl}`]),
    ]);
  const more = faults.length > MOST ? [`  and ${faults.length - MOST} more`] : [];
  return ['', `FAILED ${id} (${kind})`, `  ${source}`, ...shown, ...more];
}

/** A server must not be able to write to the terminal what it likes. */
function printable(text: string): string {
  return text.replaceAll(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '\uFFFD');
}

function reasons(title: string, outcomes: readonly Outcome[]): readonly string[] {
  const known = new Map<string, string[]>();
  for (const { id, reason = '' } of outcomes) known.set(reason, [...(known.get(reason) ?? []), id]);
  const lines = [...known].map(
    ([reason, ids]) =>
      `  ${ids.length === 1 ? ids[0] : `${ids.length} of ${[...new Set(ids.map((id) => id.split('/', 1)[0]))].join(', ')}`}: ${printable(reason)}`,
  );
  return lines.length === 0 ? [] : ['', title, ...lines];
}
