import type { Schedule } from '../../plan/hoursSchema.ts';
import type { Plan } from '../../plan/planSchema.ts';
import { planSpan, type PlanSpan } from '../planSpan.ts';
import { editTraining, trainingOf, type Programme } from '../programme.ts';
import { trainingNeeds, type HourNeed } from '../trainingNeeds.ts';
import { defaultSchedule } from './defaultSchedule.ts';
import { reschedule, type Rescheduled } from './reschedule.ts';

/** The schedule as it stands for the plan's present units, dates and breaks, with what had to change since it was last arranged; null where none was laid out or the dates allow none. */
export function currentSchedule(
  programme: Programme,
  needs: readonly HourNeed[],
  span: PlanSpan | null,
): Rescheduled | null {
  const stored = trainingOf(programme.plan).schedule;
  return stored && span ? reschedule(stored, programme, needs, span) : null;
}

/** Lays the whole plan out afresh in one step, in place of any arrangement. The plan stays as it is where its dates allow none. */
export function layOutSchedule(programme: Programme): Plan {
  const span = planSpan(programme.plan, programme.pathway);
  const schedule = span && defaultSchedule(programme, trainingNeeds(programme).needs, span);
  return schedule ? editTraining(programme.plan, (training) => ({ ...training, schedule })) : programme.plan;
}

/** Changes the schedule as it stands now; keeps what had to move. The plan stays as it is where there is no schedule or nothing changes. */
export function editSchedule(programme: Programme, edit: (schedule: Schedule) => Schedule): Plan {
  const span = planSpan(programme.plan, programme.pathway);
  const { needs } = trainingNeeds(programme);
  const present = currentSchedule(programme, needs, span)?.schedule;
  if (!present || !span) return programme.plan;
  const edited = edit(present);
  if (edited === present) return programme.plan;
  const settled = reschedule(edited, programme, needs, span)?.schedule ?? edited;
  return editTraining(programme.plan, (training) => ({ ...training, schedule: settled }));
}

/** Accepts what had to move: stores the schedule as it stands now. */
export function keepSchedule(programme: Programme): Plan {
  const span = planSpan(programme.plan, programme.pathway);
  const present = currentSchedule(programme, trainingNeeds(programme).needs, span);
  if (!present || present.changes.length === 0) return programme.plan;
  return editTraining(programme.plan, (training) => ({ ...training, schedule: present.schedule }));
}
