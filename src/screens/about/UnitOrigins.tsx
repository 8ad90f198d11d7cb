import { titleIn } from '../../catalogue/unitTitle.ts';
import type { FactOrigin, Unit } from '../../catalogue/schema.ts';
import { publishedFigure } from '../../plan/unitFigures.ts';
import { useWords } from '../../parts/PlannerContext.ts';
import { WithNames } from '../../parts/WithNames.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Bullets } from '../../ui/Bullets.tsx';

/** The publications a unit's level and guided hours were read in. */
export function UnitOrigins({ unit }: { unit: Unit }) {
  const { about, locale } = useWords();
  const { units: text } = about;
  const origins = new Map<string, FactOrigin>();
  for (const name of ['level', 'glh'] as const) {
    const figure = publishedFigure(unit, name);
    if (figure && figure.provenance !== 'reader')
      for (const origin of figure.origins) origins.set(`${origin.publisher} ${origin.document}`, origin);
  }
  if (origins.size === 0) return text.noOrigin;
  return (
    <Disclosure
      summary={text.originCount(origins.size)}
      about={<WithNames>{text.originAbout(titleIn(unit, locale))}</WithNames>}
    >
      <Bullets>
        {[...origins].map(([key, { publisher, document, reading }]) => (
          <li key={key}>
            <WithNames>{text.originLine(publisher, document, text.readings[reading])}</WithNames>
          </li>
        ))}
      </Bullets>
    </Disclosure>
  );
}
