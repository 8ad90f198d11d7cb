// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { randomId } from '../../src/app/firstParts.ts';

it('gives every new plan an id that its address and its record can carry', () => {
  const ids = Array.from({ length: 200 }, randomId);
  for (const id of ids) expect(id).toMatch(/^[A-Za-z0-9_-]{20}$/);
  expect(new Set(ids).size).toBe(200);
});
