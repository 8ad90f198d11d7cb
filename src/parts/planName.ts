import type { FirstWords } from '../i18n/words.ts';
import type { Plan } from '../plan/planSchema.ts';

const rightToLeft = /\p{Script=Arabic}|\p{Script=Hebrew}|\p{Script=Syriac}|\p{Script=Thaana}/u;

function called({ option }: Plan, name: string, { common }: FirstWords): string {
  const known = name || common.unnamedPlan;
  return option ? common.planOption(known, option.label) : known;
}

/** What a plan is called where its name stands alone, with its option's letter where there are several. */
export const planNameAlone = (plan: Plan, words: FirstWords): string => called(plan, plan.name, words);

/**
 * What a plan is called within a sentence. A name that is read from the right is kept to itself, so that what stands
 * around it stays in order.
 */
export function planName(plan: Plan, words: FirstWords): string {
  return called(plan, rightToLeft.test(plan.name) ? `\u2068${plan.name}\u2069` : plan.name, words);
}
