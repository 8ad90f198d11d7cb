import { describe, expect, it } from 'vitest';
import { hoursOverview } from '../../../../src/hours/hoursOverview.ts';
import type { Piece } from '../../../../src/plan/hoursSchema.ts';
import { hourRows } from '../../../../src/screens/hours/months/hourRows.ts';
import { fullLevel2, programmeFor, withHoursLaidOut } from '../../../builders/programmeFor.ts';
import { allWords } from '../../../builders/allWords.ts';

const words = await allWords('en');
const programme = programmeFor({ pathway: 'customer-service-2', picked: fullLevel2, achieved: ['Y/506/2135'] });
const overview = hoursOverview(withHoursLaidOut(programme), '2026-11-23');
const pieces = overview.schedule?.schedule.pieces ?? [];
const months = overview.span?.months ?? [];
const rows = (shown: readonly Piece[], claims = overview.claims) =>
  hourRows(shown, claims, programme.pathway, months, words);

function coaching(from: string, to: string): Piece {
  const piece = pieces.find(({ id }) => id === 'coaching');
  if (!piece) throw new Error('No coaching');
  return { ...piece, id: `${from} ${to}`, from, to };
}

describe('Rows of the month grid', () => {
  it('follow the document: groups, Essential Skills, coaching', () => {
    expect(rows(pieces).map(({ row }) => row)).toEqual([
      'group M',
      'group A',
      'group B',
      'group C',
      'essentialSkill',
      'coaching',
    ]);
  });

  it('show a unit achieved before in its group', () => {
    const before = rows(pieces).flatMap((row) => row.before.map(({ subject }) => ({ row: row.row, subject })));
    expect(before).toEqual([{ row: 'group B', subject: { kind: 'unit', reference: 'Y/506/2135' } }]);
  });

  it('put blocks that share a month beneath each other, others side by side', () => {
    const lanes = (...shown: readonly Piece[]) =>
      rows(shown, []).flatMap((row) => row.pieces.map(({ piece, lane }) => [piece.id, lane]));
    expect(lanes(coaching('2026-09', '2026-12'), coaching('2027-01', '2027-04'))).toEqual([
      ['2026-09 2026-12', 0],
      ['2027-01 2027-04', 0],
    ]);
    expect(lanes(coaching('2026-09', '2027-01'), coaching('2027-01', '2027-04'))).toEqual([
      ['2026-09 2027-01', 0],
      ['2027-01 2027-04', 1],
    ]);
  });

  it('put words that a block has no room for where there is room, and out of each other’s way', () => {
    const places = (...shown: readonly Piece[]) =>
      rows(shown, []).flatMap((row) => row.pieces.map((placed) => [placed.words, placed.lane]));
    expect(places(coaching('2026-09', '2026-11'))).toEqual([['inside', 0]]);
    expect(places(coaching('2026-09', '2026-09'), coaching('2026-11', '2027-02'))).toEqual([
      ['after', 0],
      ['inside', 1],
    ]);
    expect(places(coaching('2027-08', '2027-08'))).toEqual([['before', 0]]);
  });
});
