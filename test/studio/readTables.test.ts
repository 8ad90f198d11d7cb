import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { studio as welsh } from '../../src/i18n/cy/studio.ts';
import { studio as english } from '../../src/i18n/en/studio.ts';
import { tableHeadings } from '../../src/i18n/tableHeadings.ts';
import { templateSheets } from '../../src/screens/studio/template.ts';
import { csvText } from '../../src/sharing/csvText.ts';
import { isFilledIn } from '../../src/studio/blankRule.ts';
import { changeAt } from '../../src/studio/paths.ts';
import { readRows } from '../../src/studio/readRows.ts';
import { blankFramework } from '../../src/studio/begin.ts';
import { checkDraft } from '../../src/studio/checkDraft.ts';
import { countContent, noContent, readTables } from '../../src/studio/readTables.ts';
import { takeInto } from '../../src/studio/takeIn.ts';
import { anyText } from '../builders/arbitraryPlan.ts';
import { runs } from '../runs.ts';

const source = { document: 'document', section: 'Rules' };
const unitOrigin = { publisher: 'Provider', document: 'Specification', reading: 'direct' as const };
const readAny = (text: string) => readTables(readRows(text), tableHeadings, { source, unitOrigin });
const read = (text: string) => readAny(text) ?? noContent;
const unitsOf = (text: string) =>
  read(text).units.map(({ reference, title, creditValue, group }) => [reference, title, creditValue, group]);

