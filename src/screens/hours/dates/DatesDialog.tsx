import { isCalendarDay, lastDayAfterMonths } from '../../../hours/calendarDay.ts';
import { proposedMonths } from '../../../hours/planSpan.ts';
import { editTraining, trainingOf } from '../../../hours/programme.ts';
import { DayField } from '../../../parts/DayField.tsx';
import { usePlans, useWords } from '../../../parts/PlannerContext.ts';
import { StartDateField } from '../../../parts/StartDateField.tsx';
import { setStartDate } from '../../../plan/planDetails.ts';
import { Sheet } from '../../../parts/Sheet.tsx';
import { DoneButton } from '../../../ui/DoneButton.tsx';
import { BreaksEditor, newBreakId, useNewBreak, type NewBreak } from './BreaksEditor.tsx';
import { fieldProblem, type HoursView } from '../useHours.ts';
import { Stack } from '../../../ui/Stack.tsx';

interface DatesDialogProps {
  readonly view: HoursView;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** Start, planned end and breaks; each change is made as it is typed. */
export function DatesDialog({ view, open, onClose }: DatesDialogProps) {
  const { hoursScreen } = useWords();
  const added = useNewBreak(view);
  const done = () => {
    // What was filled in and not added is added, or asked about where it is not whole.
    const form = document.getElementById(newBreakId);
    if (!added.isEmpty && form instanceof HTMLFormElement) form.requestSubmit();
    if (added.isEmpty || added.isWhole) onClose();
  };
  return (
    <Sheet
      open={open}
      onClose={onClose}
      title={hoursScreen.dates.title}
      footer={<DoneButton onDone={done}>{hoursScreen.dates.done}</DoneButton>}
    >
      <DatesForm view={view} added={added} />
    </Sheet>
  );
}

function DatesForm({ view, added }: { readonly view: HoursView; readonly added: NewBreak }) {
  const words = useWords();
  const { dates } = words.hoursScreen;
  const editPlan = usePlans((state) => state.edit);
  const { plan, pathway } = view;
  const shortest =
    plan.startDate !== null && isCalendarDay(plan.startDate)
      ? lastDayAfterMonths(plan.startDate, pathway.minimumMonths?.months ?? proposedMonths)
      : null;
  return (
    <Stack gap={4}>
      <StartDateField
        value={plan.startDate}
        plan={plan}
        onValue={(day) => editPlan(plan.id, (before) => setStartDate(before, day))}
      />
      <DayField
        label={dates.end}
        hint={shortest === null ? dates.endHintNone : dates.endHint(shortest)}
        value={trainingOf(plan).plannedEnd}
        problem={fieldProblem(view.problems, words, ({ name }) => name === 'plannedEnd')}
        onValue={(plannedEnd) =>
          view.edit((programme) => editTraining(programme.plan, (training) => ({ ...training, plannedEnd })))
        }
      />
      <BreaksEditor view={view} added={added} />
    </Stack>
  );
}
