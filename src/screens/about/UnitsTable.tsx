import { Fragment } from 'react';
import type { Framework, Qualification, Unit } from '../../catalogue/schema.ts';
import { unitGroups } from '../../catalogue/unitGroups.ts';
import { publishedFigure } from '../../plan/unitFigures.ts';
import { useWords } from '../../parts/PlannerContext.ts';
import { SlipNotes } from '../../parts/SlipNotes.tsx';
import { SourceNote } from '../../parts/SourceNote.tsx';
import { WithNames } from '../../parts/WithNames.tsx';
import { PlainTable } from '../../ui/PlainTable.tsx';
import { ownSlips, sharedSlips } from './sharedSlips.ts';
import { UnitOrigins } from './UnitOrigins.tsx';
import styles from './UnitsTable.module.css';

interface UnitsTableProps {
  readonly framework: Framework;
  readonly qualification: Qualification;
}

/** All units of a qualification in document order, with what other publications say of them. */
export function UnitsTable({ framework, qualification }: UnitsTableProps) {
  const words = useWords();
  const { units: text, notKnown } = words.about;
  const figure = (unit: Unit, name: 'level' | 'glh') => {
    const found = publishedFigure(unit, name);
    return found ? words.formats.number(found.value) : notKnown;
  };
  const shared = sharedSlips(qualification.units);
  const source = qualification.groups[0]?.source ?? qualification.source;
  return (
    <div className={styles['units']}>
      <p>
        {text.intro(qualification.units.length)} {text.origin}
      </p>
      <PlainTable
        caption={<WithNames>{text.caption(qualification.title)}</WithNames>}
        minWidth={920}
        columns={[
          { id: 'unit', header: text.unit },
          { id: 'reference', header: text.reference },
          { id: 'group', header: text.group },
          { id: 'credits', header: text.credits, align: 'end' },
          { id: 'kind', header: text.kind },
          { id: 'level', header: text.level, align: 'end' },
          { id: 'glh', header: text.glh, align: 'end' },
          { id: 'origins', header: text.origins },
        ]}
        rows={qualification.units.map((unit) => ({
          key: unit.reference,
          cells: [
            <Fragment key="unit">
              <span lang="en">{unit.title}</span>
              <SlipNotes framework={framework} slips={ownSlips(unit, shared)} />
            </Fragment>,
            <span key="reference" className={styles['reference']}>
              {unit.reference}
            </span>,
            unitGroups(unit).join(', '),
            words.formats.number(unit.creditValue),
            text.kinds[unit.kind ?? 'notStated'],
            figure(unit, 'level'),
            figure(unit, 'glh'),
            <div key="origins" className={styles['origins']}>
              <UnitOrigins unit={unit} />
            </div>,
          ],
        }))}
      />
      <SlipNotes framework={framework} slips={shared} />
      <SourceNote framework={framework} source={source} />
    </div>
  );
}
