import { findUnit } from '../../catalogue/findUnit.ts';
import type { Pathway } from '../../catalogue/schema.ts';
import { addMonths, monthsFrom } from '../../hours/calendarDay.ts';
import type { PriorClaim } from '../../hours/priorClaims.ts';
import type { Words } from '../../i18n/words.ts';
import { groupLook, groupLooks, type GroupLook } from '../../parts/groupLook.ts';
import type { HourSubject, Piece } from '../../plan/hoursSchema.ts';
import type { IconName } from '../../ui/Icon.tsx';
import { subjectTitle } from './subjectTitle.ts';

/** How the row of a subject is told apart: a group's lettered shape, or an icon. */
export interface SubjectLook {
  /** The same for all subjects of one row. */
  readonly row: string;
  readonly label: string;
  readonly badge: GroupLook | null;
  readonly icon: IconName;
}

export function subjectLook(subject: HourSubject, pathway: Pathway, words: Words): SubjectLook {
  const { rows } = words.hoursScreen;
  const group = subject.kind === 'unit' ? findUnit(pathway, subject.reference)?.unit.group : undefined;
  if (group !== undefined) {
    return { row: `group ${group}`, label: rows.group(group), badge: groupLook(pathway, group), icon: 'list' };
  }
  const kind = subject.kind === 'unit' ? 'qualification' : subject.kind;
  return { row: kind, label: rows[kind], badge: null, icon: icons[kind] };
}

const icons = {
  qualification: 'list',
  essentialSkill: 'pencil',
  coaching: 'person',
  programme: 'clock',
} as const satisfies Record<string, IconName>;

/** A piece in its lane: pieces of one row whose months or words meet stand beneath each other. */
export interface PlacedPiece {
  readonly piece: Piece;
  readonly title: string;
  readonly lane: number;
  readonly words: WordsPlace;
}

/** Where a piece's title stands: in the block where there is room for two lines, else after or before it. */
export type WordsPlace = 'inside' | 'after' | 'before';

/** Months a title beside its block takes up. */
export const titleMonths = 2;
/** Letters that two lines of a block have room for, a month; and what its edges take away. */
const lettersPerMonth = 19;
const lettersOfEdges = 6;
/** A longer block has room for a third line. */
const longestNarrow = 2;

export interface HourRow extends SubjectLook {
  readonly pieces: readonly PlacedPiece[];
  /** Units of this row that were achieved before. */
  readonly before: readonly PriorClaim[];
}

/** Rows of the month grid in document order: groups, what is not chosen yet, Essential Skills, coaching. */
export function hourRows(
  pieces: readonly Piece[],
  claims: readonly PriorClaim[],
  pathway: Pathway,
  lastMonth: string,
  words: Words,
): readonly HourRow[] {
  const order = [
    ...[...groupLooks(pathway).keys()].map((group) => `group ${group}`),
    'qualification',
    'essentialSkill',
    'coaching',
    'programme',
  ];
  const units = claims.filter(({ source }) => source.kind === 'unit');
  const subjects = [...pieces, ...units].map(({ subject }) => subjectLook(subject, pathway, words));
  const looks = new Map(subjects.map((look) => [look.row, look]));
  return [...looks.values()]
    .toSorted((a, b) => order.indexOf(a.row) - order.indexOf(b.row))
    .map((look) => {
      const isOwn = ({ subject }: { readonly subject: HourSubject }) =>
        subjectLook(subject, pathway, words).row === look.row;
      const titled = pieces
        .filter(isOwn)
        .map((piece) => ({ piece, title: subjectTitle(piece.subject, pathway, words) }));
      const placed = inLanes(titled, lastMonth);
      const before = units.filter(isOwn);
      return { ...look, pieces: placed, before };
    });
}

type TitledPiece = Pick<PlacedPiece, 'piece' | 'title'>;

function inLanes(pieces: readonly TitledPiece[], lastMonth: string): readonly PlacedPiece[] {
  const ends: string[] = [];
  return pieces
    .map((titled) => ({ ...titled, words: wordsPlace(titled, lastMonth) }))
    .map((placed) => ({ placed, ...takenMonths(placed) }))
    .toSorted((a, b) => (a.first < b.first ? -1 : a.first > b.first ? 1 : 0))
    .map(({ placed, first, last }) => {
      const free = ends.findIndex((end) => end < first);
      const lane = free < 0 ? ends.length : free;
      ends[lane] = last;
      return { ...placed, lane };
    });
}

function wordsPlace({ piece: { from, to }, title }: TitledPiece, lastMonth: string): WordsPlace {
  const length = monthsFrom(from, to) + 1;
  const fits = title.length <= length * lettersPerMonth - lettersOfEdges;
  if (length > longestNarrow || fits) return 'inside';
  return addMonths(to, titleMonths) <= lastMonth ? 'after' : 'before';
}

function takenMonths({ piece: { from, to }, words }: Omit<PlacedPiece, 'lane'>): {
  readonly first: string;
  readonly last: string;
} {
  return {
    first: words === 'before' ? addMonths(from, -titleMonths) : from,
    last: words === 'after' ? addMonths(to, titleMonths) : to,
  };
}
