import type { Series } from './measure.js';
import { BASELINE } from './rows.js';
import { ratios, spread } from './statistics.js';
import type { Verdict } from './targets.js';

export interface Report {
  /** Machine, Node and date. */
  readonly machine: string;
  /** How it was measured: rounds, seconds, connections. */
  readonly how: string;
  /** In the order in which they are printed. */
  readonly series: readonly Series[];
  /** The stages on another Node, and which one that is. */
  readonly other?: { readonly version: string; readonly series: readonly Series[] } | undefined;
  readonly verdicts: readonly Verdict[];
  /** What was not measured, and why. */
  readonly skipped: readonly { readonly key: string; readonly reason: string }[];
}

/** Returns a report as Markdown that reads well as plain text. */
export function writeReport(report: Report): string {
  const { machine, how, skipped } = report;
  const parts = [
    `Measured ${machine}; ${how}.`,
    requestTable(report),
    stageTable(report),
    startTable(report),
    targetTable(report),
    skipped.map(({ key, reason }) => `- not measured: \`${key}\`, ${reason}`).join('\n'),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function requestTable({ series }: Report): string {
  const baseline = series.find(({ key }) => key === BASELINE);
  const lines = series
    .filter(({ unit }) => unit === 'requests/s')
    .map(({ key, name, values, cpu = [] }) => {
      const { median, minimum, maximum } = spread(values);
      const ratio = baseline === undefined ? undefined : ratios(values, baseline.values);
      return [
        `\`${key}\``,
        name,
        whole(median),
        `${whole(minimum)} – ${whole(maximum)}`,
        ratio === undefined ? '' : ratio.median.toFixed(2),
        ratio === undefined ? '' : `${ratio.minimum.toFixed(2)} – ${ratio.maximum.toFixed(2)}`,
        cpu.length === 0 ? '' : spread(cpu).median.toFixed(0),
        cpu.length === 0 || baseline?.cpu === undefined ? '' : ratios(baseline.cpu, cpu).median.toFixed(2),
      ];
    });
  return table(['Row', 'What', 'requests/s', 'range', `× \`${BASELINE}\``, 'range', 'CPU µs', 'by CPU'], lines);
}

function stageTable({ series, other }: Report): string {
  const lines = series
    .filter(({ unit }) => unit === 'µs')
    .map(({ key, name, values }) => {
      const { median, minimum, maximum } = spread(values);
      const there = other?.series.find((one) => one.key === key);
      return [
        `\`${key}\``,
        name,
        median.toFixed(2),
        `${minimum.toFixed(2)} – ${maximum.toFixed(2)}`,
        ...(other === undefined ? [] : [there === undefined ? '' : spread(there.values).median.toFixed(2)]),
      ];
    });
  return table(['Stage', 'What', 'µs', 'range', ...(other === undefined ? [] : [`µs, Node ${other.version}`])], lines);
}

function startTable({ series }: Report): string {
  const lines = series
    .filter(({ unit, values }) => (unit === 'ms' || unit === 'MB') && values.length > 0)
    .map(({ key, name, unit, values }) => {
      const { median, minimum, maximum } = spread(values);
      return [`\`${key}\``, name, `${whole(median)} ${unit}`, `${whole(minimum)} – ${whole(maximum)}`];
    });
  return table(['At rest', 'What', 'median', 'range'], lines);
}

function targetTable({ verdicts }: Report): string {
  const lines = verdicts.map(({ of, against, atLeast, atMost = 0, ratio, cpuRatio, reached }) => [
    `\`${of}\` ÷ \`${against}\``,
    atLeast === undefined ? `≤ ${atMost}` : `≥ ${atLeast}`,
    ratio.toFixed(2),
    cpuRatio?.toFixed(2) ?? '',
    reached ? 'reached' : `missed by ${Math.abs((((atLeast ?? atMost) - ratio) / (atLeast ?? atMost)) * 100).toFixed(0)} %`,
  ]);
  return table(['Target, as speed', 'wanted', 'got', 'by CPU', ''], lines);
}

/** Returns an aligned table; nothing where it has no lines. */
export function table(head: readonly string[], lines: readonly (readonly string[])[]): string {
  if (lines.length === 0) return '';
  const widths = head.map((cell, column) => Math.max(3, ...[cell, ...lines.map((line) => line[column] ?? '')].map((text) => text.length)));
  const row = (cells: readonly string[]) => `| ${widths.map((width, column) => (cells[column] ?? '').padEnd(width)).join(' | ')} |`;
  return [row(head), row(widths.map((width) => '-'.repeat(width))), ...lines.map(row)].join('\n');
}

function whole(value: number): string {
  return value.toFixed(0).replace(/\B(?=(\d{3})+$)/g, ' ');
}
