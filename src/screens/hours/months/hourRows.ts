import { findUnit } from '../../../catalogue/findUnit.ts';
import type { Pathway } from '../../../catalogue/schema.ts';
import { addMonths, monthsFrom } from '../../../hours/calendarDay.ts';
import type { PriorClaim } from '../../../hours/priorClaims.ts';
import type { Words } from '../../../i18n/words.ts';
import { groupLook, groupLooks, type GroupLook } from '../../../parts/groupLook.ts';
import type { HourSubject, Piece } from '../../../plan/hoursSchema.ts';
import type { IconName } from '../../../ui/Icon.tsx';
import { subjectTitle } from '../../../parts/subjectTitle.ts';

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
  /** Months that words beside the block take up; 0 inside it. */
  readonly wordMonths: number;
}

/** Where a piece's title stands: in the block where there is room for two lines, else after or before it. */
export type WordsPlace = 'inside' | 'after' | 'before';

/** What two lines have room for, where a plan's months are wide and where they are many. */
interface Room {
  readonly lettersPerMonth: number;
  /** Months a title beside its block takes up. */
  readonly titleMonths: number;
  /** A longer block has room for a third line. */
  readonly longestNarrow: number;
}

const wideMonths: Room = { lettersPerMonth: 19, titleMonths: 2, longestNarrow: 2 };
const narrowMonths: Room = { lettersPerMonth: 10, titleMonths: 4, longestNarrow: 4 };
/** Plans of more months than this have narrow ones. */
const mostWideMonths = 16;
/** Letters that the edges of a block take the room of. */
const lettersOfEdges = 6;

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
  months: readonly string[],
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
      const placed = inLanes(titled, months);
      const before = units.filter(isOwn);
      return { ...look, pieces: placed, before };
    });
}

type TitledPiece = Pick<PlacedPiece, 'piece' | 'title'>;

function inLanes(pieces: readonly TitledPiece[], months: readonly string[]): readonly PlacedPiece[] {
  const ends: string[] = [];
  return pieces
    .map((titled) => ({ ...titled, ...wordsPlace(titled, months) }))
    .map((placed) => ({ placed, ...takenMonths(placed) }))
    .toSorted((a, b) => (a.first < b.first ? -1 : a.first > b.first ? 1 : 0))
    .map(({ placed, first, last }) => {
      const free = ends.findIndex((end) => end < first);
      const lane = free < 0 ? ends.length : free;
      ends[lane] = last;
      return { ...placed, lane };
    });
}

function wordsPlace(
  { piece: { from, to }, title }: TitledPiece,
  months: readonly string[],
): Pick<PlacedPiece, 'words' | 'wordMonths'> {
  const { lettersPerMonth, titleMonths, longestNarrow } = months.length > mostWideMonths ? narrowMonths : wideMonths;
  const length = monthsFrom(from, to) + 1;
  const fits = title.length <= length * lettersPerMonth - lettersOfEdges;
  const beside = (words: WordsPlace) => ({ words, wordMonths: titleMonths });
  if (length <= longestNarrow && !fits) {
    if (months.includes(addMonths(to, titleMonths))) return beside('after');
    if (months.includes(addMonths(from, -titleMonths))) return beside('before');
  }
  return { words: 'inside', wordMonths: 0 };
}

function takenMonths({ piece: { from, to }, words, wordMonths }: Omit<PlacedPiece, 'lane'>): {
  readonly first: string;
  readonly last: string;
} {
  return {
    first: words === 'before' ? addMonths(from, -wordMonths) : from,
    last: words === 'after' ? addMonths(to, wordMonths) : to,
  };
}
