import type { LeftOut } from '../../cohort/gatherPlans.ts';
import { sayLeftOut } from '../../i18n/sayLeftOut.ts';
import { useWords } from '../../parts/PlannerContext.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { PlainTable } from '../../ui/PlainTable.tsx';

const mostShown = 200;

/** What of the files is not in the table, and why. Nothing where nothing was left out. */
export function LeftOutList({ leftOut }: { readonly leftOut: readonly LeftOut[] }) {
  const { leftOut: text } = useWords().cohort;
  if (leftOut.length === 0) return null;
  const more = leftOut.length - mostShown;
  return (
    <Disclosure summary={text.summary(leftOut.length)}>
      <p>{text.text}</p>
      <PlainTable
        caption={text.summary(leftOut.length)}
        columns={[
          { id: 'file', header: text.file },
          { id: 'reason', header: text.reason },
        ]}
        rows={leftOut.slice(0, mostShown).map((left, index) => ({
          key: `${index}`,
          cells: [left.path, sayLeftOut(text.reasons, left)],
        }))}
      />
      {more > 0 && <p>{text.more(more)}</p>}
    </Disclosure>
  );
}
