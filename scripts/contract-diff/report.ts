import { type Change, CLASSES } from './change.js';
import { type Judgement, stepFor } from './version.js';

/** A document that was compared. */
export interface Compared {
  readonly file: string;
  readonly version: string;
}

export interface Report extends Judgement {
  readonly old: Compared;
  readonly new: Compared;
  readonly changes: readonly Change[];
}

/** Returns the report for people: changes by class, then the step that they ask for. */
export function writeText({ old, new: now, changes, step, wanted }: Report): string {
  const lines = [`${old.file} ${old.version} → ${now.file} ${now.version}`];
  for (const one of CLASSES) {
    const ofClass = changes.filter((change) => change.class === one);
    if (ofClass.length === 0) continue;
    lines.push('', `${one}: ${stepFor(one, old.version)} step`);
    for (const { pointer, what, because } of ofClass) lines.push(`  ${pointer}`, `    ${what}: ${because}.`);
  }
  const counts = CLASSES.map((one) => `${changes.filter((change) => change.class === one).length} ${one}`).join(', ');
  lines.push('', step === undefined ? 'No changes.' : `${counts}: asks for a ${step} step, ${wanted} or higher.`);
  return `${lines.join('\n')}\n`;
}

/** Returns the report for programs: the same as JSON. */
export function writeJson({ changes, old, new: now, step, wanted, faults }: Report): string {
  const listed = changes.map(({ class: changeClass, pointer, what, because }) => ({
    class: changeClass,
    step: stepFor(changeClass, old.version),
    pointer,
    message: `${what}: ${because}.`,
  }));
  return `${JSON.stringify({ old, new: now, step: step ?? null, wanted, passes: faults.length === 0, faults, changes: listed }, null, 2)}\n`;
}
