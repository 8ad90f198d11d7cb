import type { Pathway } from '../../../catalogue/schema.ts';
import { groupLook } from '../../../parts/groupLook.ts';
import { groupNote, groupState, inUnits } from '../../../parts/groupState.ts';
import { GroupName } from '../../../parts/GroupName.tsx';
import { useWords } from '../../../parts/PlannerContext.ts';
import { IconButton } from '../../../ui/IconButton.tsx';
import { ShapeBadge } from '../../../ui/ShapeBadge.tsx';
import { StatusChip } from '../../../ui/StatusChip.tsx';
import styles from './GroupHeading.module.css';
import type { GroupSection } from './groupSections.ts';
import { UnitBlock } from './UnitBlock.tsx';
import { inPlan, rowKey } from './unitRows.ts';

interface GroupHeadingProps {
  readonly section: GroupSection;
  readonly pathway: Pathway;
  readonly folded: boolean;
  /** Null while a search keeps all groups open. */
  readonly onFold: (() => void) | null;
}

/** The row above a group's units: its shape, its limit, its figure. Folded, it shows the units as blocks. */
export function GroupHeading({ section, pathway, folded, onFold }: GroupHeadingProps) {
  const words = useWords();
  const { total, unitCount, rows, qualification } = section;
  const Name = qualification ? 'h3' : 'h2';
  const { unitsScreen } = words;
  const look = groupLook(pathway, total.group);
  const state = groupState(total, words);
  const limit = total.maximum ?? total.minimum;
  return (
    <>
      {qualification?.isFirst && (
        <h2 className={styles['qualification']} lang="en">
          {qualification.title}
        </h2>
      )}
      <div className={styles['heading']}>
        <ShapeBadge {...look} />
        <Name className={styles['name']}>
          <GroupName pathway={pathway} total={total} />
        </Name>
        <span className={styles['note']}>{groupNote(total, unitCount, words)}</span>
        {folded && (
          <span className={styles['blocks']} aria-hidden>
            {section.rows.filter(inPlan).map((row) => (
              <UnitBlock key={rowKey(row)} row={row} pathway={pathway} size="small" />
            ))}
          </span>
        )}
        <span className={styles['figure']}>
          {limit === null
            ? inUnits(total)
              ? unitsScreen.groupFigure.units(total.unitCount)
              : unitsScreen.groupFigure.alone(total.selected)
            : unitsScreen.groupFigure.of(total.selected, limit)}
        </span>
        <span className={styles['state']}>{state && <StatusChip tone={state.tone}>{state.label}</StatusChip>}</span>
        {onFold && rows.length > 0 && (
          <IconButton
            icon={folded ? 'chevronDown' : 'chevronUp'}
            label={(folded ? unitsScreen.expandGroup : unitsScreen.collapseGroup)(total.group)}
            aria-expanded={!folded}
            onClick={onFold}
          />
        )}
      </div>
    </>
  );
}
