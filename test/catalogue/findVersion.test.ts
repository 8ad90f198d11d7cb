import { describe, expect, it } from 'vitest';
import type { KnownFramework } from '../../src/catalogue/catalogue.ts';
import { findVersion } from '../../src/catalogue/findVersion.ts';
import { knownFramework } from '../../src/catalogue/hashFramework.ts';
import { buildFramework } from '../builders/frameworkBuilder.ts';

const honest = buildFramework();
const forged = knownFramework({ ...honest, pathways: [] });
const later = knownFramework({ ...honest, version: '2' });

const name = ({ id, version, hash }: KnownFramework) => ({ id, version, hash });
const withoutHash = { id: honest.id, version: honest.version };
const orders = [
  [honest, forged],
  [forged, honest],
];

describe('the rules a plan is judged by', () => {
  it('are of the version and the content it was made with, and no others', () => {
    expect(findVersion({ frameworks: [honest, later] }, name(honest))?.framework).toBe(honest);
    expect(findVersion({ frameworks: [later] }, name(honest))).toBeNull();
    expect(findVersion({ frameworks: [forged] }, name(honest))).toBeNull();
  });

  it('are those kept on this device where a plan made earlier does not say', () => {
    expect(findVersion({ frameworks: [honest], brought: [forged] }, withoutHash)).toEqual({
      framework: honest,
      copies: 1,
    });
  });

  it.each(orders)('are in doubt where files bring copies that differ, in any order of the files', (...brought) => {
    const catalogue = { frameworks: [], brought };
    expect(findVersion(catalogue, name(honest))).toEqual({ framework: honest, copies: 2 });
    expect(findVersion(catalogue, name(forged))).toEqual({ framework: forged, copies: 2 });
    expect(findVersion(catalogue, withoutHash)).toBeNull();
  });

  it.each(orders)('are not touched by copies from files where this device keeps its own', (...brought) => {
    const catalogue = { frameworks: [honest], brought };
    expect(findVersion(catalogue, name(honest))).toEqual({ framework: honest, copies: 1 });
    expect(findVersion(catalogue, withoutHash)).toEqual({ framework: honest, copies: 1 });
    expect(findVersion(catalogue, name(forged))).toEqual({ framework: forged, copies: 2 });
  });

  it('are in no doubt where sixty files bring the same copy', () => {
    const brought = Array.from({ length: 60 }, () => knownFramework(honest));
    expect(findVersion({ frameworks: [], brought }, withoutHash)?.copies).toBe(1);
  });
});
