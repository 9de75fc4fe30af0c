import { createHash } from 'node:crypto';
import { bodyLengths } from './html-report/body-lengths.js';
import { escapeHtml } from './html-report/escape.js';
import { axesOf, countResults, NONE, renderMatrix } from './html-report/matrix.js';
import { formatMs, renderOutcome } from './html-report/outcome.js';
import { script } from './html-report/script.js';
import { styles } from './html-report/styles.js';
import type { Outcome, Report } from './report.js';
import { suitesOf } from './reports/suites-of.js';

/** Nothing is loaded, and nothing runs but the script and styles of the page itself. */
const POLICY = `default-src 'none'; style-src '${digest(styles)}'; script-src '${digest(script)}'; base-uri 'none'; form-action 'none'`;

const order = ['failed', 'known', 'skipped', 'passed'];

/** Returns a report as one page of HTML that needs nothing else, to be opened from a file as well. */
export function renderHtmlReport(report: Report): string {
  const { baseUrl, outcomes } = report;
  const lengths = bodyLengths(outcomes);
  const suites = [...suitesOf(outcomes)].map(([name, ofSuite]) => renderSuite(ofSuite, { name, lengths }));
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Contract of ${escapeHtml(baseUrl)}</title>
<style>${styles}</style>
</head>
<body>
${renderHeader(report)}
<main>
<h2 id="matrix">Operations and media types</h2>
${renderMatrix(outcomes)}
<h2 id="cases">Cases</h2>
<div class="bar">
${renderFilters(outcomes)}
<p class="count" role="status">${outcomes.length} cases</p>
</div>
${suites.join('\n')}
</main>
<script>${script}</script>
</body>
</html>
`;
}

function digest(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

function renderHeader({ baseUrl, startedAt, milliseconds, seed, outcomes }: Report): string {
  const { failed, known, skipped, passed } = countResults(outcomes);
  const verdict =
    failed === 0 ? 'The contract is kept' : `${failed} of ${outcomes.length} ${outcomes.length === 1 ? 'case' : 'cases'} failed`;
  const facts = [
    ['Server', escapeHtml(baseUrl)],
    ['Started', `<time datetime="${escapeHtml(startedAt)}">${escapeHtml(startedAt.replace('T', ' ').replace(/\.\d+/, ''))}</time>`],
    ['Took', formatMs(milliseconds)],
    ['Seed', String(seed)],
    ['Passed', `<span class="passed">${passed}</span>`],
    ['Failed', `<span class="failed">${failed}</span>`],
    ['Known', `<span class="known">${known}</span>`],
    ['Skipped', `<span class="skipped">${skipped}</span>`],
  ];
  return `<header>
<h1>Contract report</h1>
<p class="verdict ${failed === 0 ? 'passed' : 'failed'}">${verdict}</p>
<dl class="facts">${facts.map(([name, value]) => `<div><dt>${name}</dt><dd>${value}</dd></div>`).join('')}</dl>
</header>`;
}

function renderFilters(outcomes: readonly Outcome[]): string {
  const { operations, mediaTypes } = axesOf(outcomes);
  const select = (name: string, { label, options }: { readonly label: string; readonly options: readonly (readonly [string, string])[] }) =>
    `<label>${label}<select name="${name}"><option value="">All</option>${options
      .map(([value, text]) => `<option value="${escapeHtml(value)}">${escapeHtml(text)}</option>`)
      .join('')}</select></label>`;
  const named = (values: readonly string[], none: string) => values.map((value) => [value, value === NONE ? none : value] as const);
  const plain = (values: readonly string[]) => values.map((value) => [value, value] as const);
  return `<form class="filters">
${select('result', { label: 'Result', options: plain(order) })}
${select('kind', { label: 'Kind', options: plain(['required', 'recommended', 'capability']) })}
${select('operation', { label: 'Operation', options: named(operations, 'no single operation') })}
${select('type', { label: 'Media type', options: named(mediaTypes, 'any type') })}
<label class="text">Text<input type="search" name="text" placeholder="Id, sentence, pointer, value"></label>
<button type="reset">Show all</button>
</form>`;
}

interface SuiteOptions {
  readonly name: string;
  readonly lengths: ReturnType<typeof bodyLengths>;
}

function renderSuite(outcomes: readonly Outcome[], { name, lengths }: SuiteOptions): string {
  const counts = Object.entries(countResults(outcomes)).filter(([, count]) => count > 0);
  const numbers = counts.map(([result, count]) => `<span class="${result}">${count} ${result}</span>`).join(', ');
  const sorted = [...outcomes].sort((a, b) => order.indexOf(a.result) - order.indexOf(b.result));
  const hasFailed = outcomes.some(({ result }) => result === 'failed');
  return `<details class="suite"${hasFailed ? ' open' : ''}>
<summary><h3>${escapeHtml(name)}</h3><span class="numbers">${numbers}</span></summary>
${sorted.map((outcome) => renderOutcome(outcome, outcome.result === 'failed' ? lengths.failed : lengths.other)).join('\n')}
</details>`;
}
