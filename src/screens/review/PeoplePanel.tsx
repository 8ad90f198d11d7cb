import { usePlans, useWords } from '../../parts/PlannerContext.ts';
import { nobody, setPeople } from '../../plan/planDetails.ts';
import type { People, Plan } from '../../plan/planSchema.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { LineField } from '../../parts/LineField.tsx';
import { Quiet } from '../../ui/Quiet.tsx';
import { Stack } from '../../ui/Stack.tsx';
import { ReviewCard } from './ReviewCard.tsx';

const longest: Readonly<Record<keyof People, number>> = { employer: 200, tutor: 200, centre: 200, learnerNumber: 60 };
const fields = ['employer', 'tutor', 'centre', 'learnerNumber'] as const satisfies readonly (keyof People)[];

/** Who has to do with the plan, for the tutor's table and the paper. Never in a link. */
export function PeoplePanel({ plan }: { readonly plan: Plan }) {
  const { people: text } = useWords().reviewScreen;
  const edit = usePlans((state) => state.edit);
  const people = { ...nobody, ...plan.people };
  const named = fields.flatMap((field) => (people[field] === '' ? [] : [people[field]]));
  return (
    <ReviewCard id="review-people" heading={text.heading}>
      <p>{named.length === 0 ? text.none : named.join(' · ')}</p>
      <Disclosure summary={text.change}>
        <Stack gap={3}>
          {fields.map((field) => (
            <LineField
              key={field}
              label={text.fields[field]}
              value={people[field]}
              maxLength={longest[field]}
              onChange={(event) => {
                const typed = event.currentTarget.value;
                edit(plan.id, (before) => setPeople(before, { [field]: typed }), { step: field });
              }}
            />
          ))}
          <Quiet>{text.note}</Quiet>
        </Stack>
      </Disclosure>
    </ReviewCard>
  );
}