describe('A table of units', () => {
  it('pasted from Excel is read by its headings, whatever their order and the case of their letters', () => {
    expect(unitsOf('UNIT TITLE\tCredit value\tUnit ref\tGroup\nSell tickets\t6\tX/000/0002\tA\n')).toEqual([
      ['X/000/0002', 'Sell tickets', 6, 'A'],
    ]);
  });

  it('in a Welsh sheet is read by Welsh headings', () => {
    expect(unitsOf('Cyfeirnod;Teitl;Gwerth credyd;Grŵp\nX/000/0002;Gwerthu tocynnau;6;A')).toEqual([
      ['X/000/0002', 'Gwerthu tocynnau', 6, 'A'],
    ]);
  });

  it('without headings is known by its references', () => {
    expect(unitsOf('A/506/2130\tDeliver customer service\t5\nL/506/1788\tManage performance\t4')).toEqual([
      ['A/506/2130', 'Deliver customer service', 5, ''],
      ['L/506/1788', 'Manage performance', 4, ''],
    ]);
  });

  it('keeps a group that is written once for several lines, or stands in a line of its own', () => {
    expect(unitsOf('Reference\tTitle\tCredits\tGroup\nX1\tOne\t1\tA\nX2\tTwo\t2\t\n')).toMatchObject([
      ['X1', 'One', 1, 'A'],
      ['X2', 'Two', 2, 'A'],
    ]);
    expect(unitsOf('Reference\tTitle\tCredits\nGroup B: optional\t\t\nX1\tOne\t1')).toEqual([['X1', 'One', 1, 'B']]);
  });

  it('gives a group its short name, so that nobody reads “Group Group B”', () => {
    const group = (cell: string) => unitsOf(`Reference\tTitle\tCredits\tGroup\nX1\tOne\t1\t${cell}`)[0]?.[3];
    expect(
      ['Group B', 'GROUP B1: optional', 'Group B-2', 'Group Night work', 'Grŵp B', 'Grouped', 'B', 'Route B'].map(
        group,
      ),
    ).toEqual(['B', 'B1', 'B-2', 'Night work', 'B', 'Grouped', 'B', 'Route B']);
    const { units, groups, rules } = read(
      'Reference,Title,Credits,Group,Also in\nX1,One,1,Group A,Group B; Group C\n\nGroup,Part of group,Least credits\nGroup A,Group O,6\n\nRule,Least units,Groups\nSome units,2,Group A; Group B',
    );
    expect(units).toMatchObject([{ group: 'A', alsoIn: ['B', 'C'] }]);
    expect(groups).toMatchObject([{ id: 'A', within: 'O' }]);
    expect(rules).toMatchObject([{ group: 'A' }, { of: { groups: ['A', 'B'] } }]);
  });

  it('is counted with the groups that only its units name', () => {
    const table = 'Reference,Title,Credits,Group,Also in\nX1,One,1,A,B\nX2,Two,2,C,\n\nGroup,Least credits\nA,1';
    expect(countContent(read(table))).toEqual({ units: 2, groups: 3, rules: 1 });
  });

  it('does not take the day that Excel makes of "3-6" for so many credits', () => {
    expect(unitsOf('Reference\tTitle\tCredits\nX1\tOne\t2026-06-03')).toEqual([['X1', 'One', '2026-06-03', '']]);
  });

  it('takes an Entry level for what it is', () => {
    expect(
      read('Reference\tTitle\tLevel\nX1\tOne\tEntry 3\nX2\tTwo\tLevel 2').units.map(({ level }) => level?.value),
    ).toEqual([0, 2]);
  });

  it('has both numbers of a unit, the one that others know it by first', () => {
    const { units } = read('Unit no.\tURN\tTitle\tCredits\n101\tA/506/2130\tOne\t1\n102\t\tTwo\t2');
    expect(units.map(({ reference, otherReference }) => [reference, otherReference])).toEqual([
      ['A/506/2130', '101'],
      ['102', undefined],
    ]);
  });

  it('has no unit for the line that sums the others up', () => {
    const { units, leftOut } = read('Reference\tTitle\tCredits\nX1\tOne\t1\n\tTotal credits\t40');
    expect(units).toHaveLength(1);
    expect(leftOut).toEqual([{ line: 3, text: 'Total credits 40' }]);
  });

  it('keeps a line break, a comma and a quote inside a quoted cell', () => {
    expect(unitsOf('Reference,Title,Credits\nX1,"Sell ""return"",\nand single tickets",3')).toEqual([
      ['X1', 'Sell "return",\nand single tickets', 3, ''],
    ]);
  });

  it('leaves what is no figure for its author to see, and names the rows that say nothing', () => {
    const { units, leftOut } = read('Reference\tTitle\tCredits\nX1\tOne\tsix\n\tTotal\t\n');
    expect(units.map(({ creditValue }) => creditValue)).toEqual(['six']);
    expect(leftOut).toEqual([{ line: 3, text: 'Total' }]);
  });

  it('takes no formula that has failed for a title, a figure or a group, and names its row', () => {
    const { units, leftOut } = read(
      'Reference\tTitle\tCredits\tGroup\nX1\t#REF!\t1\tA\nX2\tTwo\t#N/A\tA\nX3\tThree\t3\t#NAME?\nX4\tFour\t4\tA',
    );
    expect(units.map(({ reference }) => reference)).toEqual(['X4']);
    expect(leftOut).toEqual([
      { line: 2, text: 'X1 #REF! 1 A' },
      { line: 3, text: 'X2 Two #N/A A' },
      { line: 4, text: 'X3 Three 3 #NAME?' },
    ]);
    const rules = read('Rule\tLeast credits\nTotal\t#DIV/0!\n\nGroup\tLeast credits\nA\t#VALUE!');
    expect([rules.rules, rules.groups, rules.leftOut.map(({ line }) => line)]).toEqual([[], [], [2, 5]]);
  });

  it('takes 2,5 for two and a half, and leaves 1,200 to its author: it is a thousand to some', () => {
    const { units } = read('Reference\tTitle\tCredits\tGLH\nX1\tOne\t2,5\t1,200');
    expect(units).toMatchObject([{ creditValue: 2.5, glh: { value: '1,200' } }]);
  });
});

it('Groups and rules in a sheet become groups with their limits, and rules', () => {
  const { groups, rules } = read(
    'Group,Part of group,All of it,Least credits,Most credits\nM,,yes,,\nA,O,,6,12\n\nRule,Least credits,Level,Units\nTotal,20,,\nLevel,4,3,\nNot together,,,X1; X2\nNeeds,,,X1; X3',
  );
  expect(groups.map(({ id, within }) => [id, within])).toEqual([
    ['M', undefined],
    ['A', 'O'],
  ]);
  const bare = { id: '', source };
  expect(rules).toEqual([
    { ...bare, kind: 'allOfGroup', group: 'M', credits: null },
    { ...bare, kind: 'groupCreditsMinimum', group: 'A', credits: 6 },
    { ...bare, kind: 'groupCreditsMaximum', group: 'A', credits: 12 },
    { ...bare, kind: 'totalCreditsMinimum', credits: 20 },
    { ...bare, kind: 'levelCreditsMinimum', level: 3, credits: 4 },
    { ...bare, kind: 'barredPair', units: ['X1', 'X2'] },
    { ...bare, kind: 'requires', unit: 'X1', required: 'X3' },
  ]);
});

