import type { CSSProperties, KeyboardEvent, RefObject } from 'react';
import { monthsFrom } from '../../../hours/calendarDay.ts';
import { totalMinutes } from '../../../hours/jobMinutes.ts';
import { useWords } from '../../../parts/PlannerContext.ts';
import type { Tone } from '../../../ui/tone.ts';
import type { PlacedPiece } from './hourRows.ts';
import styles from './MonthGrid.module.css';
import { subjectLang } from '../../../parts/subjectTitle.ts';
import { dragged, usePieceDrag, type MonthPlace } from './usePieceDrag.ts';

interface PieceBlockProps {
  readonly placed: PlacedPiece;
  readonly tone: Tone;
  readonly months: readonly string[];
  readonly monthCell: RefObject<HTMLElement | null>;
  readonly onPlace: (place: MonthPlace) => void;
  readonly onOpen: () => void;
}

/** One bar of the schedule: dragged, moved by arrow keys, opened by a press. */
export function PieceBlock({ placed, tone, months, monthCell, onPlace, onOpen }: PieceBlockProps) {
  const { hoursScreen } = useWords();
  const { piece, lane, title, words, wordMonths } = placed;
  const { place, takeClick, ...pointer } = usePieceDrag({ piece, months, monthCell, onDrop: onPlace });
  const { from, to } = place ?? piece;
  const hours = hoursScreen.words.short(totalMinutes(piece.minutes));
  const first = months[0] ?? from;
  const moveByKey = (event: KeyboardEvent) => {
    const shift = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (shift === 0 || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    onPlace(dragged(piece, event.shiftKey ? 'end' : 'whole', shift, months));
  };
  const length = monthsFrom(from, to) + 1;
  const position: CSSProperties = {
    gridRow: lane + 1,
    gridColumn: `${monthsFrom(first, from) + 2 - (words === 'before' ? wordMonths : 0)} / span ${length + wordMonths}`,
  };
  return (
    <li className={styles['cell']} style={position}>
      <button
        type="button"
        className={styles['piece']}
        data-tone={tone}
        data-words={words}
        data-dragged={place ? '' : undefined}
        data-piece={piece.id}
        aria-label={hoursScreen.months.piece(title, hours, piece.from, piece.to)}
        aria-keyshortcuts="ArrowLeft ArrowRight Shift+ArrowLeft Shift+ArrowRight"
        onKeyDown={moveByKey}
        onClick={() => {
          if (takeClick()) onOpen();
        }}
        {...pointer}
      >
        <span className={styles['bar']} style={{ inlineSize: `${(100 * length) / (length + wordMonths)}%` }}>
          <span className={styles['grip']} data-grip="start" />
          {words === 'inside' && (
            <>
              <span className={styles['title']} lang={subjectLang(piece.subject)}>
                {title}
              </span>{' '}
            </>
          )}
          <span className={styles['hours']}>{hours}</span>
          <span className={styles['grip']} data-grip="end" />
        </span>
        {words !== 'inside' && (
          <span className={styles['title']} lang={subjectLang(piece.subject)}>
            {title}
          </span>
        )}
      </button>
    </li>
  );
}
