import { describe, expect, it } from 'vitest';
import type { Pathway } from '../../src/catalogue/schema.ts';
import { evaluate } from '../../src/rules/evaluate.ts';
import { groupBlocks, shortOf, traySegments } from '../../src/parts/traySegments.ts';
import { builtInPathway, level2Diploma } from '../builders/diplomas.ts';
import {
  buildCatalogue,
  buildGroup,
  buildPathway,
  buildQualification,
  buildUnit,
} from '../builders/frameworkBuilder.ts';
import { buildPlan, type PlanParts } from '../builders/planBuilder.ts';

const words = { any: 'any', kinds: { combined: 'both', competence: 'skills', knowledge: 'knowledge' } };

/** The tray as `group: value state, …`. */
function trayOf(pathway: Pathway, parts: PlanParts = {}): Record<string, string> {
  const evaluation = evaluate(buildPlan({ pathway, ...parts }), pathway, buildCatalogue(pathway));
  return Object.fromEntries(
    traySegments(evaluation, pathway, words).map(({ key, blocks, sum }) => [
      key.replace('customer-service-diploma-2-', ''),
      `${blocks.map(({ value, state }) => `${value} ${state}`).join(', ')} (${sum})`,
    ]),
  );
}

const groupB = ['H/506/2154', 'K/506/2155', 'Y/506/2135', 'T/506/2143', 'J/506/2163'];
const groupC = ['L/506/1807', 'H/506/1814', 'L/506/1905'];

describe('The credit tray', () => {
  it('shows what each minimum still needs as a hole, and the rest as free', () => {
    expect(trayOf(level2Diploma)).toEqual({
      M: '5 filled, 4 filled, 4 filled, 2 filled, 4 filled (19)',
      A: '3 slot (0)',
      B: '16 slot (0)',
      C: ' (0)',
      any: '7 any (any)',
    });
  });

  it('is as wide as the credits needed, as long as nothing is over', () => {
    const plan = buildPlan({ pathway: level2Diploma, picked: ['D/506/2119', 'T/506/2126', 'A/506/2158'] });
    const evaluation = evaluate(plan, level2Diploma, buildCatalogue(level2Diploma));
    const width = traySegments(evaluation, level2Diploma, words)
      .flatMap(({ blocks }) => blocks)
      .reduce((sum, { value }) => sum + value, 0);
    expect(width).toBe(45);
  });

  it('has no hole left in a finished plan', () => {
    const full = trayOf(level2Diploma, { picked: ['D/506/2119', ...groupB, ...groupC] });
    expect(Object.keys(full)).toEqual(['M', 'A', 'B', 'C']);
    expect(full['C']).toBe('2 filled, 3 filled, 2 filled (7)');
  });

  it('marks the credits beyond a maximum and leaves the hole they do not fill', () => {
    const over = trayOf(level2Diploma, { picked: ['D/506/2119', ...groupC, 'M/502/8587', ...groupB.slice(1)] });
    expect(over['C']).toBe('2 filled, 3 filled, 2 filled, 2 over (9)');
    expect(over['B']).toBe('3 filled, 3 filled, 4 filled, 3 filled, 3 slot (13)');
    expect(over['any']).toBeUndefined();
  });

  it('tells units achieved earlier from those to come', () => {
    expect(trayOf(level2Diploma, { achieved: ['D/506/2119'], claimed: ['T/506/2126'] })['A']).toBe(
      '3 achieved, 3 achieved (6)',
    );
  });

  it('shows a qualification that is planned whole as one block', () => {
    expect(trayOf(builtInPathway('contact-centre-2'))).toEqual({
      'contact-centre-nvq-2': '28 filled (skills)',
      'contact-centre-certificate-2': '13 filled (knowledge)',
    });
  });

  it('draws the hole of nested groups once, in the inner one', () => {
    const pathway = buildPathway({
      qualifications: [
        buildQualification({
          credits: 6,
          groups: ['P', buildGroup('Q', 'P')],
          units: [buildUnit('U1', 3, 'Q'), buildUnit('U2', 3, 'Q')],
          rules: [
            { kind: 'groupCreditsMinimum', group: 'P', credits: 6 },
            { kind: 'groupCreditsMinimum', group: 'Q', credits: 6 },
            { kind: 'totalCreditsMinimum', credits: 6 },
          ],
        }),
      ],
    });
    expect(trayOf(pathway)).toEqual({ 'qualification-P': ' (0)', 'qualification-Q': '6 slot (0)' });
  });
});

describe('The blocks of one group', () => {
  it.each([
    [
      ['L/506/1807', 'H/506/1814'],
      ['filled', 'filled'],
    ],
    [groupC, ['filled', 'filled', 'filled']],
    [
      [...groupC, 'T/505/4673'],
      ['filled', 'filled', 'filled', 'over'],
    ],
  ])('are over only beyond 7 of at most 7: %s', (picked, states) => {
    const evaluation = evaluate(
      buildPlan({ pathway: level2Diploma, picked }),
      level2Diploma,
      buildCatalogue(level2Diploma),
    );
    const total = evaluation.groups.find(({ group }) => group === 'C');
    expect(total && groupBlocks(evaluation, level2Diploma, total).map(({ state }) => state)).toEqual(states);
  });

  it('are short of a minimum and never short of none', () => {
    const noUnits = { leastUnits: null, mostUnits: null, free: false };
    const total = {
      group: 'B',
      qualification: 'q',
      counted: 0,
      unitCount: 0,
      maximum: null,
      all: false,
      counts: true,
      inCredits: true,
      ...noUnits,
    };
    expect(shortOf({ ...total, selected: 15, minimum: 16 })).toBe(1);
    expect(shortOf({ ...total, selected: 16, minimum: 16 })).toBe(0);
    expect(shortOf({ ...total, selected: 17, minimum: 16 })).toBe(0);
    expect(shortOf({ ...total, selected: 17, minimum: null })).toBe(0);
  });
});
