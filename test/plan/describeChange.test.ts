import { expect, test } from 'vitest';
import { addAchievedQualification, removeAchievedQualification } from '../../src/plan/achievedQualifications.ts';
import { describeChange, type PlanDifference } from '../../src/plan/describeChange.ts';
import { chooseOffering, renamePlan, setStartDate } from '../../src/plan/planDetails.ts';
import type { Plan } from '../../src/plan/planSchema.ts';
import { settleUnit } from '../../src/plan/settleUnit.ts';
import {
  changeUnits,
  claimPriorUnit,
  keepUnit,
  pickUnit,
  removeUnit,
  ruleOutUnit,
  starUnit,
} from '../../src/plan/unitChoices.ts';
import { qualificationChoices, takeQualification } from '../../src/plan/takenPathway.ts';
import { emptyTraining } from '../../src/plan/hoursSchema.ts';
import { buildPathway, buildQualification, buildUnit } from '../builders/frameworkBuilder.ts';
import { buildPlan } from '../builders/planBuilder.ts';

const plan = buildPlan({
  picked: ['P'],
  kept: ['K'],
  achieved: ['A'],
  ruledOut: ['R'],
  starred: ['S'],
  achievedQualifications: [{ qualification: 'earlier', units: null }],
});

test.each<[PlanDifference, (before: Plan) => Plan]>([
  [{ kind: 'nothing' }, (before) => ({ ...before, changed: '2030-01-01T00:00:00.000Z' })],
  [{ kind: 'unitAdded', unit: 'N' }, (before) => pickUnit(before, 'N')],
  [{ kind: 'unitAdded', unit: 'R' }, (before) => pickUnit(before, 'R')],
  [{ kind: 'unitRemoved', unit: 'P' }, (before) => removeUnit(before, 'P')],
  [{ kind: 'unitRuledOut', unit: 'P' }, (before) => ruleOutUnit(before, 'P')],
  [{ kind: 'unitAllowed', unit: 'R' }, (before) => removeUnit(before, 'R')],
  [{ kind: 'unitKept', unit: 'P' }, (before) => keepUnit(before, 'P', true)],
  [{ kind: 'unitNotKept', unit: 'K' }, (before) => keepUnit(before, 'K', false)],
  [{ kind: 'unitAchieved', unit: 'P', verified: false }, (before) => claimPriorUnit(before, 'P', { verified: false })],
  [{ kind: 'unitNotAchieved', unit: 'A' }, (before) => removeUnit(before, 'A')],
  [
    { kind: 'unitsChanged', added: ['N', 'R'], removed: ['P'] },
    (before) => changeUnits(before, { add: ['N', 'R'], remove: ['P'] }),
  ],
  [{ kind: 'unitStarred', unit: 'P' }, (before) => starUnit(before, 'P', true)],
  [{ kind: 'unitNotStarred', unit: 'S' }, (before) => starUnit(before, 'S', false)],
  [{ kind: 'unitSettled', unit: 'P' }, (before) => settleUnit(before, 'P', { level: { value: 3, from: 'Page 12' } })],
  [
    { kind: 'qualificationAchieved', qualification: 'earlier' },
    (before) => addAchievedQualification(before, { qualification: 'earlier', units: ['P'] }),
  ],
  [
    { kind: 'qualificationNotAchieved', qualification: 'earlier' },
    (before) => removeAchievedQualification(before, 'earlier'),
  ],
  [
    { kind: 'offeringChosen', qualification: 'diploma' },
    (before) => chooseOffering(before, { id: 'diploma', units: [] }, '601/3544/X'),
  ],
  [{ kind: 'startDateSet', startDate: null }, (before) => setStartDate(before, null)],
  [{ kind: 'renamed', name: 'Sam' }, (before) => renamePlan(before, 'Sam')],
  [{ kind: 'trainingChanged', part: null }, (before) => ({ ...before, training: emptyTraining })],
  [
    { kind: 'trainingChanged', part: 'errConfirmed' },
    (before) => ({ ...before, training: { ...emptyTraining, errConfirmed: '2026-10-01' } }),
  ],
  [{ kind: 'severalChanged' }, (before) => renamePlan(pickUnit(before, 'N'), 'Sam')],
])('an undo message can say what was changed: %j', (difference, edit) => {
  expect(describeChange(plan, edit(plan))).toEqual(difference);
});

test('an undo message names a change of qualification, though it took out units of the one before', () => {
  const pathway = buildPathway({
    qualifications: ['first', 'second'].map((id) =>
      buildQualification({ id, groups: ['A'], units: [buildUnit(`${id}/1`, 3, 'A'), buildUnit(`${id}/2`, 3, 'A')] }),
    ),
    rules: [{ kind: 'oneQualification', of: ['first', 'second'] }],
  });
  const [choice = expect.fail()] = qualificationChoices(plan, pathway);
  const open = buildPlan({ pathway });
  const first = takeQualification(open, pathway, choice, 'first');
  const picked = chooseOffering(
    changeUnits(first, { add: ['first/1', 'first/2'], remove: [] }),
    choice.of[0] ?? expect.fail(),
    '600/1',
  );
  const second = takeQualification(starUnit(picked, 'first/2', true), pathway, choice, 'second');
  expect(second.units).toEqual({});
  for (const [before, after] of [
    [open, first],
    [picked, second],
    [second, picked],
    [second, takeQualification(second, pathway, choice, null)],
  ] as const)
    expect(describeChange(before, after)).toEqual({ kind: 'qualificationChosen' });
});
