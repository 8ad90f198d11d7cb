import { UnitTitle } from '../../../parts/UnitTitle.tsx';
import { findUnit } from '../../../catalogue/findUnit.ts';
import { subjectKey } from '../../../hours/hourSubject.ts';
import { sumMinutes } from '../../../hours/jobMinutes.ts';
import { groupLook } from '../../../parts/groupLook.ts';
import { useWords } from '../../../parts/PlannerContext.ts';
import { unitFigure } from '../../../plan/unitFigures.ts';
import { ShapeBadge } from '../../../ui/ShapeBadge.tsx';
import type { Review } from '../../../judging/review.ts';
import { PaperTable } from './PaperTable.tsx';
import { AlsoCounts } from '../AlsoCounts.tsx';
import { plannedMonths } from './plannedMonths.ts';
import { ownEntry } from '../../../plan/ownEntry.ts';

/** Every unit with its months and hours; whole qualifications where the document names no units. */
export function PaperUnits({ review }: { readonly review: Review }) {
  return review.view.evaluation.placed.length > 0 ? <UnitsTable review={review} /> : <WholeTable review={review} />;
}

function UnitsTable({ review: { view, overview, guidedHours } }: { readonly review: Review }) {
  const words = useWords();
  const { table: text } = words.paper;
  const { figure } = words.hoursScreen.words;
  const { evaluation, pathway, plan } = view;
  const needs = new Map(overview.needs.map((need) => [subjectKey(need.subject), need]));
  const units = evaluation.placed.flatMap((placed) => {
    const unit = findUnit(pathway, placed.reference)?.unit;
    const need = needs.get(subjectKey({ kind: 'unit', reference: placed.reference }));
    return unit ? [{ placed, unit, need }] : [];
  });
  const sum = sumMinutes(units.flatMap(({ need }) => (need ? [need.needed] : [])));
  return (
    <PaperTable
      caption={text.caption}
      hidesFirst
      heads={[text.group, text.unit, text.reference, text.planned, text.off, text.on, text.guidedHours, text.credits]}
    >
      <tbody>
        {units.map(({ placed, unit, need }) => (
          <tr key={unit.reference}>
            <td>
              <ShapeBadge {...groupLook(pathway, placed.group)} size="small" label={words.common.group(placed.group)} />
            </td>
            <th scope="row">
              <UnitTitle unit={unit} />
              <AlsoCounts pathway={pathway} places={placed.also} />
            </th>
            <td>{unit.reference}</td>
            <td>
              {placed.because === 'achieved'
                ? text.recognised
                : plannedMonths(overview, { kind: 'unit', reference: unit.reference }, words)}
            </td>
            <td>{need && figure(need.needed.offMinutes)}</td>
            <td>{need && figure(need.needed.onMinutes)}</td>
            <td>{unitFigure(plan, unit, 'glh')?.value ?? text.notKnown}</td>
            <td>{unit.creditValue ?? text.notKnown}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={4}>
            {text.total(units.length)}
          </th>
          <td>{overview.requirements.breakdown === 'components' && figure(sum.offMinutes)}</td>
          <td>{overview.requirements.breakdown === 'components' && figure(sum.onMinutes)}</td>
          <td>{guidedHours.sum && text.known(guidedHours.sum.known, guidedHours.sum.unknownUnits.length)}</td>
          <td>{evaluation.selectedCredits}</td>
        </tr>
      </tfoot>
    </PaperTable>
  );
}

function WholeTable({ review: { view } }: { readonly review: Review }) {
  const words = useWords();
  const { wholeTable: text, table } = words.paper;
  const { pathway, plan } = view;
  return (
    <PaperTable caption={text.caption} heads={[text.qualification, text.number, text.tqt, table.credits]}>
      <tbody>
        {pathway.qualifications.map(({ id, title, offerings, tqt, credits }) => (
          <tr key={id}>
            <th scope="row" lang="en">
              {title}
            </th>
            <td>
              {(offerings.find(({ number }) => number === ownEntry(plan.offerings, id)) ?? offerings[0])?.number ??
                text.none}
            </td>
            <td>{tqt ?? text.none}</td>
            <td>{credits ?? text.none}</td>
          </tr>
        ))}
        {pathway.essentialSkills.map(({ skill, level, credits }) => (
          <tr key={skill}>
            <th scope="row">{text.essentialSkill(words.about.skills.names[skill], level)}</th>
            <td>{text.none}</td>
            <td>{text.none}</td>
            <td>{credits}</td>
          </tr>
        ))}
      </tbody>
    </PaperTable>
  );
}
