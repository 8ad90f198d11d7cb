import type { Pathway } from '../../catalogue/schema.ts';
import { effectTone, type EffectTone } from '../../parts/effectLine.ts';
import { effectWords } from '../../parts/effectWords.ts';
import { useWords } from '../../parts/PlannerContext.ts';
import { Icon, type IconName } from '../../ui/Icon.tsx';
import styles from './RowEffect.module.css';
import { useOutlook } from './rowOutlooks.ts';
import type { UnitRow } from './unitRows.ts';

const icons: Record<EffectTone, IconName> = {
  bad: 'stop',
  good: 'check',
  unknown: 'question',
  neutral: 'arrowRight',
};

interface RowEffectProps {
  readonly row: UnitRow;
  readonly pathway: Pathway;
  readonly short?: boolean;
}

/** What a unit is in the plan, or what picking it would do: never by colour alone. */
export function RowEffect({ row, pathway, short }: RowEffectProps) {
  const words = useWords();
  const { rowState } = words.unitsScreen;
  const line = useOutlook(row)?.line;
  const { state } = row;
  switch (state.kind) {
    case 'mandatory':
      return <Line icon="lock">{rowState.mandatory}</Line>;
    case 'picked':
      return <Line icon={state.keep ? 'lock' : null}>{state.keep ? rowState.kept : rowState.inPlan}</Line>;
    case 'achieved':
      return state.verified ? (
        <Line icon={null}>{rowState.achieved(row.unit.creditValue)}</Line>
      ) : (
        <Line icon="question" tone="unknown">
          {rowState.achievedToConfirm}
        </Line>
      );
    case 'ruledOut':
      return <Line icon="ban">{rowState.ruledOut}</Line>;
    case 'available':
      if (!line) return null;
      return (
        <Line icon={icons[effectTone(line)]} tone={effectTone(line)}>
          {effectWords(line, pathway, words, short)}
        </Line>
      );
  }
}

interface LineProps {
  readonly icon: IconName | null;
  readonly tone?: EffectTone;
  readonly children: string;
}

const Line = ({ icon, tone = 'neutral', children }: LineProps) => (
  <span className={styles['line']} data-effect={tone}>
    {icon && <Icon name={icon} size={18} />}
    <span>{children}</span>
  </span>
);
