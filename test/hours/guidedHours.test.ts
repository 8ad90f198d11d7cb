import { describe, expect, test } from 'vitest';
import { guidedHours } from '../../src/hours/guidedHours.ts';
import { settleUnit } from '../../src/plan/settleUnit.ts';
import { builtInPathway, level2Diploma } from '../builders/diplomas.ts';
import { buildPathway, buildQualification, buildUnit } from '../builders/frameworkBuilder.ts';
import { buildPlan } from '../builders/planBuilder.ts';

const picked =
  'D/506/2119 H/506/2154 K/506/2155 Y/506/2135 T/506/2143 J/506/2163 L/506/1807 H/506/1814 L/506/1905'.split(' ');

describe('the Level 2 plan with one unit nobody published hours for', () => {
  const plan = buildPlan({ pathway: level2Diploma, picked });

  test('adds up to 260 known hours and at most 30 more', () => {
    expect(guidedHours(plan, level2Diploma).sum).toEqual({
      known: 260,
      unknownUnits: ['J/506/2163'],
      least: 260,
      most: 290,
      provenance: { reader: 0, frameworkFile: 0, elsewhere: 13 },
    });
  });

  test('lies within the printed 245 to 305 whatever the unknown is', () => {
    const chosen = { ...plan, offerings: { 'customer-service-diploma-2': '601/3544/X' } };
    expect(guidedHours(chosen, level2Diploma).qualifications).toMatchObject([
      { printed: { min: 245, max: 305 }, comparison: 'within' },
    ]);
  });

  test('is whole once the reader gives the hours', () => {
    const settled = settleUnit(plan, 'J/506/2163', { glh: { value: 16, from: 'Page 12' } });
    expect(guidedHours(settled, level2Diploma).sum).toMatchObject({
      known: 276,
      unknownUnits: [],
      least: 276,
      most: 276,
      provenance: { reader: 1, elsewhere: 13 },
    });
  });
});

/** One unit of known hours and, where asked for, one of 1 credit without a figure. */
function compare(known: number, open: boolean, glh: { min: number; max: number } | null, chosen = true) {
  const units = [buildUnit('K', 3, 'A', { glh: known }), ...(open ? [buildUnit('U', 1, 'A')] : [])];
  const qualification = buildQualification({ groups: ['A'], units, ...(glh && { glh }) });
  const pathway = buildPathway({ qualifications: [qualification] });
  const offerings = chosen ? { qualification: '600/0000/0' } : {};
  const plan = buildPlan({ pathway, picked: ['K', 'U'], offerings });
  return guidedHours(plan, pathway).qualifications[0]?.comparison;
}

describe('the sum against the awarding organisation’s printed range', () => {
  const range = { min: 100, max: 120 };

  test.each([
    [99, 'below'],
    [100, 'within'],
    [101, 'within'],
    [119, 'within'],
    [120, 'within'],
    [121, 'above'],
  ])('%i known hours are %s 100 to 120', (known, comparison) => {
    expect(compare(known, false, range)).toBe(comparison);
  });

  test.each([
    [89, 'below'],
    [90, 'unknown'],
    [99, 'unknown'],
    [100, 'within'],
    [110, 'within'],
    [111, 'unknown'],
    [120, 'unknown'],
    [121, 'above'],
  ])('%i known hours and a unit of up to 10 more are %s 100 to 120', (known, comparison) => {
    expect(compare(known, true, range)).toBe(comparison);
  });

  test('is not decided where the range is printed upside down, none is printed, or nothing is chosen', () => {
    expect(compare(100, false, { min: 389, max: 375 })).toBe('unknown');
    expect(compare(100, false, null)).toBe('unknown');
    expect(compare(100, false, range, false)).toBe('unknown');
  });
});

test('a qualification planned whole has no sum: its hours are not known, not 0', () => {
  const pathway = builtInPathway('contact-centre-2');
  const hours = guidedHours(buildPlan({ pathway }), pathway);
  expect(hours.sum).toBeNull();
  expect(hours.qualifications.map(({ sum, comparison }) => [sum, comparison])).toEqual([
    [null, 'unknown'],
    [null, 'unknown'],
  ]);
});
