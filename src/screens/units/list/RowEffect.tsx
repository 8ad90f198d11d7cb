import { creditsOf } from '../../../catalogue/credits.ts';
import type { Pathway } from '../../../catalogue/schema.ts';
import { type EffectLine, type EffectTone, effectTone } from '../../../parts/effectLine.ts';
import { useWords } from '../../../parts/PlannerContext.ts';
import { Icon, type IconName } from '../../../ui/Icon.tsx';
import styles from './RowEffect.module.css';
import { useOutlook } from './rowOutlooks.ts';
import type { UnitRow } from './unitRows.ts';
import { unitTitle } from '../../../catalogue/unitTitle.ts';
import type { Words } from '../../../i18n/words.ts';

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
  const outlook = line && (
    <Line icon={icons[effectTone(line)]} tone={effectTone(line)}>
      {effectWords(line, pathway, words, short)}
    </Line>
  );
  switch (state.kind) {
    case 'mandatory':
      return <Line icon="lock">{rowState.mandatory}</Line>;
    case 'picked':
      if (!state.counts) return <Line icon="info">{rowState.notCounting}</Line>;
      return outlook ?? <Line icon={state.keep ? 'lock' : null}>{state.keep ? rowState.kept : rowState.inPlan}</Line>;
    case 'achieved':
      return state.verified ? (
        <Line icon={null}>{rowState.achieved(creditsOf(row.unit))}</Line>
      ) : (
        <Line icon="question" tone="unknown">
          {rowState.achievedToConfirm}
        </Line>
      );
    case 'ruledOut':
      return <Line icon="ban">{state.notOffered ? rowState.notOffered(state.notOffered) : rowState.ruledOut}</Line>;
    case 'available':
      return outlook ?? null;
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

/** What picking a unit would do, in one line; `short` where a heading says already what the line is about. */
function effectWords(line: EffectLine, pathway: Pathway, { unitsScreen, locale }: Words, short = false): string {
  const effect = short ? { ...unitsScreen.effect, ...unitsScreen.effectShort } : unitsScreen.effect;
  switch (line.kind) {
    case 'groupOver':
      return effect.groupOver(line.group, line.to, line.most);
    case 'groupUnitsOver':
      return effect.groupUnitsOver(line.group, line.to, line.most);
    case 'repeat':
      return effect.repeat;
    case 'barred':
      return effect.barred(unitTitle(pathway, line.other, locale));
    case 'deadEnd':
      return effect.deadEnd;
    case 'mayRepeat':
      return effect.mayRepeat;
    case 'finishes':
      return line.toConfirm ? effect.finishesToConfirm : effect.finishes;
    case 'needsUnit':
      return effect.needsUnit(unitTitle(pathway, line.required, locale));
    case 'groupTo':
      return effect.groupTo(line.group, line.to, line.need);
    case 'groupUnitsTo':
      return effect.groupUnitsTo(line.group, line.to, line.need);
    case 'totalTo':
      return effect.totalTo(line.to, line.need);
    case 'levelTo':
      return effect.levelTo(line.level, line.to, line.need);
    case 'levelNotKnown':
      return effect.levelNotKnown;
    case 'oneMore':
      return effect.oneMore;
    case 'extra':
      return effect.extra(line.credits);
  }
}
