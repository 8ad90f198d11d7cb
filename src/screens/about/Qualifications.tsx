import type { Framework, Pathway, Qualification, Offering } from '../../catalogue/schema.ts';
import { useWords } from '../../parts/PlannerContext.ts';
import { SourceNote } from '../../parts/SourceNote.tsx';
import { WithNames } from '../../parts/WithNames.tsx';
import { Block } from './Block.tsx';
import { Stack } from '../../ui/Stack.tsx';
import { Bullets } from '../../ui/Bullets.tsx';
import { SlipNotes } from '../../parts/SlipNotes.tsx';
import { Table } from '../../ui/Table.tsx';
import { useRows, type Column } from '../../ui/useRows.ts';
import { ownSlips, sharedSlips } from './sharedSlips.ts';

interface QualificationsProps {
  readonly framework: Framework;
  readonly pathway: Pathway;
}

/** What the apprentice is awarded, by whom, and what is no longer on offer. */
export function Qualifications({ framework, pathway }: QualificationsProps) {
  const { qualifications: text } = useWords().about;
  const { qualifications } = pathway;
  const choices = pathway.rules.filter(({ kind }) => kind === 'oneQualification');
  const removed = framework.removed.filter(({ title }) => qualifications.some((offered) => offered.title === title));
  const line = ({ kind, credits, tqt }: Qualification) => text.line(text.kinds[kind], credits ?? null, tqt);
  return (
    <Block heading={text.heading} level={3}>
      <p>{text.intro(qualifications.length, choices.length > 0)}</p>
      {qualifications.map((qualification) => (
        <Stack key={qualification.id}>
          <h4 lang="en">{qualification.title}</h4>
          <p>{line(qualification)}</p>
          <OfferingsTable framework={framework} qualification={qualification} />
          <SourceNote framework={framework} source={qualification.source} />
        </Stack>
      ))}
      {removed.length > 0 && (
        <Stack>
          <h4>{text.removed}</h4>
          <Bullets>
            {removed.map(({ title, awardingOrganisation, number }) => (
              <li key={number}>
                <WithNames>{text.removedLine(title, awardingOrganisation, number)}</WithNames>
              </li>
            ))}
          </Bullets>
          {removed[0] && <SourceNote framework={framework} source={removed[0].source} />}
        </Stack>
      )}
    </Block>
  );
}

interface OfferingsTableProps {
  readonly framework: Framework;
  readonly qualification: Qualification;
}

/** Every row of the document's table, figures as printed, notes on slips beneath the figure they are about. */
function OfferingsTable({ framework, qualification }: OfferingsTableProps) {
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
