import { useCallback, useId, useMemo, useRef, useState } from 'react';
import { copyPlan } from '../../plan/copyPlan.ts';
import { renamePlan } from '../../plan/planDetails.ts';
import type { Plan } from '../../plan/planSchema.ts';
import { latestFirst, listedFirst } from '../../store/latestPlans.ts';
import { LongList } from '../../parts/LongList.tsx';
import { usePlanner, usePlans } from '../../parts/PlannerContext.ts';
import { useSaveAllPlans } from '../../parts/useSaveAllPlans.ts';
import { Boundary } from '../../ui/Boundary.tsx';
import { Button } from '../../ui/Button.tsx';
import { Snackbar, type SnackbarNote } from '../../ui/Snackbar.tsx';
import { PlanCard } from './PlanCard.tsx';
import { Stack } from '../../ui/Stack.tsx';

const idOf = ({ id }: Plan) => id;

/** Every plan on this device, the one changed last on top. Nothing at all on a first visit. */
export function PlanList() {
  const { words, plans: store, newId, now } = usePlanner();
  const plans = usePlans((state) => state.plans);
  const headingId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const [note, setNote] = useState<SnackbarNote>();
  const closeNote = useCallback(() => setNote(undefined), []);
  const { plans: text } = words.start;
  const nameOf = (plan: Plan) => plan.name || words.common.unnamedPlan;

  const rename = (plan: Plan, name: string) => store.getState().edit(plan.id, (present) => renamePlan(present, name));
  const copy = (plan: Plan) => {
    const made = copyPlan(plan, { id: newId(), name: text.copyOf(nameOf(plan)), now: now() });
    store.getState().add(made);
    setNote({ id: made.id, words: text.copied(nameOf(made)) });
  };
  const remove = (plan: Plan) => {
    store.getState().remove(plan.id);
    setNote({
      id: `removed ${plan.id} ${now()}`,
      words: text.removed(nameOf(plan)),
      action: { label: words.common.undo, onAction: () => store.getState().restore(plan.id) },
    });
    const wasLast = Object.keys(store.getState().plans).length === 0;
    (wasLast ? document.querySelector<HTMLElement>('h1') : heading.current)?.focus();
  };

  const saveAll = useSaveAllPlans();
  const save = async () => {
    const name = await saveAll?.();
    if (name) setNote({ id: `saved ${now()}`, words: words.storage.saved(name) });
  };

  const sorted = useMemo(() => latestFirst(plans), [plans]);
  return (
    <>
      {sorted.length > 0 && (
        <Stack as="section" gap={3} aria-labelledby={headingId}>
          <h2 id={headingId} ref={heading} tabIndex={-1}>
            {text.heading}
          </h2>
          <LongList entries={sorted} keyOf={idOf} first={listedFirst} step={24} gap={3} columns={22}>
            {(plan) => (
              <Boundary>
                <PlanCard plan={plan} onRename={rename} onCopy={copy} onRemove={remove} />
              </Boundary>
            )}
          </LongList>
          {sorted.length > 1 && (
            <Button icon="download" onClick={() => void save()}>
              {words.storage.saveAll}
            </Button>
          )}
        </Stack>
      )}
      <Snackbar note={note} closeLabel={words.common.close} onClose={closeNote} />
    </>
  );
}
