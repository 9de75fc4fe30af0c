import t from 'tap';
import type { ChangeClass } from '../../../scripts/contract-diff/change.js';
import { judgeVersions, parseVersion, stepFor } from '../../../scripts/contract-diff/version.js';

const change = (changeClass: ChangeClass) => ({ class: changeClass, pointer: '#', what: '', because: '' });

const steps = [
  { class: 'breaking', baseline: '1.4.2', want: 'major' },
  { class: 'additive', baseline: '1.4.2', want: 'minor' },
  { class: 'editorial', baseline: '1.4.2', want: 'patch' },
  { class: 'breaking', baseline: '0.4.2', want: 'minor' },
  { class: 'additive', baseline: '0.4.2', want: 'patch' },
  { class: 'editorial', baseline: '0.4.2', want: 'patch' },
] as const;

for (const { class: changeClass, baseline, want } of steps) {
  t.test(`stepFor asks for a ${want} step when a change after ${baseline} is ${changeClass}`, async (t) => {
    t.equal(stepFor(changeClass, baseline), want);
  });
}

const gates = [
  { classes: [], baseline: '1.4.2', version: '1.4.2', want: '1.4.2', passes: true },
  { classes: [], baseline: '1.4.2', version: '1.4.1', want: '1.4.2', passes: false },
  { classes: ['editorial'], baseline: '1.4.2', version: '1.4.2', want: '1.4.3', passes: false },
  { classes: ['editorial'], baseline: '1.4.2', version: '1.4.3', want: '1.4.3', passes: true },
  { classes: ['editorial', 'additive'], baseline: '1.4.2', version: '1.4.9', want: '1.5.0', passes: false },
  { classes: ['editorial', 'additive'], baseline: '1.4.2', version: '1.5.0', want: '1.5.0', passes: true },
  { classes: ['additive'], baseline: '1.4.2', version: '2.0.0', want: '1.5.0', passes: true },
  { classes: ['additive', 'breaking'], baseline: '1.4.2', version: '1.9.0', want: '2.0.0', passes: false },
  { classes: ['breaking'], baseline: '1.4.2', version: '2.0.0-rc.1', want: '2.0.0', passes: true },
  { classes: ['breaking'], baseline: '9.4.2', version: '10.0.0', want: '10.0.0', passes: true },
  { classes: ['breaking'], baseline: '0.4.2', version: '0.4.3', want: '0.5.0', passes: false },
  { classes: ['breaking'], baseline: '0.4.2', version: '0.5.0', want: '0.5.0', passes: true },
  { classes: ['additive'], baseline: '0.4.2', version: '0.4.3', want: '0.4.3', passes: true },
] as const;

for (const { classes, baseline, version, want, passes } of gates) {
  t.test(
    `judgeVersions ${passes ? 'accepts' : 'refuses'} ${version} after ${baseline} with ${classes.join(' and ') || 'no'} changes`,
    async (t) => {
      const { wanted, faults } = judgeVersions(classes.map(change), { baseline, document: version, manifest: version });
      t.equal(wanted, want);
      t.equal(faults.length === 0, passes);
    },
  );
}

t.test('judgeVersions names the version to set, in both files', async (t) => {
  const { step, faults } = judgeVersions([change('breaking')], { baseline: '1.4.2', document: '1.5.0', manifest: '1.4.2' });
  t.equal(step, 'major');
  t.same(faults, [
    'info.version is 1.5.0: set it to 2.0.0, because breaking changes ask for a major step from 1.4.2',
    'version in package.json is 1.4.2: set it to 2.0.0, because it has to equal info.version',
  ]);
});

t.test('judgeVersions refuses a package.json of another version', async (t) => {
  const { faults } = judgeVersions([change('editorial')], { baseline: '1.4.2', document: '1.5.0', manifest: '1.4.3' });
  t.same(faults, ['version in package.json is 1.4.3: set it to 1.5.0, because it has to equal info.version']);
});

t.test('judgeVersions leaves package.json alone when the document is not of this package', async (t) => {
  t.same(judgeVersions([], { baseline: '1.4.2', document: '1.4.2' }), { step: undefined, wanted: '1.4.2', faults: [] });
});

t.test('parseVersion refuses what is not a semantic version', async (t) => {
  t.same(parseVersion('1.4.2+build.7'), [1, 4, 2]);
  t.throws(() => parseVersion('v1'), { message: 'version "v1" is not a semantic version: write MAJOR.MINOR.PATCH' });
});
