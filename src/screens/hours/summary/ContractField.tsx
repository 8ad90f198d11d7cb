import { editTraining, trainingOf } from '../../../hours/programme.ts';
import { minutesPerWeek } from '../../../hours/trainingProblems.ts';
import { useWords } from '../../../parts/PlannerContext.ts';
import { HoursField } from '../HoursField.tsx';
import type { HoursView } from '../useHours.ts';

/** Shortest contract anybody would type. */
const leastMinutes = 30;

/** Contracted hours a week; empty leaves the contract out of it. */
export function ContractField({ view }: { readonly view: HoursView }) {
  const { contract } = useWords().hoursScreen;
  return (
    <HoursField
      label={contract.label}
      hint={contract.hint}
      value={trainingOf(view.plan).contractedMinutesPerWeek}
      problem={(minutes) =>
        minutes === undefined || (minutes !== null && (minutes < leastMinutes || minutes > minutesPerWeek))
          ? contract.problem
          : null
      }
      onValue={(contractedMinutesPerWeek) =>
        view.edit(({ plan }) => editTraining(plan, (training) => ({ ...training, contractedMinutesPerWeek })), {
          step: 'contracted hours',
        })
      }
    />
  );
}
