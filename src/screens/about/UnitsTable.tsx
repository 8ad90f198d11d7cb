import type { Framework, Pathway, Qualification, Unit, FactOrigin } from '../../catalogue/schema.ts';
import { unitGroups } from '../../catalogue/unitGroups.ts';
import { publishedFigure } from '../../plan/unitFigures.ts';
import { GroupName } from '../../parts/GroupName.tsx';
import { useWords } from '../../parts/PlannerContext.ts';
import { UnitTitle } from '../../parts/UnitTitle.tsx';
import { SlipNotes } from '../../parts/SlipNotes.tsx';
import { SourceNote } from '../../parts/SourceNote.tsx';
import { WithNames } from '../../parts/WithNames.tsx';
import { Table } from '../../ui/Table.tsx';
import { useRows } from '../../ui/useRows.ts';
import { ownSlips, sharedSlips } from './sharedSlips.ts';
import { Stack } from '../../ui/Stack.tsx';
import { Bullets } from '../../ui/Bullets.tsx';
import styles from './About.module.css';
import { titleIn } from '../../catalogue/unitTitle.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';

interface UnitsTableProps {
  readonly framework: Framework;
  readonly pathway: Pathway;
  readonly qualification: Qualification;
}

/** All units of a qualification in document order, with what other publications say of them. */
export function UnitsTable({ framework, pathway, qualification }: UnitsTableProps) {
  const words = useWords();
  const { units: text, notKnown } = words.about;
  const figure = (unit: Unit, name: 'level' | 'glh') => {
    const found = publishedFigure(unit, name);
    if (!found) return notKnown;
    return name === 'level' ? words.common.level(found.value) : words.formats.number(found.value);
  };
  const shared = sharedSlips(qualification.units);
  const source = qualification.groups[0]?.source ?? qualification.source;
  const rows = useRows<Unit>({
    data: qualification.units,
    rowKey: ({ reference }) => reference,
    columns: [
      {
        id: 'unit',
        header: text.unit,
        rowHeader: true,
        cell: (unit) => (
          <>
            <UnitTitle unit={unit} />
            <SlipNotes framework={framework} slips={ownSlips(unit, shared)} />
          </>
        ),
      },
      {
        id: 'reference',
        header: text.reference,
        cell: ({ reference, otherReference }) => (
          <span className={styles['reference']}>
            {otherReference === undefined ? reference : `${reference} (${otherReference})`}
          </span>
        ),
      },
      { id: 'group', header: text.group, cell: (unit) => unitGroups(unit).join(', ') },
      {
        id: 'credits',
        header: text.credits,
        align: 'end',
        cell: ({ creditValue }) =>
          creditValue === undefined ? words.about.notPrinted : words.formats.number(creditValue),
      },
      { id: 'kind', header: text.kind, cell: ({ kind }) => text.kinds[kind ?? 'notStated'] },
      { id: 'level', header: text.level, align: 'end', cell: (unit) => figure(unit, 'level') },
      { id: 'glh', header: text.glh, align: 'end', cell: (unit) => figure(unit, 'glh') },
      {
        id: 'origins',
        header: text.origins,
        cell: (unit) => (
          <div className={styles['origins']}>
            <UnitOrigins unit={unit} />
          </div>
        ),
      },
    ],
  });
  return (
    <Stack gap={3}>
      <p>
        {text.intro(qualification.units.length)} {text.origin}
      </p>
      {qualification.groups.some(({ name }) => name) && (
        <Bullets>
          {qualification.groups.map(({ id: group }) => (
            <li key={group}>
              <GroupName pathway={pathway} total={{ group, qualification: qualification.id }} />
            </li>
          ))}
        </Bullets>
      )}
      <Table caption={<WithNames>{text.caption(qualification.title)}</WithNames>} rows={rows} minWidth={920} />
      <SlipNotes framework={framework} slips={shared} />
      <SourceNote framework={framework} source={source} />
    </Stack>
  );
}

/** The publications a unit's level and guided hours were read in. */
function UnitOrigins({ unit }: { unit: Unit }) {
  const { about, locale } = useWords();
  const { units: text } = about;
  const origins = new Map<string, FactOrigin>();
  for (const name of ['level', 'glh'] as const) {
    const figure = publishedFigure(unit, name);
    if (figure && figure.provenance !== 'reader')
      for (const origin of figure.origins) origins.set(`${origin.publisher} ${origin.document}`, origin);
  }
  if (origins.size === 0) return text.noOrigin;
  return (
    <Disclosure
      summary={text.originCount(origins.size)}
      about={<WithNames>{text.originAbout(titleIn(unit, locale))}</WithNames>}
    >
      <Bullets>
        {[...origins].map(([key, { publisher, document, reading }]) => (
          <li key={key}>
            <WithNames>{text.originLine(publisher, document, text.readings[reading])}</WithNames>
          </li>
        ))}
      </Bullets>
    </Disclosure>
  );
}
