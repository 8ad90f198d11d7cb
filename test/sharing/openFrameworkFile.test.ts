import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtInCatalogue } from '../../src/catalogue/builtInCatalogue.ts';
import type { KnownFramework } from '../../src/catalogue/catalogue.ts';
import type { RuleKind } from '../../src/catalogue/schema.ts';
import { openFrameworkFile } from '../../src/sharing/openFrameworkFile.ts';

const text = readFileSync(new URL('../../public/examples/example-framework.json', import.meta.url), 'utf8');
const builtIn = builtInCatalogue.frameworks;
const nobody = { builtIn, added: [] };

function open(source: string, added: readonly KnownFramework[] = []): KnownFramework {
  const opened = openFrameworkFile(source, { builtIn, added });
  if (!opened.ok) throw new Error(JSON.stringify(opened.fault));
  return opened.framework;
}
const codeOf = (source: string, added: readonly KnownFramework[] = []) => {
  const opened = openFrameworkFile(source, { builtIn, added });
  return opened.ok ? opened.standing : opened.fault.code;
};

const example = open(text);
const changed = (from: string, to: string) => {
  if (!text.includes(from)) throw new Error(`no ${from}`);
  return text.replace(from, to);
};

describe('a framework file of a provider’s own', () => {
  it('has an example that passes every check and shows every kind of rule', () => {
    const kinds: Readonly<Record<RuleKind, true>> = {
      allOfGroup: true,
      groupCreditsMinimum: true,
      groupCreditsMaximum: true,
      groupUnitsMinimum: true,
      groupUnitsMaximum: true,
      totalCreditsMinimum: true,
      levelCreditsMinimum: true,
      noRepeat: true,
      barredPair: true,
      requires: true,
      amount: true,
      choice: true,
      countsAtMost: true,
      whenTaken: true,
      requirement: true,
      title: true,
      oneQualification: true,
      pathwayCredits: true,
      startDate: true,
    };
    const shown = example.pathways.flatMap(({ rules, qualifications }) => [
      ...rules.map(({ kind }) => kind),
      ...qualifications.flatMap((qualification) => qualification.rules.map(({ kind }) => kind)),
    ]);
    expect(new Set<string>(shown)).toEqual(new Set(Object.keys(kinds)));
    expect(codeOf(text)).toBe('new');
  });

  it('is refused with its faults and their places, when a sum does not add up', () => {
    const opened = openFrameworkFile(changed('"statedCredits": 11', '"statedCredits": 12'), nobody);
    expect(opened).toMatchObject({
      ok: false,
      fault: { code: 'faults', faults: [{ code: 'groupSum', stated: 12, found: 11 }] },
    });
  });

  it('is refused when its rules let a plan be ready below the stated credits, unless it says why', () => {
    const withoutTotal = open(text);
    const [qualification] = withoutTotal.pathways[0]?.qualifications ?? [];
    if (!qualification) throw new Error('no qualification');
    qualification.rules = qualification.rules.filter(({ kind }) => kind !== 'totalCreditsMinimum');
    expect(openFrameworkFile(JSON.stringify(withoutTotal), nobody)).toMatchObject({
      ok: false,
      fault: {
        code: 'faults',
        faults: [{ code: 'readyBelow', stated: 28, path: 'pathways[0].qualifications[0].credits' }],
      },
    });
    qualification.fewerCredits = { text: { en: 'The document says so.' }, source: qualification.source };
    expect(codeOf(JSON.stringify(withoutTotal))).toBe('new');
  });

  it('is refused when an entry is misspelt, wherever it stands', () => {
    const opened = openFrameworkFile(changed('"alsoIn"', '"alsoin"'), nobody);
    expect(opened).toMatchObject({
      ok: false,
      fault: { code: 'faults', faults: [{ code: 'shape', path: 'pathways[0].qualifications[0].units[6].alsoin' }] },
    });
  });

  it('is refused when no choice of units can keep its rules', () => {
    const impossible = changed(
      '"X/000/0020",\n              "required": "X/000/0022"',
      '"X/000/0001",\n              "required": "X/000/0030"',
    ).replace('"X/000/0030", "X/000/0031"]', '"X/000/0030", "X/000/0002"]');
    expect(codeOf(impossible)).toBe('contradictions');
  });

  it('cannot take the place of a framework that comes with the planner', () => {
    expect(codeOf(changed('"id": "example-light-railway"', '"id": "customer-service"'))).toBe('builtInId');
  });

  it('cannot change the rules of a version that plans may name already', () => {
    expect(codeOf(text, [example])).toBe('same');
    expect(codeOf(changed('(made-up example)', '(changed)'), [example])).toBe('versionTaken');
    expect(codeOf(changed('"version": "1"', '"version": "2"'), [example])).toBe('newVersion');
  });

  it('is refused when it is made for a later planner, or is no framework at all', () => {
    expect(codeOf(changed('"format": 1', '"format": 2'))).toBe('newerFile');
    expect(codeOf('[]')).toBe('faults');
    expect(codeOf('nonsense')).toBe('notJson');
    expect(codeOf('['.repeat(100))).toBe('tooDeep');
    expect(codeOf(' '.repeat(33 * 1024 * 1024))).toBe('tooLarge');
  });

  it('never throws, whatever the file holds', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 6 }), (source) => {
        expect(openFrameworkFile(source, nobody).ok).toBe(false);
      }),
    );
  });
});
