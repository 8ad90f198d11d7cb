import { useCallback, useMemo, useState } from 'react';
import { useWords } from '../../parts/PlannerContext.ts';
import type { Judgement } from '../../judging/judge.ts';
import { DataTable, type TableSort } from '../../ui/DataTable.tsx';
import { groupLook } from '../../parts/groupLook.ts';
import { GroupHeading } from './GroupHeading.tsx';
import type { GroupSection } from './groupSections.ts';
import { unitColumns } from './unitColumns.tsx';
import { UnitDetails } from './UnitDetails.tsx';
import { inPlan, type UnitRow } from './unitRows.ts';

interface UnitTableProps {
  readonly judgement: Judgement;
  readonly sections: readonly GroupSection[];
  /** A search or filter is on: every group with a hit is open. */
  readonly narrowed: boolean;
  readonly sort: TableSort | null;
  readonly onSort: (sort: TableSort | null) => void;
}

const rowKey = (row: UnitRow) => row.unit.reference;

/** All units in one table, a section a group. Groups fold; only the mandatory ones start folded. */
export function UnitTable({ judgement: { plan, pathway }, sections, narrowed, sort, onSort }: UnitTableProps) {
  const words = useWords();
  const [open, setOpen] = useState<string | null>(null);
  const [folded, setFolded] = useState<ReadonlySet<string>>(
    () => new Set(sections.filter(({ total }) => total.all).map(({ id }) => id)),
  );

  const columns = useMemo(
    () =>
      unitColumns({
        planId: plan.id,
        pathway,
        words,
        open,
        onOpen: (reference) => setOpen((now) => (now === reference ? null : reference)),
      }),
    [plan.id, pathway, words, open],
  );
  const rowProps = useCallback(
    (row: UnitRow) => ({
      'data-tone': groupLook(pathway, row.group).tone,
      'data-picked': inPlan(row) ? '' : undefined,
      'data-state': row.state.kind,
    }),
    [pathway],
  );
  const tableSections = sections.map((section) => {
    const isFolded = !narrowed && folded.has(section.id);
    return {
      id: section.id,
      rows: isFolded ? [] : section.rows,
      heading: (
        <GroupHeading
          section={section}
          pathway={pathway}
          folded={isFolded}
          onFold={
            narrowed
              ? null
              : () => {
                  const next = new Set(folded);
                  if (!next.delete(section.id)) next.add(section.id);
                  setFolded(next);
                }
          }
        />
      ),
    };
  });

  return (
    <DataTable
      caption={words.unitsScreen.table.caption(words.text(pathway.name))}
      columns={columns}
      sections={tableSections}
      rowKey={rowKey}
      rowProps={rowProps}
      renderDetail={(row) => (open === row.unit.reference ? <UnitDetails planId={plan.id} row={row} /> : null)}
      sort={sort}
      onSort={onSort}
    />
  );
}
