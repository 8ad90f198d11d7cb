import { expect, test } from 'vitest';
import { builtInCatalogue } from '../../src/catalogue/builtInCatalogue.ts';
import { findQualificationFact } from '../../src/catalogue/qualificationFacts.ts';
import { findUnitFact } from '../../src/catalogue/unitFacts.ts';

const qualifications = builtInCatalogue.frameworks.flatMap(({ pathways }) =>
  pathways.flatMap((pathway) => pathway.qualifications),
);
const references = [...new Set(qualifications.flatMap(({ units }) => units.map(({ reference }) => reference)))];

test('each of the 63 units has its entry, known or not', () => {
  expect(references).toHaveLength(63);
  expect(references.filter((reference) => findUnitFact(reference) === null)).toEqual([]);
});

test('guided hours never come without the publication they are from', () => {
  const unfounded = references.filter((reference) => {
    const fact = findUnitFact(reference);
    return fact?.glh !== null && fact?.origins.length === 0;
  });
  expect(unfounded).toEqual([]);
});

test('a unit keeps the level, the hours and the publications found for it', () => {
  expect(findUnitFact('A/506/2130')).toMatchObject({ level: 2, glh: 27 });
  expect(findUnitFact('D/506/1942')).toMatchObject({ level: 3, glh: 74 });
  expect(findUnitFact('F/502/4396')?.origins.map(({ reading }) => reading)).toEqual(['title']);
});

test('what nobody has published is null, not zero', () => {
  expect(findUnitFact('J/506/2163')).toMatchObject({ level: null, glh: null, origins: [] });
});

test('a reference nobody knows has no entry', () => {
  expect(findUnitFact('X/000/0000')).toBeNull();
  expect(findUnitFact('__proto__')).toBeNull();
});

test('the handbook figures of the Contact Centre certificates are kept apart from the document, which prints none', () => {
  expect(['600/1137/3', '600/1138/5'].map((number) => findQualificationFact(number)?.glh)).toEqual([93, 106]);
  expect(['600/1135/X', '600/1136/1'].map((number) => findQualificationFact(number)?.glh)).toEqual([null, null]);
  expect(findQualificationFact('601/3544/X')).toBeNull();
  const whole = qualifications.filter(({ units }) => units.length === 0).flatMap(({ offerings }) => offerings);
  expect(whole.map(({ glh }) => glh)).toEqual([null, null, null, null]);
});
