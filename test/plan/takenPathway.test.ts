import { expect, test } from 'vitest';
import { qualificationChoices, takenPathway, takeQualification } from '../../src/plan/takenPathway.ts';
import { buildPathway, buildQualification, buildUnit } from '../builders/frameworkBuilder.ts';
import { buildPlan } from '../builders/planBuilder.ts';

const unitsOf = (id: string) => ({
  id,
  groups: ['A'],
  units: [buildUnit(`${id}/1`, 3, 'A'), buildUnit('shared', 3, 'A')],
});
const pathway = buildPathway({
  qualifications: [
    buildQualification({ id: 'always' }),
    buildQualification(unitsOf('this')),
    buildQualification(unitsOf('that')),
  ],
  rules: [{ kind: 'oneQualification', of: ['this', 'that'] }],
});
const plan = buildPlan({ pathway, picked: ['this/1', 'shared'], offerings: { this: '600/1' } });
const [choice] = qualificationChoices(plan, pathway);
if (!choice) throw new Error('No choice');
const taken = (of: typeof plan) => takenPathway(of, pathway).qualifications.map(({ id }) => id);

test('a plan is made of the qualifications it takes, and of all that leave no choice', () => {
  expect(taken(plan)).toEqual(['always', 'this']);
  expect(taken(buildPlan({ pathway }))).toEqual(['always']);
  expect(taken(buildPlan({ pathway, offerings: { this: '', that: '' } }))).toEqual(['always', 'this', 'that']);
});

test('the same choice is the same pathway, so that nothing is worked out anew', () => {
  expect(takenPathway(plan, pathway)).toBe(takenPathway({ ...plan, name: 'Another' }, pathway));
});

test('taking the other one takes out what belongs to the first alone, and keeps what both have', () => {
  const changed = takeQualification(plan, pathway, choice, 'that');
  expect(taken(changed)).toEqual(['always', 'that']);
  expect(Object.keys(changed.units)).toEqual(['shared']);
  expect(changed.offerings).toEqual({ that: '' });
});

test('taking the same one again changes nothing, who awards it least of all', () => {
  expect(takeQualification(plan, pathway, choice, 'this')).toEqual(plan);
});

test('none can be taken while nobody is sure', () => {
  expect(taken(takeQualification(plan, pathway, choice, null))).toEqual(['always']);
});
