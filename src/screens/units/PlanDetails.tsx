import { useCallback, useState } from 'react';
import { OfferingField } from '../../parts/OfferingField.tsx';
import { usePlans, useWords } from '../../parts/PlannerContext.ts';
import { StartDateField } from '../../parts/StartDateField.tsx';
import { chooseOffering, renamePlan, setStartDate } from '../../plan/planDetails.ts';
import type { PlanView } from '../../judging/planView.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { TextField } from '../../ui/TextField.tsx';
import styles from './PlanDetails.module.css';

interface PlanDetailsProps {
  readonly view: PlanView;
  /** Room for words beside the pencil. */
  readonly wide: boolean;
}

/** Name, awarding organisation and start date: each change is made as it is typed. */
export function PlanDetails({ view: { plan, pathway, framework }, wide }: PlanDetailsProps) {
  const { unitsScreen, common } = useWords();
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
      <Dialog
        open={open}
        onClose={close}
        title={text.title}
        closeLabel={common.close}
        look="sheet"
        footer={
          <Button kind="primary" onClick={close}>
            {text.done}
          </Button>
        }
      >
        <div className={styles['fields']}>
          {pathway.qualifications.map((qualification) => (
            <OfferingField
              key={qualification.id}
              framework={framework}
              qualification={qualification}
              alone={pathway.qualifications.length === 1}
              value={plan.offerings[qualification.id] ?? ''}
              onValue={(number) => edit(plan.id, (before) => chooseOffering(before, qualification.id, number))}
            />
          ))}
          <StartDateField
            value={plan.startDate}
            plan={plan}
            onValue={(day) => edit(plan.id, (before) => setStartDate(before, day))}
          />
          <TextField
            label={text.name}
            hint={text.nameHint}
            value={plan.name}
            maxLength={200}
            autoComplete="off"
            onChange={(event) => {
              const name = event.currentTarget.value;
              edit(plan.id, (before) => renamePlan(before, name), { step: 'name' });
            }}
          />
        </div>
      </Dialog>
    </>
  );
}
