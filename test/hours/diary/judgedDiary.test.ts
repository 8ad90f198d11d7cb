import { describe, expect, it } from 'vitest';
import { checkedContent, newestFirst, type JudgedEntry } from '../../../src/hours/diary/judgedDiary.ts';
import { hoursOverview } from '../../../src/hours/hoursOverview.ts';
import type { Checker, DiaryEntry } from '../../../src/plan/hoursSchema.ts';
import { checked, diaryEntry, programmeFor, type ProgrammeFacts } from '../../builders/programmeFor.ts';

const today = '2026-11-23';

function judged(entry: DiaryEntry, pathway: ProgrammeFacts['pathway'] = 'customer-service-2'): JudgedEntry {
  const [found] = hoursOverview(programmeFor({ pathway, training: { diary: [entry] } }), today).diary;
  if (!found) throw new Error('no entry');
  return found;
}

const off = diaryEntry({ date: '2026-11-02', minutes: 90 });
const on = diaryEntry({ date: '2026-11-02', minutes: 90, job: 'on' });
const by = (entry: DiaryEntry, ...checkers: readonly Checker[]) => judged(checked(entry, checkers));

describe('what an entry of the diary counts for', () => {
  it('is checked off the job by assessor and employer, on the job by apprentice and assessor, and by nobody less', () => {
    expect(by(off)).toMatchObject({ state: 'unchecked', missing: ['assessor', 'employer'] });
    expect(by(off, 'assessor')).toMatchObject({ state: 'unchecked', missing: ['employer'] });
    expect(by(off, 'assessor', 'learner')).toMatchObject({ state: 'unchecked', missing: ['employer'] });
    expect(by(off, 'assessor', 'employer')).toMatchObject({ state: 'checked', missing: [] });
    expect(by(on, 'assessor', 'employer')).toMatchObject({ state: 'unchecked', missing: ['learner'] });
    expect(by(on, 'assessor', 'learner')).toMatchObject({ state: 'checked', missing: [] });
  });

  it('does not take an old note of who checked for a check', () => {
    expect(judged({ ...off, earlierCheck: 'Ann and Bo' }).state).toBe('unchecked');
  });

  it.each([
    ['minutes', { minutes: 100 }],
    ['the day', { date: '2026-11-03' }],
    ['off or on the job', { job: 'on' }],
    ['what it is for', { subject: { kind: 'essentialSkill', skill: 'communication' } }],
  ] as const)('is no longer checked once %s changed', (_, change) => {
    expect(judged({ ...checked(off), ...change }).state).toBe('unchecked');
    expect(judged({ ...checked(off), what: 'Better words', evidence: 'Page 3' }).state).toBe('checked');
  });

  it('takes no check by a name that nobody can see', () => {
    const named = (name: string) => {
      const check = { name, day: off.date, of: checkedContent(off) };
      return judged({ ...off, checks: { assessor: check, employer: check } }).state;
    };
    expect(named('\u200B ')).toBe('unchecked');
    expect(named('Ł')).toBe('checked');
  });

  it('takes no check dated before the training or after today', () => {
    const dated = (day: string): DiaryEntry => {
      const { checks, ...rest } = checked(off);
      return { ...rest, checks: { ...checks, ...(checks.assessor && { assessor: { ...checks.assessor, day } }) } };
    };
    expect(judged(dated('2026-11-01')).state).toBe('unchecked');
    expect(judged(dated('2026-11-02')).state).toBe('checked');
    expect(judged(dated(today)).state).toBe('checked');
    expect(judged(dated('2026-11-24')).state).toBe('unchecked');
  });

  it('needs one check in Contact Centre, whose document does not say whose', () => {
    expect(judged(off, 'contact-centre-2')).toMatchObject({ state: 'unchecked', missing: ['assessor'] });
    expect(judged(checked(off, ['employer']), 'contact-centre-2').state).toBe('checked');
  });

  it('counts for nothing while its day is still to come, does not exist, or its unit is not in the plan', () => {
    expect(judged(checked({ ...off, date: '2026-11-24' }))).toMatchObject({ state: 'notCounted', because: 'future' });
    expect(judged({ ...off, date: '2026-02-30' })).toMatchObject({ state: 'notCounted', because: 'noSuchDay' });
    const elsewhere = { ...off, subject: { kind: 'unit', reference: 'D/506/2119' } } as const;
    expect(judged(checked(elsewhere))).toMatchObject({ state: 'notCounted', because: 'noPart' });
    const digital = { ...off, subject: { kind: 'essentialSkill', skill: 'digitalLiteracy' } } as const;
    expect(judged(checked(digital)).because).toBe('noPart');
  });

  it('counts no entry that takes its day past 24 hours, and those before it', () => {
    const entries = [600, 800, 100, 40].map((minutes, index) => checked({ ...off, id: `${index}`, minutes }));
    const programme = programmeFor({ pathway: 'customer-service-2', training: { diary: entries } });
    const { diary, verdict } = hoursOverview(programme, today);
    expect(diary.map(({ because }) => because)).toEqual([null, null, 'moreThanADay', null]);
    expect(verdict.total.checked).toEqual({ offMinutes: 1440, onMinutes: 0 });
  });

  it('counts nothing after the day the certificate is claimed, where the document says so', () => {
    const claimed = (date: string, pathway: ProgrammeFacts['pathway']) => {
      const training = { certificateApplication: '2026-11-10', diary: [checked({ ...off, date })] };
      return hoursOverview(programmeFor({ pathway, training }), today).diary[0]?.because;
    };
    expect(claimed('2026-11-10', 'customer-service-2')).toBeNull();
    expect(claimed('2026-11-11', 'customer-service-2')).toBe('afterClaim');
    expect(claimed('2026-11-11', 'contact-centre-2')).toBeNull();
  });

  it('stands with the newest day first, and of one day with what was written last', () => {
    const ids = ['a', 'b', 'c'].map((id, index) => diaryEntry({ id, date: `2026-11-0${index % 2}`, minutes: 30 }));
    const { diary } = hoursOverview(programmeFor({ pathway: 'customer-service-2', training: { diary: ids } }), today);
    expect(newestFirst(diary).map(({ entry }) => entry.id)).toEqual(['b', 'c', 'a']);
  });
});
