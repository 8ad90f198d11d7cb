import type { Framework, Offering, Qualification } from '../../catalogue/schema.ts';
import { useWords } from '../../parts/PlannerContext.ts';
import { SlipNotes } from '../../parts/SlipNotes.tsx';
import { WithNames } from '../../parts/WithNames.tsx';
import { Table } from '../../ui/Table.tsx';
import { useRows, type Column } from '../../ui/useRows.ts';
import { ownSlips, sharedSlips } from './sharedSlips.ts';

interface OfferingsTableProps {
  readonly framework: Framework;
  readonly qualification: Qualification;
}

/** Every row of the document's table, figures as printed, notes on slips beneath the figure they are about. */
export function OfferingsTable({ framework, qualification }: OfferingsTableProps) {
  const words = useWords();
  const { qualifications: text } = words.about;
  const { offerings } = qualification;
  const shared = sharedSlips(offerings);
  const columns: readonly Column<Offering>[] = [
    {
      id: 'organisation',
      header: text.organisation,
      rowHeader: true,
      cell: (offering) => (
        <>
          <span lang="en">{offering.awardingOrganisation}</span>
          <SlipNotes framework={framework} slips={ownSlips(offering, shared)} />
        </>
      ),
    },
    { id: 'row', header: text.row, cell: ({ row }) => row },
    {
      id: 'number',
      header: text.number,
      cell: ({ number, otherNumber }) => (otherNumber === undefined ? number : `${number}, ${otherNumber}`),
    },
    {
      id: 'credits',
      header: text.credits,
      align: 'end',
      cell: ({ creditValue }) =>
        creditValue === undefined ? words.about.notPrinted : words.formats.number(creditValue),
    },
    { id: 'glh', header: text.glh, align: 'end', cell: ({ glh }) => glh?.asPrinted ?? words.about.notPrinted },
    { id: 'points', header: text.points, align: 'end', cell: ({ points }) => points },
    { id: 'languages', header: text.languages, cell: ({ languages }) => <span lang="en">{languages}</span> },
  ];
  const isEmpty: Readonly<Record<string, boolean>> = {
    row: offerings.every(({ row }) => row === null),
    points: offerings.every(({ points }) => points === null),
    languages: offerings.every(({ languages }) => languages === undefined),
  };
  const rows = useRows({
    columns,
    data: offerings,
    rowKey: ({ number }) => number,
    shown: columns.map(({ id }) => id).filter((id) => !isEmpty[id]),
  });
  return (
    <>
      <Table caption={<WithNames>{text.caption(qualification.title)}</WithNames>} rows={rows} minWidth={620} />
      <SlipNotes framework={framework} slips={shared} />
    </>
  );
}
