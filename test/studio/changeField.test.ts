import { describe, expect, it } from 'vitest';
import { sharedFaults } from '../../src/catalogue/checks/sharedFaults.ts';
import type { FrameworkDraft, UnitDraft } from '../../src/studio/draft.ts';
import { changeField } from '../../src/studio/changeField.ts';
import { buildFramework, buildPathway, buildQualification, buildUnit } from '../builders/frameworkBuilder.ts';

const qualification = (id: string, units: readonly string[]) =>
  buildQualification({ id, groups: ['A'], units: units.map((unit) => buildUnit(unit, 3, 'A')) });
const framework = buildFramework([
  buildPathway({ qualifications: [qualification('C', ['c1', 'S']), qualification('K', ['S', 'k1'])] }),
  buildPathway({ id: 'other', qualifications: [qualification('L', ['S'])] }),
]);

const unitAt = ({ pathways }: FrameworkDraft, pathway: number, place: number, unit: number): UnitDraft =>
  pathways[pathway]?.qualifications[place]?.units[unit] ?? expect.fail();
const at = (place: number, unit: number) => `pathways[0].qualifications[${place}].units[${unit}]`;

describe('a unit that two qualifications of a pathway list, changed in one', () => {
  it.each([
    ['title', 'Work well'],
    ['titleCy', 'Gweithio’n dda'],
    ['otherReference', 'S2'],
    ['creditValue', 'fou'],
    ['level', { value: 3 }],
    ['glh', undefined],
  ] as const)('says the same in the other: %s', (field, value) => {
    const changed = changeField(framework, `${at(1, 0)}.${field}`, value);
    expect(unitAt(changed, 0, 1, 0)[field]).toEqual(value);
    expect(unitAt(changed, 0, 0, 1)).toEqual(unitAt(changed, 0, 1, 0));
    expect(unitAt(changed, 0, 0, 0)).toBe(unitAt(framework, 0, 0, 0));
  });

  it('is never refused for what was changed', () => {
    const changed = changeField(framework, `${at(0, 1)}.creditValue`, 7) as typeof framework;
    expect(changed.pathways.flatMap((pathway) => sharedFaults(pathway, ''))).toEqual([]);
  });

  it('keeps its group in each, and its number, which makes it another unit', () => {
    expect(unitAt(changeField(framework, `${at(0, 1)}.group`, 'B'), 0, 1, 0).group).toBe('A');
    expect(unitAt(changeField(framework, `${at(0, 1)}.reference`, 'T'), 0, 1, 0).reference).toBe('S');
  });

  it('is another one in another pathway', () => {
    const changed = changeField(framework, `${at(0, 1)}.title`, 'Work well');
    expect(unitAt(changed, 1, 0, 0)).toBe(unitAt(framework, 1, 0, 0));
  });
});

it('units without a number yet are not taken for one', () => {
  const blank = [qualification('C', ['']), qualification('K', [''])];
  const draft = buildFramework([buildPathway({ qualifications: blank })]);
  expect(unitAt(changeField(draft, `${at(0, 0)}.title`, 'Work well'), 0, 1, 0).title).not.toBe('Work well');
});
