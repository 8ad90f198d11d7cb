import { builtInCatalogue } from '../../src/catalogue/builtInCatalogue.ts';
import type { KnownFramework } from '../../src/catalogue/catalogue.ts';
import type { Pathway } from '../../src/catalogue/schema.ts';
import type { Programme } from '../../src/hours/programme.ts';
import { createPlan } from '../../src/plan/createPlan.ts';
import { checkedContent } from '../../src/hours/diary/judgedDiary.ts';
import { layOutSchedule } from '../../src/hours/schedule/currentSchedule.ts';
import {
  emptyTraining,
  type Checker,
  type DiaryEntry,
  type PriorHours,
  type TrainingPlan,
} from '../../src/plan/hoursSchema.ts';
import type { Plan, UnitChoice } from '../../src/plan/planSchema.ts';

export interface ProgrammeFacts {
  readonly pathway: 'customer-service-2' | 'customer-service-3' | 'contact-centre-2' | 'contact-centre-3';
  readonly startDate?: string | null;
  /** References picked. */
  readonly picked?: readonly string[];
  /** References achieved earlier, verified. */
  readonly achieved?: readonly string[];
  /** Qualification number as printed, of the pathway's first qualification. */
  readonly offering?: string;
  readonly training?: Partial<TrainingPlan>;
  readonly settledGlh?: Readonly<Record<string, number>>;
  readonly achievedQualifications?: Plan['achievedQualifications'];
}

/** Options that make a Level 2 plan in which every rule is met: 45 credits and 284 guided hours with the mandatory units. */
export const fullLevel2: readonly string[] = [
  'D/506/2119',
  'H/506/2154',
  'K/506/2155',
  'R/506/2134',
  'Y/506/2135',
  'T/506/2157',
  'L/506/2133',
  'L/506/1905',
  'L/506/1807',
  'T/505/4673',
];

export function findPathway(id: string): { readonly framework: KnownFramework; readonly pathway: Pathway } {
  for (const framework of builtInCatalogue.frameworks) {
    const pathway = framework.pathways.find((candidate) => candidate.id === id);
    if (pathway) return { framework, pathway };
  }
  throw new Error(`no pathway ${id}`);
}

export function programmeFor(facts: ProgrammeFacts): Programme {
  const { framework, pathway } = findPathway(facts.pathway);
  const first = pathway.qualifications[0]?.id ?? '';
  const choices: [string, UnitChoice][] = [
    ...(facts.picked ?? []).map((reference): [string, UnitChoice] => [reference, { state: 'picked' }]),
    ...(facts.achieved ?? []).map((reference): [string, UnitChoice] => [
      reference,
      { state: 'achieved', verified: true },
    ]),
  ];
  const plan = createPlan({
    id: 'plan',
    name: '',
    framework,
    pathway: pathway.id,
    offerings: facts.offering === undefined ? {} : { [first]: facts.offering },
    startDate: facts.startDate === undefined ? '2026-09-01' : facts.startDate,
    now: '2026-08-01T00:00:00.000Z',
  });
  return {
    framework,
    pathway,
    plan: {
      ...plan,
      units: Object.fromEntries(choices),
      settled: Object.fromEntries(
        Object.entries(facts.settledGlh ?? {}).map(([reference, value]) => [
          reference,
          { glh: { value, from: 'specification' } },
        ]),
      ),
      achievedQualifications: facts.achievedQualifications ?? [],
      ...(facts.training ? { training: { ...emptyTraining, ...facts.training } } : {}),
    },
  };
}

/** The same programme with its plan changed. */
export function withPlan(programme: Programme, plan: Plan): Programme {
  return { ...programme, plan };
}

/** The same programme with its hours laid out over its months. */
export const withHoursLaidOut = (programme: Programme): Programme => withPlan(programme, layOutSchedule(programme));

export function withTraining(programme: Programme, training: Partial<TrainingPlan>): Programme {
  const { plan } = programme;
  return withPlan(programme, { ...plan, training: { ...emptyTraining, ...plan.training, ...training } });
}

export function diaryEntry(facts: Partial<DiaryEntry> & Pick<DiaryEntry, 'date' | 'minutes'>): DiaryEntry {
  return {
    id: facts.date,
    subject: { kind: 'coaching' },
    job: 'off',
    what: 'Talked with my mentor',
    checks: {},
    evidence: '',
    ...facts,
  };
}

/** The same entry, checked as it stands, on its own day. */
export function checked(entry: DiaryEntry, by: readonly Checker[] = ['assessor', 'employer', 'learner']): DiaryEntry {
  const check = { name: 'Sian Rees', day: entry.date, of: checkedContent(entry) };
  return { ...entry, checks: Object.fromEntries(by.map((checker) => [checker, check])) };
}

/** Verified on-the-job hours from earlier experience, recent unless said otherwise. */
export function priorOnTheJob(onMinutes: number, facts: Partial<PriorHours> = {}): PriorHours {
  return {
    id: 'prior',
    kind: 'experience',
    what: 'Two years behind a shop counter',
    subject: { kind: 'qualification' },
    minutes: { offMinutes: 0, onMinutes },
    achieved: '2026-06-30',
    certificate: '',
    verified: true,
    ...facts,
  };
}
