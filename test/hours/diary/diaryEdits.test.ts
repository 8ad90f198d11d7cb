import { describe, expect, it } from 'vitest';
import { checkEntries, removeDiaryEntry, writeDiaryEntry } from '../../../src/hours/diary/diaryEdits.ts';
import { checkedContent, signersOf } from '../../../src/hours/diary/judgedDiary.ts';
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

  it('notes who has checked many entries at once, each of those who may check it', () => {
    const names = { assessor: ' Ann ', employer: 'Bo', learner: '' };
    const done = checkEntries(both, new Set(['a', 'b', 'nobody']), names, '2026-09-05', ({ job }) => signersOf(job));
    const [off, on] = trainingOf(done).diary;
    expect(off?.checks).toEqual({
      assessor: { name: 'Ann', day: '2026-09-05', of: checkedContent(first) },
      employer: { name: 'Bo', day: '2026-09-05', of: checkedContent(first) },
    });
    expect(on?.checks).toEqual({ assessor: { name: 'Ann', day: '2026-09-05', of: checkedContent(second) } });
  });

  it('checks nothing that is left out, still to come on that day, or without a name', () => {
    const names = { assessor: 'Ann' };
    expect(checkEntries(both, new Set(), names, '2026-09-05', ({ job }) => signersOf(job))).toBe(both);
    expect(checkEntries(both, new Set(['a']), names, '2026-09-02', ({ job }) => signersOf(job))).toBe(both);
    for (const assessor of [' ', '\u200B', '\u202E'])
      expect(checkEntries(both, new Set(['a']), { assessor }, '2026-09-05', ({ job }) => signersOf(job))).toBe(both);
  });
});
