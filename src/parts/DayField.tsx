import { useEffect, useRef, useState } from 'react';
import { earliestDay, isDay, latestDay } from '../catalogue/day.ts';
import { TextField } from '../ui/TextField.tsx';
import { useWords } from './PlannerContext.ts';

interface DayFieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value: string | null;
  /** Told of whole days only, once they are typed; null: the field was emptied. */
  readonly onValue: (day: string | null) => void;
  readonly problem?: string | null | undefined;
  /** Emptied, the field says what is missing, and what was there stays. */
  readonly required?: boolean;
  /** Where no later day can be meant. */
  readonly max?: string;
  /** It was handed on, and not taken: the problem says why. */
  readonly refused?: boolean;
}

/**
 * A day that may be empty. While one is typed with the keyboard, the browser gives a day after every key (year 2, 20,
 * 202): it counts once the field is left or Enter pressed. One that was picked counts at once. What no calendar has is
 * refused here, and what was there before stays.
 */
export function DayField({
  label,
  hint,
  value,
  onValue,
  problem,
  required = false,
  max = latestDay,
  refused = false,
}: DayFieldProps) {
  const { day: text } = useWords().common;
  /** What stands in the field while it is not what the plan has. */
  const [typed, setTyped] = useState<string | null>(null);
  const [fault, setFault] = useState<'bad' | 'missing' | null>(null);
  const keyed = useRef(false);
  const take = (input: HTMLInputElement) => {
    const day = input.value === '' ? null : input.value;
    const bad = input.validity.badInput || (day !== null && !isDay(day));
    const found = bad ? 'bad' : day === null && required ? 'missing' : null;
    setFault(found);
    setTyped(found ? input.value : null);
    if (!found && day !== value) onValue(day);
  };
  const leave = (input: HTMLInputElement) => {
    // A day that was refused stays to be put right, and one that nobody touched is nobody's fault.
    if (keyed.current || typed !== null || input.validity.badInput) take(input);
    keyed.current = false;
  };
  const field = useRef<HTMLInputElement>(null);
  const last = useRef(leave);
  useEffect(() => {
    last.current = leave;
  });
  useEffect(() => {
    const input = field.current;
    // Whoever reloads, goes back or closes the page has left the field, too.
    const flush = () => input && last.current(input);
    window.addEventListener('pagehide', flush, { capture: true });
    return () => {
      window.removeEventListener('pagehide', flush, { capture: true });
      flush();
    };
  }, []);
  return (
    <TextField
      ref={field}
      type="date"
      label={label}
      hint={hint}
      error={fault ? `${text[fault]} ${value === null ? '' : text.stays(value)}` : (problem ?? undefined)}
      refused={refused || fault !== null}
      value={typed ?? value ?? ''}
      min={earliestDay}
      max={max}
      onChange={({ currentTarget }) => {
        if (keyed.current) setTyped(currentTarget.value);
        else take(currentTarget);
      }}
      onKeyDown={({ key, currentTarget }) => {
        if (key === 'Enter') take(currentTarget);
        else if (key !== 'Tab' && key !== 'Escape') keyed.current = true;
      }}
      onBlur={({ currentTarget }) => leave(currentTarget)}
    />
  );
}
