import * as v from 'valibot';

/** The layout of the file around the plans; each plan and framework in it has a format of its own. */
export const fileVersion = 1;

/** A `.unitplan.json` file with its entries unread: each is judged alone, so that one bad plan takes no other with it. */
export const PlanFileFrameSchema = v.object({
  file: v.literal('unitplan'),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  starter: v.optional(v.boolean(), false),
  plans: v.array(v.unknown()),
  frameworks: v.optional(v.array(v.unknown()), []),
});