it('Rules of several kinds in a sheet are what the same forms make', () => {
  const { rules, leftOut } = read(
    [
      'Rule\tLeast credits\tMost credits\tLeast units\tMost units\tLevel\tHighest level\tGroups\tUnits\tWhat is asked for',
      'Total\t60\t60',
      'Some units\t\t\t6\t\t\t\tA; B',
      'Some units\t\t6\t\t\tEntry 3\t1',
      'Either\t\t\t3\t\t\t\tA',
      'Or\t12\t\t5\t\t\t\tB',
      'Once taken\t\t\t\t\t\t\tD\tX9',
      'Only some count\t\t\t\t1\t\t\t\tX5; X6',
      'To confirm\t\t\t\t\t\t\t\t\tA placement of 100 hours.',
      'Cheapest first\t1',
    ].join('\n'),
  );
  const bare = { id: '', source };
  expect(rules).toEqual([
    { ...bare, kind: 'amount', of: {}, measure: 'credits', atLeast: 60, atMost: 60 },
    { ...bare, kind: 'amount', of: { groups: ['A', 'B'] }, measure: 'units', atLeast: 6 },
    { ...bare, kind: 'amount', of: { level: { atLeast: 0, atMost: 1 } }, measure: 'credits', atMost: 6 },
    {
      ...bare,
      kind: 'choice',
      atLeast: 1,
      ways: [
        { all: [{ of: { groups: ['A'] }, measure: 'units', atLeast: 3 }] },
        {
          all: [
            { of: { groups: ['B'] }, measure: 'credits', atLeast: 12 },
            { of: { groups: ['B'] }, measure: 'units', atLeast: 5 },
          ],
        },
      ],
    },
    {
      ...bare,
      kind: 'whenTaken',
      any: { groups: ['D'] },
      all: [{ of: { units: ['X9'] }, measure: 'units', atLeast: 1 }],
    },
    { ...bare, kind: 'countsAtMost', units: ['X5', 'X6'], atMost: 1 },
    {
      ...bare,
      kind: 'requirement',
      text: { en: 'A placement of 100 hours.' },
      confirmedBy: 'trainingProvider',
    },
  ]);
  expect(leftOut).toEqual([{ line: 10, text: 'Cheapest first 1' }]);
});

it('A route of a choice has a name, and asks for all that its lines say', () => {
  const { rules, leftOut } = read(
    [
      'Rule\tLeast credits\tMost credits\tLeast units\tMost units\tGroups\tIn words',
      'And\t\t\t1\t\tA',
      'Either\t2\t7\t\t\tB1\tGeneral route',
      'And\t15\t\t\t\tB2',
      'And\t\t\t\t0\tC1',
      'Or\t\t\t1\t\tC1\tDementia route',
      'Title\t\t\t4\t\tHR\tBusiness (Human Resources)',
      'And\t\t\t1\t\tM',
    ].join('\n'),
  );
  const bare = { id: '', source };
  const of = (...groups: readonly string[]) => ({ groups });
  expect(rules).toEqual([
    {
      ...bare,
      kind: 'choice',
      atLeast: 1,
      ways: [
        {
          name: { en: 'General route' },
          all: [
            { of: of('B1'), measure: 'credits', atLeast: 2, atMost: 7 },
            { of: of('B2'), measure: 'credits', atLeast: 15 },
            { of: of('C1'), measure: 'units', atMost: 0 },
          ],
        },
        { name: { en: 'Dementia route' }, all: [{ of: of('C1'), measure: 'units', atLeast: 1 }] },
      ],
    },
    {
      ...bare,
      kind: 'title',
      name: { en: 'Business (Human Resources)' },
      all: [
        { of: of('HR'), measure: 'units', atLeast: 4 },
        { of: of('M'), measure: 'units', atLeast: 1 },
      ],
    },
  ]);
  expect(leftOut, 'nothing stands above it that it could add to').toEqual([{ line: 2, text: 'And 1 A' }]);
});

it('Repeats, the credits of the pathway and a group that does not count are read, and put where they belong once', () => {
  const content = read(
    'Group,Least credits,Counts\nA,6,yes\nExtra,,no\n\nRule,Least credits\nNo repeat,\nWhole pathway,63',
  );
  expect(content.leftOut).toEqual([]);
  const at = 'pathways[0].qualifications[0]';
  const once = takeInto(blankFramework('own'), at, content);
  const [pathway] = takeInto(once, at, content).pathways;
  expect(pathway?.rules).toMatchObject([{ kind: 'pathwayCredits', id: 'pathway-rule-1', credits: 63 }]);
  expect(pathway?.qualifications[0]?.rules.map(({ kind }) => kind)).toEqual(['groupCreditsMinimum', 'noRepeat']);
  expect(pathway?.qualifications[0]?.groups.map(({ id, counts }) => [id, counts])).toEqual([
    ['A', undefined],
    ['Extra', false],
  ]);
});

