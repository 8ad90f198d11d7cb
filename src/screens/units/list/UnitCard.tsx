import { titleIn } from '../../../catalogue/unitTitle.ts';
import { UnitTitle } from '../../../parts/UnitTitle.tsx';
import { memo, useState } from 'react';
import type { Pathway } from '../../../catalogue/schema.ts';
import { useWords } from '../../../parts/PlannerContext.ts';
import { WithNames } from '../../../parts/WithNames.tsx';
import { groupLook } from '../../../parts/groupLook.ts';
import { IconButton } from '../../../ui/IconButton.tsx';
import { PickBox } from './PickBox.tsx';
import { AlsoIn } from './AlsoIn.tsx';
import { RowEffect } from './RowEffect.tsx';
import { SwapButton } from './SwapButton.tsx';
import { UnitBlock } from './UnitBlock.tsx';
import styles from './UnitCard.module.css';
import { UnitDetails } from '../details/UnitDetails.tsx';
import { inPlan, rowKey, type UnitRow } from './unitRows.ts';

interface UnitCardProps {
  readonly planId: string;
  readonly pathway: Pathway;
  readonly row: UnitRow;
  /** Shows the reference too: it may be what was searched for. */
  readonly searching: boolean;
}

/** One unit on a phone. A press anywhere on its words ticks it. */
export const UnitCard = memo(function UnitCard({ planId, pathway, row, searching }: UnitCardProps) {
  const { unitsScreen, locale } = useWords();
  const [open, setOpen] = useState(false);
  const { unit, figures } = row;
  const boxId = `pick-${rowKey(row)}`;
  const effectId = `effect-${rowKey(row)}`;
  const { tone } = groupLook(pathway, row.group);
  return (
    <li className={styles['card']} data-tone={tone} data-picked={inPlan(row) || undefined}>
      <PickBox planId={planId} row={row} id={boxId} describedBy={effectId} />
      <div>
        <label htmlFor={boxId} className={styles['words']}>
          <UnitTitle unit={unit} className={styles['title']} />
          <span className={styles['figures']}>
            <UnitBlock row={row} pathway={pathway} size="small" />
            <span>
              {unit.creditValue === undefined ? unitsScreen.noCredits : unitsScreen.creditsOf(unit.creditValue)} ·{' '}
              {figures.glh ? unitsScreen.guidedHoursOf(figures.glh.value) : unitsScreen.guidedHoursNotKnown}
            </span>
            {searching && <span>{unit.reference}</span>}
          </span>
          <span id={effectId}>
            <RowEffect row={row} pathway={pathway} />
            <AlsoIn row={row} />
          </span>
        </label>
        {!inPlan(row) && <SwapButton planId={planId} pathway={pathway} row={row} />}
      </div>
      <IconButton
        icon={open ? 'chevronUp' : 'chevronDown'}
        label={unitsScreen.details(titleIn(unit, locale))}
        heard={<WithNames>{unitsScreen.details(titleIn(unit, locale))}</WithNames>}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      />
      {open && <UnitDetails planId={planId} row={row} />}
    </li>
  );
});
