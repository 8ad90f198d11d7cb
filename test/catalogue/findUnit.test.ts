import { expect, test } from 'vitest';
import { builtInCatalogue } from '../../src/catalogue/builtInCatalogue.ts';
import { findFramework, findPathway, findQualification } from '../../src/catalogue/findFramework.ts';
import { findUnit } from '../../src/catalogue/findUnit.ts';

const customerService = findFramework(builtInCatalogue, 'customer-service') ?? expect.fail();
const level2 = findPathway(customerService, 'customer-service-2') ?? expect.fail();
const level3 = findPathway(customerService, 'customer-service-3') ?? expect.fail();

test('a unit has the group of the pathway it is looked up in', () => {
  expect(findUnit(level2, 'L/506/1807')?.unit.group).toBe('C');
  expect(findUnit(level3, 'L/506/1807')?.unit.group).toBe('B');
  expect(findUnit(level3, 'L/506/1807')?.qualification.id).toBe('customer-service-diploma-3');
});

test('a unit of another level is not offered', () => {
  expect(findUnit(level2, 'T/506/2952')).toBeNull();
});

test('a qualification comes with its pathway and framework', () => {
  const found = findQualification(builtInCatalogue, 'contact-centre-certificate-3');
  expect(found?.qualification.credits).toBe(16);
  expect(found?.pathway.id).toBe('contact-centre-3');
  expect(found?.framework.id).toBe('contact-centre');
});

test.each(['', 'nowhere', '__proto__', 'constructor'])('nothing is found under %o', (id) => {
  expect(findFramework(builtInCatalogue, id)).toBeNull();
  expect(findPathway(customerService, id)).toBeNull();
  expect(findQualification(builtInCatalogue, id)).toBeNull();
  expect(findUnit(level2, id)).toBeNull();
});
