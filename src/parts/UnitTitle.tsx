import type { Unit } from '../catalogue/schema.ts';
import { titleIn } from '../catalogue/unitTitle.ts';
import { useWords } from './PlannerContext.ts';

/** A unit's title, in Welsh where Welsh is read and there is one, else marked as English. */
export function UnitTitle({ unit, className }: { readonly unit: Unit; readonly className?: string | undefined }) {
  const { locale } = useWords();
  return (
    <span className={className} lang={locale === 'cy' && unit.titleCy !== undefined ? undefined : 'en'}>
      {titleIn(unit, locale)}
    </span>
  );
}