it('The first day, guided hours and one qualification of several are read, and put where they belong once', () => {
  const content = read(
    [
      'Rule\tLeast guided hours\tMost guided hours\tGroups\tFirst day\tQualifications',
      'Some units\t120',
      'Some units\t\t40\tC',
      'First day\t\t\t\t1/9/2026',
      'One qualification\t\t\t\t\tDiploma in Rails, Level 2; Diploma in Roads',
    ].join('\n'),
  );
  expect(content.leftOut).toEqual([]);
  const at = 'pathways[0].qualifications[0]';
  const begun = changeAt(blankFramework('own'), `${at}.title`, () => 'Diploma in roads');
  const once = takeInto(begun, at, content);
  expect(takeInto(once, at, content)).toEqual(once);
  const [pathway] = once.pathways;
  const [roads, rails] = pathway?.qualifications ?? [];
  expect(pathway?.qualifications).toHaveLength(2);
  expect(rails?.title).toBe('Diploma in Rails, Level 2');
  expect(pathway?.rules).toMatchObject([
    { kind: 'startDate', from: '2026-09-01' },
    { kind: 'oneQualification', of: [rails?.id, roads?.id] },
  ]);
  expect(roads?.rules).toMatchObject([
    { kind: 'amount', of: {}, measure: 'hours', atLeast: 120 },
    { kind: 'amount', of: { groups: ['C'] }, measure: 'hours', atMost: 40 },
  ]);
});

it.each([
  ['2026-09-01', '2026-09-01'],
  ['1/9/2026', '2026-09-01'],
  ['01.09.2026', '2026-09-01'],
  ['9/13/2026', null],
  ['31/2/2026', null],
  ['next autumn', null],
])('A first day written %s is %s, and none that nobody can be sure of', (written, from) => {
  const { pathwayRules, leftOut } = read(`Rule,First day\nFirst day,${written}`);
  expect([pathwayRules[0]?.kind === 'startDate' ? pathwayRules[0].from : null, leftOut.length]).toEqual([
    from,
    from === null ? 1 : 0,
  ]);
});

it('Once a unit is taken, whatever the next lines ask for is needed', () => {
  const { rules, leftOut } = read(
    'Rule\tLeast credits\tGroups\tUnits\tLevel\tLeast units\nOnce taken\t\t\tX1; X2\nAnd\t6\tA\nAnd\t\t\tX9\t\t1\nOnce taken\t\tD\tX9\t3',
  );
  const bare = { id: '', source };
  expect(leftOut).toEqual([]);
  expect(rules).toEqual([
    {
      ...bare,
      kind: 'whenTaken',
      any: { units: ['X1', 'X2'] },
      all: [
        { of: { groups: ['A'] }, measure: 'credits', atLeast: 6 },
        { of: { units: ['X9'] }, measure: 'units', atLeast: 1 },
      ],
    },
    {
      ...bare,
      kind: 'whenTaken',
      any: { groups: ['D'], level: { atLeast: 3 } },
      all: [{ of: { units: ['X9'] }, measure: 'units', atLeast: 1 }],
    },
  ]);
});

describe('A line that says more than its rule can hold', () => {
  it.each([
    ['a third unit of two that need each other', 'Rule\tUnits\nNeeds\tX1; X2; X3'],
    ['credits beside a unit that needs another', 'Rule\tUnits\tLeast credits\nNeeds\tX1; X2\t6'],
    ['the group under a heading of another table', 'Rule\tGroup\tLeast credits\nSome units\tA\t6'],
    ['most credits of a pathway', 'Rule\tLeast credits\tMost credits\nWhole pathway\t60\t80'],
    ['a level beside the figures of a group', 'Group\tLeast credits\tLevel\nA\t6\t3'],
    ['neither yes nor no', 'Group\tAll of it\nM\tmost of it'],
  ])('is left out and named, never taken without it: %s', (_, table) => {
    const { rules, pathwayRules, groups, leftOut } = read(table);
    expect([rules, pathwayRules, groups, leftOut.length]).toEqual([[], [], [], 1]);
  });

  it('of units that do not go together may name more than two: one of them at most', () => {
    expect(read('Rule\tUnits\nNot together\tX1; X2; X3').rules).toMatchObject([
      { kind: 'amount', of: { units: ['X1', 'X2', 'X3'] }, measure: 'units', atMost: 1 },
    ]);
  });
});

