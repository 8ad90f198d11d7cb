import * as v from 'valibot';
import { DaySchema } from '../catalogue/day.ts';
import { FrameworkSchema } from '../catalogue/schema.ts';
import { PlanSchema } from '../plan/planSchema.ts';

/** The layout of the file around the plans; each plan and framework in it has a format of its own. */
export const fileVersion = 1;

/** A `.unitplan.json` file: any number of plans with everything in them, and the frameworks they were made with. */
export const PlanFileSchema = v.object({
  file: v.literal('unitplan'),
  version: v.literal(fileVersion),
  /** The day it was written. */
  written: DaySchema,
  /** Each who opens it begins plans of their own from those in it. */
  starter: v.optional(v.boolean()),
  plans: v.array(PlanSchema),
  /** Frameworks a provider added, so that the plans can be opened where those are not. */
  frameworks: v.optional(v.array(FrameworkSchema)),
});

/** The file with its entries unread: each is judged alone, so that one bad plan takes no other with it. */
export const PlanFileFrameSchema = v.object({
  file: v.literal('unitplan'),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  starter: v.optional(v.boolean(), false),
  plans: v.array(v.unknown()),
  frameworks: v.optional(v.array(v.unknown()), []),
});
