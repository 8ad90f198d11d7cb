import { titleIn } from '../../../catalogue/unitTitle.ts';
import { findUnit } from '../../../catalogue/findUnit.ts';
import type { Pathway } from '../../../catalogue/schema.ts';
import { groupLook } from '../../../parts/groupLook.ts';
import { useWords } from '../../../parts/PlannerContext.ts';
import { WithNames } from '../../../parts/WithNames.tsx';
import { CreditBlock } from '../../../ui/CreditBlock.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import styles from './NextStepCard.module.css';

interface ChangeListProps {
  readonly pathway: Pathway;
  readonly remove: readonly string[];
  readonly add: readonly string[];
}

/** What a change takes out and puts in, before it is made. */
export function ChangeList({ pathway, remove, add }: ChangeListProps) {
  const { completion, locale } = useWords();
  const line = (reference: string, icon: 'minus' | 'plus', say: (title: string) => string) => {
    const unit = findUnit(pathway, reference)?.unit;
    if (!unit) return null;
    return (
      <li key={reference}>
        <Icon name={icon} size={18} />
        <CreditBlock
          value={unit.creditValue}
          tone={groupLook(pathway, unit.group).tone}
          state={icon === 'plus' ? 'filled' : 'outline'}
        />
        <span>
          <WithNames>{say(titleIn(unit, locale))}</WithNames>
        </span>
      </li>
    );
  };
  return (
    <ul className={styles['changes']}>
      {remove.map((reference) => line(reference, 'minus', completion.takeOut))}
      {add.map((reference) => line(reference, 'plus', completion.putIn))}
    </ul>
  );
}
