import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { knownFramework } from '../../src/catalogue/hashFramework.ts';
import { reviewSignOff as welsh } from '../../src/i18n/cy/reviewSignOff.ts';
import { reviewSignOff as english } from '../../src/i18n/en/reviewSignOff.ts';
import {
  agreedContent,
  agreementCode,
  agreementState,
  agreementTo,
  changesSince,
  returnToAgreed,
} from '../../src/plan/agreedContent.ts';
import { fingerprint } from '../../src/plan/fingerprint.ts';
import { emptyTraining } from '../../src/plan/hoursSchema.ts';
import { fromHours } from '../../src/hours/jobMinutes.ts';
import { parsePlan } from '../../src/plan/parsePlan.ts';
import { giveAgreement, recordOf, takeAgreementBack, writeConfirmation, writeNote } from '../../src/plan/planRecord.ts';
import type { Plan } from '../../src/plan/planSchema.ts';
import { removeUnit } from '../../src/plan/unitChoices.ts';
import { arbitraryPlan } from '../builders/arbitraryPlan.ts';
import { level2Diploma } from '../builders/diplomas.ts';
import { buildPlan } from '../builders/planBuilder.ts';
import { runs } from '../runs.ts';
import { diaryEntry, findPathway } from '../builders/programmeFor.ts';

const plan = buildPlan({
  pathway: level2Diploma,
  picked: ['D/506/2119', 'K/506/2155'],
  claimed: ['Y/506/2135'],
  offerings: { 'customer-service-diploma-2': '601/3544/X' },
});
/** The built-in rules of a pathway. */
const rulesOf = findPathway;
const rules = rulesOf('customer-service-2');
const agreed = giveAgreement(plan, 'tutor', agreementTo(plan, rules, 'Sian Evans', '2026-11-23'), 'first');
const stateOf = (changed: Plan) => agreementState(changed, rules, 'tutor');
const changesOf = (changed: Plan) => {
  const state = stateOf(changed);
  return state.state === 'changedSince' ? state.changes : state.state;
};
const training = { ...emptyTraining, ...plan.training };

