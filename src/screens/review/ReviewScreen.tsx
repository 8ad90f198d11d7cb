import { memo, useCallback, useMemo, useState } from 'react';
import { usePlans, useToday, useWords } from '../../parts/PlannerContext.ts';
import { NoFramework, PlanScreen } from '../../parts/PlanScreen.tsx';
import { usePlanView } from '../../parts/usePlanView.ts';
import { optionsOf } from '../../plan/options.ts';
import type { PlanView } from '../../judging/planView.ts';
import { Button } from '../../ui/Button.tsx';
import { ActionsPanel } from './ActionsPanel.tsx';
import { CheckList } from './CheckList.tsx';
import { HoursBrief } from './HoursBrief.tsx';
import { PointList } from './PointList.tsx';
import { NotesPanel } from './NotesPanel.tsx';
import { NewOptionButton, OptionSwitch } from './OptionBar.tsx';
import { OptionComparison } from './OptionComparison.tsx';
import { Paper } from './paper/Paper.tsx';
import { wholePaper, type PaperChoice } from './paper/paperChoice.ts';
import { PeoplePanel } from './PeoplePanel.tsx';
import { PresentDialog } from './PresentDialog.tsx';
import { PrintDialog } from './PrintDialog.tsx';
import { reviewOf } from '../../judging/review.ts';
import styles from './ReviewScreen.module.css';
import { SignOff } from './SignOff.tsx';
import { UnitList } from './UnitList.tsx';
import { VerdictCard, verdictWords } from './VerdictCard.tsx';
import { Stack } from '../../ui/Stack.tsx';

/** The meeting over one plan: is it sound, what else could be done, what was agreed. */
export function ReviewScreen({ planId }: { readonly planId: string }) {
  const view = usePlanView(planId);
  return view ? <OpenReview view={view} /> : <NoFramework />;
}

type Panel = 'none' | 'present' | 'print';

const OpenReview = memo(function OpenReview({ view }: { readonly view: PlanView }) {
  const words = useWords();
  const today = useToday();
  const { reviewScreen: text } = words;
  const plans = usePlans((state) => state.plans);
  const { plan } = view;
  const family = useMemo(() => optionsOf(plan, Object.values(plans)), [plan, plans]);
  const review = reviewOf(view, today);
  const [panel, setPanel] = useState<Panel>('none');
  const close = useCallback(() => setPanel('none'), [setPanel]);
  const [paper, setPaper] = useState<PaperChoice>(wholePaper);
  const print = () => {
    close();
    // The dialog is gone from the page by the next frame.
    requestAnimationFrame(() => window.print());
  };
  // The comparison is long: things to confirm then stand beside it, under the checks.
  const several = family.length > 1;
  const { heading, lead } = verdictWords(review, words);
  return (
    <PlanScreen
      judgement={view}
      pageName={text.pageName}
      heading={text.title}
      what={text.heading(plan.name || words.common.unnamedPlan, today)}
      tools={
        <div className={styles['tools']}>
          <OptionSwitch plan={plan} family={family} />
          {several && <NewOptionButton plan={plan} family={family} />}
          <Button onClick={() => setPanel('present')}>{text.present}</Button>
          <Button icon="print" aria-haspopup="dialog" onClick={() => setPanel('print')}>
            {text.print}
          </Button>
        </div>
      }
      paper={<Paper review={review} choice={paper} />}
      said={text.announcement(heading, lead)}
    >
      <Stack gap={5} className={styles['columns']}>
        <Stack gap={5} className={styles['main']}>
          <VerdictCard review={review} />
          <Stack gap={5}>
            <CheckList review={review} />
            {several && <PointList review={review} />}
            <UnitList view={view} />
          </Stack>
          <Stack gap={5}>
            {!several && <PointList review={review} />}
            <OptionComparison view={view} family={family} />
            <HoursBrief review={review} />
          </Stack>
        </Stack>
        <Stack gap={5} className={styles['side']}>
          <NotesPanel view={view} />
          <ActionsPanel plan={plan} />
          <PeoplePanel plan={plan} />
          <SignOff review={review} onPrint={() => setPanel('print')} />
        </Stack>
      </Stack>
      <PresentDialog review={review} family={family} open={panel === 'present'} onClose={close} />
      <PrintDialog open={panel === 'print'} onClose={close} choice={paper} onChoice={setPaper} onPrint={print} />
    </PlanScreen>
  );
});
