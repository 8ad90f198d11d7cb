import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtInCatalogue } from '../../src/catalogue/builtInCatalogue.ts';
import type { Catalogue } from '../../src/catalogue/catalogue.ts';
import { findFramework } from '../../src/catalogue/findFramework.ts';
import { differences } from '../../src/plan/mergeChanges.ts';
import type { Plan } from '../../src/plan/planSchema.ts';
import { findLinkedPlan, openLinkedPlan } from '../../src/sharing/openLinkedPlan.ts';
import { planIdCode } from '../../src/sharing/linkSubject.ts';
import { lettersInAddress, planAddress } from '../../src/sharing/planAddress.ts';
import { planCode } from '../../src/sharing/planCode.ts';
import { readPlanLink, type LinkedChoices } from '../../src/sharing/readPlanLink.ts';
import { writePlanLink } from '../../src/sharing/writePlanLink.ts';
import { arbitraryPlan } from '../builders/arbitraryPlan.ts';
import { typicalPlan } from '../builders/typicalPlan.ts';

const now = '2026-11-23T10:00:00.000Z';

function write(plan: Plan): string {
  const framework = findFramework(builtInCatalogue, plan.framework.id);
  const letters = framework && writePlanLink(plan, framework, builtInCatalogue);
  if (letters === null) throw new Error('no link');
  return letters;
}

function read(letters: string, catalogue: Catalogue = builtInCatalogue): LinkedChoices {
  const result = readPlanLink(letters, catalogue);
  if (!result.ok) throw new Error(result.fault.code);
  return result.choices;
}

const open = (letters: string, mine: Plan | null) =>
  openLinkedPlan(read(letters), { mine, id: 'new', name: 'From a link', from: 'a link', now });

const codeOf = (letters: string, catalogue = builtInCatalogue) => {
  const result = readPlanLink(letters, catalogue);
  return result.ok ? 'ok' : result.fault.code;
};

/** What links leave out on purpose: stars keep no order, an unset `keep` is no field, nor is a settled unit without figures. */
const asLinked = (plan: Plan): Plan => ({
  ...plan,
  settled: Object.fromEntries(Object.entries(plan.settled).filter(([, { level, glh }]) => level || glh)),
});

const achievedUnits = (plan: Plan) =>
  plan.achievedQualifications.map(({ qualification, units }) => [qualification, units && units.toSorted()]);

