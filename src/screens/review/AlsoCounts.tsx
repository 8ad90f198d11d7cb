import type { Pathway } from '../../catalogue/schema.ts';
import { useWords } from '../../parts/PlannerContext.ts';
import { WithNames } from '../../parts/WithNames.tsx';
import type { PlacedUnit } from '../../rules/evaluation.ts';
import { Quiet } from '../../ui/Quiet.tsx';

interface AlsoCountsProps {
  readonly pathway: Pathway;
  /** Where a unit stands beside its first place. */
  readonly places: readonly PlacedUnit[];
}

/** Says of a unit that is listed once which other qualifications it counts in. */
export function AlsoCounts({ pathway, places }: AlsoCountsProps) {
  const { alsoIn } = useWords().unitsScreen.rowState;
  const counting = places.filter(({ counts }) => counts).map(({ qualification }) => qualification);
  const titles = pathway.qualifications.filter(({ id }) => counting.includes(id)).map(({ title }) => title);
  return (
    titles.length > 0 && (
      <Quiet size="caption">
        <WithNames>{alsoIn(titles)}</WithNames>
      </Quiet>
    )
  );
}
