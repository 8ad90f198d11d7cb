import { describe, expect, it } from 'vitest';
import { findings } from '../../src/i18n/en/findings.ts';
import { sayFinding, type SaidFinding } from '../../src/i18n/sayFinding.ts';
import type { Finding, FindingKind, FindingStatus } from '../../src/rules/finding.ts';

const titleOf = (reference: string) => `Title of ${reference}`;
const say = (finding: Finding): SaidFinding => sayFinding(findings, finding, titleOf);

const core = {
  ruleId: 'rule',
  qualification: 'diploma',
  group: 'B',
  measure: 'credits',
  units: ['U1'],
  source: null,
} as const;
const ofGroup = (
  kind: `group${'Credits' | 'Units'}${'Minimum' | 'Maximum'}`,
  have: number,
  need: number,
  status: FindingStatus,
): Finding => ({
  ...core,
  kind,
  have,
  need,
  status,
});
const atLevel = (
  have: number,
  possible: number,
  status: FindingStatus,
  units: readonly string[] = ['U1'],
): Finding => ({
  ...core,
  kind: 'levelCreditsMinimum',
  level: 3,
  have,
  possible,
  need: 40,
  status,
  units,
});
const starting = (startDate: string | null, status: FindingStatus, revised: string | null = null): Finding => ({
  ...core,
  kind: 'startDate',
  have: 0,
  need: 0,
  startDate,
  from: '2016-10-14',
  revised,
  status,
});
const aboutUnits = (
  kind: 'noRepeat' | 'priorUnits' | 'unknownUnits',
  units: readonly string[],
  status: FindingStatus,
): Finding => ({
  ...core,
  kind,
  have: units.length,
  need: 0,
  units,
  status,
});

/** One finding of every kind: a new kind does not compile until it stands here. */
const oneOfEach: Record<FindingKind, Finding> = {
  allOfGroup: { ...core, kind: 'allOfGroup', have: 14, need: 19, status: 'unmet', missing: ['U1'] },
  groupCreditsMinimum: ofGroup('groupCreditsMinimum', 13, 16, 'unmet'),
  groupCreditsMaximum: ofGroup('groupCreditsMaximum', 9, 7, 'exceeded'),
  groupUnitsMinimum: ofGroup('groupUnitsMinimum', 2, 3, 'unmet'),
  groupUnitsMaximum: ofGroup('groupUnitsMaximum', 3, 2, 'exceeded'),
  totalCreditsMinimum: { ...core, kind: 'totalCreditsMinimum', have: 42, need: 45, status: 'unmet' },
  levelCreditsMinimum: atLevel(31, 31, 'unmet'),
  noRepeat: aboutUnits('noRepeat', ['U1'], 'exceeded'),
  barredPair: { ...core, kind: 'barredPair', have: 2, need: 1, status: 'exceeded', pair: ['U1', 'U2'] },
  requires: { ...core, kind: 'requires', have: 0, need: 1, status: 'unmet', unit: 'U1', required: 'U2' },
  amount: {
    ...core,
    kind: 'amount',
    have: 2,
    possible: 2,
    need: 3,
    status: 'unmet',
    asks: { of: { groups: ['A', 'B'] }, measure: 'units', atLeast: 3 },
  },
  countsAtMost: { ...core, kind: 'countsAtMost', have: 2, need: 1, status: 'met', of: ['U1', 'U2'] },
  choice: {
    ...core,
    kind: 'choice',
    have: 0,
    need: 1,
    status: 'unmet',
    ways: [
      { all: [{ of: { groups: ['A'] }, measure: 'units', atLeast: 3 }] },
      { all: [{ of: { groups: ['B'] }, measure: 'units', atLeast: 5 }] },
    ],
  },
  whenTaken: {
    ...core,
    kind: 'whenTaken',
    have: 0,
    need: 1,
    status: 'unmet',
    any: { groups: ['A'] },
    all: [{ of: { units: ['U1'] }, measure: 'units', atLeast: 1 }],
  },
  pathwayCredits: { ...core, kind: 'pathwayCredits', have: 54, need: 57, status: 'unmet', essentialSkillsCredits: 12 },
  startDate: starting('2016-10-13', 'unmet'),
  requirement: {
    ...core,
    kind: 'requirement',
    have: 0,
    need: 1,
    status: 'unknown',
    text: { en: 'A placement of 100 hours.' },
    confirmedBy: 'employer',
  },
  title: {
    ...core,
    kind: 'title',
    have: 0,
    need: 1,
    status: 'met',
    name: { en: 'Visitor Economy' },
    all: [{ of: { groups: ['A'] }, measure: 'units', atLeast: 3 }],
    reached: 'unmet',
  },
  oneQualification: { ...core, kind: 'oneQualification', have: 0, need: 1, status: 'unmet', of: ['Diploma', 'Award'] },
  priorUnits: aboutUnits('priorUnits', ['U1'], 'unknown'),
  unknownUnits: aboutUnits('unknownUnits', ['X/1'], 'unknown'),
  frameworkCopies: { ...aboutUnits('noRepeat', [], 'unknown'), kind: 'frameworkCopies', have: 2 },
};

