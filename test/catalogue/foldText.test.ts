import { describe, expect, it } from 'vitest';
import { foldText } from '../../src/catalogue/foldText.ts';

describe('A text as a search reads it', () => {
  it.each([
    ['Łukasz', 'lukasz'],
    ['Søren', 'soren'],
    ["O'Brien", 'obrien'],
    ['O’Brien', 'obrien'],
    ["D'Arcy-Jones", 'darcy jones'],
    ['Siân Ŵyn', 'sian wyn'],
    ['İpek Işık', 'ipek isik'],
    ['Weiß', 'weiss'],
    ['L/506/2181', 'l 506 2181'],
    ['محمد', 'محمد'],
    ['مُحَمَّد', 'محمد'],
    ['Ma\u200Bri', 'mari'],
    ['தமிழ்', 'தமிழ்'],
  ])('finds “%s” by “%s”', (name, typed) => expect(foldText(name)).toBe(typed));
});
