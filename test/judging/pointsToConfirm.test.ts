import { describe, expect, test } from 'vitest';
import { builtInCatalogue } from '../../src/catalogue/builtInCatalogue.ts';
import { hoursOverview } from '../../src/hours/hoursOverview.ts';
import { trainingOf, type Programme } from '../../src/hours/programme.ts';
import { confirmPoint, reopenPoint } from '../../src/judging/confirmPoint.ts';
import { evaluate } from '../../src/rules/evaluate.ts';
import { pointsToConfirm, type PointToConfirm } from '../../src/judging/pointsToConfirm.ts';
import { buildFramework, buildPathway } from '../builders/frameworkBuilder.ts';
import { buildPlan } from '../builders/planBuilder.ts';
import { verdict } from '../../src/rules/verdict.ts';
import { fullLevel2, priorOnTheJob, programmeFor, withPlan, withTraining } from '../builders/programmeFor.ts';

const today = '2026-11-23';

function pointsOf(programme: Programme, withoutGuidedHours: readonly string[] = []): readonly PointToConfirm[] {
  const { plan, pathway, framework } = programme;
  const evaluation = evaluate(plan, pathway, builtInCatalogue);
  const overview = hoursOverview(programme, today);
  return pointsToConfirm({ plan, framework, pathway, evaluation, overview, withoutGuidedHours }, today);
}

const full = programmeFor({ pathway: 'customer-service-2', picked: fullLevel2 });
const twoPriors = withTraining(full, {
  priorHours: [
    priorOnTheJob(600, { id: 'shop', verified: false }),
    priorOnTheJob(300, { id: 'call-centre', verified: false }),
    priorOnTheJob(0, { id: 'nothing', verified: false }),
  ],
});

describe('hours from earlier', () => {
  test('are each a point for the awarding organisation, and those of no length are none', () => {
    const priors = pointsOf(twoPriors).filter(({ subject }) => subject.kind === 'priorHours');
    expect(priors).toMatchObject(
      ['shop', 'call-centre'].map((id) => ({
        key: `prior hours ${id}`,
        subject: { source: { kind: 'hours', id } },
        who: 'awardingOrganisation',
        settledBy: 'tick',
        decides: false,
        open: true,
      })),
    );
  });

  test('are verified one by one: confirming the one leaves the other open', () => {
    const [first] = pointsOf(twoPriors);
    if (!first) throw new Error('No point');
    const plan = confirmPoint(twoPriors.plan, first, { by: 'Sian Evans', day: today, remark: '' });
    expect(trainingOf(plan).priorHours.map(({ id, verified }) => [id, verified])).toEqual([
      ['shop', true],
      ['call-centre', false],
      ['nothing', false],
    ]);
    expect(
      pointsOf(withPlan(twoPriors, plan))
        .filter(({ subject }) => subject.kind === 'priorHours')
        .map(({ open }) => open),
    ).toEqual([false, true]);
  });
});

describe('hours from a qualification achieved before', () => {
  const details = {
    achieved: '2024-06-01',
    certificate: '123',
    minutes: { offMinutes: 60, onMinutes: 0 },
    verified: false,
  };
  const earlier = withTraining(
    withPlan(full, { ...full.plan, achievedQualifications: [{ qualification: 'earlier', units: [] }] }),
    { priorQualifications: { earlier: details } },
  );
  const pointOf = (programme: Programme) =>
    pointsOf(programme).find(({ subject }) => subject.kind === 'priorHours') ?? expect.fail();

  test('that the plan no longer has are not made up by confirming them', () => {
    const plan = confirmPoint(full.plan, pointOf(earlier), { by: 'Sian Evans', day: today, remark: '' });
    expect(trainingOf(plan).priorQualifications).toEqual({});
  });

  test('are verified by confirming them and open again when that is taken back, with nothing else of it changed', () => {
    const point = pointOf(earlier);
    expect(point).toMatchObject({ key: 'prior qualification earlier', open: true });
    const plan = confirmPoint(earlier.plan, point, { by: 'Sian Evans', day: today, remark: '' });
    expect(trainingOf(plan).priorQualifications).toEqual({ earlier: { ...details, verified: true } });
    expect(pointOf(withPlan(earlier, plan)).open).toBe(false);
    expect(trainingOf(reopenPoint(plan, point)).priorQualifications).toEqual({ earlier: details });
  });
});

test('a unit the qualification does not have decides the plan, and is put right on the Units screen', () => {
  const strange = withPlan(full, { ...full.plan, units: { ...full.plan.units, 'X/999/9999': { state: 'picked' } } });
  expect(pointsOf(strange)[0]).toMatchObject({
    subject: { kind: 'strangers', units: ['X/999/9999'] },
    who: 'trainingProvider',
    settledBy: 'units',
    decides: true,
  });
});

test('a grade is the same point however it was typed', () => {
  const pointOf = (result: string) =>
    pointsOf(
      withTraining(full, {
        essentialSkills: { communication: { route: 'proxy', qualification: 'gcse', result, achieved: null } },
      }),
    )[0];
  expect(pointOf(' 5 ')).toMatchObject({ who: 'trainingProvider', settledBy: 'tick', subject: { result: '5' } });
  expect(pointOf(' 5 ')?.key).toBe(pointOf('5')?.key);
});

