import { useState, useTransition, type ReactNode } from 'react';
import { Button } from '../ui/Button.tsx';
import { Stack, type StackGap } from '../ui/Stack.tsx';
import { useWords } from './PlannerContext.ts';

interface LongListProps<Entry> {
  readonly entries: readonly Entry[];
  readonly keyOf: (entry: Entry) => string;
  /** How many are shown at first, and how many each press adds. */
  readonly first?: number;
  readonly step?: number;
  readonly gap?: StackGap;
  /** As many columns as have room, each at least so many rem wide. */
  readonly columns?: number;
  readonly className?: string | undefined;
  readonly children: (entry: Entry) => ReactNode;
}

/** A list that may hold thousands: some of it, and a button for more. Drawn at once it would hold the page for seconds. */
export function LongList<Entry>({ entries, keyOf, first = 50, step = 50, children, ...list }: LongListProps<Entry>) {
  const { common } = useWords();
  const [limit, setLimit] = useState(first);
  const [, startTransition] = useTransition();
  const more = Math.min(step, entries.length - limit);
  return (
    <>
      <Stack as="ul" {...list}>
        {entries.slice(0, limit).map((entry) => (
          <li key={keyOf(entry)}>{children(entry)}</li>
        ))}
      </Stack>
      {more > 0 && (
        <div>
          <Button onClick={() => startTransition(() => setLimit(limit + step))}>{common.showMore(more)}</Button>
        </div>
      )}
    </>
  );
}
