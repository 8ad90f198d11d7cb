import { unitTitle } from '../../../catalogue/unitTitle.ts';
import { suggestionsFor, type CustomisationSuggestion } from '../../../hours/customisation.ts';
import { editTraining } from '../../../hours/programme.ts';
import { useWords } from '../../../parts/PlannerContext.ts';
import { usePlanView } from '../../../parts/usePlanView.ts';
import { WithNames } from '../../../parts/WithNames.tsx';
import { pickUnit } from '../../../plan/unitChoices.ts';
import { Button } from '../../../ui/Button.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { Quiet } from '../../../ui/Quiet.tsx';
import { Row } from '../../../ui/Row.tsx';
import type { HoursView } from '../useHours.ts';
import { Stack } from '../../../ui/Stack.tsx';

/** Free units named in the advice. */
const unitsNamed = 3;

/** Advice for learners who bring a quarter of the on-the-job hours or more. Nothing where the document does not ask for it. */
export function CustomisationNotice({ view }: { readonly view: HoursView }) {
  const { priorLearning } = useWords();
  const { customisation: text } = priorLearning;
  const advice = view.overview.customisation;
  if (!advice || advice.recognisedMinutes === 0) return null;
  const { recognisedMinutes: recognised, onTheJobMinutes: all, fromMinutes, advised } = advice;
  const percent = Math.floor((recognised * 100) / all);
  if (!advised) return <Quiet>{text.notYet(recognised, all, percent, fromMinutes)}</Quiet>;
  // A unit that takes the plan over a limit is nothing extra: it has to go again.
  const isOver = view.evaluation.findings.some(({ status }) => status === 'exceeded');
  const followed = advice.followed === 'extraUnit' && isOver ? null : advice.followed;
  return (
    <Notice tone={followed === null ? 'todo' : 'good'} heading={text.title}>
      <p>{text.advised(recognised, all, percent)}</p>
      {followed === null ? (
        <Stack data-on-paper={false}>
          <p>{text.lead}</p>
          <Stack as="ul" gap={3}>
            {suggestionsFor(view).map((suggestion) => (
              <Stack as="li" key={suggestion.code === 'higherSkill' ? suggestion.skill : suggestion.code}>
                <Suggestion view={view} suggestion={suggestion} />
              </Stack>
            ))}
          </Stack>
        </Stack>
      ) : (
        <p>{text.followed[followed]}</p>
      )}
    </Notice>
  );
}

interface SuggestionProps {
  readonly view: HoursView;
  readonly suggestion: CustomisationSuggestion;
}

function Suggestion({ view, suggestion }: SuggestionProps) {
  const { priorLearning } = useWords();
  const { customisation: text, skills } = priorLearning;
  switch (suggestion.code) {
    case 'extraUnit':
      return <ExtraUnits view={view} references={suggestion.references} />;
    case 'higherSkill': {
      const { skill, level } = suggestion;
      const take = () =>
        view.edit(({ plan }) =>
          editTraining(plan, (training) => ({
            ...training,
            essentialSkills: { ...training.essentialSkills, [skill]: { route: 'take', level } },
          })),
        );
      return <Button onClick={take}>{text.higherSkill(skills.name(skill), level)}</Button>;
    }
    case 'widerKeySkills':
      return <p>{text.widerKeySkills}</p>;
  }
}

interface ExtraUnitsProps {
  readonly view: HoursView;
  readonly references: readonly string[];
}

/** Units to take on top, without those that would take the plan over a limit. */
function ExtraUnits({ view, references }: ExtraUnitsProps) {
  const { priorLearning, locale } = useWords();
  const { customisation: text } = priorLearning;
  const effects = usePlanView(view.plan.id)?.answer?.effects;
  const free = references.filter((reference) => effects?.get(reference)?.exceeds.length === 0);
  if (free.length === 0) return null;
  return (
    <>
      <p>{text.extraUnit(free.length)}</p>
      <Row>
        {free.slice(0, unitsNamed).map((reference) => (
          <Button key={reference} icon="plus" onClick={() => view.edit(({ plan }) => pickUnit(plan, reference))}>
            <WithNames>{text.addUnit(unitTitle(view.pathway, reference, locale))}</WithNames>
          </Button>
        ))}
      </Row>
    </>
  );
}
