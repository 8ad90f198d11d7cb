import * as v from 'valibot';
import type { DeepReadonly } from './deepReadonly.ts';
import { DaySchema } from '../catalogue/day.ts';
import { dictionary, listById, text, words } from './valueSchemas.ts';

const key = (max: number) => v.pipe(v.string(), v.nonEmpty(), v.maxLength(max));
const IdSchema = key(120);

/** The three who meet over a plan. */
export const parties = ['apprentice', 'tutor', 'employer'] as const;
const PartySchema = v.picklist(parties);

/**
 * One of several options of one plan. Options share `of`, the id of the plan they began with, and each is a whole plan
 * with a history of its own.
 */
export const OptionSchema = v.object({ of: key(64), label: words(20) });

/** What somebody said, on the plan as a whole or on one of its units. */
export const NoteSchema = v.object({
  id: IdSchema,
  by: PartySchema,
  text: words(2000),
  day: DaySchema,
  unit: v.optional(key(40)),
});

/** What was agreed to be done; `due` null where no day was named, `done` the day it was. */
export const ActionSchema = v.object({
  id: IdSchema,
  what: words(500),
  who: text(200),
  due: v.nullable(DaySchema),
  done: v.nullable(DaySchema),
});

/** Somebody who can know has said that something the planner cannot know is so. */
export const ConfirmationSchema = v.object({ by: words(200), day: DaySchema, remark: text(1000) });

/** A name that can be seen, and a day. */
export const signatureEntries = { name: words(200), day: DaySchema };

/** What was said about a plan, without agreements. */
export const recordEntries = {
  notes: v.optional(listById(NoteSchema), []),
  actions: v.optional(listById(ActionSchema), []),
  /** Key of what was to be confirmed → who confirmed it. */
  confirmations: v.optional(dictionary(key(300), ConfirmationSchema), {}),
};

/**
 * Something that happened to an agreement. `fingerprint`: of what it was given to, kept once under `agreedStates`. An
 * entry is never changed: taking an agreement back is an entry of its own.
 */
export const AgreementEventSchema = v.object({
  id: IdSchema,
  kind: v.picklist(['agreed', 'takenBack']),
  by: PartySchema,
  name: words(200),
  day: DaySchema,
  fingerprint: v.pipe(v.string(), v.regex(/^[0-9A-Z]{8}$/)),
});

export type Party = (typeof parties)[number];
export type Note = DeepReadonly<v.InferOutput<typeof NoteSchema>>;
export type Action = DeepReadonly<v.InferOutput<typeof ActionSchema>>;
export type AgreementEvent = DeepReadonly<v.InferOutput<typeof AgreementEventSchema>>;
export type Confirmation = DeepReadonly<v.InferOutput<typeof ConfirmationSchema>>;