describe('an agreement', () => {
  it('holds for the plan it was given to, and only for whoever gave it', () => {
    expect(stateOf(agreed)).toMatchObject({ state: 'agreed', agreement: { name: 'Sian Evans', day: '2026-11-23' } });
    expect(agreementState(agreed, rules, 'employer')).toEqual({ state: 'none' });
  });

  it('survives being stored and read again', () => {
    const read = parsePlan(JSON.parse(JSON.stringify(agreed)));
    expect(read.ok && stateOf(read.plan).state).toBe('agreed');
  });

  it.each<[string, (before: Plan) => Plan]>([
    ['a note', (before) => writeNote(before, { id: 'n', by: 'tutor', text: 'Well done', day: '2026-11-23' })],
    ['a name', (before) => ({ ...before, name: 'Mari' })],
    ['a star', (before) => ({ ...before, starred: ['T/506/2143'] })],
    [
      '“not for me” on an optional unit',
      (before) => ({ ...before, units: { ...before.units, 'T/506/2143': { state: 'ruledOut' } } }),
    ],
    [
      'a mandatory unit picked by hand',
      (before) => ({ ...before, units: { ...before.units, 'A/506/2130': { state: 'picked' } } }),
    ],
    [
      'a unit to be kept',
      (before) => ({ ...before, units: { ...before.units, 'D/506/2119': { state: 'picked', keep: true } } }),
    ],
    [
      'a unit confirmed as agreed',
      (before) => ({ ...before, units: { ...before.units, 'Y/506/2135': { state: 'achieved', verified: true } } }),
    ],
    ['a confirmation', (before) => writeConfirmation(before, 'err', { by: 'Sian', day: '2026-11-23', remark: '' })],
    [
      'a diary entry',
      (before) => ({ ...before, training: { ...training, diary: [diaryEntry({ date: '2026-11-20', minutes: 60 })] } }),
    ],
    [
      'rights and responsibilities confirmed',
      (before) => ({ ...before, training: { ...training, errConfirmed: '2026-11-23' } }),
    ],
    ['an option beside it', (before) => ({ ...before, option: { of: before.id, label: 'A' } })],
  ])('is not undone by %s', (_, change) => {
    expect(stateOf(change(agreed)).state).toBe('agreed');
    expect(agreementCode(change(agreed), rules)).toBe(agreementCode(plan, rules));
  });

  it.each<[string, (before: Plan) => Plan, unknown]>([
    [
      'a unit added',
      (before) => ({ ...before, units: { ...before.units, 'T/506/2143': { state: 'picked' } } }),
      [{ kind: 'unit', unit: 'T/506/2143', before: null, after: 'picked' }],
    ],
    [
      'a unit taken out',
      (before) => removeUnit(before, 'K/506/2155'),
      [{ kind: 'unit', unit: 'K/506/2155', before: 'picked', after: null }],
    ],
    [
      'a unit now achieved',
      (before) => ({ ...before, units: { ...before.units, 'K/506/2155': { state: 'achieved', verified: false } } }),
      [{ kind: 'unit', unit: 'K/506/2155', before: 'picked', after: 'achieved' }],
    ],
    [
      'a mandatory unit left out',
      (before) => ({ ...before, units: { ...before.units, 'A/506/2130': { state: 'ruledOut' } } }),
      [{ kind: 'unit', unit: 'A/506/2130', before: 'picked', after: 'ruledOut' }],
    ],
    [
      'a mandatory unit marked as achieved before',
      (before) => ({ ...before, units: { ...before.units, 'A/506/2130': { state: 'achieved', verified: false } } }),
      [{ kind: 'unit', unit: 'A/506/2130', before: 'picked', after: 'achieved' }],
    ],
    [
      'another start',
      (before) => ({ ...before, startDate: '2026-10-01' }),
      [{ kind: 'startDate', before: '2026-09-01', after: '2026-10-01' }],
    ],
    [
      'another awarding organisation',
      (before) => ({ ...before, offerings: { 'customer-service-diploma-2': '601/3562/1' } }),
      [{ kind: 'offering', qualification: 'customer-service-diploma-2' }],
    ],
    [
      'a level given',
      (before) => ({ ...before, settled: { 'K/506/2155': { level: { value: 2, from: 'page 3' } } } }),
      [{ kind: 'settled', unit: 'K/506/2155' }],
    ],
    [
      'a qualification from before',
      (before) => ({ ...before, achievedQualifications: [{ qualification: 'other', units: null }] }),
      [{ kind: 'achievedQualification', qualification: 'other' }],
    ],
    [
      'a newer framework',
      (before) => ({ ...before, framework: { ...before.framework, version: '2' } }),
      [{ kind: 'framework' }],
    ],
    [
      'another end',
      (before) => ({ ...before, training: { ...training, plannedEnd: '2027-12-31' } }),
      [{ kind: 'training', part: 'plannedEnd' }],
    ],
    [
      'two breaks',
      (before) => ({
        ...before,
        training: {
          ...training,
          breaks: [
            { id: 'a', from: '2026-12-20', to: '2027-01-03' },
            { id: 'b', from: '2027-04-01', to: '2027-04-09' },
          ],
        },
      }),
      [{ kind: 'training', part: 'breaks' }],
    ],
  ])('has changed since, after %s, and says what', (_, change, changes) => {
    expect(changesOf(change(agreed))).toEqual(changes);
    expect(agreementCode(change(agreed), rules)).not.toBe(agreementCode(plan, rules));
  });

  it('does not call a mandatory unit added or taken out that is only marked, or no longer marked, as achieved before', () => {
    const marked: Plan = { ...plan, units: { ...plan.units, 'A/506/2130': { state: 'achieved', verified: false } } };
    const said = (before: Plan, after: Plan) => {
      const agreement = agreementTo(before, rules, 'Sian Evans', '2026-11-23');
      return changesSince(agreement.content, after, rules).map((change) =>
        [english, welsh].map((signOff) => signOff.changes(change, () => 'Deliver customer service')),
      );
    };
    expect(said(plan, marked)).toEqual([
      [
        '“Deliver customer service” is now marked as achieved before.',
        'Mae “Deliver customer service” bellach wedi’i nodi fel uned a gyflawnwyd eisoes.',
      ],
    ]);
    expect(said(marked, plan)).toEqual([
      [
        '“Deliver customer service” is no longer marked as achieved before.',
        'Nid yw “Deliver customer service” bellach wedi’i nodi fel uned a gyflawnwyd eisoes.',
      ],
    ]);
  });

  it('does not call a unit changed that was picked then and is mandatory now', () => {
    const agreement = agreementTo(plan, rules, 'Sian Evans', '2026-11-23');
    const content = { ...agreement.content, units: { ...agreement.content.units, 'A/506/2130': 'picked' as const } };
    expect(changesSince(content, plan, rules)).toEqual([]);
  });

  it('falls with the name of another learner, and not because a name is written otherwise', () => {
    const signed = giveAgreement(
      { ...plan, name: 'Mari  Jones' },
      'tutor',
      agreementTo({ ...plan, name: 'Mari  Jones' }, rules, 'Sian Evans', '2026-11-23'),
      'first',
    );
    expect(changesOf({ ...signed, name: 'Dafydd Prys' })).toEqual([
      { kind: 'name', before: 'Mari  Jones', after: 'Dafydd Prys' },
    ]);
    expect(changesOf({ ...signed, name: 'mari jones ' })).toBe('agreed');
    expect(changesOf({ ...signed, name: '' })).toBe('agreed');
  });

  it('falls where the framework of the same version has other rules', () => {
    const others = { ...rules, framework: knownFramework({ ...rules.framework, title: 'Other' }) };
    expect(agreementState(agreed, others, 'tutor')).toMatchObject({
      state: 'changedSince',
      changes: [{ kind: 'framework' }],
    });
  });

  it('given before it named the rules by their content still holds', () => {
    const { planName: _planName, content, ...earlier } = agreementTo(plan, rules, 'Sian Evans', '2026-11-23');
    const { hash: _hash, ...framework } = content.framework;
    const before = { ...content, framework };
    const signed = giveAgreement(
      plan,
      'tutor',
      { ...earlier, content: before, fingerprint: fingerprint(before) },
      'first',
    );
    expect(stateOf(signed).state).toBe('agreed');
    expect(changesOf({ ...signed, startDate: null })).toHaveLength(1);
  });

  it('needs a name that can be seen', () => {
    for (const name of ['', ' ', '\u200B\u2060', '\u3164'])
      expect(giveAgreement(plan, 'tutor', agreementTo(plan, rules, name, '2026-11-23'), 'first')).toBe(plan);
  });

  it('holds again once the change is undone', () => {
    const changed = { ...agreed, startDate: null };
    expect(stateOf({ ...changed, startDate: agreed.startDate }).state).toBe('agreed');
  });

  it('whose content was tampered with does not hold', () => {
    const other = agreementTo({ ...plan, startDate: null }, rules, 'Sian Evans', '2026-11-23');
    const forged = giveAgreement(
      plan,
      'tutor',
      {
        ...agreementTo(plan, rules, 'Sian Evans', '2026-11-23'),
        fingerprint: other.fingerprint,
      },
      'forged',
    );
    expect(stateOf(forged)).toMatchObject({ state: 'changedSince', changes: [] });
  });
});

