import { groupLead, groupState } from '../../../parts/groupState.ts';
import { GroupName } from '../../../parts/GroupName.tsx';
import { useWords } from '../../../parts/PlannerContext.ts';
import type { PlanView } from '../../../judging/planView.ts';
import { StatusChip } from '../../../ui/StatusChip.tsx';
import type { GroupSection } from './groupSections.ts';
import { UnitCard } from './UnitCard.tsx';
import styles from './UnitCards.module.css';

interface CardGroupProps {
  readonly view: PlanView;
  readonly section: GroupSection;
  /** The heading stays in sight while its units scroll by. */
  readonly sticky?: boolean;
  readonly searching?: boolean;
}

/** One group on a phone: what it asks for, where it stands, its units. */
export function CardGroup({
  view,
  section: { total, unitCount, rows, qualification },
  sticky = false,
  searching = false,
}: CardGroupProps) {
  const words = useWords();
  const state = groupState(total, words);
  const Name = qualification ? 'h3' : 'h2';
  return (
    <section className={styles['group']}>
      {qualification && (
        <h2 className={styles['qualification']} lang="en">
          {qualification.title}
        </h2>
      )}
      <div className={styles['head']} data-sticky={sticky || undefined}>
        <Name>
          <GroupName pathway={view.pathway} total={total} />
        </Name>
        {state && <StatusChip tone={state.tone}>{state.label}</StatusChip>}
      </div>
      <p className={styles['lead']}>{groupLead(total, unitCount, words)}</p>
      <ul className={styles['cards']}>
        {rows.map((row) => (
          <UnitCard
            key={row.unit.reference}
            planId={view.plan.id}
            pathway={view.pathway}
            row={row}
            searching={searching}
          />
        ))}
      </ul>
    </section>
  );
}
