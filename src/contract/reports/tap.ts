import type { Outcome, Report } from '../report.js';

/** Returns the report as TAP 14. */
export function renderTap({ outcomes, seed, baseUrl }: Report): string {
  const lines = outcomes.flatMap((outcome, index) => testPoint(outcome, index + 1));
  return ['TAP version 14', `# contract of ${escape(baseUrl)}, seed ${seed}`, `1..${outcomes.length}`, ...lines, ''].join('\n');
}

function testPoint({ id, result, reason = '', source, faults, milliseconds }: Outcome, number: number): readonly string[] {
  const isOk = result === 'passed' || result === 'skipped';
  const directive = result === 'skipped' ? ` # SKIP ${escape(reason)}` : result === 'known' ? ` # TODO ${escape(reason)}` : '';
  const point = `${isOk ? 'ok' : 'not ok'} ${number} - ${escape(id)}${directive}`;
  if (isOk) return [point];
  // JSON is YAML as well.
  const values = { message: source, duration_ms: milliseconds, faults };
  return [point, '  ---', ...Object.entries(values).map(([name, value]) => `  ${name}: ${JSON.stringify(value)}`), '  ...'];
}

function escape(text: string): string {
  return text.replaceAll(/[\\#]/g, String.raw`\$&`).replaceAll(/\s+/g, ' ');
}
