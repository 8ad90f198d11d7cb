import * as v from 'valibot';
import { expect, test } from 'vitest';
import { builtInCatalogue } from '../../src/catalogue/builtInCatalogue.ts';
import qualificationFacts from '../../src/catalogue/facts/qualificationFacts.json' with { type: 'json' };
import unitFacts from '../../src/catalogue/facts/unitFacts.json' with { type: 'json' };
import { frameworkContent } from '../../src/catalogue/hashFramework.ts';
import { FrameworkSchema, QualificationFactSchema, UnitFactSchema } from '../../src/catalogue/schema.ts';

test('offers the four pathways in the order of the documents', () => {
  const ids = builtInCatalogue.frameworks.flatMap((framework) => framework.pathways.map((pathway) => pathway.id));
  expect(ids).toEqual(['customer-service-2', 'customer-service-3', 'contact-centre-2', 'contact-centre-3']);
});

test('is what its schema reads, to the letter, so that nobody has to read it anew at every start', () => {
  const frameworks = builtInCatalogue.frameworks.map((framework) => frameworkContent(framework));
  expect(frameworks.map((framework) => v.parse(FrameworkSchema, framework))).toStrictEqual(frameworks);
  expect(v.parse(v.array(UnitFactSchema), unitFacts)).toStrictEqual(unitFacts);
  expect(v.parse(v.array(QualificationFactSchema), qualificationFacts)).toStrictEqual(qualificationFacts);
});
