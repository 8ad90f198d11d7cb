import { useCallback, useState } from 'react';
import { editSchedule, layOutSchedule } from '../../../hours/schedule/currentSchedule.ts';
import { setPieceAside, stretchPiece } from '../../../hours/schedule/scheduleEdits.ts';
import { totalMinutes } from '../../../hours/jobMinutes.ts';
import { useWords } from '../../../parts/PlannerContext.ts';
import { Button } from '../../../ui/Button.tsx';
import { Card } from '../../../ui/Card.tsx';
import { LiveRegion } from '../../../ui/LiveRegion.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { VisuallyHidden } from '../../../ui/VisuallyHidden.tsx';
import { MonthGrid } from './MonthGrid.tsx';
import { MonthLists } from './MonthLists.tsx';
import { Quiet } from '../../../ui/Quiet.tsx';
import styles from './MonthPlan.module.css';
import { PieceDialog } from './PieceDialog.tsx';
import { RunningTotal } from './RunningTotal.tsx';
import { MovedNotice, ScheduleFindings } from './ScheduleNews.tsx';
import { subjectLang, subjectTitle } from '../../../parts/subjectTitle.ts';
import type { HoursView } from '../useHours.ts';
import type { MonthPlace } from './usePieceDrag.ts';
import { Stack } from '../../../ui/Stack.tsx';
import { Row } from '../../../ui/Row.tsx';

interface MonthPlanProps {
  readonly view: HoursView;
  readonly wide: boolean;
  readonly onDates: () => void;
}

/** The layout by month with its running total; what there is to do where there is none yet. */
export function MonthPlan({ view, wide, onDates }: MonthPlanProps) {
  const words = useWords();
  const { months } = words.hoursScreen;
  const { span, schedule } = view.overview;
  const [openId, setOpenId] = useState<string | null>(null);
  const [spoken, setSpoken] = useState('');
  const close = useCallback(() => setOpenId(null), []);
  if (!span || !schedule) {
    return (
      <Card gap={4} aria-label={months.heading}>
        <Notice
          tone="todo"
          heading={span ? months.emptyTitle : months.noDatesTitle}
          headingLevel={2}
          size="bare"
          action={
            span ? (
              <Button kind="primary" onClick={() => view.edit(layOutSchedule)}>
                {months.layOut}
              </Button>
            ) : (
              <Button kind="primary" icon="calendar" onClick={onDates}>
                {words.hoursScreen.dates.open}
              </Button>
            )
          }
        >
          <p>{span ? months.emptyText[view.overview.requirements.breakdown] : months.noDatesText}</p>
        </Notice>
        {span && <RunningTotal view={view} span={span} />}
      </Card>
    );
  }
  const { pieces } = schedule.schedule;
  const aside = pieces.filter(({ setAside }) => setAside);
  const place = (id: string, { from, to }: MonthPlace) => {
    const piece = pieces.find((candidate) => candidate.id === id);
    if (!piece) return;
    const title = subjectTitle(piece.subject, view.pathway, words);
    if (from === piece.from && to === piece.to) {
      setSpoken(months.cannotMove(title));
      return;
    }
    setSpoken(months.moved(title, from, to));
    view.edit((programme) => editSchedule(programme, (present) => stretchPiece(present, id, from, to)));
  };
  return (
    <Card gap={4} data-on-paper={false} aria-label={months.heading}>
      <MovedNotice view={view} changes={schedule.changes} />
      {wide ? (
        <>
          <VisuallyHidden as="h2">{months.heading}</VisuallyHidden>
          <MonthGrid view={view} schedule={schedule.schedule} span={span} onPlace={place} onOpen={setOpenId} />
        </>
      ) : (
        <>
          <h2>{months.heading}</h2>
          <MonthLists view={view} schedule={schedule.schedule} span={span} onOpen={setOpenId} />
          <RunningTotal view={view} span={span} />
        </>
      )}
      {aside.length > 0 && (
        <Stack as="section" box="dashed" aria-label={months.aside}>
          <h3>{months.aside}</h3>
          <Quiet>{months.asideLead}</Quiet>
          <Stack as="ul">
            {aside.map(({ id, subject, minutes }) => (
              <Row as="li" key={id}>
                <span lang={subjectLang(subject)}>{subjectTitle(subject, view.pathway, words)}</span>{' '}
                {words.hoursScreen.words.short(totalMinutes(minutes))}
                <Button
                  onClick={() =>
                    view.edit((programme) => editSchedule(programme, (present) => setPieceAside(present, id, false)))
                  }
                >
                  {words.hoursScreen.piece.putBack}
                </Button>
              </Row>
            ))}
          </Stack>
        </Stack>
      )}
      <ScheduleFindings view={view} />
      <div className={styles['foot']}>
        <Quiet>{months.why[view.overview.requirements.breakdown]}</Quiet>
        {wide && <Quiet>{months.how}</Quiet>}
        <Button icon="swap" onClick={() => view.edit(layOutSchedule)}>
          {months.layOutAgain}
        </Button>
      </div>
      <PieceDialog
        view={view}
        piece={pieces.find(({ id }) => id === openId) ?? null}
        months={span.months}
        onClose={close}
      />
      <LiveRegion message={spoken} pause={300} />
    </Card>
  );
}
