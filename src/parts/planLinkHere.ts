import type { Catalogue, KnownFramework } from '../catalogue/catalogue.ts';
import type { Words } from '../i18n/words.ts';
import type { Plan } from '../plan/planSchema.ts';
import { planAddress } from '../sharing/planAddress.ts';
import { writePlanLink, writeStarterLink } from '../sharing/writePlanLink.ts';

/** A planner opened from a file on this device has no address a link could lead to. */
export const isServed = (): boolean => window.location.protocol.startsWith('http');

/** The address that opens a plan's choices on another device, in Welsh where its reader reads Welsh; null where there can be none. */
export function planLinkHere(
  plan: Plan,
  framework: KnownFramework,
  catalogue: Catalogue,
  { locale }: Pick<Words, 'locale'>,
  kind: 'plan' | 'starter' = 'plan',
): string | null {
  const write = kind === 'starter' ? writeStarterLink : writePlanLink;
  const letters = isServed() ? write(plan, framework, catalogue) : null;
  return letters === null ? null : planAddress(window.location.href, letters, locale === 'en' ? null : locale);
}
