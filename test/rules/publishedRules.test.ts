import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { builtInCatalogue } from '../../src/catalogue/builtInCatalogue.ts';
import type { Framework } from '../../src/catalogue/schema.ts';
import { canBeCompleted } from '../../src/completion/answerPlan.ts';
import { emptyRecord } from '../../src/plan/planRecord.ts';
import { evaluate } from '../../src/rules/evaluate.ts';
import { verdict } from '../../src/rules/verdict.ts';
import { openFrameworkFile } from '../../src/sharing/openFrameworkFile.ts';
import { buildCatalogue } from '../builders/frameworkBuilder.ts';
import { buildPlan, type PlanParts } from '../builders/planBuilder.ts';

/*
 * Rules of combination that awarding bodies have published, as framework files: shortened lists of units, the rules in
 * full. What each plan is said to be is what the document says of it.
 */

function open(name: string): Framework {
  const text = readFileSync(new URL(`../examples/frameworks/${name}.json`, import.meta.url), 'utf8');
  const opened = openFrameworkFile(text, { builtIn: builtInCatalogue.frameworks, added: [] });
  if (!opened.ok) throw new Error(JSON.stringify(opened.fault));
  return opened.framework;
}

function judge(framework: Framework, picked: readonly string[], parts: PlanParts = {}): string {
  const [pathway] = framework.pathways;
  if (!pathway) throw new Error('no pathway');
  const plan = buildPlan({ framework: { id: framework.id, version: framework.version }, pathway, picked, ...parts });
  const catalogue = buildCatalogue(pathway);
  return verdict(evaluate(plan, pathway, catalogue), canBeCompleted(plan, pathway, catalogue)).kind;
}

const list = (units: string) => units.split(' ').filter((unit) => unit !== '');

describe.each<[name: string, says: string, plans: readonly [units: string, verdict: string][]]>([
  [
    'businessAdministration',
    'A at least 14, B at most 10, C at most 6, 45 in all, 36 at Level 2 or above',
    [
      ['A1 A2 A3 A5 B2 B5', 'inProgress'],
      ['A1 A2 A3 A5 A6 B2 C2', 'ready'],
      ['A1 A2 A3 A5 B3 B2 B5', 'needsChange'],
      ['A1 A2 A7 A5 B3 B2 C2', 'inProgress'],
    ],
  ],
  [
    'businessCertificate',
    '14 of the 21 credits from units at Level 2: those at Level 3 do not stand in for them',
    [
      ['M1 M2 M3 A1 A3 A5 B1', 'ready'],
      ['M1 M2 M3 A2 A4 B2 B5', 'inProgress'],
      ['M1 M2 M3 A1 A2 B1', 'ready'],
      ['M1 M2 M3 A2 A4 B1', 'inProgress'],
    ],
  ],
  [
    'healthAndSocialCare',
    'a general route with its own minimums and maximum, or a dementia route, from one list of units',
    [
      ['B1-1 B1-2 B2-1 B2-2 B2-4 B2-5 B2-7', 'ready'],
      ['B1-1 B1-2 B1-3 B1-4 B2-1 B2-2 B2-4 B2-7', 'inProgress'],
      ['C1-1 B1-1 B1-2 B1-3 B1-4 B2-1 B2-2 B2-4', 'ready'],
      ['B2-1 B2-2 B2-3 B2-4 B2-5 B2-6 B2-7 B2-8', 'inProgress'],
      ['C1-1 B1-1', 'inProgress'],
    ],
  ],
  [
    'hospitality',
    'exactly ten units; preparing food asks for one safety unit, serving it for either',
    [
      ['HK1 HK2 HK3 HK4 HK5 HK6 HK7', 'ready'],
      ['HK1 HK2 HK3 HK4 HK5 HK6', 'inProgress'],
      ['HK1 HK2 HK3 HK4 HK5 HK6 HK7 2GEN3/09', 'needsChange'],
      ['2FP1 2FS1 2GEN3/09 HK1 HK2 HK3 HK4', 'ready'],
      ['2FS1 2FS2 2GEN4/10 HK1 HK2 HK3 HK4', 'ready'],
      ['2FP1 2GEN4/10 HK1 HK2 HK3 HK4 HK5', 'cannotBeCompleted'],
      ['2FS1 HK1 HK2 HK3 HK4 HK5', 'inProgress'],
      ['1FS3 1FS4 1FP2 2GEN3/09 HK1 HK2 HK3', 'needsChange'],
    ],
  ],
  [
    'electrical',
    'three units of A or five of B, and one pathway of C to its end',
    [
      ['PA1 PA2 PA3 CX1 CX2', 'ready'],
      ['PB1 PB2 PB3 PB4 PB5 CY1 CY2', 'ready'],
      ['CX1 CX2', 'inProgress'],
      ['PA1 PA2 PB1 PB2 CX1 CX2', 'needsChange'],
      ['PA1 PA2 PA3 CX1 CY1', 'needsChange'],
      ['PA1 PA2 PA3 CX1', 'inProgress'],
      ['PA1 PA2 PA3 PA4 CX1 CX2', 'needsChange'],
    ],
  ],
  [
    'accessToHigherEducation',
    'exactly 60 credits: 45 graded at Level 3 and 15 that are not, and no unit in both versions',
    [
      ['G3 G6 G9 G12 G15 S1 S2 S3 S4 S5', 'ready'],
      ['G3 G6 G9 G12 G15 S1 S2 S3 S4', 'inProgress'],
      ['G3 G6 G9 G12 G15 S1 S2 S3 S4 S5 S6', 'needsChange'],
      ['G3 G6 G9 G12 G15 V6 S1 S2', 'needsChange'],
      ['G3 G6 G9 G12 G2 S1 S2 S3 S4 S5', 'inProgress'],
    ],
  ],
  [
    'learningDisabilities',
    'two units may both be achieved, and one of them counts; 17 credits at Level 3, 23 in all',
    [
      ['B1 B2 B4', 'ready'],
      ['LD206K LD206C B1 B2 B3', 'ready'],
      ['LD206K LD206C B1 B2', 'inProgress'],
      ['LD206K LD206C B2', 'inProgress'],
    ],
  ],
  [
    'plastering',
    'four mandatory units and one of a group; further units may be taken and do not count',
    [
      ['O1', 'ready'],
      ['Z1 Z2 Z3', 'inProgress'],
      ['O1 Z1', 'ready'],
      ['', 'inProgress'],
    ],
  ],
  ['childcareCore', 'five mandatory units, for which no credits are printed', [['', 'ready']]],
  [
    'educationAndTraining',
    '75 mandatory credits, 45 optional, 61 at Level 5; 100 hours of practice and 8 observations besides',
    [
      ['D/618/2819 R/618/2803 T/618/2812 F/618/2814 R/618/2817 X3', 'toConfirm'],
      ['X1 X3 R/618/2803 X2', 'inProgress'],
      ['D/618/2819 R/618/2803', 'inProgress'],
    ],
  ],
])('%s', (name, says, plans) => {
  test.each(plans)(`${says}: %s is %s`, (units, expected) => {
    expect(judge(open(name), list(units))).toBe(expected);
  });
});