test('each point names who can know', () => {
  const claimed = withPlan(full, {
    ...full.plan,
    units: { ...full.plan.units, 'Y/506/2135': { state: 'achieved', verified: false } },
  });
  expect(pointsOf(claimed)[0]).toMatchObject({ key: 'prior unit Y/506/2135', decides: true, open: true });
  const asked = pointsOf(claimed, ['L/506/1807']).map(({ subject, who, settledBy }) => [subject.kind, who, settledBy]);
  expect(asked).toEqual([
    ['priorUnit', 'awardingOrganisation', 'tick'],
    ['err', 'employer', 'tick'],
    ['guidedHours', 'awardingOrganisation', 'units'],
    ['stillOpen', 'trainingProvider', 'tick'],
  ]);
});

test('guided hours nobody has published are a point that names the units and decides nothing', () => {
  const guided = pointsOf(full, ['L/506/1807']).find(({ subject }) => subject.kind === 'guidedHours');
  expect(guided).toMatchObject({ key: 'guided hours', subject: { units: ['L/506/1807'] }, decides: false, open: true });
});

describe('what a document asks for beside the units', () => {
  const text = { en: 'A placement of 100 hours.' };
  const pathway = buildPathway({ rules: [{ kind: 'requirement', text, confirmedBy: 'employer' }] });
  const asked = withPlan({ ...full, pathway, framework: buildFramework([pathway]) }, buildPlan({ pathway }));
  const requirementOf = (programme: Programme) =>
    pointsOf(programme).find(({ subject }) => subject.kind === 'requirement') ?? expect.fail();
  const verdictOf = ({ plan }: Programme) => verdict(evaluate(plan, pathway, builtInCatalogue), 'yes').kind;

  test('is to confirm by whoever can know, and the plan is ready only then', () => {
    expect(requirementOf(asked)).toMatchObject({ who: 'employer', settledBy: 'tick', decides: true, open: true });
    expect(verdictOf(asked)).toBe('toConfirm');
    const by = { by: 'Sian Evans, Gwesty’r Llew', day: today, remark: '' };
    const confirmed = withPlan(asked, confirmPoint(asked.plan, requirementOf(asked), by));
    expect(verdictOf(confirmed)).toBe('ready');
    expect(requirementOf(confirmed)).toMatchObject({ open: false, confirmation: by });
    const again = withPlan(asked, reopenPoint(confirmed.plan, requirementOf(confirmed)));
    expect(verdictOf(again)).toBe('toConfirm');
  });

  test('is open again where a later version of the document asks for something else', () => {
    const confirmed = confirmPoint(asked.plan, requirementOf(asked), { by: 'Sian', day: today, remark: '' });
    const later = buildPathway({
      rules: [{ kind: 'requirement', text: { en: 'A placement of 120 hours.' }, confirmedBy: 'employer' }],
    });
    expect(verdict(evaluate(confirmed, later, builtInCatalogue), 'yes').kind).toBe('toConfirm');
  });
});

describe('a finding in doubt', () => {
  const base = {
    ruleId: 'doubt',
    qualification: 'customer-service-diploma-2',
    status: 'unknown',
    have: 0,
    need: 1,
    measure: 'units',
    units: ['Y/506/2135'],
    source: null,
  } as const;
  const start = { ...base, kind: 'startDate', from: '2021-01-01' } as const;

  test.each([
    [{ ...base, kind: 'noRepeat' }, 'repeats', 'apprentice', 'units'],
    [{ ...base, kind: 'levelCreditsMinimum', level: 3, possible: 1 }, 'unitLevels', 'awardingOrganisation', 'units'],
    [{ ...base, kind: 'totalCreditsMinimum' }, 'rule', 'trainingProvider', 'units'],
    [{ ...base, kind: 'unknownUnits' }, 'strangers', 'trainingProvider', 'units'],
    [{ ...base, kind: 'frameworkCopies' }, 'frameworkCopies', 'trainingProvider', 'tick'],
    [{ ...start, startDate: null, revised: '2022-01-01' }, 'noStartDate', 'apprentice', 'units'],
    [{ ...start, startDate: '2021-09-06', revised: null }, 'noStartDate', 'apprentice', 'units'],
    [{ ...start, startDate: '2021-09-06', revised: '2022-01-01' }, 'startDate', 'trainingProvider', 'tick'],
  ] as const)('%o is asked of whoever can know', (finding, kind, who, settledBy) => {
    const { plan, pathway, framework } = full;
    const evaluation = { ...evaluate(plan, pathway, builtInCatalogue), findings: [finding] };
    const overview = hoursOverview(full, today);
    const [point] = pointsToConfirm({ plan, framework, pathway, evaluation, overview, withoutGuidedHours: [] }, today);
    expect(point).toMatchObject({ subject: { kind }, who, settledBy, decides: true, open: true });
  });
});
