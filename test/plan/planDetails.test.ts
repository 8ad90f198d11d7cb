import { expect, test } from 'vitest';
import { chooseOffering, renamePlan, setStartDate } from '../../src/plan/planDetails.ts';
import { buildQualification, buildUnit } from '../builders/frameworkBuilder.ts';
import { buildPlan } from '../builders/planBuilder.ts';

const plan = buildPlan({ name: 'Sam', offerings: { diploma: '601/3544/X' } });

test('a plan can be called anything, up to 200 characters', () => {
  expect(renamePlan(plan, '').name).toBe('');
  expect(renamePlan(plan, 'x'.repeat(200)).name).toHaveLength(200);
  expect(renamePlan(plan, 'x'.repeat(201))).toBe(plan);
  expect(renamePlan(plan, 'Sam')).toBe(plan);
});

test('a start date is a day the calendar has, or nothing', () => {
  expect(setStartDate(plan, '2028-02-29').startDate).toBe('2028-02-29');
  expect(setStartDate(plan, null).startDate).toBeNull();
  for (const day of ['2026-02-29', '2026-13-01', '1 May 2026', '', '2026-9-1']) {
    expect(setStartDate(plan, day)).toBe(plan);
  }
  expect(setStartDate(plan, plan.startDate)).toBe(plan);
});

test('an awarding organisation is chosen for one qualification alone', () => {
  const [other, diploma] = ['other', 'diploma'].map((id) => buildQualification({ id }));
  if (!other || !diploma) throw new Error('no qualifications');
  expect(chooseOffering(plan, other, '600/0000/0').offerings).toEqual({ diploma: '601/3544/X', other: '600/0000/0' });
  expect(chooseOffering(plan, diploma, '601/3562/1').offerings).toEqual({ diploma: '601/3562/1' });
  expect(chooseOffering(plan, diploma, '601/3544/X')).toBe(plan);
});

test.each([
  ['another organisation', '601/3562/1', false],
  ['nobody knows which', '', false],
  ['the same one', '601/3544/X', true],
])('a unit that one organisation confirmed is asked about again with %s', (_, number, verified) => {
  const qualification = buildQualification({ id: 'diploma', units: [buildUnit('X/1', 3, 'A')] });
  const units = { 'X/1': { state: 'achieved', verified: true }, 'X/2': { state: 'achieved', verified: true } } as const;
  expect(chooseOffering({ ...plan, units }, qualification, number).units).toEqual({
    'X/1': { state: 'achieved', verified },
    'X/2': units['X/2'],
  });
  const unknown = { ...plan, units, offerings: {} };
  expect(chooseOffering(unknown, qualification, number).units).toEqual(units);
});
