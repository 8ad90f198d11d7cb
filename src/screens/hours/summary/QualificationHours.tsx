import { editTraining, trainingOf } from '../../../hours/programme.ts';
import type { QualificationBasis, QualificationFigures } from '../../../hours/hourRequirements.ts';
import { useWords } from '../../../parts/PlannerContext.ts';
import { Button } from '../../../ui/Button.tsx';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { StatusChip } from '../../../ui/StatusChip.tsx';
import { Quiet } from '../../../ui/Quiet.tsx';
import type { HoursView } from '../useHours.ts';
import { SegmentedControl } from '../../../ui/SegmentedControl.tsx';
import { Stack } from '../../../ui/Stack.tsx';

const bases: readonly QualificationBasis[] = ['framework', 'awardingOrganisation', 'plan'];

/** Which of the figures that are known the qualification's hours are planned to. Nothing where the document has no such part. */
export function QualificationHours({ view }: { readonly view: HoursView }) {
  const { basis: text } = useWords().hoursScreen;
  const { figures } = view.overview.requirements;
  if (!figures) return null;
  const choose = (basis: QualificationBasis) =>
    view.edit(({ plan }) => editTraining(plan, (training) => ({ ...training, qualificationHours: basis })));
  const wanted = trainingOf(view.plan).qualificationHours;
  return (
    <Stack as="section" ruled align="start">
      <h3>{text.heading}</h3>
      <p>
        {figures.basis === 'framework'
          ? text.atMinimum(figures.neededMinutes)
          : text.above[figures.basis](figures.neededMinutes, figures.frameworkMinutes)}
      </p>
      {figures.basis !== 'framework' && (
        <Button onClick={() => choose('framework')}>{text.toMinimum(figures.frameworkMinutes)}</Button>
      )}
      {wanted !== 'highest' && wanted !== figures.basis && <Quiet>{text.below}</Quiet>}
      <Disclosure summary={text.change} data-on-paper={false}>
        <p>{text.lead}</p>
        <SegmentedControl
          look="list"
          label={text.heading}
          value={figures.basis}
          onValue={choose}
          choices={bases.map((basis) => ({
            value: basis,
            label: label(basis, figures, text),
            disabled: minutesOf(basis, figures) === null,
          }))}
        />
        {figures.awardingMisprinted && <StatusChip tone="unknown">{text.misprinted}</StatusChip>}
      </Disclosure>
    </Stack>
  );
}

function minutesOf(basis: QualificationBasis, figures: QualificationFigures): number | null {
  if (basis === 'framework') return figures.frameworkMinutes;
  return basis === 'plan' ? figures.planMinutes : figures.awardingMinutes;
}

type BasisWords = ReturnType<typeof useWords>['hoursScreen']['basis'];

function label(basis: QualificationBasis, figures: QualificationFigures, text: BasisWords): string {
  const minutes = minutesOf(basis, figures);
  if (minutes === null) return text.notKnown(text.names[basis]);
  if (basis === 'plan' && figures.planUnknownUnits > 0) return text.planAtLeast(minutes, figures.planUnknownUnits);
  return text.option(text.names[basis], minutes);
}