describe.each(Object.values(oneOfEach))('A finding on $kind', (finding) => {
  it('has a title, figures, a sentence and a reason, none with a hole in it', () => {
    for (const words of Object.values(say(finding))) {
      expect(words).not.toBe('');
      expect(words).not.toMatch(/undefined|null|NaN|#|\[object/);
    }
    expect(say(finding).sentence).toMatch(/\.$/);
    expect(say(finding).why).toMatch(/\.$/);
  });

  it('says that all is well where it is, not what is wrong', () => {
    const fine = { ...finding, status: 'met' } as const;
    if (
      finding.kind === 'countsAtMost' ||
      finding.kind === 'title' ||
      finding.kind === 'priorUnits' ||
      finding.kind === 'unknownUnits' ||
      finding.kind === 'frameworkCopies'
    )
      return;
    expect(say(fine).sentence).not.toBe(say(finding).sentence);
  });
});

describe('Figures', () => {
  it.each([
    [oneOfEach.allOfGroup, '14 of 19'],
    [oneOfEach.groupCreditsMinimum, '13 of at least 16'],
    [oneOfEach.groupCreditsMaximum, '9 of at most 7'],
    [oneOfEach.groupUnitsMinimum, '2 of at least 3'],
    [oneOfEach.groupUnitsMaximum, '3 of at most 2'],
    [oneOfEach.totalCreditsMinimum, '42 of at least 45'],
    [oneOfEach.levelCreditsMinimum, '31 of at least 40'],
    [atLevel(31, 40, 'unknown'), '31 to 40 of at least 40'],
    [oneOfEach.pathwayCredits, '54 of at least 57'],
    [oneOfEach.startDate, '13 October 2016'],
    [starting(null, 'unknown'), 'not given'],
    [aboutUnits('noRepeat', [], 'met'), 'no repeats'],
    [aboutUnits('noRepeat', ['U1', 'U2'], 'exceeded'), '2 units'],
  ])('stand with their limit (%#)', (finding, figures) => {
    expect(say(finding).figures).toBe(figures);
  });
});

describe('Sentences', () => {
  it.each([
    [ofGroup('groupCreditsMinimum', 15, 16, 'unmet'), 'Group B needs 1 more credit.'],
    [ofGroup('groupCreditsMinimum', 14, 16, 'unmet'), 'Group B needs 2 more credits.'],
    [ofGroup('groupUnitsMinimum', 2, 3, 'unmet'), 'Group B needs 1 more unit.'],
    [ofGroup('groupUnitsMinimum', 1, 3, 'unmet'), 'Group B needs 2 more units.'],
    [ofGroup('groupUnitsMaximum', 3, 2, 'exceeded'), 'Group B has 1 unit too many.'],
    [ofGroup('groupUnitsMaximum', 4, 2, 'exceeded'), 'Group B has 2 units too many.'],
  ])('speak of one and of several as people do (%#)', (finding, sentence) => {
    expect(say(finding).sentence).toBe(sentence);
  });

  it('say what is over a maximum, by how much, and that it does not count', () => {
    expect(say(ofGroup('groupCreditsMaximum', 8, 7, 'exceeded')).sentence).toBe(
      'Group B is 1 credit over its limit. What is over the limit does not count.',
    );
    expect(say(ofGroup('groupCreditsMaximum', 9, 7, 'exceeded')).sentence).toMatch(/^Group B is 2 credits over/);
  });

  it('tell a level rule that is broken from one that is open', () => {
    expect(say(atLevel(31, 31, 'unmet')).sentence).toBe('You need 9 more credits at Level 3 or above.');
    expect(say(atLevel(31, 39, 'unmet')).sentence).toBe(
      'You need 1 more credit at Level 3 or above, even if every unit of unknown level counts.',
    );
    expect(say(atLevel(31, 40, 'unknown')).sentence).toMatch(/^Nobody has published the level of 1 unit in your plan/);
    expect(say(atLevel(31, 43, 'unknown', ['U1', 'U2'])).sentence).toMatch(/level of 2 units in your plan/);
    expect(say(atLevel(39, 41, 'unknown', [])).sentence).toMatch(/^A group is over its limit/);
  });

  it('tell a repeat from what may be one', () => {
    expect(say(aboutUnits('noRepeat', ['U1'], 'exceeded')).sentence).toMatch(/^1 unit was part of/);
    expect(say(aboutUnits('noRepeat', ['U1', 'U2'], 'unknown')).sentence).toMatch(/^2 units may be part of/);
  });

  it('name units by their titles', () => {
    expect(say(oneOfEach.barredPair).sentence).toContain('“Title of U1” and “Title of U2”');
    expect(say(oneOfEach.requires).sentence).toContain('“Title of U1” may only be taken with “Title of U2”');
  });

  it('tell an early start, a start before the revision and a missing one apart', () => {
    expect(say(oneOfEach.startDate).sentence).toMatch(/on or after 14 October 2016\. You started earlier/);
    expect(say(starting('2021-11-11', 'unknown', '2021-11-12')).sentence).toMatch(/revised on 12 November 2021/);
    expect(say(starting(null, 'unknown')).sentence).toMatch(/^Give your start date/);
  });

  it('name a unit that the diploma does not have by its reference, for it has no title here', () => {
    expect(say(aboutUnits('unknownUnits', ['X/1', 'X/2'], 'unknown')).sentence).toBe(
      '2 units in your plan are not part of this diploma (X/1, X/2). They do not count.',
    );
  });
});
