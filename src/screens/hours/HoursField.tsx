import { useState } from 'react';
import { TextField } from '../../ui/TextField.tsx';
import { readHours, typedHours } from '../../hours/typedHours.ts';

interface HoursFieldProps {
  readonly label: string;
  readonly hint?: string;
  /** Minutes; null for an empty field. */
  readonly value: number | null;
  /** Told of every text that is good; of one that is not, what stood there before is told again. */
  readonly onValue: (minutes: number | null) => void;
  /** What is wrong with some minutes, or with a text that is no figure (undefined); null where nothing is. */
  readonly problem: (minutes: number | null | undefined) => string | null;
}

/** A text box for hours. What is typed stays on screen, good or bad; the message stands beside it. */
export function HoursField({ label, hint, value, onValue, problem }: HoursFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  /** What stood here when typing began: `20` on the way to `200` is nobody's figure. */
  const [before, setBefore] = useState(value);
  const read = typed === null ? value : readHours(typed);
  const wrong = problem(read);
  return (
    <TextField
      label={label}
      hint={hint}
      inputMode="decimal"
      autoComplete="off"
      value={typed ?? (value === null ? '' : typedHours(value))}
      error={wrong ?? undefined}
      refused={typed !== null && wrong !== null}
      onChange={(event) => {
        const text = event.currentTarget.value;
        const minutes = readHours(text);
        setTyped(text);
        const next = minutes === undefined || problem(minutes) !== null ? before : minutes;
        if (next !== value) onValue(next);
      }}
      onFocus={() => setBefore(value)}
      onBlur={() => {
        if (wrong === null) setTyped(null);
      }}
    />
  );
}
