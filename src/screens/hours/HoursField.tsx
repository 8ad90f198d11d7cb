import { useState } from 'react';
import { TextField } from '../../ui/TextField.tsx';
import { readHours, typedHours } from './readHours.ts';

interface HoursFieldProps {
  readonly label: string;
  readonly hint?: string;
  /** Minutes; null for an empty field. */
  readonly value: number | null;
  /** Told of every text that is good; the last good one stands until then. */
  readonly onValue: (minutes: number | null) => void;
  /** What is wrong with some minutes, or with a text that is no figure (undefined); null where nothing is. */
  readonly problem: (minutes: number | null | undefined) => string | null;
}

/** A text box for hours. What is typed stays on screen, good or bad; the message stands beside it. */
export function HoursField({ label, hint, value, onValue, problem }: HoursFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
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
      onChange={(event) => {
        const text = event.currentTarget.value;
        const minutes = readHours(text);
        setTyped(text);
        if (minutes !== undefined && problem(minutes) === null && minutes !== value) onValue(minutes);
      }}
      onBlur={() => {
        if (wrong === null) setTyped(null);
      }}
    />
  );
}
