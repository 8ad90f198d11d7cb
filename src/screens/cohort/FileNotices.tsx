import type { LeftOut, Apart } from '../../cohort/gatherPlans.ts';
import { sayLeftOut } from '../../i18n/sayLeftOut.ts';
import { useWords } from '../../parts/PlannerContext.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Table } from '../../ui/Table.tsx';
import { useRows } from '../../ui/useRows.ts';
import { Notice } from '../../ui/Notice.tsx';
import type { DisputedVersion } from '../../cohort/disputedVersions.ts';
import { WithNames } from '../../parts/WithNames.tsx';

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

const mostApart = 20;

/** Plans that began as one and have gone separate ways: each has a row, and here stands why there are two. */
export function ApartList({ apart }: { readonly apart: readonly Apart[] }) {
  const { cohort } = useWords();
  if (apart.length === 0) return null;
  const more = apart.length - mostApart;
  return (
    <Notice tone="info" headingLevel={2} heading={cohort.apartHeading}>
      {apart.slice(0, mostApart).map((each) => (
        <p key={`${each.file} ${each.name}`}>{cohort.apart(each)}</p>
      ))}
      {more > 0 && <p>{cohort.leftOut.more(more)}</p>}
    </Notice>
  );
}

/** Names the versions of which files bring copies with different rules. Nothing where there are none. */
export function DisputedNotice({ disputed }: { readonly disputed: readonly DisputedVersion[] }) {
  const { disputed: text } = useWords().cohort;
  if (disputed.length === 0) return null;
  const lines = disputed.map(({ title, version, files }) => text.copies(title, version, files));
  return (
    <Notice tone="unknown" headingLevel={2} heading={text.title}>
      <p>{text.text}</p>
      <ul>
        {lines.map((line) => (
          <li key={line}>
            <WithNames>{line}</WithNames>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
