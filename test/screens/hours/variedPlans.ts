import * as fc from 'fast-check';
import { builtInCatalogue } from '../../../src/catalogue/builtInCatalogue.ts';
import { hoursOverview } from '../../../src/hours/hoursOverview.ts';
import { layOutSchedule } from '../../../src/hours/schedule/currentSchedule.ts';
import { english } from '../../../src/i18n/en/english.ts';
import { englishPages } from '../../../src/i18n/en/englishPages.ts';
import { speak } from '../../../src/i18n/words.ts';
import { judge } from '../../../src/judging/judge.ts';
import type { DiaryEntry } from '../../../src/plan/hoursSchema.ts';
import type { Plan } from '../../../src/plan/planSchema.ts';
import {
  checked,
  diaryEntry,
  fullLevel2,
  priorOnTheJob,
  programmeFor,
  withTraining,
} from '../../builders/programmeFor.ts';

export const today = '2027-03-01';
export const words = speak('en', { ...english, ...englishPages });

const entry = fc
  .record({
    date: fc.constantFrom('2026-09-10', '2026-11-02', '2027-01-15', '2027-02-26'),
    job: fc.constantFrom('off' as const, 'on' as const),
    minutes: fc.integer({ min: 1, max: 700 }),
    subject: fc.constantFrom<DiaryEntry['subject']>(
      { kind: 'coaching' },
      { kind: 'qualification' },
      { kind: 'essentialSkill', skill: 'communication' },
    ),
    isChecked: fc.boolean(),
  })
  .map(({ isChecked, ...facts }) => (isChecked ? checked(diaryEntry(facts)) : diaryEntry(facts)));

/** Plans that differ in all that hours are made from: pathway, units, layout, diary, checks, earlier learning. */
export const anyPlan: fc.Arbitrary<Plan> = fc
  .record({
    pathway: fc.constantFrom('customer-service-2', 'customer-service-3', 'contact-centre-2'),
    picked: fc.subarray([...fullLevel2]),
    diary: fc.array(entry, { maxLength: 12 }),
    prior: fc.option(fc.record({ minutes: fc.nat(4000), verified: fc.boolean() })),
    laidOut: fc.boolean(),
    basis: fc.constantFrom('highest', 'plan'),
  })
  .map(({ pathway, picked, diary, prior, laidOut, basis }) => {
    const programme = withTraining(programmeFor({ pathway, picked: pathway === 'customer-service-2' ? picked : [] }), {
      diary: diary.map((each, index) => ({ ...each, id: `e${index}` })),
      priorHours: prior
        ? [
            priorOnTheJob(prior.minutes, {
              verified: prior.verified,
              subject: { kind: pathway === 'contact-centre-2' ? 'programme' : 'qualification' },
            }),
          ]
        : [],
      qualificationHours: basis,
    });
    return laidOut ? layOutSchedule(programme) : programme.plan;
  });

export function viewOf(plan: Plan) {
  const judged = judge(plan, builtInCatalogue);
  if (!judged) throw new Error('no framework');
  return { ...judged, overview: hoursOverview(judged, today), problems: [], today, edit: () => undefined };
}
