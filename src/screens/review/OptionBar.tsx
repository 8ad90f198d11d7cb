import { useLocation } from 'wouter';
import { addresses } from '../../parts/addresses.ts';
import { usePlanner, usePlans, useWords } from '../../parts/PlannerContext.ts';
import { markAsOption, newOption } from '../../plan/options.ts';
import type { Plan } from '../../plan/planSchema.ts';
import { Button } from '../../ui/Button.tsx';
import { focusOn } from './focusOn.ts';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';

interface OptionBarProps {
  readonly plan: Plan;
  readonly family: readonly Plan[];
}

const labelOf = ({ option }: Plan): string => option?.label ?? '';

/** Which option is on the table; nothing where there is one alone. */
export function OptionSwitch({ plan, family }: OptionBarProps) {
  const { options: text, option } = useWords().reviewScreen;
  const [, navigate] = useLocation();
  if (family.length < 2) return null;
  return (
    <SegmentedControl
      label={text.choose}
      value={plan.id}
      choices={family.map((each) => ({ value: each.id, label: option(labelOf(each)) }))}
      onValue={(id) => navigate(addresses.review(id))}
    />
  );
}

/** Makes a second option to try something in, beside the first. */
export function NewOptionButton({ plan, family }: OptionBarProps) {
  const { newId, now } = usePlanner();
  const words = useWords();
  const { edit, add } = usePlans((state) => state);
  const [, navigate] = useLocation();
  return (
    <Button
      icon="copy"
      onClick={() => {
        const id = newId();
        edit(plan.id, markAsOption);
        add(newOption(plan, family, { id, now: now() }));
        // What was made is what is worked in.
        navigate(addresses.review(id));
        focusOn('review-options');
      }}
    >
      {words.reviewScreen.options.copy}
    </Button>
  );
}
