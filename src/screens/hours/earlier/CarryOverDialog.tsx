import { useState } from 'react';
import { carryOver, sharedUnits, type EarlierPlan } from '../../../hours/carryOver.ts';
import { DayField } from '../../../parts/DayField.tsx';
import { usePlanner, usePlans, useWords } from '../../../parts/PlannerContext.ts';
import { judge } from '../../../judging/judge.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { Select } from '../../../ui/Select.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import styles from '../Forms.module.css';
import { RadioList } from '../RadioList.tsx';
import type { HoursView } from '../useHours.ts';

interface CarryOverDialogProps {
  readonly view: HoursView;
  readonly open: boolean;
  /** Steady between renders. */
  readonly onClose: () => void;
}

const outcomes = ['completed', 'units'] as const;

/** Brings what was in another plan on this device into this one, in one step. */
export function CarryOverDialog({ view, open, onClose }: CarryOverDialogProps) {
  const words = useWords();
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={words.priorLearning.carry.title}
      closeLabel={words.common.close}
      look="sheet"
    >
      <CarryOverForm view={view} onClose={onClose} />
    </Dialog>
  );
}

function CarryOverForm({ view, onClose }: { readonly view: HoursView; readonly onClose: () => void }) {
  const { catalogue } = usePlanner();
  const words = useWords();
  const { carry: text } = words.priorLearning;
  const plans = usePlans((state) => state.plans);
  const others = Object.values(plans).flatMap((plan) => {
    const judged = plan.id === view.plan.id ? null : judge(plan, catalogue);
    if (!judged || judged.pathway.id === view.pathway.id) return [];
    const shared = sharedUnits(judged.pathway, view.pathway).length;
    return shared > 0 ? [{ plan, pathway: judged.pathway, shared }] : [];
  });
  const [chosen, setChosen] = useState('');
  const [outcome, setOutcome] = useState<EarlierPlan['outcome']>('completed');
  const [achieved, setAchieved] = useState<string | null>(null);
  const [certificate, setCertificate] = useState('');
  const earlier = others.find(({ plan }) => plan.id === chosen) ?? others[0];
  if (!earlier) return <p>{text.none}</p>;
  const future =
    achieved !== null && achieved > view.today
      ? words.hoursFindings.fault({ code: 'future', date: achieved, today: view.today })
      : null;
  const submit = () => {
    if (future !== null) return;
    const { plan, pathway } = earlier;
    view.edit((programme) =>
      carryOver(programme.plan, programme.pathway, { plan, pathway, outcome, achieved, certificate }),
    );
    onClose();
  };
  return (
    <div className={styles['form']}>
      <p>{text.lead}</p>
      <Select
        label={text.plan}
        hint={text.shared(earlier.shared)}
        value={earlier.plan.id}
        onValue={setChosen}
        options={others.map(({ plan, pathway }) => ({
          value: plan.id,
          label: text.from(plan.name || words.common.unnamedPlan, words.text(pathway.name)),
        }))}
      />
      <RadioList
        label={text.outcome}
        value={outcome}
        onValue={setOutcome}
        choices={outcomes.map((value) => ({ value, label: text.outcomes[value] }))}
      />
      <div className={styles['pair']}>
        <DayField label={words.priorLearning.achieved} value={achieved} problem={future} onValue={setAchieved} />
        <TextField
          label={words.priorLearning.certificate}
          maxLength={100}
          autoComplete="off"
          value={certificate}
          onChange={(event) => setCertificate(event.currentTarget.value)}
        />
      </div>
      <Button kind="primary" onClick={submit}>
        {text.submit}
      </Button>
    </div>
  );
}
