// @vitest-environment jsdom
import { cleanup, renderHook } from '@testing-library/react';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { builtInCatalogue } from '../../../src/catalogue/builtInCatalogue.ts';
import { cohortColumns } from '../../../src/cohort/cohortColumns.ts';
import { cohortRow, cohortStatuses, type CohortRow } from '../../../src/cohort/cohortRow.ts';
import { wholeCohort, type CohortView } from '../../../src/cohort/cohortView.ts';
import { useListedRows } from '../../../src/screens/cohort/useListedRows.ts';
import { cohortPlans } from '../../builders/cohortPlans.ts';
import { runs } from '../../runs.ts';
import { allWords } from '../../builders/allWords.ts';

const words = await allWords('en');
const today = '2026-11-23';
const rows = cohortPlans(40).map((plan) => cohortRow({ plan, file: null }, builtInCatalogue, today));
const [sample] = rows;
if (!sample) throw new Error('No rows.');
const stranger: CohortRow = {
  ...sample,
  plan: { ...sample.plan, id: 'stranger' },
  status: 'noFramework',
  judgement: null,
};
const names = (some: readonly CohortRow[]) => some.map(({ plan }) => plan.name);
const column = fc.constantFrom(...cohortColumns);
const people = { ...sample.people, tutor: 'Siân Prys', centre: 'Coleg y Bannau' };
const tutored: CohortRow = { ...sample, plan: { ...sample.plan, id: 'named' }, people };
const someRows = fc.shuffledSubarray([...rows, stranger, tutored]);

const nothing = () => undefined;
const news = new Map();
function groupsOf(some: readonly CohortRow[], view: Partial<CohortView>) {
  const { result, unmount } = renderHook(() =>
    useListedRows({
      rows: some,
      view: { ...wholeCohort, ...view },
      news,
      words,
      today,
      onSort: nothing,
      onOpen: nothing,
    }),
  );
  const { groups } = result.current;
  unmount();
  return groups;
}
const listed = (some: readonly CohortRow[], view: Partial<CohortView>) =>
  groupsOf(some, view).flatMap((group) => group.rows);

afterEach(cleanup);

describe('sorting', () => {
  it('loses no plan and adds none, whatever is sorted by', () => {
    fc.assert(
      fc.property(someRows, column, fc.boolean(), (some, id, desc) => {
        expect(new Set(listed(some, { sort: { id, desc } }))).toEqual(new Set(some));
      }),
      { numRuns: runs(30) },
    );
  });

  it('keeps what is not known last in both directions', () => {
    for (const desc of [false, true]) {
      expect(listed([stranger, ...rows], { sort: { id: 'credits', desc } }).at(-1)).toBe(stranger);
      const known = listed(rows, { sort: { id: 'forecast', desc } }).map(
        ({ judgement }) => judgement?.hours.forecast !== null,
      );
      expect(known).toEqual(known.toSorted((a, b) => Number(b) - Number(a)));
    }
  });

  it('leaves equal rows in the order they had, so that a second sort refines the first', () => {
    const byName = listed(rows, { sort: { id: 'learner', desc: false } });
    const byStatus = listed(byName, { sort: { id: 'status', desc: false } });
    for (const status of cohortStatuses) {
      const own = names(byStatus.filter((row) => row.status === status));
      expect(own).toEqual(names(byName.filter((row) => row.status === status)));
    }
  });

  it('orders names as a reader of the language does: 2 before 10', () => {
    const named = [10, 2].map((number) => ({
      ...sample,
      plan: { ...sample.plan, id: `${number}`, name: `Mari ${number}` },
    }));
    expect(names(listed(named, { sort: { id: 'learner', desc: false } }))).toEqual(['Mari 2', 'Mari 10']);
    expect(names(listed(named, { sort: { id: 'learner', desc: true } }))).toEqual(['Mari 10', 'Mari 2']);
  });

  it('puts plans that need somebody on top', () => {
    const [first] = listed(rows, { sort: { id: 'status', desc: false } });
    expect(first?.status).toBe('needsChange');
  });
});

describe('filtering', () => {
  it('finds a name without its accents, and needs every word of the search', () => {
    expect(names(listed(rows, { search: 'SIAN jones' }))).toEqual(['Siân Jones 3']);
    expect(listed(rows, { search: 'siân nobody' })).toEqual([]);
  });

  it('shows everything for a search of signs alone', () => {
    expect(listed(rows, { search: ' /’ ' })).toHaveLength(rows.length);
  });

  it('shows exactly the plans that stand as asked', () => {
    fc.assert(
      fc.property(someRows, fc.constantFrom(...cohortStatuses), (some, status) => {
        expect(listed(some, { status })).toEqual(some.filter((row) => row.status === status));
      }),
      { numRuns: runs(30) },
    );
  });
});

describe('grouping', () => {
  it('puts every plan in exactly one group, in the order it had', () => {
    fc.assert(
      fc.property(
        someRows,
        fc.constantFrom('none', 'status', 'pathway', 'employer', 'tutor', 'centre'),
        (some, grouping) => {
          const groups = groupsOf(some, { grouping });
          expect(groups.flatMap((group) => group.rows)).toHaveLength(some.length);
          for (const group of groups) expect(group.rows).toEqual(some.filter((row) => group.rows.includes(row)));
        },
      ),
      { numRuns: runs(30) },
    );
  });

  it('puts those that belong to no group last', () => {
    const employed = { ...sample, plan: { ...sample.plan, id: 'employed' }, employer: 'Zed Ltd' };
    expect(groupsOf([sample, employed], { grouping: 'employer' }).map(({ id }) => id)).toEqual(['Zed Ltd', null]);
  });

  it.each([
    ['tutor', 'Siân Prys'],
    ['centre', 'Coleg y Bannau'],
  ] as const)('by %s leaves those without one at the end', (grouping, name) => {
    expect(groupsOf([sample, tutored], { grouping }).map(({ id }) => id)).toEqual([name, null]);
  });
});
