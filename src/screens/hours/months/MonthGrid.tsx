import { useRef, type CSSProperties } from 'react';
import type { PlanSpan } from '../../../hours/planSpan.ts';
import { totalMinutes } from '../../../hours/jobMinutes.ts';
import { monthMark, type ScheduleFinding } from '../../../hours/schedule/scheduleFindings.ts';
import { monthLoads } from '../../../hours/schedule/scheduleLoad.ts';
import { useWords } from '../../../parts/PlannerContext.ts';
import type { Schedule } from '../../../plan/hoursSchema.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { VisuallyHidden } from '../../../ui/VisuallyHidden.tsx';
import { hourRows } from './hourRows.ts';
import styles from './MonthGrid.module.css';
import { PieceBlock } from './PieceBlock.tsx';
import { RunningTotal } from './RunningTotal.tsx';
import { SubjectBadge } from './SubjectBadge.tsx';
import { subjectLang, subjectTitle } from '../../../parts/subjectTitle.ts';
import type { HoursView } from '../useHours.ts';
import type { MonthPlace } from './usePieceDrag.ts';

interface MonthGridProps {
  readonly view: HoursView;
  readonly schedule: Schedule;
  readonly span: PlanSpan;
  readonly onPlace: (id: string, place: MonthPlace) => void;
  readonly onOpen: (id: string) => void;
}

/** The whole plan, a column a month and a row a group, with the running total beneath on the same scale. */
export function MonthGrid({ view, schedule, span, onPlace, onOpen }: MonthGridProps) {
  const words = useWords();
  const { hoursScreen, formats } = words;
  const monthCell = useRef<HTMLSpanElement>(null);
  const { pathway, overview } = view;
  const pieces = schedule.pieces.filter(({ setAside }) => !setAside);
  const rows = hourRows(pieces, overview.claims, pathway, span.months, words);
  const before = rows.some((row) => row.before.length > 0);
  const columns = { '--months': span.months.length, '--before': before ? '9.5rem' : '0px' } as CSSProperties;
  return (
    <div className={styles['frame']}>
      <div className={styles['grid']} style={columns}>
        <div className={styles['months']} aria-hidden="true">
          <span className={styles['corner']}>{before && hoursScreen.months.before}</span>
          {span.months.map((month, index) => (
            <span key={month} ref={index === 0 ? monthCell : undefined} className={styles['month']}>
              {formats.shortMonth(month)}
              {(index === 0 || month.endsWith('-01')) && <small>{month.slice(0, 4)}</small>}
            </span>
          ))}
        </div>
        {rows.map((row) => (
          <section key={row.row} className={styles['row']} aria-label={row.label}>
            <span className={styles['badge']} title={row.label}>
              <SubjectBadge look={row} />
            </span>
            <ul className={styles['pieces']}>
              {row.before.map((claim, lane) => (
                <li
                  key={`${claim.achieved} ${subjectTitle(claim.subject, pathway, words)}`}
                  className={styles['achieved']}
                  data-tone={row.badge?.tone ?? 'plain'}
                  style={{ gridRow: lane + 1 }}
                >
                  <Icon name="ribbon" size={18} />
                  <span>
                    <b lang={subjectLang(claim.subject)}>{subjectTitle(claim.subject, pathway, words)}</b>{' '}
                    <small>{hoursScreen.words.short(totalMinutes(claim.claimed))}</small>
                  </span>
                </li>
              ))}
              {row.pieces.map((placed) => (
                <PieceBlock
                  key={placed.piece.id}
                  placed={placed}
                  tone={row.badge?.tone ?? 'plain'}
                  months={span.months}
                  monthCell={monthCell}
                  onPlace={(place) => onPlace(placed.piece.id, place)}
                  onOpen={() => onOpen(placed.piece.id)}
                />
              ))}
            </ul>
          </section>
        ))}
        <div className={styles['chart']}>
          <RunningTotal view={view} span={span} place="grid" />
        </div>
        <LoadRow schedule={schedule} span={span} findings={overview.findings} />
      </div>
    </div>
  );
}

interface LoadRowProps {
  readonly schedule: Schedule;
  readonly span: PlanSpan;
  readonly findings: readonly ScheduleFinding[];
}

/** Hours of each month; a month that is empty, heavy or over the contract says so in a word. */
function LoadRow({ schedule, span, findings }: LoadRowProps) {
  const { hoursScreen, formats } = useWords();
  return (
    <div className={styles['loads']}>
      <span className={styles['loadsName']} id="hours-each-month">
        {hoursScreen.months.eachMonth}
      </span>
      <ul className={styles['loadList']} aria-labelledby="hours-each-month">
        {monthLoads(schedule, span).map(({ period, openDays, minutes }) => {
          const mark = monthMark(findings, period);
          return (
            <li key={period} className={styles['load']} data-mark={mark ?? undefined}>
              <VisuallyHidden>{formats.month(period)} </VisuallyHidden>
              <b>{hoursScreen.words.figure(totalMinutes(minutes))}</b>
              {mark && <small>{hoursScreen.months.marks[mark]}</small>}
              {openDays === 0 && <small>{hoursScreen.months.inBreak}</small>}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
