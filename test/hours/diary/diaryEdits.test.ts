import { describe, expect, it } from 'vitest';
import { newestFirst, removeDiaryEntry, writeDiaryEntry } from '../../../src/hours/diary/diaryEdits.ts';
import { pastEntries, recordedDays, recordedMinutes } from '../../../src/hours/diary/recordedMinutes.ts';
import { trainingOf } from '../../../src/hours/programme.ts';
import { diaryEntry, programmeFor } from '../../builders/programmeFor.ts';

const first = diaryEntry({ id: 'a', date: '2026-09-03', minutes: 90 });
const second = diaryEntry({
  id: 'b',
  date: '2026-09-01',
  minutes: 60,
  job: 'on',
  subject: { kind: 'unit', reference: 'A/506/2130' },
});
const { plan } = programmeFor({ pathway: 'customer-service-2' });
const both = writeDiaryEntry(writeDiaryEntry(plan, first), second);

describe('the diary', () => {
  it('keeps what is written, replaces an entry that was changed and takes out one that was removed', () => {
    expect(trainingOf(both).diary).toEqual([first, second]);
    const changed = { ...first, minutes: 120 };
    expect(trainingOf(writeDiaryEntry(both, changed)).diary).toEqual([changed, second]);
    expect(trainingOf(removeDiaryEntry(both, 'a')).diary).toEqual([second]);
    expect(removeDiaryEntry(both, 'nobody')).toBe(both);
  });

  it('shows the newest day first, and of one day what was written last', () => {
    const sameDay = { ...first, id: 'c' };
    expect(newestFirst([first, second, sameDay]).map(({ id }) => id)).toEqual(['c', 'a', 'b']);
  });

  it('adds up off and on the job, for everything or for one subject', () => {
    const { diary } = trainingOf(both);
    expect(recordedMinutes(diary)).toEqual({ offMinutes: 90, onMinutes: 60 });
    expect(recordedMinutes(diary, ({ kind }) => kind === 'unit')).toEqual({ offMinutes: 0, onMinutes: 60 });
  });

  it('counts an entry on its day, and not while that day is still to come or does not exist', () => {
    const { diary } = trainingOf(both);
    expect(pastEntries(diary, '2026-09-02')).toEqual([second]);
    expect(pastEntries(diary, '2026-09-03')).toEqual([first, second]);
    expect(pastEntries([{ ...first, date: '2026-02-30' }], '2026-09-03')).toEqual([]);
  });

  it('gives a running total with one point a day, oldest first', () => {
    const again = { ...first, id: 'c', minutes: 30 };
    expect(recordedDays([first, second, again])).toEqual([
      { date: '2026-09-01', minutes: { offMinutes: 0, onMinutes: 60 } },
      { date: '2026-09-03', minutes: { offMinutes: 120, onMinutes: 60 } },
    ]);
  });
});