test.each([
  [[], [], 'inProgress'],
  [['civ-C1'], [], 'inProgress'],
  [['civ-C1', 'civ-K4'], [], 'ready'],
  [['civ-C2', 'civ-K1'], [], 'ready'],
  [['civ-C1', 'civ-C2', 'civ-K1'], [], 'needsChange'],
  [['civ-C1', 'civ-K1', 'civ-K2'], [], 'needsChange'],
  [['civ-C1', 'civ-K1'], ['C1-2'], 'cannotBeCompleted'],
  // Units of a qualification that is not taken block nothing.
  [['civ-C1', 'civ-K1'], ['C2-2'], 'ready'],
])('one competence qualification of two and one knowledge qualification of five: %j without %j is %s', (...row) => {
  const [taken, ruledOut, expected] = row;
  const framework = open('civilEngineering');
  expect(judge(framework, [], { offerings: Object.fromEntries(taken.map((id) => [id, ''])), ruledOut })).toBe(expected);
});

test('a plan is ready once what the document asks for beside the units is confirmed, all of it', () => {
  const confirmations = {
    'requirement At least 100 hours of teaching practice.': { by: 'Sian', day: '2026-11-01', remark: '' },
    'requirement At least 8 observed lessons.': { by: 'Sian', day: '2026-11-01', remark: '' },
  };
  const [first = expect.fail()] = Object.entries(confirmations);
  const units = list('D/618/2819 R/618/2803 T/618/2812 F/618/2814 R/618/2817 X3');
  const withConfirmed = (record: typeof emptyRecord) => judge(open('educationAndTraining'), units, { record });
  expect(withConfirmed({ ...emptyRecord, confirmations })).toBe('ready');
  expect(withConfirmed({ ...emptyRecord, confirmations: Object.fromEntries([first]) })).toBe('toConfirm');
});

test('without one of five mandatory units a plan cannot be completed, credits or not', () => {
  expect(judge(open('childcareCore'), [], { ruledOut: ['003'] })).toBe('cannotBeCompleted');
});

test.each([
  ['', 'unmet', 'unmet', 'inProgress'],
  ['all of Accounting', 'met', 'unmet', 'ready'],
  ['three of Accounting', 'unmet', 'unmet', 'ready'],
  ['both', 'met', 'met', 'ready'],
])(
  'a specialist title is reached when all four units of its set are taken, and nobody needs it: %s',
  (which, ...says) => {
    const framework = open('extendedDiploma');
    const [pathway] = framework.pathways;
    const units = pathway?.qualifications[0]?.units ?? [];
    const of = (group: string) => units.filter((unit) => unit.group === group).map(({ reference }) => reference);
    const picked = {
      '': [],
      'all of Accounting': [...of('Accounting'), ...of('Other')],
      'three of Accounting': [...of('Accounting').slice(1), ...of('Other')],
      both: [...of('Accounting'), ...of('HR'), ...of('Other')],
    }[which];
    const plan = buildPlan({
      framework: { id: framework.id, version: framework.version },
      pathway: 'ext',
      picked: picked ?? [],
    });
    const { findings } = evaluate(plan, pathway ?? expect.fail(), buildCatalogue(pathway ?? expect.fail()));
    const reached = findings.flatMap((finding) => (finding.kind === 'title' ? [finding.reached] : []));
    expect([...reached, judge(framework, picked ?? [])]).toEqual(says);
  },
);

test('the total of a plan leaves out the credits of further units that do not count', () => {
  const framework = open('plastering');
  const [pathway] = framework.pathways;
  if (!pathway) throw new Error('no pathway');
  const plan = buildPlan({
    framework: { id: framework.id, version: framework.version },
    pathway,
    picked: ['O1', 'Z1'],
  });
  const { countedCredits, neededCredits } = evaluate(plan, pathway, buildCatalogue(pathway));
  expect([countedCredits, neededCredits]).toEqual([39, 39]);
});
