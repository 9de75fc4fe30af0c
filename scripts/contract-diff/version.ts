import { type Change, type ChangeClass, CLASSES } from './change.js';

/** A part of a semantic version that a release raises. */
export type Step = 'major' | 'minor' | 'patch';

/** Numbers of a semantic version; a pre-release counts as the release that it prepares. */
export type Version = readonly [major: number, minor: number, patch: number];

/** What a release from one version to another has to be, and what it fails to be. */
export interface Judgement {
  /** Undefined when nothing has changed. */
  readonly step: Step | undefined;
  /** Lowest version that makes the step. */
  readonly wanted: string;
  /** What to change; empty when the release may go out. */
  readonly faults: readonly string[];
}

/** Versions and where they stand; `manifest` is absent for documents that no package.json belongs to. */
export interface Versions {
  readonly baseline: string;
  readonly document: string;
  readonly manifest?: string;
}

const STEPS: Readonly<Record<ChangeClass, Step>> = { breaking: 'major', additive: 'minor', editorial: 'patch' };

/** From 0.x on, the major number stays and everything moves one place down (Semantic Versioning 2.0.0 §4 leaves 0.x free). */
const STEPS_BELOW_1: Readonly<Record<ChangeClass, Step>> = { breaking: 'minor', additive: 'patch', editorial: 'patch' };

/** Reads a semantic version. @throws Error that names the text. */
export function parseVersion(text: string): Version {
  const match = /^(\d+)\.(\d+)\.(\d+)(?:[-+][0-9A-Za-z.+-]+)?$/.exec(text);
  if (match === null) throw new Error(`version ${JSON.stringify(text)} is not a semantic version: write MAJOR.MINOR.PATCH`);
  return [Number(match[1]), Number(match[2]), Number(match[3])];
}

/** Returns the step that a change of the class asks for after a baseline version. */
export function stepFor(changeClass: ChangeClass, baseline: string): Step {
  return (parseVersion(baseline)[0] === 0 ? STEPS_BELOW_1 : STEPS)[changeClass];
}

/** Tells whether the versions make the step that the changes ask for. */
export function judgeVersions(changes: readonly Change[], { baseline, document, manifest }: Versions): Judgement {
  const worst = CLASSES.find((one) => changes.some((change) => change.class === one));
  const step = worst === undefined ? undefined : stepFor(worst, baseline);
  const wanted = raise(parseVersion(baseline), step);
  const reason = step === undefined ? `the baseline is ${baseline}` : `${worst} changes ask for a ${step} step from ${baseline}`;
  const target = isLower(parseVersion(document), wanted) ? wanted.join('.') : document;
  const faults: string[] = [];
  if (document !== target) faults.push(`info.version is ${document}: set it to ${target}, because ${reason}`);
  if (manifest !== undefined && manifest !== target)
    faults.push(`version in package.json is ${manifest}: set it to ${target}, because it has to equal info.version`);
  return { step, wanted: wanted.join('.'), faults };
}

function raise([major, minor, patch]: Version, step: Step | undefined): Version {
  if (step === 'major') return [major + 1, 0, 0];
  if (step === 'minor') return [major, minor + 1, 0];
  return step === 'patch' ? [major, minor, patch + 1] : [major, minor, patch];
}

function isLower(version: Version, other: Version): boolean {
  const place = version.findIndex((number, index) => number !== other[index]);
  return place !== -1 && (version[place] as number) < (other[place] as number);
}
