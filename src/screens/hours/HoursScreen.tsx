import { useCallback, useState } from 'react';
import { totalMinutes } from '../../hours/jobMinutes.ts';
import { hoursNextStep } from '../../hours/hoursNextStep.ts';
import { planName } from '../../parts/planName.ts';
import { useWords } from '../../parts/PlannerContext.ts';
import { NoFramework, PlanColumns, PlanScreen, PlanSide } from '../../parts/PlanScreen.tsx';
import { PlanSharing } from '../../parts/ShareButton.tsx';
import { useMedia } from '../../ui/useMedia.ts';
import { hasBegun } from '../../hours/hoursStanding.ts';
import { CheckDialog } from './diary/CheckDialog.tsx';
import { DatesDialog } from './dates/DatesDialog.tsx';
import { Diary } from './diary/Diary.tsx';
import { DiaryDialog, type DiaryTarget } from './diary/DiaryDialog.tsx';
import { EarlierLearning } from './earlier/EarlierLearning.tsx';
import { ErrStatement } from './skills/ErrStatement.tsx';
import { EssentialSkills } from './skills/EssentialSkills.tsx';
import { ExportHours } from './diary/ExportHours.tsx';
import styles from './HoursScreen.module.css';
import { HoursSummary } from './summary/HoursSummary.tsx';
import { HoursTray } from './summary/HoursTray.tsx';
import type { HoursPart } from './summary/stepAction.ts';
import { MonthPlan } from './months/MonthPlan.tsx';
import { PrintPlan } from './months/PrintPlan.tsx';
import { subjectTitle } from '../../parts/subjectTitle.ts';
import { useHours, type HoursView, fieldProblem } from './useHours.ts';
import { wholeMonths } from '../../hours/calendarDay.ts';
import { Button } from '../../ui/Button.tsx';
import { StatusChip } from '../../ui/StatusChip.tsx';
import { Stack } from '../../ui/Stack.tsx';

/** The training hours of a plan: laid out, recorded, and set against what is needed. */
export function HoursScreen({ planId }: { readonly planId: string }) {
  const view = useHours(planId);
  return view ? <OpenHours view={view} /> : <NoFramework />;
}

function OpenHours({ view }: { readonly view: HoursView }) {
  const words = useWords();
  const { hoursScreen, hoursFindings } = words;
  const wide = useMedia('(min-width: 60rem)');
  const [dates, setDates] = useState(false);
  const [diary, setDiary] = useState<DiaryTarget>(null);
  const [checking, setChecking] = useState(false);
  const closeChecking = useCallback(() => setChecking(false), []);
  const closeDates = useCallback(() => setDates(false), []);
  const closeDiary = useCallback(() => setDiary(null), []);
  const [sharing, setSharing] = useState(false);
  const closeSharing = useCallback(() => setSharing(false), []);
  const openDates = useCallback(() => setDates(true), []);
  const addToDiary = () => setDiary('new');
  const go = (part: HoursPart) => {
    if (part === 'dates') setDates(true);
    else if (part === 'diary') addToDiary();
    else if (part === 'check') setChecking(true);
    else if (part === 'share') setSharing(true);
    else showPart(part);
  };
  const { overview } = view;
  const { span } = overview;
  const name = planName(view.plan, words);
  const shown = hasBegun(overview.standing) ? 'done' : 'plan';
  const { needed, [shown]: cover } = overview.verdict.total;
  const step = hoursFindings.step(hoursNextStep(overview), (subject) => subjectTitle(subject, view.pathway, words));
  return (
    <PlanScreen
      judgement={view}
      pageName={words.common.navigation.hours}
      heading={hoursScreen.title}
      what={span ? hoursScreen.runsFrom(name, span.start, span.end) : hoursScreen.noDates(name)}
      tools={<HoursTools view={view} onDates={openDates} />}
      said={hoursScreen.announcement[shown](totalMinutes(cover.covered), totalMinutes(needed), step)}
    >
      <PlanColumns>
        <PlanSide wide label={hoursScreen.summary.heading}>
          <HoursSummary view={view} onGo={go} />
        </PlanSide>
        <Stack gap={5} className={styles['main']}>
          <MonthPlan view={view} wide={wide} onDates={openDates} />
          <PrintPlan view={view} />
          <Diary view={view} onAdd={addToDiary} onEdit={setDiary} onCheck={() => setChecking(true)} />
          <EarlierLearning view={view} />
          <EssentialSkills view={view} />
          <ErrStatement view={view} />
          <ExportHours view={view} />
        </Stack>
      </PlanColumns>
      {!wide && <HoursTray view={view} onAdd={addToDiary} onGo={go} />}
      <DatesDialog view={view} open={dates} onClose={closeDates} />
      <CheckDialog view={view} open={checking} onClose={closeChecking} />
      <DiaryDialog view={view} target={diary} onClose={closeDiary} />
      <PlanSharing planId={view.plan.id} open={sharing} onClose={closeSharing} />
    </PlanScreen>
  );
}

/** Brings a part of the screen into view and reads its heading out. */
function showPart(id: string): void {
  const heading = document.getElementById(id);
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}

interface HoursToolsProps {
  readonly view: HoursView;
  readonly onDates: () => void;
}

/** The dates, and whether they are long enough. */
function HoursTools({ view, onDates }: HoursToolsProps) {
  const words = useWords();
  const { pathway, overview } = view;
  const { span, dateProblems } = overview;
  const wrongDates = fieldProblem(
    dateProblems,
    words,
    ({ name: field }) => field === 'plannedEnd' || field === 'startDate',
  );
  return (
    <>
      <Button icon="calendar" onClick={onDates}>
        {words.hoursScreen.dates.open}
      </Button>
      <div className={styles['length']}>
        {wrongDates === null ? (
          span && (
            <LengthChip months={wholeMonths(span.start, span.end)} minimum={pathway.minimumMonths?.months ?? null} />
          )
        ) : (
          <StatusChip tone="bad">{wrongDates}</StatusChip>
        )}
      </div>
    </>
  );
}

function LengthChip({ months, minimum }: { readonly months: number; readonly minimum: number | null }) {
  const { hoursScreen } = useWords();
  if (minimum === null) return <StatusChip tone="neutral">{hoursScreen.lasts(months)}</StatusChip>;
  return months >= minimum ? (
    <StatusChip tone="good">{hoursScreen.longEnough(months)}</StatusChip>
  ) : (
    <StatusChip tone="bad">{hoursScreen.tooShort(months, minimum)}</StatusChip>
  );
}
