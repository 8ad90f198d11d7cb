import { describe, expect, test } from 'vitest';
import { builtInCatalogue } from '../../../src/catalogue/builtInCatalogue.ts';
import type { AchievedQualification } from '../../../src/plan/planSchema.ts';
import { evaluate } from '../../../src/rules/evaluate.ts';
import { level2Diploma, level3Diploma } from '../../builders/diplomas.ts';
import { buildPlan, type PlanParts } from '../../builders/planBuilder.ts';

function judge(parts: PlanParts, achieved: readonly AchievedQualification[], pathway = level3Diploma) {
  const plan = buildPlan({ ...parts, pathway, achievedQualifications: achieved });
  return evaluate(plan, pathway, builtInCatalogue).findings.find(({ kind }) => kind === 'noRepeat');
}

const diploma2 = (units: readonly string[] | null) => [{ qualification: 'customer-service-diploma-2', units }];

test('without an earlier qualification nothing is a repeat', () => {
  expect(judge({ picked: ['D/506/2119'] }, [])).toMatchObject({
    status: 'met',
    have: 0,
    need: 0,
    measure: 'units',
    units: [],
  });
});

describe('an earlier qualification whose units are listed', () => {
  test.each([
    [['Y/506/2166'], 'met', []],
    [['D/506/2119', 'Y/506/2166'], 'exceeded', ['D/506/2119']],
    [['L/506/1807', 'D/506/2119'], 'exceeded', ['D/506/2119', 'L/506/1807']],
  ])('with %j picked the rule is %s', (picked, status, units) => {
    const finding = judge({ picked }, diploma2(['D/506/2119', 'L/506/1807']));
    expect(finding).toMatchObject({ status, units, have: units.length });
  });

  test('a unit of it claimed as achieved here is a repeat too', () => {
    expect(judge({ achieved: ['D/506/2119'] }, diploma2(['D/506/2119']))).toMatchObject({ status: 'exceeded' });
  });

  test('a mandatory unit of the present pathway is none: nobody can choose otherwise', () => {
    expect(judge({ achieved: ['L/506/2150'] }, diploma2(['L/506/2150']))).toMatchObject({ status: 'met' });
  });
});

describe('an earlier qualification of which nobody said what it was made of', () => {
  test('leaves units that stand in it in doubt, and only those', () => {
    const finding = judge({ picked: ['D/506/2119', 'Y/506/2166'] }, diploma2(null));
    expect(finding).toMatchObject({ status: 'unknown', have: 1, units: ['D/506/2119'] });
  });

  test('certainly held its own mandatory units', () => {
    const achieved = [{ qualification: 'customer-service-diploma-3', units: null }];
    const pathway = structuredClone(level2Diploma);
    pathway.qualifications[0]?.units.push({
      reference: 'L/506/2150',
      title: 'Organise and deliver customer service',
      creditValue: 5,
      kind: null,
      group: 'B',
    });
    const finding = judge({ picked: ['L/506/2150', 'T/506/2143'] }, achieved, pathway);
    expect(finding).toMatchObject({ status: 'exceeded', have: 1, units: ['L/506/2150'] });
  });

  test('leaves every chosen unit in doubt where its units are not known at all', () => {
    for (const qualification of ['contact-centre-nvq-2', 'a-diploma-from-elsewhere']) {
      const finding = judge({ picked: ['D/506/2119'] }, [{ qualification, units: null }]);
      expect(finding).toMatchObject({ status: 'unknown', units: ['D/506/2119'] });
    }
  });
});
