import { expect, test } from 'vitest';
import { builtInCatalogue } from '../../src/catalogue/builtInCatalogue.ts';

test('offers the four pathways in the order of the documents', () => {
  const ids = builtInCatalogue.frameworks.flatMap((framework) => framework.pathways.map((pathway) => pathway.id));
  expect(ids).toEqual(['customer-service-2', 'customer-service-3', 'contact-centre-2', 'contact-centre-3']);
});
