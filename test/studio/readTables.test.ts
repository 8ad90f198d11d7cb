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
