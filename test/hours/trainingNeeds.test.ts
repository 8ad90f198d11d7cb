import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countsIn, subjectKey } from '../../src/hours/hourSubject.ts';
import { noMinutes, sumMinutes, totalMinutes } from '../../src/hours/jobMinutes.ts';
import { trainingNeeds, type TrainingNeeds } from '../../src/hours/trainingNeeds.ts';
import { arbitraryPlan } from '../builders/arbitraryPlan.ts';
import { findPathway, fullLevel2, priorOnTheJob, programmeFor } from '../builders/programmeFor.ts';
import { runs } from '../runs.ts';

const subjects = ({ needs }: TrainingNeeds) => needs.map(({ subject }) => subjectKey(subject));
const needOf = ({ needs }: TrainingNeeds, key: string) => needs.find(({ subject }) => subjectKey(subject) === key);

const minutesOfUnit = (needs: TrainingNeeds) =>
  totalMinutes(needOf(needs, 'unit Y/506/2149')?.needed ?? { offMinutes: 0, onMinutes: 0 });

describe('who needs which hours', () => {
  it('adds up to each component exactly, for any plan', () => {
    fc.assert(
      fc.property(arbitraryPlan, (plan) => {
        const { framework, pathway } = findPathway(plan.pathway);
        const { requirements, needs } = trainingNeeds({ plan, framework, pathway });
        for (const line of requirements.lines) {
          const own = needs.filter(({ subject }) => countsIn(subject, line));
          expect(sumMinutes(own.map(({ needed }) => needed))).toEqual(line.needed);
        }
        expect(sumMinutes(needs.map(({ needed }) => needed))).toEqual(requirements.needed);
        for (const { needed, recognised, toConfirm, toPlan } of needs) {
          expect(sumMinutes([recognised, toConfirm, toPlan])).toEqual(needed);
        }
      }),
      { numRuns: runs(200) },
    );
  });

  it('holds the share of credits nobody has chosen units for yet', () => {
    const needs = trainingNeeds(programmeFor({ pathway: 'customer-service-2' }));
    expect(subjects(needs)).toContain('qualification');
    // 19 of 45 credits are mandatory; the 26 others weigh as much per credit.
    const rest = needOf(needs, 'qualification');
    expect(rest && Math.round(totalMinutes(rest.needed) / 60)).toBe(Math.round((245 * 26) / 45));
    const full = trainingNeeds(programmeFor({ pathway: 'customer-service-2', picked: fullLevel2 }));
    expect(subjects(full)).not.toContain('qualification');
  });

  it('gives a unit its own guided hours where the plan’s figure is planned to', () => {
    const training = { qualificationHours: 'plan' } as const;
    const needs = trainingNeeds(programmeFor({ pathway: 'customer-service-2', picked: fullLevel2, training }));
    const principles = needOf(needs, 'unit J/506/2132');
    expect(principles && totalMinutes(principles.needed)).toBeGreaterThanOrEqual(34 * 60 - 30);
    expect(principles && totalMinutes(principles.needed)).toBeLessThanOrEqual(34 * 60 + 30);
  });

  it('uses the guided hours the reader found in their own specification', () => {
    const picked = ['Y/506/2149'];
    const without = trainingNeeds(programmeFor({ pathway: 'customer-service-2', picked }));
    const settled = trainingNeeds(
      programmeFor({ pathway: 'customer-service-2', picked, settledGlh: { 'Y/506/2149': 60 } }),
    );
    expect(minutesOfUnit(settled)).toBeGreaterThan(minutesOfUnit(without));
  });

  it('leaves Contact Centre undivided', () => {
    expect(subjects(trainingNeeds(programmeFor({ pathway: 'contact-centre-3' })))).toEqual(['programme']);
  });

  it('takes an achieved unit’s own share off what is still to be trained', () => {
    const needs = trainingNeeds(
      programmeFor({
        pathway: 'customer-service-2',
        picked: fullLevel2,
        achieved: ['Y/506/2135'],
        training: { priorUnits: { 'Y/506/2135': { achieved: '2024-06-30', certificate: 'C1', minutes: null } } },
      }),
    );
    const unit = needOf(needs, 'unit Y/506/2135');
    expect(unit?.toPlan).toEqual({ offMinutes: 0, onMinutes: 0 });
    expect(unit?.recognised).toEqual(unit?.needed);
    expect(unit && totalMinutes(unit.needed)).toBeGreaterThan(12 * 60);
  });

  it('spreads 80 recognised on-the-job hours over the qualification and leaves the other components whole', () => {
    const needs = trainingNeeds(
      programmeFor({
        pathway: 'customer-service-2',
        picked: fullLevel2,
        training: { priorHours: [priorOnTheJob(80 * 60)] },
      }),
    );
    expect(sumMinutes(needs.needs.map(({ recognised }) => recognised))).toEqual({ offMinutes: 0, onMinutes: 80 * 60 });
    expect(needOf(needs, 'coaching')?.toPlan).toEqual({ offMinutes: 24 * 60, onMinutes: 24 * 60 });
    const untouched = needs.needs.filter(
      ({ subject, recognised }) => subject.kind === 'unit' && recognised.onMinutes === 0,
    );
    expect(untouched).toEqual([]);
  });

  it('takes hours recognised for a unit beyond its share off the qualification’s other units', () => {
    const achieved = { achieved: '2024-06-30', certificate: '', minutes: { offMinutes: 0, onMinutes: 6000 } };
    const needs = trainingNeeds(
      programmeFor({
        pathway: 'customer-service-2',
        picked: fullLevel2,
        achieved: ['Y/506/2135'],
        training: { priorUnits: { 'Y/506/2135': achieved } },
      }),
    );
    expect(sumMinutes(needs.needs.map(({ recognised }) => recognised)).onMinutes).toBe(6000);
    expect(needOf(needs, 'unit Y/506/2135')?.toPlan.onMinutes).toBe(0);
  });

  it('counts no more than a component has: a thousand hours of coaching do not train anyone in numbers', () => {
    const needs = trainingNeeds(
      programmeFor({
        pathway: 'customer-service-2',
        training: { priorHours: [priorOnTheJob(60_000, { subject: { kind: 'coaching' } })] },
      }),
    );
    expect(sumMinutes(needs.needs.map(({ recognised }) => recognised)).onMinutes).toBe(24 * 60);
  });

  it('counts hours claimed for the whole programme in no part of a document that breaks it down, so that no part is filled by chance', () => {
    const needs = trainingNeeds(
      programmeFor({
        pathway: 'customer-service-2',
        training: { priorHours: [priorOnTheJob(80 * 60, { subject: { kind: 'programme' } })] },
      }),
    );
    expect(sumMinutes(needs.needs.map(({ recognised }) => recognised))).toEqual(noMinutes);
    expect(needs.claims[0]?.inPlan).toBe(false);
  });

  it('keeps what is not verified apart from what is certain', () => {
    const needs = trainingNeeds(
      programmeFor({
        pathway: 'customer-service-2',
        training: { priorHours: [priorOnTheJob(600, { verified: false }), priorOnTheJob(300, { id: 'other' })] },
      }),
    );
    expect(sumMinutes(needs.needs.map(({ recognised }) => recognised)).onMinutes).toBe(300);
    expect(sumMinutes(needs.needs.map(({ toConfirm }) => toConfirm)).onMinutes).toBe(600);
  });
});
