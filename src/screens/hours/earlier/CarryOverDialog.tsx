import { carryOver, sharedUnits, type EarlierPlan } from '../../../hours/carryOver.ts';
import { DayField } from '../../../parts/DayField.tsx';
import { usePlanner, usePlans, useWords } from '../../../parts/PlannerContext.ts';
import { useForm } from '../../../parts/useForm.ts';
import { judge } from '../../../judging/judge.ts';
import { Button } from '../../../ui/Button.tsx';
import { Sheet } from '../../../parts/Sheet.tsx';
import { Select } from '../../../ui/Select.tsx';
import { LineField } from '../../../parts/LineField.tsx';
import { Form } from '../../../ui/Form.tsx';
import type { HoursView } from '../useHours.ts';
import { Stack } from '../../../ui/Stack.tsx';
import { SegmentedControl } from '../../../ui/SegmentedControl.tsx';

interface CarryOverDialogProps {
  readonly view: HoursView;
  readonly open: boolean;
  /** Steady between renders. */
  readonly onClose: () => void;
}

const outcomes = ['completed', 'units'] as const;

type TypedCarry = Omit<EarlierPlan, 'plan' | 'pathway'> & {
  /** Id of the earlier plan; empty: the first there is. */
  readonly from: string;
};

const nothingTyped: TypedCarry = { from: '', outcome: 'completed', achieved: null, certificate: '' };

/** Brings what was in another plan on this device into this one, in one step. */
export function CarryOverDialog({ view, open, onClose }: CarryOverDialogProps) {
  const words = useWords();
  return (
    <Sheet open={open} onClose={onClose} title={words.priorLearning.carry.title}>
      <CarryOverForm view={view} onClose={onClose} />
    </Sheet>
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
  const chosenIn = ({ from }: TypedCarry) => others.find(({ plan }) => plan.id === from) ?? others[0];
  const { typed, type, fault, submit } = useForm<TypedCarry, EarlierPlan, 'future'>({
    draftKey: `${view.plan.id}/carry`,
    initial: nothingTyped,
    check(form) {
      const { outcome, achieved, certificate } = form;
      const chosen = chosenIn(form);
      const isFuture = achieved !== null && achieved > view.today;
      return {
        value:
          chosen && !isFuture ? { plan: chosen.plan, pathway: chosen.pathway, outcome, achieved, certificate } : null,
        faults: { achieved: isFuture ? 'future' : null },
      };
    },
    isToldAtOnce: () => true,
    commit(carried) {
      view.edit((programme) => carryOver(programme.plan, programme.pathway, carried));
      onClose();
    },
  });
  const earlier = chosenIn(typed);
  if (!earlier) return <p>{text.none}</p>;
  const { outcome, achieved, certificate } = typed;
  const future =
    fault('achieved') && words.hoursFindings.fault({ code: 'future', date: achieved ?? '', today: view.today });
  return (
    <Form onSubmit={submit}>
      <p>{text.lead}</p>
      <Select
        label={text.plan}
        hint={text.shared(earlier.shared)}
        value={earlier.plan.id}
        onValue={(from) => type({ from })}
        options={others.map(({ plan, pathway }) => ({
          value: plan.id,
          label: text.from(plan.name || words.common.unnamedPlan, words.text(pathway.name)),
        }))}
      />
      <SegmentedControl
        look="list"
        label={text.outcome}
        value={outcome}
        onValue={(next) => type({ outcome: next })}
        choices={outcomes.map((value) => ({ value, label: text.outcomes[value] }))}
      />
      <Stack columns={11} gap={3}>
        <DayField
          label={words.priorLearning.achieved}
          value={achieved}
          problem={future}
          onValue={(day) => type({ achieved: day })}
        />
        <LineField
          label={words.priorLearning.certificate}
          maxLength={100}
          value={certificate}
          onChange={(event) => type({ certificate: event.currentTarget.value })}
        />
      </Stack>
      <Button kind="primary" type="submit">
        {text.submit}
      </Button>
    </Form>
  );
}
