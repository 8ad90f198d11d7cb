import { unitTitle } from '../../catalogue/unitTitle.ts';
import { useWords } from '../../parts/PlannerContext.ts';
import { SaidAs } from '../../parts/SaidAs.tsx';
import { WithNames } from '../../parts/WithNames.tsx';
import type { Words } from '../../i18n/words.ts';
import type { PlanView } from '../../judging/planView.ts';
import { Button } from '../../ui/Button.tsx';
import type { OtherDifference } from './compareOptions.ts';
import type { Take } from './OnlyLists.tsx';
import { Stack } from '../../ui/Stack.tsx';
import { Row } from '../../ui/Row.tsx';

interface OtherDifferencesProps {
  readonly a: PlanView;
  readonly b: PlanView;
  readonly others: readonly OtherDifference[];
  readonly take: Take | null;
}

function nameOf(difference: OtherDifference, { pathway }: PlanView, words: Words): string {
  const { otherNames: names } = words.reviewScreen.options;
  switch (difference.kind) {
    case 'settled':
    case 'unit':
      return names[difference.kind](unitTitle(pathway, difference.unit, words.locale));
    case 'training':
      return names.training[difference.part];
    default:
      return names[difference.kind];
  }
}

/** Dates, organisation and hours in which two options differ. */
export function OtherDifferences({ a, b, others, take }: OtherDifferencesProps) {
  const words = useWords();
  const { options: text } = words.reviewScreen;
  const move = (difference: OtherDifference, from: PlanView, into: PlanView) => {
    const [labelFrom, labelInto] = [from.plan.option?.label ?? '', into.plan.option?.label ?? ''];
    return (
      <Button kind="link" onClick={() => take?.(into.plan, from.plan, difference.keys)}>
        <SaidAs name={text.asInAbout(nameOf(difference, a, words), labelFrom, labelInto)}>
          {text.asIn(labelFrom, labelInto)}
        </SaidAs>
      </Button>
    );
  };
  return (
    <section>
      <h3>{text.others}</h3>
      <Stack as="ul" small>
        {others.map((difference) => (
          <li key={difference.keys.join(' ')}>
            <WithNames>{nameOf(difference, a, words)}</WithNames>
            {take && (
              <Row as="span">
                {move(difference, a, b)}
                {move(difference, b, a)}
              </Row>
            )}
          </li>
        ))}
      </Stack>
    </section>
  );
}