describe('a plan as a link', () => {
  it('comes back with the same choices on a device that has the plan', () => {
    fc.assert(
      fc.property(arbitraryPlan, (plan) => {
        const opened = open(write(plan), plan);
        const others = opened ? differences(asLinked(plan), opened) : null;
        expect(others?.filter(({ path }) => path[0] !== 'achievedQualifications')).toEqual([]);
        expect(opened && achievedUnits(opened)).toEqual(achievedUnits(plan));
      }),
    );
  });

  it('comes back as a plan of its own on a device that has not, without name and notes', () => {
    fc.assert(
      fc.property(arbitraryPlan, (plan) => {
        const opened = open(write(plan), null);
        expect(opened).toMatchObject({
          name: 'From a link',
          units: plan.units,
          startDate: plan.startDate,
          created: now,
        });
        expect(opened?.training).toBeUndefined();
        expect(opened).toMatchObject({ id: 'new', origin: { kind: 'link', of: planIdCode(plan.id) } });
      }),
    );
  });

  it('is known again by the plan it was made from, and by nothing that merely began from it', () => {
    const linked = read(write(typicalPlan));
    const begun = open(write(typicalPlan), null);
    if (!begun) throw new Error('not opened');
    expect(findLinkedPlan(linked, [{ ...typicalPlan, id: 'another' }, typicalPlan])).toBe(typicalPlan);
    expect(findLinkedPlan(linked, [begun])).toBeNull();
    expect(findLinkedPlan(read(write(begun)), [typicalPlan])).toBeNull();
  });

  it('holds neither name nor notes nor where a figure is from', () => {
    const said: Plan = {
      ...typicalPlan,
      name: 'Mari Jones',
      settled: { 'A/506/2130': { level: { value: 2, from: 'Secret page 12' } } },
    };
    const other: Plan = {
      ...typicalPlan,
      name: 'Someone else',
      settled: { 'A/506/2130': { level: { value: 2, from: 'Other page 13' } } },
    };
    expect(write(said)).toBe(write(other));
  });

  it('fits with its address into 120 characters for a typical plan', () => {
    expect(
      planAddress('https://planner.coleg.example/apprentice/#/plan/x/units', write(typicalPlan), 'cy').length,
    ).toBeLessThanOrEqual(120);
  });

  it('keeps a start day far in the past or the future', () => {
    for (const startDate of [
      '0001-01-01',
      '2015-12-31',
      '2016-01-01',
      '2038-06-05',
      '2038-06-06',
      '9999-12-31',
      null,
    ]) {
      expect(read(write({ ...typicalPlan, startDate })).startDate).toBe(startDate);
    }
  });

  it('is refused when one letter was changed, lost or doubled', () => {
    const letters = write(typicalPlan);
    for (let at = 1; at < letters.length; at += 1) {
      const other = letters[at] === 'A' ? 'B' : 'A';
      const broken = [
        letters.slice(0, at) + other + letters.slice(at + 1),
        letters.slice(0, at) + letters.slice(at + 1),
        letters.slice(0, at) + (letters[at] ?? '') + letters.slice(at),
      ].filter((candidate) => candidate !== letters);
      for (const candidate of broken) expect(readPlanLink(candidate, builtInCatalogue).ok).toBe(false);
    }
  });

  it('says that the framework’s lists are others here, instead of giving the wrong units', () => {
    const changed: Catalogue = {
      frameworks: builtInCatalogue.frameworks.map((framework) => ({
        ...framework,
        pathways: framework.pathways.map((pathway) => ({
          ...pathway,
          qualifications: pathway.qualifications.map((part) => ({ ...part, units: part.units.slice(1) })),
        })),
      })),
    };
    expect(readPlanLink(write(typicalPlan), changed)).toEqual({
      ok: false,
      fault: { code: 'otherVersion', framework: 'customer-service', pathway: 'customer-service-2' },
    });
  });

  it('still opens from old paper when only a text of the framework was corrected since', () => {
    const corrected: Catalogue = {
      frameworks: builtInCatalogue.frameworks.map((framework) => ({ ...framework, version: 'issue-3.2' })),
    };
    expect(read(write(typicalPlan), corrected)).toMatchObject({
      sameVersion: false,
      framework: { version: 'issue-3.2' },
      units: typicalPlan.units,
    });
  });

  it('opens with the version it was made with where that one is kept beside the new one', () => {
    const both: Catalogue = {
      frameworks: [
        ...builtInCatalogue.frameworks.map((framework) => ({ ...framework, version: 'issue-4' })),
        ...builtInCatalogue.frameworks,
      ],
    };
    expect(read(write(typicalPlan), both)).toMatchObject({ sameVersion: true, framework: typicalPlan.framework });
  });

  it('says what it does not know: the framework, a qualification, a later layout, something else altogether', () => {
    const achieved = {
      ...typicalPlan,
      achievedQualifications: [{ qualification: 'contact-centre-nvq-2', units: null }],
    };
    const customerServiceOnly = { frameworks: builtInCatalogue.frameworks.slice(0, 1) };
    expect(codeOf(write(typicalPlan), { frameworks: [] })).toBe('unknownFramework');
    expect(codeOf(write(achieved), customerServiceOnly)).toBe('unknownQualification');
    expect(codeOf(`D${write(typicalPlan)}`)).toBe('newerLink');
    expect(codeOf('')).toBe('notALink');
    expect(codeOf('B')).toBe('damaged');
    expect(codeOf('<script>')).toBe('notALink');
  });

  it('carries the language it was made in, and no other one from the address it was made at', () => {
    const made = (page: string, language: string | null) => planAddress(page, 'A', language);
    expect(made('https://example.org/app/#/plan/1/units', 'cy')).toBe('https://example.org/app/?lang=cy#/open/A');
    expect(made('https://example.org/app/?lang=cy#/x', null)).toBe('https://example.org/app/#/open/A');
    expect(made('https://example.org/app/?a=1&lang=en', 'cy')).toBe('https://example.org/app/?a=1&lang=cy#/open/A');
  });

  it('is found in an address, in a whole message, and nowhere else', () => {
    const letters = write(typicalPlan);
    const address = planAddress('https://example.org/app/index.html?x=1#/plan/1/units', letters, null);
    expect(address).toBe(`https://example.org/app/index.html?x=1#/open/${letters}`);
    expect(lettersInAddress(address)).toBe(letters);
    expect(lettersInAddress(`Hi, here is my plan: ${address} – Mari`)).toBe(letters);
    expect(lettersInAddress('https://example.org/#/about')).toBeNull();
  });
});

describe('a link as a code', () => {
  it('stays small enough to scan from paper for a typical plan', () => {
    const code = planCode(planAddress('https://planner.coleg.example/', write(typicalPlan), 'cy'));
    expect(code?.version).toBeLessThanOrEqual(6);
    expect(code?.path).toMatch(/^(M\d+ \d+h1v1h-1z)+$/);
  });

  it('says that there is none when the address is too long for any code', () => {
    expect(planCode('x'.repeat(2954))).toBeNull();
    expect(planCode('x'.repeat(2953))).not.toBeNull();
  });
});
