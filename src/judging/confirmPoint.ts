import { editTraining } from '../hours/programme.ts';
import { removeConfirmation, writeConfirmation } from '../plan/planRecord.ts';
import type { Plan } from '../plan/planSchema.ts';
import type { Confirmation } from '../plan/recordSchema.ts';
import { claimPriorUnit } from '../plan/unitChoices.ts';
import type { PointToConfirm, PointSubject } from './pointsToConfirm.ts';
import { ownEntry } from '../plan/ownEntry.ts';

/**
 * Notes that somebody who can know has confirmed a point, and settles the fact behind it where the plan keeps one: a
 * unit achieved earlier is verified from then on. Without a name, or for a point that facts have to settle, nothing changes.
 */
export function confirmPoint(
  plan: Plan,
  { key, settledBy, subject }: PointToConfirm,
  confirmation: Confirmation,
): Plan {
  if (settledBy !== 'tick') return plan;
  const noted = writeConfirmation(plan, key, confirmation);
  return noted === plan ? plan : settle(noted, subject, confirmation.day);
}

/** Takes a confirmation back, and with it the fact that it settled. */
export function reopenPoint(plan: Plan, { key, subject }: PointToConfirm): Plan {
  return settle(removeConfirmation(plan, key), subject, null);
}

function settle(plan: Plan, subject: PointSubject, day: string | null): Plan {
  const verified = day !== null;
  switch (subject.kind) {
    case 'priorUnit':
      return claimPriorUnit(plan, subject.unit, { verified });
    case 'err':
      return editTraining(plan, (training) => ({ ...training, errConfirmed: day }));
    case 'priorHours': {
      const { source } = subject;
      return editTraining(plan, (training) => {
        if (source.kind === 'hours') {
          const verify = training.priorHours.map((hours) => (hours.id === source.id ? { ...hours, verified } : hours));
          return { ...training, priorHours: verify };
        }
        const details = ownEntry(training.priorQualifications, source.qualification);
        if (!details) return training;
        return {
          ...training,
          priorQualifications: { ...training.priorQualifications, [source.qualification]: { ...details, verified } },
        };
      });
    }
    default:
      return plan;
  }
}
