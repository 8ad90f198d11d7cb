import { describe, expect, it } from 'vitest';
import { builtInCatalogue } from '../../../src/catalogue/builtInCatalogue.ts';
import { answerPlan } from '../../../src/completion/answerPlan.ts';
import { pickUnit, starUnit } from '../../../src/plan/unitChoices.ts';
import type { Plan } from '../../../src/plan/planSchema.ts';
import { evaluate } from '../../../src/rules/evaluate.ts';
import { groupSections } from '../../../src/screens/units/groupSections.ts';
import { rowOutlooks } from '../../../src/screens/units/rowOutlooks.ts';
import { inPlan, passes, steadyRows, unitRows, wholeView } from '../../../src/screens/units/unitRows.ts';
import { sortOf, sortRows, tableSort } from '../../../src/screens/units/unitSort.ts';
import { level2Diploma } from '../../builders/diplomas.ts';
import { buildPlan, type PlanParts } from '../../builders/planBuilder.ts';

const judged = (plan: Plan) => evaluate(plan, level2Diploma, builtInCatalogue);
const rowsOf = (parts: PlanParts = {}) => {
  const plan = buildPlan({ pathway: level2Diploma, ...parts });
  return unitRows(plan, level2Diploma, judged(plan));
};
const row = (reference: string, parts: PlanParts = {}) => {
  const found = rowsOf(parts).find(({ unit }) => unit.reference === reference);
  if (!found) throw new Error(`No row ${reference}`);
  return found;
};

describe('The rows of a plan', () => {
  it('hold every unit once, in document order', () => {
    const references = rowsOf().map(({ unit }) => unit.reference);
    expect(references).toEqual(
      level2Diploma.qualifications.flatMap(({ units }) => units.map((unit) => unit.reference)),
    );
  });

  it.each([
    ['A/506/2130', {}, { kind: 'mandatory' }, true],
    ['A/506/2130', { claimed: ['A/506/2130'] }, { kind: 'achieved', verified: false, mandatory: true }, true],
    ['A/506/2130', { ruledOut: ['A/506/2130'] }, { kind: 'ruledOut' }, false],
    ['D/506/2119', {}, { kind: 'available' }, false],
    ['D/506/2119', { picked: ['D/506/2119'] }, { kind: 'picked', keep: false }, true],
    ['D/506/2119', { kept: ['D/506/2119'] }, { kind: 'picked', keep: true }, true],
    ['D/506/2119', { achieved: ['D/506/2119'] }, { kind: 'achieved', verified: true, mandatory: false }, true],
  ])('say what %s is in a plan with %o', (reference, parts, state, taken) => {
    expect(row(reference, parts).state).toEqual(state);
    expect(inPlan(row(reference, parts))).toBe(taken);
  });

  it('stay the same objects where nothing changed, so that a tap redraws one row and not all', () => {
    const rows = steadyRows();
    const plan = buildPlan({ pathway: level2Diploma });
    const before = rows(plan, level2Diploma, judged(plan));
    const picked = pickUnit(plan, 'D/506/2119');
    const after = rows(picked, level2Diploma, judged(picked));
    const changed = after.filter((now, index) => now !== before[index]).map(({ unit }) => unit.reference);
    expect(changed).toEqual(['D/506/2119']);
    const starred = starUnit(picked, 'T/506/2126', true);
    const last = rows(starred, level2Diploma, judged(starred));
    expect(last.filter((now, index) => now !== after[index]).map(({ unit }) => unit.reference)).toEqual(['T/506/2126']);
  });
});

describe('The outlook of a unit', () => {
  const outlooksOf = (parts: PlanParts) => {
    const plan = buildPlan({ pathway: level2Diploma, ...parts });
    const answer = answerPlan(plan, level2Diploma, builtInCatalogue, 'fewestUnits');
    return rowOutlooks(unitRows(plan, level2Diploma, judged(plan)), judged(plan), answer);
  };

  it('is there for units that are not in the plan alone', () => {
    const outlooks = outlooksOf({ picked: ['D/506/2119'] });
    expect(outlooks.has('D/506/2119')).toBe(false);
    expect(outlooks.has('A/506/2130')).toBe(false);
    expect(outlooks.size).toBe(33);
  });

  it('does not fit where it is over a limit, or the reader has said no', () => {
    const outlooks = outlooksOf({ picked: ['L/506/1807', 'H/506/1814'], ruledOut: ['L/506/1905'] });
    expect(outlooks.get('J/506/1806')?.fits).toBe(true);
    expect(outlooks.get('R/506/1789')?.fits).toBe(false);
    expect(outlooks.get('L/506/1905')?.fits).toBe(false);
  });

  it('is missing while the answer is being worked out, rather than an old one', () => {
    const plan = buildPlan({ pathway: level2Diploma });
    expect(rowOutlooks(unitRows(plan, level2Diploma, judged(plan)), judged(plan), null).size).toBe(0);
  });
});

describe('Filtering', () => {
  it('keeps to kind, plan and fit together', () => {
    const verbal = row('D/506/2119', { picked: ['D/506/2119'] });
    expect(passes(verbal, false, { ...wholeView, kind: 'competence', filter: 'inPlan' }, null)).toBe(true);
    expect(passes(verbal, false, { ...wholeView, kind: 'knowledge', filter: 'inPlan' }, null)).toBe(false);
    expect(passes(verbal, false, { ...wholeView, filter: 'fits' }, null)).toBe(false);
  });

  it('lists only what the search finds', () => {
    const verbal = row('D/506/2119');
    expect(passes(verbal, true, wholeView, new Set(['D/506/2119']))).toBe(true);
    expect(passes(verbal, true, wholeView, new Set())).toBe(false);
  });
});

describe('Sections', () => {
  it('leave out groups without a row and still know how many units a group has', () => {
    const plan = buildPlan({ pathway: level2Diploma });
    const sections = groupSections(judged(plan), rowsOf(), ({ unit }) => unit.kind === 'knowledge');
    expect(sections.map(({ total, rows, unitCount }) => [total.group, rows.length, unitCount])).toEqual([
      ['M', 3, 5],
      ['C', 1, 15],
    ]);
  });
});

describe('Order', () => {
  const compare = (a: string, b: string) => a.localeCompare(b, 'en');
  const groupC = rowsOf().filter(({ group }) => group === 'C');

  it('by guided hours has units of unknown hours last', () => {
    const hours = sortRows(groupC, 'guidedHours', compare).map(({ figures }) => figures.glh?.value ?? null);
    expect(hours.slice(0, 2)).toEqual([10, 12]);
    expect(hours.slice(-5)).toEqual([null, null, null, null, null]);
  });

  it('by credits has the most first, in document order among equals', () => {
    const sorted = sortRows(groupC, 'credits', compare).map(({ unit }) => unit.reference);
    expect(sorted.slice(0, 4)).toEqual(['K/503/0421', 'L/503/0394', 'H/506/1912', 'H/506/1814']);
  });

  it('as in the document changes nothing', () => {
    expect(sortRows(groupC, 'document', compare)).toBe(groupC);
  });

  it('has one name for a heading, whichever way it sorts', () => {
    expect(sortOf(tableSort('credits'))).toBe('credits');
    expect(sortOf({ id: 'credits', desc: false })).toBe('credits');
    expect(sortOf(tableSort('document'))).toBe('document');
  });
});
