import type { Path } from '../../studio/paths.ts';
import { useWords } from '../../parts/PlannerContext.ts';
import { ChoiceAt, TextAt } from './fields.tsx';

const confirmers = ['trainingProvider', 'awardingOrganisation', 'apprentice', 'employer'] as const;

/** What is asked for beside the units, and who can confirm it. */
export function RequirementFields({ path }: { readonly path: Path }) {
  const { rules: text } = useWords().studio;
  return (
    <>
      <TextAt path={`${path}.text.en`} label={text.text} />
      <TextAt path={`${path}.text.cy`} label={text.textWelsh} empty={undefined} />
      <ChoiceAt
        path={`${path}.confirmedBy`}
        label={text.confirmedBy}
        options={confirmers.map((value) => ({ value, label: text.confirmers[value] }))}
      />
    </>
  );
}
