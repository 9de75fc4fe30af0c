import { readFileSync } from 'node:fs';
import path from 'node:path';
import t from 'tap';
import { openReports, readReportTargets, writeReports } from '../../../src/contract/reports/write-reports.js';
import { example } from './example.js';

t.test('readReportTargets reads forms and files', async (t) => {
  t.same(readReportTargets(['junit=a=b.xml,json=c.json', 'tap', 'tap=d.tap']), [
    { form: 'junit', file: 'a=b.xml' },
    { form: 'json', file: 'c.json' },
    { form: 'tap', file: undefined },
    { form: 'tap', file: 'd.tap' },
  ]);
  t.same(readReportTargets([]), []);
});

for (const [text, message] of [
  ['pdf=a', /^"pdf" is no form of a report: use one of junit, html, json/],
  ['toString=a', /is no form/],
  ['json', /^json needs a file: json=FILE$/],
  ['junit=', /^junit needs a file/],
  ['', /is no form/],
] as const) {
  t.test(`readReportTargets refuses ${JSON.stringify(text)}`, async (t) => t.throws(() => readReportTargets([text]), { message }));
}

t.test('writeReports writes files, and prints what has none', async (t) => {
  const file = path.join(t.testdir({}), 'a.json');
  const targets = readReportTargets([`json=${file}`, 'tap']);
  openReports(targets);
  t.equal(readFileSync(file, 'utf8'), '');
  const printed: string[] = [];
  writeReports(example, targets, (text) => void printed.push(text));
  t.same(JSON.parse(readFileSync(file, 'utf8')), example);
  t.match(printed, [/^TAP version 14\n/]);
  t.throws(() => openReports(readReportTargets([`json=${t.testdirName}/nowhere/a.json`])), { code: 'ENOENT' });
});
