import { describe, expect, it } from 'vitest';
import { builtInCatalogue } from '../../src/catalogue/builtInCatalogue.ts';
import { findFramework } from '../../src/catalogue/findFramework.ts';
import type { Framework, Pathway, Qualification, UnitRule } from '../../src/catalogue/schema.ts';
import { frameworkChanges, moveToVersion } from '../../src/sharing/frameworkChanges.ts';
import { typicalPlan } from '../builders/typicalPlan.ts';

function customerService() {
  const framework = findFramework(builtInCatalogue, 'customer-service');
  if (!framework) throw new Error('no framework');
  return framework;
}

const before = customerService();

const withPathway = (change: (pathway: Pathway) => Pathway): Framework => ({
  ...before,
  version: 'issue-4',
  pathways: before.pathways.map((pathway) => (pathway.id === typicalPlan.pathway ? change(pathway) : pathway)),
});
const withQualification = (change: (qualification: Qualification) => Qualification): Framework =>
  withPathway((pathway) => ({ ...pathway, qualifications: pathway.qualifications.map(change) }));
const changes = (after: Framework) => frameworkChanges(before, after, typicalPlan);
const qualification = 'customer-service-diploma-2';

const without = (gone: string) =>
  withQualification((part) => ({ ...part, units: part.units.filter(({ reference }) => reference !== gone) }));

describe('a framework that changed since the plan was made', () => {
  it('changes nothing for the plan when only words around the rules changed', () => {
    expect(changes({ ...before, version: 'issue-4', summary: [], title: 'Customer Service' })).toEqual([]);
  });

  it('tells of a unit in the plan that is gone, and keeps quiet about one nobody chose', () => {
    expect(changes(without('T/506/2143'))).toEqual([{ kind: 'unitGone', qualification, unit: 'T/506/2143' }]);
    expect(changes(without('A/506/2130'))).toEqual([{ kind: 'unitGone', qualification, unit: 'A/506/2130' }]);
    expect(changes(without('K/506/2978'))).toEqual([]);
  });

  it('tells of other credits, another group and another title of a unit in the plan', () => {
    const after = withQualification((part) => ({
      ...part,
      units: part.units.map((unit) =>
        unit.reference === 'T/506/2143' ? { ...unit, creditValue: 6, group: 'C', title: 'Renamed' } : unit,
      ),
    }));
    expect(changes(after)).toMatchObject([
      { kind: 'unitCredits', unit: 'T/506/2143', before: 4, after: 6 },
      { kind: 'unitGroup', before: 'B', after: 'C' },
      { kind: 'unitTitle', after: 'Renamed' },
    ]);
  });

  it('tells of rules that are gone, new, or ask for other figures', () => {
    const after = withQualification((part) => ({
      ...part,
      credits: 46,
      rules: part.rules.map((rule): UnitRule => {
        if (rule.kind === 'groupCreditsMaximum') return { ...rule, credits: 9 };
        if (rule.kind === 'totalCreditsMinimum') return { ...rule, id: 'total-new', credits: 46 };
        return { ...rule, source: { ...rule.source, section: 'Elsewhere' } };
      }),
    }));
    expect(changes(after)).toMatchObject([
      { kind: 'qualificationCredits', before: 45, after: 46 },
      { kind: 'ruleChanged', qualification, before: { credits: 7 }, after: { credits: 9 } },
      { kind: 'ruleGone', rule: { id: 'total-minimum' } },
      { kind: 'ruleNew', rule: { id: 'total-new' } },
    ]);
  });

  it('tells when the chosen awarding organisation’s row is gone', () => {
    const after = withQualification((part) => ({
      ...part,
      offerings: part.offerings.filter(({ number }) => number !== '601/3544/X'),
    }));
    expect(changes(after)).toEqual([{ kind: 'offeringGone', qualification, number: '601/3544/X' }]);
  });

  it('tells of other hours, durations, Essential Skills and proxies', () => {
    const after = withPathway((pathway) => ({
      ...pathway,
      ...(pathway.hours && { hours: { ...pathway.hours, offTheJob: { ...pathway.hours.offTheJob, total: 140 } } }),
      minimumMonths: null,
      essentialSkills: [],
      proxies: null,
    }));
    expect(changes(after)).toEqual([
      { kind: 'hours', job: 'off', before: 130, after: 140 },
      { kind: 'shortestDuration', before: 12, after: null },
      { kind: 'essentialSkills' },
      { kind: 'proxies' },
    ]);
  });

  it('says that the pathway is gone, and nothing misleading besides', () => {
    expect(changes({ ...before, pathways: before.pathways.slice(1) })).toEqual([
      { kind: 'pathwayGone', pathway: typicalPlan.pathway },
    ]);
  });

  it('is taken over without losing anything the plan says', () => {
    const moved = moveToVersion(typicalPlan, { ...before, version: 'issue-4' });
    const { hash } = before;
    expect(moved).toEqual({ ...typicalPlan, framework: { id: 'customer-service', version: 'issue-4', hash } });
    expect(moveToVersion(typicalPlan, { ...before, id: 'another' })).toBe(typicalPlan);
    expect(moveToVersion(moved, { ...before, version: 'issue-4' })).toBe(moved);
  });
});
