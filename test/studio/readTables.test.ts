import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tableHeadings } from '../../src/i18n/tableHeadings.ts';
import { readRows } from '../../src/studio/readRows.ts';
import { blankFramework } from '../../src/studio/begin.ts';
import { checkDraft } from '../../src/studio/checkDraft.ts';
import { noContent, readTables } from '../../src/studio/readTables.ts';
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
      'Groups',
      'Not together',
      'Needs',
      'yes',
      'Group B: optional',
    ),
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
        const draft = takeInto(blankFramework('own', '2026-11-29'), 'pathways[0].qualifications[0]', content);
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
