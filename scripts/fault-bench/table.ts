import type { Verdict } from './run-bench.js';

/** Returns how many faults of each class each judge has found, as a table in Markdown. */
export function writeMarkdown(verdicts: readonly Verdict[], date: string): string {
  const judges = [...new Set(verdicts.map(({ judge }) => judge))];
  const classes = [...new Set(verdicts.map((verdict) => verdict.class))];
  const count = (of: readonly Verdict[]) => `${of.filter(({ found }) => found).length}`;
  const row = (name: string, of: readonly Verdict[]) => {
    const all = new Set(of.map(({ id }) => id)).size;
    return `| ${name} | ${all} | ${judges.map((judge) => count(of.filter((verdict) => verdict.judge === judge))).join(' | ')} |`;
  };
  return `| Faults in | planted | ${judges.map((judge) => `found by ${judge}`).join(' | ')} |
|---|${'--:|'.repeat(judges.length + 1)}
${classes
  .map((name) =>
    row(
      name,
      verdicts.filter((verdict) => verdict.class === name),
    ),
  )
  .join('\n')}
${row('**all**', verdicts)}

Found by \`npm run bench:faults -- --judge all\` on ${date}, Node ${process.version}.
`;
}

/** Returns one line about a verdict. */
export function writeLine({ judge, id, wrong, found, complaints, note }: Verdict): string {
  const [first = ''] = complaints;
  const why = found ? first : (note?.split('\n', 1)[0] ?? '');
  return `${found ? 'found ' : 'MISSED'}  ${judge}  ${id}: ${wrong}${why === '' ? '' : `\n        ${why}`}`;
}
