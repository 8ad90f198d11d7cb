import { useCallback } from 'react';
import type { Judgement } from '../../../judging/judge.ts';
import { groupLook } from '../../../parts/groupLook.ts';
import { useWords } from '../../../parts/PlannerContext.ts';
import { Table } from '../../../ui/Table.tsx';
import type { Rows } from '../../../ui/useRows.ts';
import { GroupHeading } from './GroupHeading.tsx';
import type { GroupSection } from './groupSections.ts';
import { UnitDetails } from '../details/UnitDetails.tsx';
import { inPlan, type UnitRow } from './unitRows.ts';

interface UnitTableProps {
  readonly judgement: Judgement;
  readonly rows: Rows<UnitRow>;
  readonly sections: readonly GroupSection[];
  /** A search or filter is on: every group with a hit is open. */
  readonly narrowed: boolean;
}

/** All units in one table, a section a group. */
export function UnitTable({ judgement: { plan, pathway }, rows, sections, narrowed }: UnitTableProps) {
  const words = useWords();
  const attributes = useCallback(
    (row: UnitRow) => ({
      'data-tone': groupLook(pathway, row.group).tone,
      'data-picked': inPlan(row) ? '' : undefined,
      'data-state': row.state.kind,
    }),
    [pathway],
  );
  return (
    <Table
      look="sheet"
      caption={words.unitsScreen.table.caption(words.text(pathway.name))}
      rows={rows}
      attributes={attributes}
      heading={({ id }, open, fold) => {
        const section = sections.find((one) => one.id === id);
        return (
          section && <GroupHeading section={section} pathway={pathway} folded={!open} onFold={narrowed ? null : fold} />
        );
      }}
      detail={(row) => <UnitDetails planId={plan.id} row={row} />}
    />
  );
}
