import { useMemo, useState } from 'react';
import { newestFrameworks } from '../../catalogue/findFramework.ts';
import { unitTitle } from '../../catalogue/unitTitle.ts';
import { usePlanner, usePlans, useWords } from '../../parts/PlannerContext.ts';
import { WithNames } from '../../parts/WithNames.tsx';
import type { PlanView } from '../../judging/planView.ts';
import { moveToPathway } from '../../plan/moveToPathway.ts';
import { Button } from '../../ui/Button.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Select } from '../../ui/Select.tsx';
import { Stack } from '../../ui/Stack.tsx';
import { Bullets } from '../../ui/Bullets.tsx';

/** The way to another pathway or framework, with what comes along and what stays behind. */
export function MovePlan({
  view: { plan, whole },
  onMoved,
}: {
  readonly view: PlanView;
  readonly onMoved: () => void;
}) {
  const words = useWords();
  const { move: text } = words.unitsScreen.planDetails;
  const { catalogue } = usePlanner();
  const edit = usePlans((state) => state.edit);
  const [chosen, setChosen] = useState('');
  const places = useMemo(
    () =>
      newestFrameworks(catalogue).flatMap((framework) =>
        framework.pathways
          .filter(({ id }) => framework.id !== plan.framework.id || id !== plan.pathway)
          .map((pathway) => ({ key: `${framework.id} ${pathway.id}`, framework, pathway })),
      ),
    [catalogue, plan.framework.id, plan.pathway],
  );
  const place = places.find(({ key }) => key === chosen);
  const move = place && moveToPathway(plan, place.framework, place.pathway);
  const titles = (references: readonly string[]) =>
    references.length > 0 && (
      <Bullets>
        {references.map((reference) => (
          <li key={reference}>
            <WithNames>{unitTitle(whole, reference, words.locale)}</WithNames>
          </li>
        ))}
      </Bullets>
    );
  return (
    <Disclosure summary={text.open}>
      <Stack gap={4}>
        <Select
          label={text.to}
          value={chosen}
          options={[
            { value: '', label: text.choose },
            ...places.map(({ key, framework, pathway }) => ({
              value: key,
              label: `${framework.title}: ${words.text(pathway.name)}`,
              lang: 'en',
            })),
          ]}
          onValue={setChosen}
        />
        {move && (
          <>
            {move.carried.length + move.left.length === 0 ? (
              <p>{text.noUnits}</p>
            ) : (
              <>
                <p>{text.carried(move.carried.length)}</p>
                {titles(move.carried)}
                <p>{text.left(move.left.length)}</p>
                {titles(move.left)}
              </>
            )}
            {move.asksAgain && <p>{text.asksAgain}</p>}
            <p>{text.stays}</p>
            <Button
              onClick={() => {
                edit(plan.id, (present) => moveToPathway(present, place.framework, place.pathway).plan, { kept: true });
                setChosen('');
                onMoved();
              }}
            >
              {text.go}
            </Button>
          </>
        )}
      </Stack>
    </Disclosure>
  );
}
