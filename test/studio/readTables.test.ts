import { describe, expect, it } from 'vitest';
import { tableHeadings } from '../../src/i18n/tableHeadings.ts';
import { readRows } from '../../src/studio/readRows.ts';
import { readTables } from '../../src/studio/readTables.ts';

const source = { document: 'document', section: 'Rules' };
const unitOrigin = { publisher: 'Provider', document: 'Specification', reading: 'direct' as const };
const read = (text: string) => readTables(readRows(text), tableHeadings, { source, unitOrigin });
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
