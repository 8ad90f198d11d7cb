import { describe, expect, test } from 'vitest';
import { builtInCatalogue } from '../../src/catalogue/builtInCatalogue.ts';
import { hoursOverview } from '../../src/hours/hoursOverview.ts';
import { trainingOf, type Programme } from '../../src/hours/programme.ts';
import { confirmMatter } from '../../src/judging/confirmMatter.ts';
import { evaluate } from '../../src/rules/evaluate.ts';
import { matters, type Matter } from '../../src/judging/matters.ts';
import { fullLevel2, priorOnTheJob, programmeFor, withPlan, withTraining } from '../builders/programmeFor.ts';

const today = '2026-11-23';

function mattersOf(programme: Programme, withoutGuidedHours: readonly string[] = []): readonly Matter[] {
  const { plan, pathway, framework } = programme;
  const evaluation = evaluate(plan, pathway, builtInCatalogue);
  const overview = hoursOverview(programme, today);
  return matters({ plan, framework, pathway, evaluation, overview, withoutGuidedHours }, today);
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
  test('are each a matter for the awarding organisation, and those of no length are none', () => {
    const priors = mattersOf(twoPriors).filter(({ subject }) => subject.kind === 'priorHours');
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
    const [first] = mattersOf(twoPriors);
    if (!first) throw new Error('No matter');
    const plan = confirmMatter(twoPriors.plan, first, { by: 'Sian Evans', day: today, remark: '' });
    expect(trainingOf(plan).priorHours.map(({ id, verified }) => [id, verified])).toEqual([
      ['shop', true],
      ['call-centre', false],
      ['nothing', false],
    ]);
    expect(
      mattersOf(withPlan(twoPriors, plan))
        .filter(({ subject }) => subject.kind === 'priorHours')
        .map(({ open }) => open),
    ).toEqual([false, true]);
  });
});

test('each matter names who can know', () => {
  const claimed = withPlan(full, {
    ...full.plan,
    units: { ...full.plan.units, 'Y/506/2135': { state: 'achieved', verified: false } },
  });
  const asked = mattersOf(claimed, ['L/506/1807']).map(({ subject, who, settledBy }) => [subject.kind, who, settledBy]);
  expect(asked).toEqual([
    ['priorUnit', 'awardingOrganisation', 'tick'],
    ['err', 'employer', 'tick'],
    ['guidedHours', 'awardingOrganisation', 'units'],
    ['stillOpen', 'trainingProvider', 'tick'],
  ]);
});

test('guided hours nobody has published are a matter that names the units and decides nothing', () => {
  const guided = mattersOf(full, ['L/506/1807']).find(({ subject }) => subject.kind === 'guidedHours');
  expect(guided).toMatchObject({ key: 'guided hours', subject: { units: ['L/506/1807'] }, decides: false, open: true });
});
