import * as v from 'valibot';
import { ownEntry, withoutEntry } from './ownEntry.ts';
import type { Agreement, Plan, PlanRecord } from './planSchema.ts';
import {
  ActionSchema,
  ConfirmationSchema,
  NoteSchema,
  signatureEntries,
  type Action,
  type Confirmation,
  type Note,
  type Party,
} from './recordSchema.ts';

/** A record in which nothing was said yet. */
export const emptyRecord: PlanRecord = {
  notes: [],
  actions: [],
  confirmations: {},
  agreements: {},
  history: [],
  agreedStates: {},
};

/** The record of a plan; an empty one where nothing has been said yet. */
export function recordOf(plan: Plan): PlanRecord {
  return plan.record ?? emptyRecord;
}

function editRecord(plan: Plan, changes: Partial<PlanRecord>): Plan {
  return { ...plan, record: { ...recordOf(plan), ...changes } };
}

const withEntry = <Entry extends { readonly id: string }>(entries: readonly Entry[], entry: Entry): readonly Entry[] =>
  entries.some(({ id }) => id === entry.id)
    ? entries.map((other) => (other.id === entry.id ? entry : other))
    : [...entries, entry];

/** Writes a note down, in place of the one with the same id. One that is empty or longer than 2,000 characters changes nothing. */
export function writeNote(plan: Plan, note: Note): Plan {
  return v.is(NoteSchema, note) ? editRecord(plan, { notes: withEntry(recordOf(plan).notes, note) }) : plan;
}

/** Notes by their day, those of one day in the order they were written in: copies that are joined bring earlier ones. */
export function notesByDay(plan: Plan): readonly Note[] {
  return recordOf(plan).notes.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

export function removeNote(plan: Plan, id: string): Plan {
  const { notes } = recordOf(plan);
  return notes.some((note) => note.id === id)
    ? editRecord(plan, { notes: notes.filter((note) => note.id !== id) })
    : plan;
}

/** Writes an agreed action down, in place of the one with the same id. One that does not say what changes nothing. */
export function writeAction(plan: Plan, action: Action): Plan {
  return v.is(ActionSchema, action) ? editRecord(plan, { actions: withEntry(recordOf(plan).actions, action) }) : plan;
}

export function removeAction(plan: Plan, id: string): Plan {
  const { actions } = recordOf(plan);
  return actions.some((action) => action.id === id)
    ? editRecord(plan, { actions: actions.filter((action) => action.id !== id) })
    : plan;
}

/** Notes the day an action was done; null: it is still to do. */
export function finishAction(plan: Plan, id: string, done: string | null): Plan {
  const action = recordOf(plan).actions.find((other) => other.id === id);
  return action && action.done !== done ? writeAction(plan, { ...action, done }) : plan;
}

/** Actions still to do, those due first on top and those without a day last. */
export function openActions(...plans: readonly Plan[]): readonly Action[] {
  return plans
    .flatMap((plan) => recordOf(plan).actions)
    .filter(({ done }) => done === null)
    .toSorted((a, b) => ((a.due ?? '9999') < (b.due ?? '9999') ? -1 : (a.due ?? '9999') > (b.due ?? '9999') ? 1 : 0));
}

/** Keeps who confirmed something. Without a name nothing changes. */
export function writeConfirmation(plan: Plan, key: string, confirmation: Confirmation): Plan {
  if (!v.is(ConfirmationSchema, confirmation)) return plan;
  return editRecord(plan, { confirmations: { ...recordOf(plan).confirmations, [key]: confirmation } });
}

/** Takes a confirmation back; a key that was not confirmed changes nothing. */
export function removeConfirmation(plan: Plan, key: string): Plan {
  const { confirmations } = recordOf(plan);
  return ownEntry(confirmations, key) ? editRecord(plan, { confirmations: withoutEntry(confirmations, key) }) : plan;
}

/** Whether somebody can sign with it: at least one character that can be seen. */
export const isName = (name: string): boolean => v.is(signatureEntries.name, name);

/**
 * Keeps one party's agreement, in place of the one they gave before, and in the history. `id`: a fresh one for its entry
 * there. One without a name that can be seen changes nothing.
 */
export function giveAgreement(plan: Plan, party: Party, agreement: Agreement, id: string): Plan {
  const { agreements, history, agreedStates } = recordOf(plan);
  const { name, day, fingerprint, content } = agreement;
  if (!isName(name)) return plan;
  return editRecord(plan, {
    agreements: { ...agreements, [party]: agreement },
    history: [...history, { id, kind: 'agreed', by: party, name, day, fingerprint }],
    agreedStates: { ...agreedStates, [fingerprint]: content },
  });
}

/** Takes one party's agreement back, which the history keeps with its day. Nothing where they gave none. */
export function takeAgreementBack(plan: Plan, party: Party, { id, day }: { id: string; day: string }): Plan {
  const { agreements, history } = recordOf(plan);
  const { [party]: before, ...others } = agreements;
  if (!before) return plan;
  const { name, fingerprint } = before;
  return editRecord(plan, {
    agreements: others,
    history: [...history, { id, kind: 'takenBack', by: party, name, day, fingerprint }],
  });
}
