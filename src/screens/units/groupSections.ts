import type { Evaluation, GroupTotal } from '../../rules/evaluation.ts';
import type { UnitRow } from './unitRows.ts';

/** One group with the units listed under it. */
export interface GroupSection {
  readonly id: string;
  readonly total: GroupTotal;
  /** All its units, filtered or not: for "everyone takes all 5". */
  readonly unitCount: number;
  readonly rows: readonly UnitRow[];
}

/** Groups in document order with the rows that pass; groups without any are left out. */
export function groupSections(
  evaluation: Evaluation,
  rows: readonly UnitRow[],
  shows: (row: UnitRow) => boolean,
): readonly GroupSection[] {
  return evaluation.groups.flatMap((total) => {
    const own = rows.filter((row) => row.group === total.group && row.qualification.id === total.qualification);
    const shown = own.filter(shows);
    const id = `${total.qualification}-${total.group}`;
    return shown.length === 0 ? [] : [{ id, total, unitCount: own.length, rows: shown }];
  });
}
