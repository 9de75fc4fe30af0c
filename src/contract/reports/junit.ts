import type { Fault, Outcome, Report } from '../report.js';
import { suitesOf } from './suites-of.js';

/** Returns the report as JUnit XML, in the form that Ant's schema and the readers of CI services take. */
export function renderJunit({ outcomes, startedAt, baseUrl, seed }: Report): string {
  const suites = [...suitesOf(outcomes)].map(([name, all], index) => {
    const count = (...results: readonly string[]) => all.filter(({ result }) => results.includes(result)).length;
    const time = seconds(all.reduce((sum, { milliseconds }) => sum + milliseconds, 0));
    const counts = `tests="${all.length}" failures="${count('failed')}" errors="0" skipped="${count('skipped', 'known')}" time="${time}"`;
    const head = `name="${escape(name)}" package="contract" id="${index}" timestamp="${startedAt.slice(0, 19)}" hostname="${escape(new URL(baseUrl).hostname)}"`;
    const properties = Object.entries({ baseUrl, seed })
      .map(([key, value]) => `      <property name="${key}" value="${escape(String(value))}"/>\n`)
      .join('');
    return `  <testsuite ${head} ${counts}>\n    <properties>\n${properties}    </properties>\n${all.map(testCase).join('')}    <system-out/>\n    <system-err/>\n  </testsuite>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n${suites.join('')}</testsuites>\n`;
}

function testCase({ id, kind, result, reason = '', source, faults, milliseconds }: Outcome): string {
  const open = `    <testcase name="${escape(id)}" classname="contract.${kind}" time="${seconds(milliseconds)}"`;
  if (result === 'passed') return `${open}/>\n`;
  const inner =
    result === 'failed'
      ? `<failure type="${kind}" message="${escape(source)}">${escape(faults.map(faultText).join('\n\n'))}</failure>`
      : `<skipped message="${escape(result === 'known' ? `known failure: ${reason}` : reason)}"/>`;
  return `${open}>\n      ${inner}\n    </testcase>\n`;
}

function faultText({ pointer, expected, got, curl }: Fault): string {
  return `${pointer === '' ? 'body' : pointer}\nexpected: ${expected}\ngot: ${got}\n${curl}`;
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(3);
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\n': '&#10;' };

function escape(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
    .replaceAll(/[&<>"\n]/g, (character) => ESCAPES[character] as string);
}
