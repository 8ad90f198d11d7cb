import type { Pathway } from '../../../catalogue/schema.ts';
import { effectTone } from '../../../parts/effectLine.ts';
import { groupLook } from '../../../parts/groupLook.ts';
import { CreditBlock } from '../../../ui/CreditBlock.tsx';
import { useOutlook } from './rowOutlooks.ts';
import type { UnitRow } from './unitRows.ts';

interface UnitBlockProps {
  readonly row: UnitRow;
  readonly pathway: Pathway;
  readonly size?: 'normal' | 'small';
}

/** A unit's credits as a block: taken, taken before, free to take, or too much. */
export function UnitBlock({ row, pathway, size = 'normal' }: UnitBlockProps) {
  const outlook = useOutlook(row);
  const { state, unit, group } = row;
  const tooMuch = outlook !== undefined && effectTone(outlook.line) === 'bad';
  const free = tooMuch ? 'exceeds' : 'outline';
  const taken = state.kind === 'picked' || state.kind === 'mandatory' ? 'filled' : free;
  return (
    <CreditBlock
      value={unit.creditValue}
      tone={groupLook(pathway, group).tone}
      state={state.kind === 'achieved' ? 'achieved' : taken}
      size={size}
    />
  );
}
