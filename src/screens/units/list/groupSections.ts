import type { Pathway } from '../../../catalogue/schema.ts';
import type { Evaluation, GroupTotal } from '../../../rules/evaluation.ts';
import type { Group, Grouping } from '../../../ui/useRows.ts';
import type { UnitRow } from './unitRows.ts';

/** One group with the units listed under it. */
export interface GroupSection {
  readonly id: string;
  readonly total: GroupTotal;
  /** The qualification it is part of, where the pathway has several; `isFirst`: nothing of that one stands above. */
  readonly qualification: { readonly title: string; readonly isFirst: boolean } | null;
  /** All its units, filtered or not: for "everyone takes all 5". */
  readonly unitCount: number;
  readonly rows: readonly UnitRow[];
}

/** Names a group among those of all qualifications. */
export const sectionId = (qualification: string, group: string) => `${qualification}-${group}`;
const idOf = ({ group, qualification }: UnitRow) => sectionId(qualification.id, group);

/** Groups in document order; only those that everybody takes whole start folded. */
export function groupingOf({ groups }: Evaluation): Grouping<UnitRow> {
  const ids = groups.map(({ qualification, group }) => sectionId(qualification, group));
  return {
    of: idOf,
    compare: (a, b) => ids.indexOf(a) - ids.indexOf(b),
    folded: ids.filter((_, index) => groups[index]?.all),
  };
}

/** What is said of each group that has rows to show; `all`: the rows before any filter. */
export function groupSections(
  { qualifications }: Pathway,
  { groups }: Evaluation,
  all: readonly UnitRow[],
  shown: readonly Group<UnitRow>[],
): readonly GroupSection[] {
  const seen = new Set<string>();
  const qualificationOf = ({ qualification: own }: GroupTotal): GroupSection['qualification'] => {
    const { title } = qualifications.find((each) => each.id === own) ?? { title: own };
    const isFirst = !seen.has(own);
    seen.add(own);
    return qualifications.length > 1 ? { title, isFirst } : null;
  };
  return shown.flatMap(({ id, rows }) => {
    const total = groups.find(({ qualification, group }) => sectionId(qualification, group) === id);
    if (!total || id === null) return [];
    return [
      {
        id,
        total,
        qualification: qualificationOf(total),
        unitCount: all.filter((row) => idOf(row) === id).length,
        rows,
      },
    ];
  });
}
