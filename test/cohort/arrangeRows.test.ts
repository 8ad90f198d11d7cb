import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtInCatalogue } from '../../src/catalogue/builtInCatalogue.ts';
import { filterRows, groupRows, sortRows, type CohortWords } from '../../src/cohort/arrangeRows.ts';
import { cohortColumns } from '../../src/cohort/cohortColumns.ts';
import { cohortRow, cohortStatuses, type CohortRow } from '../../src/cohort/cohortRow.ts';
import { cohortPlans } from '../builders/cohortPlans.ts';

const rows = cohortPlans(40).map((plan) => cohortRow({ plan, file: null }, builtInCatalogue, '2026-11-23'));
const words: CohortWords = {
  name: ({ plan }) => plan.name,
  pathway: ({ judgement }) => judgement?.pathway.name.en ?? '',
  nextStep: ({ judgement }) => judgement?.nextStep.kind ?? '',
  compare: (a, b) => a.localeCompare(b, 'en', { numeric: true }),
};
const [sample] = rows;
if (!sample) throw new Error('No rows.');
const stranger: CohortRow = { ...sample, status: 'noFramework', judgement: null };
const names = (some: readonly CohortRow[]) => some.map(({ plan }) => plan.name);
const column = fc.constantFrom(...cohortColumns);
const someRows = fc.shuffledSubarray([...rows, stranger]);

describe('sorting', () => {
  it('loses no plan and adds none, whatever is sorted by', () => {
    fc.assert(
      fc.property(someRows, column, fc.boolean(), (some, id, desc) => {
        expect(new Set(sortRows(some, { id, desc }, words))).toEqual(new Set(some));
      }),
    );
  });

  it('keeps what is not known last in both directions', () => {
    for (const desc of [false, true]) {
      expect(sortRows([stranger, ...rows], { id: 'credits', desc }, words).at(-1)).toBe(stranger);
      const planned = sortRows(rows, { id: 'forecast', desc }, words).map(({ judgement }) => judgement?.hours.forecast);
      expect(planned.indexOf(null)).toBe(planned.includes(null) ? planned.filter((each) => each !== null).length : -1);
    }
  });

  it('leaves equal rows in the order they had, so that a second sort refines the first', () => {
    const byName = sortRows(rows, { id: 'learner', desc: false }, words);
    const byStatus = sortRows(byName, { id: 'status', desc: false }, words);
    for (const status of cohortStatuses) {
      const own = names(byStatus.filter((row) => row.status === status));
      expect(own).toEqual(names(byName.filter((row) => row.status === status)));
    }
  });

  it('orders names as a reader of the language does: 2 before 10', () => {
    const named = [10, 2].map((number) => ({ ...sample, plan: { ...sample.plan, name: `Mari ${number}` } }));
    expect(names(sortRows(named, { id: 'learner', desc: false }, words))).toEqual(['Mari 2', 'Mari 10']);
    expect(names(sortRows(named, { id: 'learner', desc: true }, words))).toEqual(['Mari 10', 'Mari 2']);
  });

  it('puts plans that need somebody on top', () => {
    const [first] = sortRows(rows, { id: 'status', desc: false }, words);
    expect(first?.status).toBe('needsChange');
  });
});

describe('filtering', () => {
  it('finds a name without its accents, and needs every word of the search', () => {
    expect(names(filterRows(rows, { search: 'SIAN jones', status: 'all' }))).toEqual(['Siân Jones 3']);
    expect(filterRows(rows, { search: 'siân nobody', status: 'all' })).toEqual([]);
  });

  it('shows everything for a search of signs alone', () => {
    expect(filterRows(rows, { search: ' /’ ', status: 'all' })).toHaveLength(rows.length);
  });

  it('shows exactly the plans that stand as asked', () => {
    fc.assert(
      fc.property(someRows, fc.constantFrom(...cohortStatuses), (some, status) => {
        expect(filterRows(some, { search: '', status })).toEqual(some.filter((row) => row.status === status));
      }),
    );
  });
});

describe('grouping', () => {
  it('puts every plan in exactly one group, in the order it had', () => {
    fc.assert(
      fc.property(someRows, fc.constantFrom('none', 'status', 'pathway', 'employer'), (some, grouping) => {
        const groups = groupRows(some, grouping, words);
        expect(groups.flatMap((group) => group.rows)).toHaveLength(some.length);
        for (const group of groups) expect(group.rows).toEqual(some.filter((row) => group.rows.includes(row)));
      }),
    );
  });

  it('puts those that belong to no group last', () => {
    const employed = { ...sample, employer: 'Zed Ltd' };
    expect(groupRows([sample, employed], 'employer', words).map(({ id }) => id)).toEqual(['Zed Ltd', null]);
  });
});
