import { titleIn } from '../catalogue/unitTitle.ts';
import { inSeveral } from '../catalogue/unitsInSeveral.ts';
import { Bullets } from '../ui/Bullets.tsx';
import { useWords } from './PlannerContext.ts';
import { WithNames } from './WithNames.tsx';

interface UnitsInSeveralProps {
  /** Of one pathway; while somebody writes it, words may still be missing. */
  readonly qualifications: readonly {
    readonly title: string;
    readonly units: readonly {
      readonly reference: string;
      readonly title: string;
      readonly titleCy?: string | undefined;
    }[];
  }[];
}

/** Units that several qualifications list: what a document says of them, or does not, is worth a look too. */
export function UnitsInSeveral({ qualifications }: UnitsInSeveralProps) {
  const { about, locale } = useWords();
  const shared = [...inSeveral(qualifications)].filter(([reference]) => reference !== '');
  return (
    shared.length > 0 && (
      <>
        <p>{about.rules.inSeveral}</p>
        <Bullets>
          {shared.map(([reference, places]) => (
            <li key={reference}>
              <WithNames>
                {about.rules.listedIn(
                  (places[0] && titleIn(places[0].unit, locale)) || reference,
                  places.map(({ qualification }) => qualification.title),
                )}
              </WithNames>
            </li>
          ))}
        </Bullets>
      </>
    )
  );
}
