import { useState } from 'react';
import { useWords } from '../../parts/PlannerContext.ts';
import { DateField } from '../../ui/DateField.tsx';

interface DayFieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value: string | null;
  readonly onValue: (day: string | null) => void;
  readonly problem?: string | null | undefined;
}

/** A day that may be empty. Where the field holds no date the browser gives no value at all, so that is said here. */
export function DayField({ label, hint, value, onValue, problem }: DayFieldProps) {
  const { dates } = useWords().hoursScreen;
  const [bad, setBad] = useState(false);
  const look = (input: HTMLInputElement) => setBad(input.validity.badInput);
  return (
    <DateField
      label={label}
      hint={hint}
      error={bad ? dates.badDate : (problem ?? undefined)}
      value={value ?? undefined}
      onValue={(day) => onValue(day ?? null)}
      onInput={(event) => look(event.currentTarget)}
      onBlur={(event) => look(event.currentTarget)}
    />
  );
}
