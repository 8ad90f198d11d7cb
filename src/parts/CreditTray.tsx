import type { Judgement } from '../judging/judge.ts';
import { BlockTray } from '../ui/BlockTray.tsx';
import { useWords } from './PlannerContext.ts';
import { countOnce, isInUnits, traySegments } from './traySegments.ts';

interface CreditTrayProps {
  readonly judgement: Judgement;
  readonly size?: 'small' | 'normal' | 'large';
  readonly brackets?: boolean;
}

/** The whole plan as one row of blocks; the hole left in it is the next step. */
export function CreditTray({ judgement: { evaluation, pathway }, size = 'normal', brackets = true }: CreditTrayProps) {
  const words = useWords();
  const { trayText, trayUnits, trayGroup, trayAny, wholeQualification, countOnce: sayCountOnce } = words.unitsScreen;
  const shared = countOnce(evaluation).length;
  const once = shared > 0 ? [sayCountOnce(shared)] : [];
  const text = isInUnits(evaluation)
    ? [trayUnits(evaluation.placed.length), ...once].join(' ')
    : [
        trayText(evaluation.countedCredits, evaluation.neededCredits),
        ...once,
        ...evaluation.groups.map(({ group, selected }) => trayGroup(group, selected)),
      ].join(' ');
  return (
    <BlockTray
      segments={traySegments(evaluation, pathway, { any: trayAny, kinds: wholeQualification.kinds })}
      total={evaluation.neededCredits}
      text={text}
      size={size}
      brackets={brackets}
    />
  );
}
