import { describe, expect, it } from 'vitest';
import { builtInCatalogue } from '../../../src/catalogue/builtInCatalogue.ts';
import { answerPlan } from '../../../src/completion/answerPlan.ts';
import { pickUnit, starUnit } from '../../../src/plan/unitChoices.ts';
import type { Plan } from '../../../src/plan/planSchema.ts';
import { evaluate } from '../../../src/rules/evaluate.ts';
import { groupingOf, groupSections } from '../../../src/screens/units/list/groupSections.ts';
import { rowOutlooks } from '../../../src/screens/units/list/rowOutlooks.ts';
import { inPlan, passes, steadyRows, unitRows, wholeView } from '../../../src/screens/units/list/unitRows.ts';
import { sortOf, tableSort } from '../../../src/screens/units/list/unitSort.ts';
import { level2Diploma } from '../../builders/diplomas.ts';
import {
  buildCatalogue,
  buildGroup,
  buildPathway,
  buildQualification,
  buildUnit,
} from '../../builders/frameworkBuilder.ts';
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
    ['D/506/2119', { picked: ['D/506/2119'] }, { kind: 'picked', keep: false, counts: true }, true],
    ['D/506/2119', { kept: ['D/506/2119'] }, { kind: 'picked', keep: true, counts: true }, true],
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

it('say of a unit that is taken and does not count that it does not', () => {
  const qualification = buildQualification({
    groups: ['A', { ...buildGroup('Extra'), counts: false }],
    units: [buildUnit('A/1', 3, 'A'), buildUnit('E/1', 3, 'Extra')],
  });
  const pathway = buildPathway({ qualifications: [qualification] });
  const plan = buildPlan({ pathway, picked: ['A/1', 'E/1'] });
  const evaluation = evaluate(plan, pathway, buildCatalogue(pathway));
  expect(unitRows(plan, pathway, evaluation).map(({ state }) => state.kind === 'picked' && state.counts)).toEqual([
    true,
    false,
  ]);
  expect(evaluation.groups.map(({ counts }) => counts)).toEqual([true, false]);
});

describe('Sections', () => {
  it('know how many units a group has, whatever is shown of it', () => {
    const evaluation = judged(buildPlan({ pathway: level2Diploma }));
    const rows = rowsOf();
    const shown = rows.filter(({ unit, group }) => unit.kind === 'knowledge' && group === 'C');
    const { of } = groupingOf(evaluation);
    const [section, ...others] = groupSections(level2Diploma, evaluation, rows, [
      { id: of(shown[0] ?? row('L/506/1905')) ?? '', rows: shown },
    ]);
    expect(others).toEqual([]);
    expect([section?.total.group, section?.rows.length, section?.unitCount]).toEqual(['C', 1, 15]);
  });

  it('stand in the document’s order, and only what everybody takes starts folded', () => {
    const evaluation = judged(buildPlan({ pathway: level2Diploma }));
    const { of, compare, folded } = groupingOf(evaluation);
    const ids = [...new Set(rowsOf().map((one) => of(one) ?? ''))];
    expect(ids.toReversed().toSorted(compare)).toEqual(ids);
    expect(folded).toEqual(ids.slice(0, 1));
  });
});

describe('Order', () => {
  it('has one name for a heading, whichever way it sorts', () => {
    expect(sortOf(tableSort('credits'))).toBe('credits');
    expect(sortOf({ id: 'credits', desc: false })).toBe('credits');
    expect(sortOf(tableSort('document'))).toBe('document');
  });
});
