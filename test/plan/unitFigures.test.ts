import { expect, test } from 'vitest';
import { settleUnit } from '../../src/plan/settleUnit.ts';
import { unitFigures } from '../../src/plan/unitFigures.ts';
import { buildUnit } from '../builders/frameworkBuilder.ts';
import { buildPlan } from '../builders/planBuilder.ts';

const plan = buildPlan();

test('a figure nobody published is not known, never 0', () => {
  expect(unitFigures(plan, buildUnit('J/506/2163', 3, 'B'))).toEqual({ level: null, glh: null });
  expect(unitFigures(plan, buildUnit('not/anywhere', 3, 'B'))).toEqual({ level: null, glh: null });
});

test('figures from elsewhere come with where they stand, and one may be known without the other', () => {
  expect(unitFigures(plan, buildUnit('D/506/2119', 3, 'A'))).toMatchObject({
    level: { value: 2, provenance: 'elsewhere', origins: [{ publisher: 'Skills CFA' }, { publisher: 'Skills CFA' }] },
    glh: { value: 14, provenance: 'elsewhere' },
  });
  expect(unitFigures(plan, buildUnit('M/502/8587', 2, 'C'))).toMatchObject({ level: { value: 2 }, glh: null });
});

test('the framework file’s own figures go before those from elsewhere', () => {
  const unit = buildUnit('D/506/2119', 3, 'A', { level: 4 });
  expect(unitFigures(plan, unit)).toMatchObject({
    level: { value: 4, provenance: 'frameworkFile' },
    glh: { value: 14, provenance: 'elsewhere' },
  });
});

test('the reader’s own figure goes before all others, 0 hours too', () => {
  const unit = buildUnit('D/506/2119', 3, 'A', { level: 4, glh: 9 });
  const settled = settleUnit(plan, unit.reference, { glh: { value: 0, from: 'Page 12' } });
  expect(unitFigures(settled, unit)).toMatchObject({
    level: { value: 4, provenance: 'frameworkFile' },
    glh: { value: 0, provenance: 'reader', from: 'Page 12' },
  });
});
