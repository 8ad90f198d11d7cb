import { expect, it } from 'vitest';
import { builtInCatalogue } from '../../src/catalogue/builtInCatalogue.ts';
import { newestFrameworks } from '../../src/catalogue/findFramework.ts';
import { builtInOutlines, outlineOf } from '../../src/catalogue/outline.ts';

it('says on a first visit what the frameworks themselves say on every other', () => {
  expect(builtInOutlines).toEqual(newestFrameworks(builtInCatalogue).map(outlineOf));
});
