import { writeFileSync } from 'node:fs';
import { renderHtmlReport } from '../html-report.js';
import type { Report } from '../report.js';
import { renderJunit } from './junit.js';
import { renderTap } from './tap.js';

/** How a report is written, by the name of its form. */
const forms: Readonly<Record<string, (report: Report) => string>> = {
  junit: renderJunit,
  html: renderHtmlReport,
  json: (report) => `${JSON.stringify(report, null, 1)}\n`,
  tap: renderTap,
};

/** A form and the file that it is written to; TAP without a file goes to standard output. */
export interface ReportTarget {
  readonly form: string;
  readonly file: string | undefined;
}

/** Returns the targets of `junit=FILE,html=FILE,json=FILE,tap`. @throws Error that says what is not one */
export function readReportTargets(texts: readonly string[]): readonly ReportTarget[] {
  return texts
    .flatMap((text) => text.split(','))
    .map((text) => {
      const [form = '', file] = text.split(/=(.*)/s);
      if (!Object.hasOwn(forms, form))
        throw new Error(`${JSON.stringify(form)} is no form of a report: use one of ${Object.keys(forms).join(', ')}`);
      if ((file ?? '') === '' && form !== 'tap') throw new Error(`${form} needs a file: ${form}=FILE`);
      return { form, file };
    });
}

/** Makes the files of the targets, so that one that cannot be written is known before anything has run. @throws Error */
export function openReports(targets: readonly ReportTarget[]): void {
  for (const { file } of targets) if (file !== undefined) writeFileSync(file, '');
}

/** Writes a report to its targets; what has no file is given to `print`. */
export function writeReports(report: Report, targets: readonly ReportTarget[], print: (text: string) => void): void {
  for (const { form, file } of targets) {
    const text = (forms[form] as (report: Report) => string)(report);
    if (file === undefined) print(text);
    else writeFileSync(file, text);
  }
}
