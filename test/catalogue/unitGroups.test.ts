import { expect, test } from 'vitest';
import { builtInCatalogue } from '../../src/catalogue/builtInCatalogue.ts';
import { findQualification } from '../../src/catalogue/findFramework.ts';
import type { Qualification } from '../../src/catalogue/schema.ts';
import { groupAndAncestors, unitGroups, unitsOfGroup } from '../../src/catalogue/unitGroups.ts';

const diploma = (level: 2 | 3): Qualification =>
  findQualification(builtInCatalogue, `customer-service-diploma-${level}`)?.qualification ?? expect.fail();

/** Group A holds B, B holds C; one unit of C also stands in M, one also in A, which it is part of already. */
function nested(): Qualification {
  const qualification = structuredClone(diploma(2));
  const [, , groupB, groupC] = qualification.groups;
  if (!groupB || !groupC) return expect.fail();
  groupB.within = 'A';
  groupC.within = 'B';
  for (const unit of qualification.units) {
    if (unit.reference === 'L/506/1807') unit.alsoIn = ['M'];
    if (unit.reference === 'H/506/1814') unit.alsoIn = ['A'];
  }
  return qualification;
}

test('each group of the diplomas has as many units as the document lists', () => {
  expect(['M', 'A', 'B', 'C'].map((group) => unitsOfGroup(diploma(2), group).length)).toEqual([5, 2, 17, 15]);
  expect(['M', 'A', 'B'].map((group) => unitsOfGroup(diploma(3), group).length)).toEqual([6, 22, 17]);
});

test('a group holds the units of the groups nested in it, each once, in document order', () => {
  const references = unitsOfGroup(nested(), 'A').map(({ reference }) => reference);
  expect(references).toEqual(
    diploma(2)
      .units.filter(({ group }) => group !== 'M')
      .map(({ reference }) => reference),
  );
});

test('a unit that stands in two groups is found in both', () => {
  expect(unitsOfGroup(nested(), 'M').map(({ reference }) => reference)).toContain('L/506/1807');
  expect(unitsOfGroup(nested(), 'C').map(({ reference }) => reference)).toContain('L/506/1807');
  const unit = nested().units.find(({ reference }) => reference === 'L/506/1807') ?? expect.fail();
  expect(unitGroups(unit)).toEqual(['C', 'M']);
});

test('a group is followed by the groups around it, innermost first', () => {
  expect(groupAndAncestors(nested(), 'C')).toEqual(['C', 'B', 'A']);
  expect(groupAndAncestors(nested(), 'M')).toEqual(['M']);
});

test('a group the qualification does not have is empty', () => {
  expect(groupAndAncestors(diploma(3), 'C')).toEqual([]);
  expect(unitsOfGroup(diploma(3), 'C')).toEqual([]);
});
