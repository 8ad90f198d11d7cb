import { useState } from 'react';
import { totalMinutes } from '../../../hours/jobMinutes.ts';
import type { PlanSpan } from '../../../hours/planSpan.ts';
import { monthMark } from '../../../hours/schedule/scheduleFindings.ts';
import { monthLoads } from '../../../hours/schedule/scheduleLoad.ts';
import { useWords } from '../../../parts/PlannerContext.ts';
import type { Piece, Schedule } from '../../../plan/hoursSchema.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { SegmentedControl } from '../../../ui/SegmentedControl.tsx';
import { StatusChip } from '../../../ui/StatusChip.tsx';
import { hourRows, subjectLook } from './hourRows.ts';
import { Quiet } from '../../../ui/Quiet.tsx';
import { Stack } from '../../../ui/Stack.tsx';
import styles from './MonthLists.module.css';
import { SubjectBadge } from './SubjectBadge.tsx';
import { subjectLang, subjectTitle } from '../../../parts/subjectTitle.ts';
import type { HoursView } from '../useHours.ts';

interface MonthListsProps {
  readonly view: HoursView;
  readonly schedule: Schedule;
  readonly span: PlanSpan;
  readonly onOpen: (id: string) => void;
}

type ListView = 'month' | 'piece';
const views: readonly ListView[] = ['month', 'piece'];

/** The schedule on a phone: month after month, or piece after piece. */
export function MonthLists(props: MonthListsProps) {
  const { months } = useWords().hoursScreen;
  const [shown, setShown] = useState<ListView>('month');
  return (
    <div className={styles['lists']}>
      <SegmentedControl
        label={months.view}
        value={shown}
        onValue={setShown}
        choices={views.map((value) => ({ value, label: months.views[value] }))}
      />
      {shown === 'month' ? <ByMonth {...props} /> : <ByPiece {...props} />}
    </div>
  );
}

function ByMonth({ view, schedule, span, onOpen }: MonthListsProps) {
  const { hoursScreen, formats } = useWords();
  const { months: text, words } = hoursScreen;
  const loads = monthLoads(schedule, span);
  const shares = schedule.pieces
    .filter(({ setAside }) => !setAside)
    .map((piece) => ({ piece, loads: monthLoads({ ...schedule, pieces: [piece] }, span) }));
  const present = view.today.slice(0, 7);
  const shownFirst = span.months.includes(present) ? present : span.months[0];
  return loads.map(({ period, openDays, minutes }, index) => {
    const mark = monthMark(view.overview.findings, period);
    const own = shares.flatMap(({ piece, loads: ownLoads }) => {
      const share = totalMinutes(ownLoads[index]?.minutes ?? { offMinutes: 0, onMinutes: 0 });
      return share > 0 ? [{ piece, share }] : [];
    });
    return (
      <details key={period} className={styles['fold']} open={period === shownFirst}>
        <summary className={styles['monthName']}>
          <Icon name="chevronRight" />
          <span>{formats.month(period)}</span>
          {mark && (
            <StatusChip tone="todo" icon={null}>
              {text.marks[mark]}
            </StatusChip>
          )}
          <b>{words.short(totalMinutes(minutes))}</b>
        </summary>
        {own.length === 0 ? (
          <Quiet>{openDays === 0 ? text.inBreak : text.noTraining}</Quiet>
        ) : (
          <>
            <Quiet>{text.load(minutes.offMinutes, minutes.onMinutes)}</Quiet>
            <ul className={styles['pieces']}>
              {own.map(({ piece, share }) => (
                <PieceLine key={piece.id} view={view} piece={piece} detail={words.short(share)} onOpen={onOpen} />
              ))}
            </ul>
          </>
        )}
      </details>
    );
  });
}

function ByPiece({ view, schedule, span, onOpen }: MonthListsProps) {
  const words = useWords();
  const { hoursScreen } = words;
  const pieces = schedule.pieces.filter(({ setAside }) => !setAside);
  return hourRows(pieces, [], view.pathway, span.months, words).map((row) => (
    <Stack as="section" gap={1} key={row.row} aria-label={row.label}>
      <h3 className={styles['monthName']}>{row.label}</h3>
      <ul className={styles['pieces']}>
        {row.pieces.map(({ piece }) => (
          <PieceLine
            key={piece.id}
            view={view}
            piece={piece}
            detail={`${hoursScreen.words.short(totalMinutes(piece.minutes))}, ${hoursScreen.range(piece.from, piece.to)}`}
            onOpen={onOpen}
          />
        ))}
      </ul>
    </Stack>
  ));
}

interface PieceLineProps {
  readonly view: HoursView;
  readonly piece: Piece;
  readonly detail: string;
  readonly onOpen: (id: string) => void;
}

function PieceLine({ view, piece, detail, onOpen }: PieceLineProps) {
  const words = useWords();
  return (
    <li>
      <button type="button" className={styles['piece']} onClick={() => onOpen(piece.id)}>
        <SubjectBadge look={subjectLook(piece.subject, view.pathway, words)} />
        <span className={styles['title']}>
          <b lang={subjectLang(piece.subject)}>{subjectTitle(piece.subject, view.pathway, words)}</b>{' '}
          <span>{detail}</span>
        </span>
        <Icon name="chevronRight" />
      </button>
    </li>
  );
}
