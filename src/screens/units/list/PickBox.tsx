import { titleIn } from '../../../catalogue/unitTitle.ts';
import { usePlans, useWords } from '../../../parts/PlannerContext.ts';
import { pickUnit, removeUnit } from '../../../plan/unitChoices.ts';
import { Checkbox } from '../../../ui/Checkbox.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import styles from './PickBox.module.css';
import type { UnitRow } from './unitRows.ts';
import { ownEntry } from '../../../plan/ownEntry.ts';

interface PickBoxProps {
  readonly planId: string;
  readonly row: UnitRow;
  /** `id` of the box, for words elsewhere that tick it too. */
  readonly id?: string;
  /** `id` of the element that says what picking it would do. */
  readonly describedBy: string;
}

/** The tick box of a unit; a lock or a ribbon where there is nothing to tick. */
export function PickBox({ planId, row, id, describedBy }: PickBoxProps) {
  const { unitsScreen, locale } = useWords();
  const edit = usePlans((store) => store.edit);
  const { state, unit } = row;
  // From the plan itself: the row follows a moment later.
  const picked = usePlans(({ plans }) => ownEntry(plans[planId]?.units ?? {}, unit.reference)?.state === 'picked');
  if (state.kind === 'mandatory' || state.kind === 'achieved')
    return (
      <span className={styles['sign']}>
        <Icon name={state.kind === 'mandatory' ? 'lock' : 'ribbon'} size={22} />
      </span>
    );
  return (
    <Checkbox
      id={id}
      aria-label={unitsScreen.pick(titleIn(unit, locale))}
      aria-describedby={describedBy}
      checked={picked}
      onChange={(event) => {
        const pick = event.currentTarget.checked;
        edit(planId, (plan) => (pick ? pickUnit : removeUnit)(plan, unit.reference));
      }}
    />
  );
}
