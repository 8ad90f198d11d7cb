import { titleIn } from '../../catalogue/unitTitle.ts';
import { traySegments } from '../../parts/traySegments.ts';
import { useWords } from '../../parts/PlannerContext.ts';
import type { PlanView } from '../../judging/planView.ts';
import { BlockTray } from '../../ui/BlockTray.tsx';
import type { OnlyUnit, OptionComparison } from './compareOptions.ts';
import styles from './OptionComparison.module.css';

interface OptionTraysProps {
  readonly a: PlanView;
  readonly b: PlanView;
  readonly comparison: OptionComparison;
}

/** Two plans as blocks: what both have is dimmed, what only one has is underlined. */
export function OptionTrays({ a, b, comparison }: OptionTraysProps) {
  return (
    <div className={styles['trays']}>
      <Tray view={a} only={comparison.onlyA} shared={comparison.shared} />
      <Tray view={b} only={comparison.onlyB} shared={comparison.shared} />
    </div>
  );
}

interface TrayProps {
  readonly view: PlanView;
  readonly only: readonly OnlyUnit[];
  readonly shared: ReadonlySet<string>;
}

function Tray({ view, only, shared }: TrayProps) {
  const { reviewScreen, unitsScreen, locale } = useWords();
  const { options: text } = reviewScreen;
  const { evaluation, pathway, plan } = view;
  const label = plan.option?.label ?? '';
  const differing = new Set(only.map(({ unit }) => unit.reference));
  const { trayAny, wholeQualification } = unitsScreen;
  const segments = traySegments(evaluation, pathway, { any: trayAny, kinds: wholeQualification.kinds }).map(
    (segment) => ({
      ...segment,
      blocks: segment.blocks.map((block) => {
        if (shared.has(block.key) && block.state !== 'over') return { ...block, state: 'dim' as const };
        return differing.has(block.key) ? { ...block, marked: true } : block;
      }),
    }),
  );
  const words = [
    text.tray(label, evaluation.countedCredits, evaluation.neededCredits),
    text.trayOnly(
      label,
      only.map(({ unit }) => titleIn(unit, locale)),
    ),
  ];
  return (
    <>
      <span className={styles['label']}>{reviewScreen.option(label)}</span>
      <BlockTray
        segments={segments}
        total={evaluation.neededCredits}
        text={words.join(' ').trim()}
        size="small"
        brackets={false}
      />
    </>
  );
}
