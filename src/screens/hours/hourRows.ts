import { findUnit } from '../../catalogue/findUnit.ts';
import type { Pathway } from '../../catalogue/schema.ts';
import type { PriorClaim } from '../../hours/priorClaims.ts';
import type { Words } from '../../i18n/words.ts';
import { groupLook, groupLooks, type GroupLook } from '../../parts/groupLook.ts';
import type { HourSubject, Piece } from '../../plan/hoursSchema.ts';
import type { IconName } from '../../ui/Icon.tsx';

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

/** A piece in its lane: pieces of one row that share a month stand beneath each other. */
export interface PlacedPiece {
  readonly piece: Piece;
  readonly lane: number;
}

export interface HourRow extends SubjectLook {
  readonly pieces: readonly PlacedPiece[];
  /** Units of this row that were achieved before. */
  readonly before: readonly PriorClaim[];
  readonly lanes: number;
}

/** Rows of the month grid in document order: groups, what is not chosen yet, Essential Skills, coaching. */
export function hourRows(
  pieces: readonly Piece[],
  claims: readonly PriorClaim[],
  pathway: Pathway,
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
      const placed = inLanes(pieces.filter(isOwn));
      const before = units.filter(isOwn);
      const lanes = Math.max(1, before.length, ...placed.map(({ lane }) => lane + 1));
      return { ...look, pieces: placed, before, lanes };
    });
}

function inLanes(pieces: readonly Piece[]): readonly PlacedPiece[] {
  const ends: string[] = [];
  return pieces
    .toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
    .map((piece) => {
      const free = ends.findIndex((end) => end < piece.from);
      const lane = free < 0 ? ends.length : free;
      ends[lane] = piece.to;
      return { piece, lane };
    });
}
