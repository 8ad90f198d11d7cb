import { Fragment } from 'react';
import type { Framework, Offering, Qualification } from '../../catalogue/schema.ts';
import { useWords } from '../../parts/PlannerContext.ts';
import { SlipNotes } from '../../parts/SlipNotes.tsx';
import { WithNames } from '../../parts/WithNames.tsx';
import { PlainTable, type PlainColumn } from '../../ui/PlainTable.tsx';
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
  const columns: readonly (PlainColumn & {
    readonly shown: boolean;
    readonly cell: (offering: Offering) => string | null;
  })[] = [
    { id: 'organisation', header: text.organisation, shown: true, cell: (offering) => offering.awardingOrganisation },
    {
      id: 'row',
      header: text.row,
      shown: offerings.some(({ row }) => row !== null),
      cell: (offering) => offering.row,
    },
    {
      id: 'number',
      header: text.number,
      shown: true,
      cell: ({ number, otherNumber }) => (otherNumber === undefined ? number : `${number}, ${otherNumber}`),
    },
    {
      id: 'credits',
      header: text.credits,
      align: 'end',
      shown: true,
      cell: ({ creditValue }) => words.formats.number(creditValue),
    },
    {
      id: 'glh',
      header: text.glh,
      align: 'end',
      shown: true,
      cell: ({ glh }) => glh?.asPrinted ?? words.about.notPrinted,
    },
    {
      id: 'points',
      header: text.points,
      align: 'end',
      shown: offerings.some(({ points }) => points !== null),
      cell: ({ points }) => points,
    },
    {
      id: 'languages',
      header: text.languages,
      shown: offerings.some(({ languages }) => languages !== undefined),
      cell: ({ languages }) => languages ?? null,
    },
  ];
  const shown = columns.filter((column) => column.shown);
  return (
    <>
      <PlainTable
        caption={<WithNames>{text.caption(qualification.title)}</WithNames>}
        columns={shown}
        minWidth={620}
        rows={offerings.map((offering) => ({
          key: offering.number,
          cells: shown.map(({ id, cell }) =>
            id === 'organisation' ? (
              <Fragment key={id}>
                <span lang="en">{cell(offering)}</span>
                <SlipNotes framework={framework} slips={ownSlips(offering, shared)} />
              </Fragment>
            ) : (
              <span key={id} lang={id === 'languages' ? 'en' : undefined}>
                {cell(offering)}
              </span>
            ),
          ),
        }))}
      />
      <SlipNotes framework={framework} slips={shared} />
    </>
  );
}
