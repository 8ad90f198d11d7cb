import type { FirstWords } from '../i18n/words.ts';
import type { Plan } from '../plan/planSchema.ts';

/** What a plan is called, with its option's letter where there are several. */
export function planName({ name, option }: Plan, { common }: FirstWords): string {
  const known = name || common.unnamedPlan;
  return option ? common.planOption(known, option.label) : known;
}
