import { useState, useTransition, type ReactNode } from 'react';
import { Button } from '../ui/Button.tsx';
import { useWords } from './PlannerContext.ts';

interface LongListProps<Entry> {
  readonly entries: readonly Entry[];
  readonly keyOf: (entry: Entry) => string;
  /** How many are shown at first, and how many each press adds. */
  readonly first?: number;
  readonly step?: number;
  readonly className?: string | undefined;
  readonly children: (entry: Entry) => ReactNode;
}

/** A list that may hold thousands: some of it, and a button for more. Drawn at once it would hold the page for seconds. */
export function LongList<Entry>({ entries, keyOf, first = 50, step = 50, className, children }: LongListProps<Entry>) {
  const { common } = useWords();
  const [limit, setLimit] = useState(first);
  const [, startTransition] = useTransition();
  const more = Math.min(step, entries.length - limit);
  return (
    <>
      <ul className={className}>
        {entries.slice(0, limit).map((entry) => (
          <li key={keyOf(entry)}>{children(entry)}</li>
        ))}
      </ul>
      {more > 0 && (
        <div>
          <Button onClick={() => startTransition(() => setLimit(limit + step))}>{common.showMore(more)}</Button>
        </div>
      )}
    </>
  );
}
