import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keepView, readViews, wholeCohort, type CohortView } from '../../src/cohort/cohortView.ts';

describe('saved views', () => {
  it('come back as they were saved', () => {
    const view: CohortView = {
      ...wholeCohort,
      search: 'mari',
      days: { column: 'actions', time: 'before', day: '2026-12-01' },
      number: '00',
      sort: { id: 'forecast', desc: true },
    };
    const saved = keepView([], ' Late ones ', view);
    expect(saved).toEqual([{ name: 'Late ones', view }]);
    expect(readViews(JSON.stringify(saved))).toEqual(saved);
  });

  it('replace one another under the same name, and need a name', () => {
    const once = keepView([], 'Mine', wholeCohort);
    expect(keepView(once, 'Mine', { ...wholeCohort, status: 'ready' })).toHaveLength(1);
    expect(keepView(once, '   ', wholeCohort)).toBe(once);
  });

  it('from before rows were filtered by day and number filter by neither', () => {
    const { days: _days, number: _number, ...view } = wholeCohort;
    expect(readViews(JSON.stringify([{ name: 'Old', view }]))).toEqual([{ name: 'Old', view: wholeCohort }]);
  });

  it('lose no sound one to a damaged one beside it', () => {
    const stored = [{ name: 'Odd', view: { columns: ['shoe size'] } }, { name: 'Sound', view: wholeCohort }, 7];
    expect(readViews(JSON.stringify(stored)).map(({ name }) => name)).toEqual(['Sound']);
  });

  it('are none where the stored text is anything else', () => {
    expect(readViews(null)).toEqual([]);
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => Array.isArray(readViews(text))));
  });
});
