import { useCallback, useState } from 'react';
import { usePlans, useWords } from '../../parts/PlannerContext.ts';
import { QualificationFields } from '../../parts/QualificationFields.tsx';
import { StartDateField } from '../../parts/StartDateField.tsx';
import { renamePlan, setStartDate } from '../../plan/planDetails.ts';
import type { PlanView } from '../../judging/planView.ts';
import { Button } from '../../ui/Button.tsx';
import { DoneButton } from '../../ui/DoneButton.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { LineField } from '../../parts/LineField.tsx';
import { MovePlan } from './MovePlan.tsx';
import { Stack } from '../../ui/Stack.tsx';
import { Sheet } from '../../parts/Sheet.tsx';

interface PlanDetailsProps {
  readonly view: PlanView;
  /** Room for words beside the pencil. */
  readonly wide: boolean;
}

/** Name, awarding organisation and start date: each change is made as it is typed. */
export function PlanDetails({ view, wide }: PlanDetailsProps) {
  const { plan, whole, framework } = view;
  const { unitsScreen } = useWords();
  const { planDetails: text } = unitsScreen;
  const edit = usePlans((state) => state.edit);
  const [open, setOpen] = useState(false);
  const close = useCallback(() => setOpen(false), []);
  return (
    <>
      {wide ? (
        <Button icon="pencil" onClick={() => setOpen(true)}>
          {text.open}
        </Button>
      ) : (
        <IconButton icon="pencil" label={text.open} onClick={() => setOpen(true)} />
      )}
      <Sheet
        open={open}
        onClose={close}
        title={text.title}
        footer={open && <DoneButton onDone={close}>{text.done}</DoneButton>}
      >
        {open && (
          <Stack gap={4}>
            <QualificationFields
              plan={plan}
              framework={framework}
              pathway={whole}
              onChange={(change) => edit(plan.id, change)}
            />
            <StartDateField
              value={plan.startDate}
              plan={plan}
              onValue={(day) => edit(plan.id, (before) => setStartDate(before, day))}
            />
            <LineField
              label={text.name}
              hint={text.nameHint}
              value={plan.name}
              maxLength={200}
              onChange={(event) => {
                const name = event.currentTarget.value;
                edit(plan.id, (before) => renamePlan(before, name), { step: 'name' });
              }}
            />
            <MovePlan view={view} onMoved={close} />
          </Stack>
        )}
      </Sheet>
    </>
  );
}
