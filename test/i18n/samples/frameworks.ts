import type { frameworks as messages } from '../../../src/i18n/en/frameworks.ts';
import type { Fault } from '../../../src/catalogue/fault.ts';
import type { Rule } from '../../../src/catalogue/schema.ts';
import type { ChangeTitles } from '../../../src/i18n/sayFrameworkChange.ts';
import type { SamplesOf } from '../samplesOf.ts';

const source = { document: 'light-railway-framework', section: 'Rules of combination' };
const before: Rule = { kind: 'groupCreditsMinimum', id: 'station-minimum', source, group: 'B', credits: 22 };
const after: Rule = { ...before, credits: 24 };
const qualification = 'customer-service-diploma-2';
const [handle, negotiate] = ['F/506/2176', 'H/506/1912'];
const path = 'pathways[0].qualifications[0].groups[1].statedCredits';

// Figures stand for the sentence a rule has in its own language.
const titles: ChangeTitles = {
  unit: (reference) =>
    reference === negotiate ? 'Negotiate in a business environment' : 'Resolve customer service problems',
  qualification: () => 'Level 2 Diploma in Customer Service',
  rule: (rule) => `${rule.id}: ${'credits' in rule ? rule.credits : ''}.`,
};

export const frameworks: SamplesOf<typeof messages> = {
  added: [['Light Railway Operations', '2']],
  moreFaults: [[1], [2], [40]],
  contradiction: [['Level 2 Diploma in Light Railway Operations']],
  sayFault: [
    [{ code: 'shape', requirement: 'object', expected: '"title"', received: 'undefined', path }],
    [{ code: 'shape', requirement: 'integer', expected: null, received: '2.5', path }],
    [{ code: 'shape', requirement: 'min_value', expected: '>=1', received: '0', path }],
    ...(
      [
        'document',
        'slip',
        'pathway',
        'qualification',
        'offering',
        'group',
        'unit',
        'rule',
        'proxy',
        'essentialSkill',
        'hourComponent',
      ] as const
    ).map((what): [Fault] => [
      { code: 'duplicate', what, id: 'Station', first: 'pathways[0].qualifications[0].groups[1]', path },
    ]),
    [{ code: 'unitInTwo', unit: 'X/000/0001', path }],
    ...(['title', 'titleCy', 'otherReference', 'creditValue', 'level', 'glh'] as const).map((what): [Fault] => [
      { code: 'unitDiffers', unit: 'X/000/0001', what, first: 'pathways[0].qualifications[0].units[1]', path },
    ]),
    [{ code: 'missingGroup', group: 'Station', path }],
    [{ code: 'missingUnit', unit: 'X/000/0001', path }],
    [{ code: 'missingDocument', document: 'example-document', path }],
    [{ code: 'missingSlip', slip: 'flowers-title', path }],
    [{ code: 'groupCircle', group: 'Station', path }],
    [{ code: 'groupSum', group: 'A', stated: 2, found: 3, path }],
    [{ code: 'groupSum', group: 'A', stated: 11, found: 12, path }],
    [{ code: 'pathwaySum', stated: 57, found: 45, path }],
    [{ code: 'hoursSum', stated: 320, found: 310, path }],
    [{ code: 'upsideDownRange', min: 389, max: 375, path }],
    [{ code: 'minimumAboveMaximum', measure: 'credits', group: 'A', minimum: 6, maximum: 3, path }],
    [{ code: 'minimumAboveMaximum', measure: 'units', group: 'A', minimum: 3, maximum: 2, path }],
    [{ code: 'outOfReach', measure: 'credits', group: null, minimum: 45, reachable: 41, path }],
    [{ code: 'outOfReach', measure: 'units', group: 'B', minimum: 1, reachable: 0, path }],
    [{ code: 'minimumAboveMaximum', measure: 'units', group: null, minimum: 3, maximum: 2, path }],
    [{ code: 'noFigure', path }],
    [{ code: 'emptyGroup', group: 'A', path }],
    [{ code: 'tooEarly', day: '2026-01-01', other: '2026-09-01', path }],
    [{ code: 'shape', requirement: 'number', expected: 'number', received: '"2"', path }],
    [{ code: 'shape', requirement: 'non_empty', expected: '!0', received: '0', path }],
    [{ code: 'shape', requirement: 'min_length', expected: '>=2', received: '1', path }],
    [
      {
        code: 'shape',
        requirement: 'picklist',
        expected: '("A" | "B")',
        received: '"x"',
        path,
      },
    ],
    [{ code: 'groupsAndUnits', path }],
    [{ code: 'tooFewWays', asked: 3, ways: 2, path }],
    [{ code: 'sharedUnits', path }],
    [{ code: 'shape', requirement: 'strict_object', expected: 'never', received: '"alsoin"', path }],
    [{ code: 'unlikeUnits', path }],
    [{ code: 'someOfAlike', path }],
    [{ code: 'tooManyAmounts', most: 300, path }],
    [{ code: 'noRules', path }],
    [{ code: 'readyBelow', stated: 40, least: 34, path }],
    [{ code: 'offeringCredits', offered: 37, stated: 45, path }],
    [{ code: 'offeringCredits', offered: 46, stated: 45, path }],
    [{ code: 'tqtBelowGlh', tqt: 100, glh: 245, path }],
    [{ code: 'glhAboveCredits', glh: 60, hours: 40, path }],
    [{ code: 'neverTaken', unit: 'D/506/2119', one: 'D/506/2119', other: 'A/506/2130', path }],
    [{ code: 'neverTaken', unit: 'D/506/2119', one: 'L/506/1788', other: 'A/506/2130', path }],
    [{ code: 'removedOffering', number: '601/3457/4', path }],
    [{ code: 'gradeNotInScale', grade: 'G', path }],
  ],
  sayPlace: [[''], ['title'], [path], ['pathways[1].hours.offTheJob.components[2]'], ['documents[0].date']],
  fault: [['“title”', 'JSON']],
  hostedFaulty: [['light-railway.json']],
  edition: [[2]],
  version: [['issue-3.1']],
  usedBy: [[1], [2], [3], [6], [12]],
  removeAbout: [['Light Railway Operations', '2']],
  removed: [['Light Railway Operations', '2']],
  broughtBack: [['Light Railway Operations', '2']],
  removeTitle: [['Light Railway Operations', '2']],
  removeText: [[1], [2], [3], [6], [12]],
  refused: {
    title: [[1], [2], [3], [6], [12]],
    save: [['Light Railway Operations', '2']],
    remove: [['Light Railway Operations', '2']],
  },
  unchecked: [['Level 2 Diploma in Light Railway Operations']],
  changed: {
    text: [['issue-3.1', 'issue-4']],
    what: [[1], [2], [3], [6], [12]],
    missingText: [['issue-3.1', 'issue-4']],
    say: [
      [{ kind: 'pathwayGone', pathway: 'customer-service-2' }, titles],
      [{ kind: 'unitGone', qualification, unit: handle }, titles],
      [{ kind: 'unitCredits', unit: handle, before: 6, after: 3 }, titles],
      [{ kind: 'unitCredits', unit: handle, before: 6, after: 12 }, titles],
      [{ kind: 'unitGroup', unit: negotiate, before: 'C', after: 'B' }, titles],
      [
        {
          kind: 'unitTitle',
          unit: negotiate,
          before: 'Negotiate in a business environment',
          after: 'Negotiate with customers',
        },
        titles,
      ],
      [{ kind: 'unitsNew', qualification, units: [handle] }, titles],
      [{ kind: 'unitsNew', qualification, units: [handle, negotiate] }, titles],
      [{ kind: 'qualificationGone', qualification }, titles],
      [{ kind: 'qualificationNew', qualification }, titles],
      [{ kind: 'qualificationCredits', qualification, before: 45, after: 46 }, titles],
      [{ kind: 'offeringGone', qualification, number: '601/3457/4' }, titles],
      [{ kind: 'ruleGone', qualification, rule: before }, titles],
      [{ kind: 'ruleNew', qualification, rule: after }, titles],
      [{ kind: 'ruleChanged', qualification, before, after }, titles],
      [{ kind: 'hours', job: 'off', before: 130, after: 140 }, titles],
      [{ kind: 'hours', job: 'on', before: 283, after: 290 }, titles],
      [{ kind: 'hourComponents', job: 'off', before: null, after: null }, titles],
      [{ kind: 'hourComponents', job: 'on', before: null, after: null }, titles],
      [{ kind: 'shortestDuration', before: 12, after: 2 }, titles],
      [{ kind: 'shortestDuration', before: 12, after: 15 }, titles],
      [{ kind: 'shortestDuration', before: 12, after: null }, titles],
      [{ kind: 'essentialSkills' }, titles],
      [{ kind: 'proxies' }, titles],
    ],
  },
};
