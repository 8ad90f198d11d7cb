import type { Pathway } from '../../../catalogue/schema.ts';
import type { UnitEffect } from '../../../completion/answer.ts';
import { titleIn, unitTitle } from '../../../catalogue/unitTitle.ts';
import { usePlans, useWords } from '../../../parts/PlannerContext.ts';
import { SaidAs } from '../../../parts/SaidAs.tsx';
import { WithNames } from '../../../parts/WithNames.tsx';
import { changeUnits } from '../../../plan/unitChoices.ts';
import { Button } from '../../../ui/Button.tsx';
import { useOutlook } from './rowOutlooks.ts';
import type { UnitRow } from './unitRows.ts';

interface SwapButtonProps {
  readonly planId: string;
  readonly pathway: Pathway;
  readonly row: UnitRow;
  readonly short?: boolean;
}

/** Puts a unit in and takes out what it does not fit beside: the smallest change that makes room, in one step. */
export function SwapButton(props: SwapButtonProps) {
  const swap = useOutlook(props.row)?.effect?.swap;
  return swap && props.row.state.kind !== 'ruledOut' && <Swap swap={swap} {...props} />;
}

interface SwapProps extends SwapButtonProps {
  readonly swap: NonNullable<UnitEffect['swap']>;
}

function Swap({ swap, planId, pathway, row, short = false }: SwapProps) {
  const { unitsScreen, locale } = useWords();
  const edit = usePlans((state) => state.edit);
  const [first, ...others] = swap.remove;
  if (first === undefined) return null;
  const out = swap.remove.map((reference) => unitTitle(pathway, reference, locale));
  const label =
    others.length === 0
      ? unitsScreen.swapWith(unitTitle(pathway, first, locale))
      : unitsScreen.swapMany(others.length + 1);
  return (
    <Button
      kind="link"
      {...(!short && { icon: 'swap' as const })}
      title={unitsScreen.swapFor(titleIn(row.unit, locale), out)}
      onClick={() =>
        edit(planId, (plan) => changeUnits(plan, { remove: swap.remove, add: [row.unit.reference, ...swap.add] }))
      }
    >
      {short ? (
        <SaidAs name={unitsScreen.swapFor(titleIn(row.unit, locale), out)}>{unitsScreen.swap}</SaidAs>
      ) : (
        <WithNames>{label}</WithNames>
      )}
    </Button>
  );
}
