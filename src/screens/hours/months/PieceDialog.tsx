import { useState } from 'react';
import { addMonths, monthsFrom } from '../../../hours/calendarDay.ts';
import { guidedShare } from '../../../hours/guidedShare.ts';
import { editSchedule } from '../../../hours/schedule/currentSchedule.ts';
import {
  followShare,
  setPieceAside,
  setPieceMinutes,
  splitPiece,
  stretchPiece,
} from '../../../hours/schedule/scheduleEdits.ts';
import { useWords } from '../../../parts/PlannerContext.ts';
import type { JobMinutes, Piece, Schedule } from '../../../plan/hoursSchema.ts';
import { Button } from '../../../ui/Button.tsx';
import { Sheet } from '../../../parts/Sheet.tsx';
import { DoneButton } from '../../../ui/DoneButton.tsx';
import { Quiet } from '../../../ui/Quiet.tsx';
import { Select } from '../../../ui/Select.tsx';
import { Stack } from '../../../ui/Stack.tsx';
import { HoursField } from '../HoursField.tsx';
import { subjectLang, subjectTitle } from '../../../parts/subjectTitle.ts';
import type { HoursView } from '../useHours.ts';
import { Row } from '../../../ui/Row.tsx';

interface PieceDialogProps {
  readonly view: HoursView;
  /** Null while nothing is open. */
  readonly piece: Piece | null;
  readonly months: readonly string[];
  readonly onClose: () => void;
}

/** Everything about one piece by form; each change is made as it is typed. */
export function PieceDialog({ view, piece, months, onClose }: PieceDialogProps) {
  const words = useWords();
  return (
    <Sheet
      open={piece !== null}
      onClose={onClose}
      title={piece && <span lang={subjectLang(piece.subject)}>{subjectTitle(piece.subject, view.pathway, words)}</span>}
      footer={<DoneButton onDone={onClose}>{words.hoursScreen.piece.done}</DoneButton>}
    >
      {piece && <PieceForm key={piece.id} view={view} piece={piece} months={months} onClose={onClose} />}
    </Sheet>
  );
}

function PieceForm({ view, piece, months, onClose }: PieceDialogProps & { readonly piece: Piece }) {
  const { hoursScreen, formats } = useWords();
  const text = hoursScreen.piece;
  const [wrong, setWrong] = useState<{ readonly from: string; readonly to: string } | null>(null);
  const { from, to } = wrong ?? piece;
  const change = (edit: (schedule: Schedule) => Schedule, step = '') =>
    view.edit((programme) => editSchedule(programme, edit), { step });
  const place = (next: { readonly from: string; readonly to: string }) => {
    setWrong(next.to < next.from ? next : null);
    change((schedule) => stretchPiece(schedule, piece.id, next.from, next.to));
  };
  const type = (minutes: Partial<JobMinutes>) =>
    change((schedule) => setPieceMinutes(schedule, piece.id, { ...piece.minutes, ...minutes }), `hours of ${piece.id}`);
  const badHours = (minutes: number | null | undefined) =>
    minutes === undefined || minutes === null ? text.badHours : null;
  const options = months.map((month) => ({ value: month, label: formats.month(month) }));
  const { subject } = piece;
  const share = subject.kind === 'unit' ? guidedShare(view, view.overview, subject.reference) : null;
  return (
    <Stack gap={4}>
      {share && <Quiet>{text.share(share)}</Quiet>}
      <Stack columns={11} gap={3}>
        <Select label={text.from} value={from} options={options} onValue={(month) => place({ from: month, to })} />
        <Select
          label={text.to}
          value={to}
          options={options}
          error={wrong && text.wrongOrder}
          onValue={(month) => place({ from, to: month })}
        />
      </Stack>
      <Stack columns={11} gap={3}>
        <HoursField
          label={text.off}
          hint={text.hoursHint}
          value={piece.minutes.offMinutes}
          problem={badHours}
          onValue={(offMinutes) => type({ offMinutes: offMinutes ?? 0 })}
        />
        <HoursField
          label={text.on}
          hint={text.hoursHint}
          value={piece.minutes.onMinutes}
          problem={badHours}
          onValue={(onMinutes) => type({ onMinutes: onMinutes ?? 0 })}
        />
      </Stack>
      {piece.fixed && (
        <Stack box="sunk">
          <p>{text.typed}</p>
          <Button icon="undo" onClick={() => change((schedule) => followShare(schedule, piece.id))}>
            {text.follow}
          </Button>
        </Stack>
      )}
      <SplitField
        piece={piece}
        onSplit={(month) => {
          change((schedule) => splitPiece(schedule, piece.id, month));
          onClose();
        }}
      />
      <Button
        icon={piece.setAside ? 'undo' : 'minus'}
        onClick={() => change((schedule) => setPieceAside(schedule, piece.id, !piece.setAside))}
      >
        {piece.setAside ? text.putBack : text.setAside}
      </Button>
    </Stack>
  );
}

function SplitField({ piece, onSplit }: { readonly piece: Piece; readonly onSplit: (month: string) => void }) {
  const { hoursScreen, formats } = useWords();
  const text = hoursScreen.piece;
  const length = monthsFrom(piece.from, piece.to);
  const [chosen, setChosen] = useState('');
  const starts = Array.from({ length }, (_, index) => addMonths(piece.from, index + 1));
  const middle = starts[Math.floor((length - 1) / 2)] ?? piece.from;
  const start = starts.includes(chosen) ? chosen : middle;
  return (
    <Stack ruled gap={3}>
      <h3>{text.splitHeading}</h3>
      <Row look="field">
        {length > 0 ? (
          <Select
            label={text.splitAt}
            value={start}
            options={starts.map((month) => ({ value: month, label: formats.month(month) }))}
            onValue={setChosen}
          />
        ) : (
          <p>{text.splitHalves}</p>
        )}
        <Button onClick={() => onSplit(start)}>{text.split}</Button>
      </Row>
    </Stack>
  );
}
