import { guidedHours } from '../../../hours/guidedHours.ts';
import { useWords } from '../../../parts/PlannerContext.ts';
import { WithNames } from '../../../parts/WithNames.tsx';
import type { PlanView } from '../../../judging/planView.ts';
import { StatusChip } from '../../../ui/StatusChip.tsx';
import { ownEntry } from '../../../plan/ownEntry.ts';
import { Stack } from '../../../ui/Stack.tsx';

/** Guided learning hours of the units: what is known, what is not, and what the awarding organisation prints. */
export function GuidedHoursLine({ view }: { readonly view: PlanView }) {
  const { summary } = useWords().unitsScreen;
  const { pathway, plan } = view;
  return guidedHours(plan, pathway).qualifications.map(({ qualification: id, sum, printed, comparison }) => {
    const qualification = pathway.qualifications.find((candidate) => candidate.id === id);
    const chosen = qualification?.offerings.find(({ number }) => number === ownEntry(plan.offerings, id));
    if (!sum) return null;
    const { known, least, most, unknownUnits } = sum;
    return (
      <Stack as="section" ruled key={id}>
        <h3>{summary.guidedHours}</h3>
        <p>
          <b>
            {unknownUnits.length === 0
              ? summary.guidedHoursKnown(known)
              : summary.guidedHoursRange(known, least, most, unknownUnits.length)}
          </b>
        </p>
        {chosen && printed ? (
          <p>
            <WithNames>{summary.offeringGlh(chosen.awardingOrganisation, printed.asPrinted)}</WithNames>{' '}
            {comparison === 'unknown' ? (
              <StatusChip tone="unknown">{summary.glhComparison.unknown}</StatusChip>
            ) : (
              summary.glhComparison[comparison]
            )}
          </p>
        ) : (
          <p>{chosen ? summary.noOfferingGlh : summary.noOffering}</p>
        )}
      </Stack>
    );
  });
}
