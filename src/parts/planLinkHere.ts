import { builtInCatalogue } from '../catalogue/builtInCatalogue.ts';
import type { Catalogue, KnownFramework } from '../catalogue/catalogue.ts';
import type { Words } from '../i18n/words.ts';
import type { Plan } from '../plan/planSchema.ts';
import { planAddress } from '../sharing/planAddress.ts';
import { isServed } from './isServed.ts';
import { writePlanLink, writeStarterLink } from '../sharing/writePlanLink.ts';

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
  if (letters === null) return null;
  const isBuiltIn = builtInCatalogue.frameworks.some(({ id }) => id === framework.id);
  const path = isBuiltIn ? letters : `${letters}/${framework.id}`;
  return planAddress(window.location.href, path, locale === 'en' ? null : locale);
}
