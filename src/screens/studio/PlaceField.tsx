import { useWords } from '../../parts/PlannerContext.ts';
import { Select } from '../../ui/Select.tsx';
import type { Place } from './shownFaults.ts';
import { useStudio } from './StudioContext.ts';

/** Which pathway and qualification is being worked on, where there are several. */
export function PlaceField({ onPlace }: { readonly onPlace: (place: Place) => void }) {
  const words = useWords();
  const { basics: text } = words.studio;
  const { draft, place } = useStudio();
  const places = draft.pathways.flatMap(({ name, qualifications }, pathway) =>
    qualifications.map(({ title }, qualification) => ({
      place: { pathway, qualification },
      label: [
        name.en === '' ? text.pathwayNumber(pathway + 1) : words.text(name),
        ...(qualifications.length > 1 ? [title || text.qualificationNumber(qualification + 1)] : []),
      ].join(', '),
    })),
  );
  if (places.length < 2) return null;
  const at = places.findIndex(
    (each) => each.place.pathway === place.pathway && each.place.qualification === place.qualification,
  );
  return (
    <Select
      label={text.pathway}
      value={String(at)}
      options={places.map(({ label }, index) => ({ value: String(index), label }))}
      onValue={(index) => onPlace(places[Number(index)]?.place ?? place)}
    />
  );
}
