import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../../src/catalogue/catalogue.ts';
import { frameworkName } from '../../src/catalogue/findVersion.ts';
import { knownFramework } from '../../src/catalogue/hashFramework.ts';
import { cohortRow } from '../../src/cohort/cohortRow.ts';
import { disputedVersions } from '../../src/cohort/disputedVersions.ts';
import { gatherPlans } from '../../src/cohort/gatherPlans.ts';
import type { Plan } from '../../src/plan/planSchema.ts';
import { readPlanFile, writePlanFile } from '../../src/sharing/planFile.ts';
import { buildFramework, buildPathway, buildQualification, buildUnit } from '../builders/frameworkBuilder.ts';
import { buildPlan } from '../builders/planBuilder.ts';

const pathwayAsking = (credits: number) =>
  buildPathway({
    qualifications: [
      buildQualification({
        credits,
        groups: ['A'],
        units: [buildUnit('A/1', 5, 'A'), buildUnit('A/2', 5, 'A')],
        rules: [{ kind: 'totalCreditsMinimum', credits }],
      }),
    ],
  });
const honest = buildFramework([pathwayAsking(10)]);
/** The same version asking for half: a plan that is half done is ready under it. */
const forged = knownFramework({ ...honest, title: 'Framework!', pathways: [pathwayAsking(5)] });

const fileOf = (path: string, plan: Plan, framework = honest) => ({
  path,
  read: readPlanFile(writePlanFile({ plans: [plan], frameworks: [framework] }, '2026-11-23')),
});
const mari = buildPlan({ id: 'mari', framework: frameworkName(honest), picked: ['A/1'] });
const before = buildPlan({ id: 'before', picked: ['A/1'] });
const dafydd = buildPlan({ id: 'dafydd', framework: frameworkName(forged), picked: ['A/1'] });
const files = [fileOf('mari.json', mari), fileOf('before.json', before), fileOf('dafydd.json', dafydd, forged)];

function statuses(all: typeof files, kept: Catalogue['frameworks'] = []) {
  const { entries, frameworks } = gatherPlans(all);
  const catalogue = { frameworks: kept, brought: frameworks.map(({ framework }) => framework) };
  const rows = entries.map((entry) => cohortRow(entry, catalogue, '2026-11-23'));
  return {
    statuses: Object.fromEntries(rows.map(({ plan, status }) => [plan.id, status])),
    disputed: disputedVersions(frameworks, catalogue),
  };
}

describe.each([
  ['in one order of the files', files],
  ['in the other', files.toReversed()],
])('a framework whose rules ask for less, in a stranger’s file, %s', (_, all) => {
  it('never turns an honest plan ready, nor is its own plan ready under it', () => {
    expect(statuses(all).statuses).toEqual({ mari: 'inProgress', before: 'noFramework', dafydd: 'toConfirm' });
  });

  it('changes nothing where this device keeps the framework itself', () => {
    expect(statuses(all, [honest]).statuses).toEqual({
      mari: 'inProgress',
      before: 'inProgress',
      dafydd: 'toConfirm',
    });
  });

  it('is named with its files', () => {
    const { disputed } = statuses(all);
    expect(disputed).toHaveLength(1);
    expect(disputed[0]).toMatchObject({ version: '1' });
    expect(disputed[0]?.files.toSorted()).toEqual(['before.json', 'dafydd.json', 'mari.json']);
    expect(statuses(all, [honest]).disputed).toEqual([{ title: 'Framework', version: '1', files: ['dafydd.json'] }]);
  });
});

it('says nothing of sixty files that bring the same framework', () => {
  const sixty = Array.from({ length: 60 }, (_, index) => fileOf(`${index}.json`, { ...mari, id: `mari-${index}` }));
  expect(statuses(sixty).disputed).toEqual([]);
  expect(statuses(sixty, [honest]).disputed).toEqual([]);
});
