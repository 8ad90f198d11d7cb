import * as v from 'valibot';
import { DaySchema } from '../catalogue/day.ts';
import { cohortColumns, firstColumns } from './cohortColumns.ts';
import { cohortStatuses } from './cohortRow.ts';
import { conditions } from './followUp.ts';

/** Columns of those that many learners have in common. */
export const personColumns = ['employer', 'tutor', 'centre'] as const;

/** Somebody by whom rows are filtered; without a name: whoever has nobody there. */
const PersonSchema = v.object({ column: v.picklist(personColumns), name: v.string() });

/** Columns of days by which rows are filtered. */
export const dayColumns = ['plannedEnd', 'lastEntry', 'lastReview', 'actions'] as const;

/** `over`: before today. `soon`: within the four weeks from today. `notSince`: before a day, or never. `none`: where there is no such day. */
export const dayTimes = ['over', 'soon', 'notSince', 'before', 'from', 'none'] as const;

/** When a day of each row is to be. `day`: since, before or from which; null while it is not given, which filters nothing. */
const DayFilterSchema = v.object({
  column: v.picklist(dayColumns),
  time: v.picklist(dayTimes),
  day: v.nullable(DaySchema),
});

/** How somebody looks at the cohort. */
const CohortViewSchema = v.object({
  search: v.pipe(v.string(), v.maxLength(200)),
  status: v.picklist(['all', ...cohortStatuses]),
  trouble: v.optional(v.picklist(['all', ...conditions]), 'all'),
  person: v.optional(v.nullable(PersonSchema), null),
  days: v.optional(v.nullable(DayFilterSchema), null),
  /** How a learner's number begins; null: where there is none. */
  number: v.optional(v.nullable(v.pipe(v.string(), v.maxLength(60))), ''),
  grouping: v.picklist(['none', 'status', 'pathway', ...personColumns]),
  /** Null: as they were changed, the last one on top. */
  sort: v.nullable(v.object({ id: v.picklist(cohortColumns), desc: v.boolean() })),
  columns: v.array(v.picklist(cohortColumns)),
  /** Only plans that are new or have changed since they were last looked at. */
  onlyNews: v.optional(v.boolean(), false),
});

const SavedViewSchema = v.object({
  name: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(60)),
  view: CohortViewSchema,
});

export type Person = Readonly<v.InferOutput<typeof PersonSchema>>;
export type DayFilter = Readonly<v.InferOutput<typeof DayFilterSchema>>;
export type CohortView = Readonly<v.InferOutput<typeof CohortViewSchema>>;
export type SavedView = Readonly<v.InferOutput<typeof SavedViewSchema>>;

/** Most views kept: more than anybody names. */
const mostViews = 50;

/** Everything, the plan changed last on top. */
export const wholeCohort: CohortView = {
  search: '',
  status: 'all',
  trouble: 'all',
  person: null,
  days: null,
  number: '',
  grouping: 'none',
  sort: null,
  columns: [...firstColumns],
  onlyNews: false,
};

const CohortLookSchema = v.object({
  origin: v.picklist(['device', 'files']),
  view: CohortViewSchema,
  place: v.object({ tableTop: v.number(), pageTop: v.number(), opened: v.nullable(v.string()) }),
});

/** What somebody looks at, how, and where they are in it. */
export type CohortLook = Readonly<v.InferOutput<typeof CohortLookSchema>>;

export const firstLook: CohortLook = {
  origin: 'device',
  view: wholeCohort,
  place: { tableTop: 0, pageTop: 0, opened: null },
};

/** Reads how somebody last looked at the cohort from stored text. Never throws; what cannot be read is looked at afresh. */
export function readLook(text: string | null): CohortLook {
  try {
    const read = v.safeParse(CohortLookSchema, JSON.parse(text ?? 'null'));
    return read.success ? read.output : firstLook;
  } catch {
    return firstLook;
  }
}

/** Reads views from stored text. Never throws; a view that cannot be read is left out and takes no other with it. */
export function readViews(text: string | null): readonly SavedView[] {
  try {
    const stored: unknown = JSON.parse(text ?? '[]');
    if (!Array.isArray(stored)) return [];
    return stored.slice(0, mostViews).flatMap((entry: unknown) => {
      const read = v.safeParse(SavedViewSchema, entry);
      return read.success ? [read.output] : [];
    });
  } catch {
    return [];
  }
}

/** Keeps a view under a name, in place of one of that name. A name of spaces alone changes nothing. */
export function keepView(views: readonly SavedView[], name: string, view: CohortView): readonly SavedView[] {
  const read = v.safeParse(SavedViewSchema, { name, view });
  if (!read.success) return views;
  const others = views.filter((saved) => saved.name !== read.output.name);
  return [...others, read.output].slice(-mostViews);
}