describe('the plan code', () => {
  it('is eight letters and digits that nobody mistakes for one another', () => {
    fc.assert(
      fc.property(arbitraryPlan, (any) => {
        expect(agreementCode(any, rulesOf(any.pathway))).toMatch(/^[0-9A-HJKMNP-TV-Z]{8}$/);
      }),
    );
  });

  it('does not hang on the order in which units were chosen', () => {
    const turned = { ...plan, units: Object.fromEntries(Object.entries(plan.units).toReversed()) };
    expect(agreementCode(turned, rules)).toBe(agreementCode(plan, rules));
  });

  it('holds for any plan that agrees to itself', () => {
    fc.assert(
      fc.property(arbitraryPlan, (any) => {
        const own = rulesOf(any.pathway);
        const signed = giveAgreement(any, 'employer', agreementTo(any, own, 'Ada', '2026-11-23'), 'first');
        expect(parsePlan(signed).ok).toBe(true);
        expect(agreementState(signed, own, 'employer').state).toBe('agreed');
      }),
    );
  });
});

describe('the history of agreements', () => {
  it('keeps who agreed to what, and that it was taken back', () => {
    const back = takeAgreementBack(agreed, 'tutor', { id: 'second', day: '2026-11-24' });
    const again = giveAgreement(back, 'tutor', agreementTo(back, rules, 'Ann Lee', '2026-11-25'), 'third');
    expect(recordOf(again).history.map(({ kind, name, day }) => [kind, name, day])).toEqual([
      ['agreed', 'Sian Evans', '2026-11-23'],
      ['takenBack', 'Sian Evans', '2026-11-24'],
      ['agreed', 'Ann Lee', '2026-11-25'],
    ]);
    expect(Object.keys(recordOf(again).agreedStates)).toEqual([agreementCode(plan, rules)]);
    const read = parsePlan(JSON.parse(JSON.stringify(again)));
    expect(read.ok && recordOf(read.plan).history).toHaveLength(3);
  });

  it('leads back to earlier learning with what was confirmed of it, and of no claim that was another meanwhile', () => {
    const claims = (minutes: number, verified: boolean): Plan => ({
      ...plan,
      units: { ...plan.units, 'Y/506/2135': { state: 'achieved', verified } },
      training: {
        ...training,
        priorUnits: { 'Y/506/2135': { achieved: '2025-03-03', certificate: '', minutes: fromHours(minutes, 0) } },
        priorQualifications: {
          'customer-service-diploma-2': {
            achieved: '2025-03-03',
            certificate: '',
            minutes: fromHours(minutes, 0),
            verified,
          },
        },
        priorHours: [
          {
            id: 'p1',
            kind: 'experience',
            what: 'Front desk',
            subject: { kind: 'coaching' },
            minutes: fromHours(minutes, 0),
            achieved: '2025-03-03',
            certificate: '',
            verified,
          },
        ],
      },
    });
    const content = agreedContent(claims(100, false), rules);
    const confirmedIn = (later: Plan) => {
      const { units, training: found } = returnToAgreed(later, content, rules.pathway);
      expect(found?.priorHours.map(({ minutes }) => minutes)).toEqual([fromHours(100, 0)]);
      return [units['Y/506/2135'], found?.priorQualifications['customer-service-diploma-2'], found?.priorHours[0]].map(
        (claim) => claim && 'verified' in claim && claim.verified,
      );
    };
    expect(confirmedIn(claims(100, true))).toEqual([true, true, true]);
    expect(confirmedIn(claims(10, true))).toEqual([false, false, false]);
    expect(confirmedIn(plan)).toEqual([false, false, false]);
  });

  it('leads back from any later plan to exactly what was agreed, and loses nothing that is said beside it', () => {
    fc.assert(
      fc.property(arbitraryPlan, arbitraryPlan, (one, other) => {
        const own = rulesOf(one.pathway);
        const content = agreedContent(one, own);
        const later = { ...other, name: 'Later' };
        const returned = returnToAgreed(later, content, own.pathway);
        expect(agreedContent(returned, own)).toEqual(content);
        expect(returned.training?.diary ?? []).toEqual(later.training?.diary ?? []);
        expect([returned.name, returned.record, returned.starred]).toEqual([later.name, later.record, later.starred]);
        expect(parsePlan(JSON.parse(JSON.stringify(returned))).ok).toBe(true);
      }),
      { numRuns: runs(200) },
    );
  });
});
