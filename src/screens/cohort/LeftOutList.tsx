import type { LeftOut } from '../../cohort/gatherPlans.ts';
import { sayLeftOut } from '../../i18n/sayLeftOut.ts';
import { useWords } from '../../parts/PlannerContext.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Table } from '../../ui/Table.tsx';
import { useRows } from '../../ui/useRows.ts';

const mostShown = 200;

/** What of the files is not in the table, and why. Nothing where nothing was left out. */
export function LeftOutList({ leftOut }: { readonly leftOut: readonly LeftOut[] }) {
  const { leftOut: text } = useWords().cohort;
  const rows = useRows({
    data: leftOut.slice(0, mostShown).map((left, index) => ({ left, key: `${index}` })),
    rowKey: ({ key }) => key,
    columns: [
      { id: 'file', header: text.file, rowHeader: true, cell: ({ left }) => left.path },
      { id: 'reason', header: text.reason, cell: ({ left }) => sayLeftOut(text.reasons, left) },
    ],
  });
  if (leftOut.length === 0) return null;
  const more = leftOut.length - mostShown;
  return (
    <Disclosure summary={text.summary(leftOut.length)}>
      <p>{text.text}</p>
      <Table caption={text.summary(leftOut.length)} rows={rows} />
      {more > 0 && <p>{text.more(more)}</p>}
    </Disclosure>
  );
}