it.each([english, welsh])('The template shows every rule that a table can hold, and is read whole', (studio) => {
  const sheets = templateSheets(studio);
  const rows = readRows(csvText(sheets.flatMap((sheet) => [...sheet.rows, []])));
  const content = readTables(rows, tableHeadings, { source, unitOrigin });
  expect(content?.leftOut).toEqual([]);
  expect(content?.units.map(({ reference, group }) => [reference, group])).toContainEqual(['X/000/0004', 'D']);
  const shown = new Set(sheets.at(-1)?.rows.map(([rule]) => rule));
  expect(Object.values(studio.table.ruleNames).filter((rule) => !shown.has(rule))).toEqual([]);
  const [pathway] = takeInto(blankFramework('own'), 'pathways[0].qualifications[0]', content ?? noContent).pathways;
  const rules = [...(pathway?.rules ?? []), ...(pathway?.qualifications[0]?.rules ?? [])];
  expect(rules.filter((rule) => !isFilledIn({ ...rule, source }))).toEqual([]);
});

describe('A table of whatever anybody pastes', () => {
  const cell = fc.oneof(
    fc.constantFrom(
      'Reference',
      'Title',
      'Credits',
      'Level',
      'GLH',
      'Group',
      'Also in',
      'Part of',
      'All of it',
      'Rule',
    ),
    fc.constantFrom(
      'Least credits',
      'Most units',
      'Units',
      'Total',
      'Some units',
      'Either',
      'Or',
      'Once taken',
      'Only some count',
      'To confirm',
      'And',
      'No repeat',
      'Whole pathway',
      'First day',
      'One qualification',
      'Qualifications',
      'Least hours',
      'Counts',
      'no',
      'Groups',
      'Not together',
      'Needs',
      'yes',
      'Group B: optional',
    ),
    fc.constantFrom('#REF!', '#N/A', '#NAME?', '#DIV/0!'),
    fc.constantFrom('', 'X/000/0001', 'A', '6', '2.5', '-1', 'Entry 3', '9'.repeat(400), '1e308', 'A; B', '__proto__'),
    anyText(40),
  );
  const text = fc
    .tuple(fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 9 }), fc.constantFrom('\t', ';', ','))
    .map(([rows, sign]) => rows.map((row) => row.join(sign)).join('\n'));

  it('is read, put into a framework and checked, and no more is made of it than it says', () => {
    fc.assert(
      fc.property(text, (pasted) => {
        const content = read(pasted);
        const { units, groups, rules, pathwayRules } = content;
        expect(JSON.stringify([units, groups, rules, pathwayRules]), 'a formula that has failed').not.toMatch(
          /"#(REF!|N\/A|NAME\?|DIV\/0!)"/,
        );
        const draft = takeInto(blankFramework('own'), 'pathways[0].qualifications[0]', content);
        expect(checkDraft(draft).framework).toBeNull();
        const lines = readRows(pasted).filter((row) => row.some(Boolean)).length;
        expect(content.units.length + content.groups.length + content.leftOut.length).toBeLessThanOrEqual(lines);
      }),
      { numRuns: runs(20_000) },
    );
  });

  it('is not gone through where a qualification cannot hold as much', () => {
    const heading = 'Reference\tTitle\tCredits\tGroup\n';
    const table = (count: number, group: (at: number) => string = () => 'A') =>
      heading + Array.from({ length: count }, (_, at) => `X${at}\tTitle\t1\t${group(at)}`).join('\n');
    expect(readAny(table(2000))?.units).toHaveLength(2000);
    expect(readAny(table(2001))).toBeNull();
    expect(readAny(table(201, (at) => `G${at}`))).toBeNull();
    expect(readAny('x\n'.repeat(5001))).toBeNull();
  });

  it('holds nobody up where a cell is a book, or a line has as many cells', () => {
    const heads = 'Reference\tTitle\tCredits\tLevel\tAlso in\n';
    for (const long of ['(', '-', ' ', 'a,', 'Group ', 'e'])
      expect(read(`${heads}X1\tOne\t1\te${long.repeat(50_000)}\t${long.repeat(50_000)}`).units).toHaveLength(1);
    expect(read(`${heads}${'(\t'.repeat(150_000)}`).units.length).toBeLessThanOrEqual(1);
  });
});
