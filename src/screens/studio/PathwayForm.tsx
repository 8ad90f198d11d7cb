import { blankPathway } from '../../studio/begin.ts';
import { changeAt, withEntries, withoutEntry, entriesAt } from '../../studio/paths.ts';
import { freeId } from '../../studio/takeIn.ts';
import { useWords } from '../../parts/PlannerContext.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { Row } from '../../ui/Row.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { ChoiceAt, FigureAt, TextAt } from './fields.tsx';
import { HoursFields } from './HoursFields.tsx';
import { usePresent, useAt, useStudio } from './StudioContext.ts';
import styles from './Studio.module.css';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { Stack } from '../../ui/Stack.tsx';

/** The pathway that is being worked on. */
export function PathwayForm() {
  const { basics: text, fields } = useWords().studio;
  const { draft, edit, place } = useStudio();
  const { pathway, pathwayAt: at } = usePresent();
  if (!pathway) return null;
  const ids = draft.pathways.map(({ id }) => id);
  return (
    <Card aria-label={text.pathway}>
      <h2>{draft.pathways.length > 1 ? text.pathwayNumber(place.pathway + 1) : text.pathway}</h2>
      <div className={styles['fields']}>
        <TextAt path={`${at}.name.en`} label={fields.name} hint={text.nameHint} />
        <TextAt path={`${at}.name.cy`} label={text.nameWelsh} empty={undefined} />
        <TextAt path={`${at}.title`} label={text.pathwayTitle} />
        <TextAt path={`${at}.programme.en`} label={fields.programme} hint={text.programmeHint} />
        <FigureAt path={`${at}.level`} label={fields.level} isLevel />
        <HoursFields at={at} />
        <MonthsField at={at} />
        <ChoiceAt
          path={`${at}.err.status`}
          label={fields.err}
          options={(['required', 'confirmationNeeded', 'notCompulsory'] as const).map((value) => ({
            value,
            label: text.errStatus[value],
          }))}
        />
        <TextAt path={`${at}.err.text.en`} label={text.errText} />
      </div>
      <SkillFields />
      <Row>
        <Button
          icon="plus"
          onClick={() => edit((before) => withEntries(before, 'pathways', [blankPathway(freeId('pathway', ids))]))}
        >
          {text.addPathway}
        </Button>
        {draft.pathways.length > 1 && (
          <Button icon="trash" onClick={() => edit((before) => withoutEntry(before, 'pathways', place.pathway))}>
            {text.removePathway}
          </Button>
        )}
      </Row>
    </Card>
  );
}

/** Without a figure there is no shortest time at all. */
function MonthsField({ at }: { readonly at: string }) {
  const { fields, rules } = useWords().studio;
  const { draft, edit } = useStudio();
  const { value, error } = useAt(`${at}.minimumMonths`);
  const months = typeof value === 'object' && value !== null && 'months' in value ? value.months : null;
  return (
    <TextField
      label={fields.months}
      hint={rules.optional}
      inputMode="numeric"
      data-path={`${at}.minimumMonths`}
      error={error(true)}
      value={typeof months === 'number' ? String(months) : ''}
      onChange={({ currentTarget }) => {
        const figure = Number(currentTarget.value.trim());
        const next = figure > 0 ? { months: figure, source: draft.source } : null;
        edit((before) => changeAt(before, `${at}.minimumMonths`, () => next), `${at}.minimumMonths`);
      }}
    />
  );
}

const skills = ['communication', 'applicationOfNumber', 'digitalLiteracy'] as const;

/** Credits and guided hours of an Essential Skills Wales qualification, as most documents print them. */
const usual = { level: 1, credits: 6, glh: 60 };

/** Which Essential Skills the pathway asks for, and at which level. */
function SkillFields() {
  const { about, studio } = useWords();
  const { draft, edit } = useStudio();
  const { pathway, pathwayAt } = usePresent();
  const list = `${pathwayAt}.essentialSkills`;
  const asked = entriesAt(list, pathway?.essentialSkills ?? []);
  return (
    <Stack as="fieldset" className={styles['inner']}>
      <legend>{about.skills.heading}</legend>
      {skills.map((skill) => {
        const present = asked.find(({ entry }) => entry.skill === skill);
        return (
          <div key={skill}>
            <Checkbox
              checked={present !== undefined}
              onChange={() =>
                edit((before) =>
                  present
                    ? withoutEntry(before, list, present.index)
                    : withEntries(before, list, [{ skill, ...usual, source: draft.source }]),
                )
              }
            >
              {about.skills.names[skill]}
            </Checkbox>
            {present && (
              <div className={styles['figures']}>
                <FigureAt path={`${present.path}.level`} label={studio.fields.level} />
                <FigureAt path={`${present.path}.credits`} label={studio.fields.credits} />
                <FigureAt path={`${present.path}.glh`} label={studio.fields.glh} />
              </div>
            )}
          </div>
        );
      })}
    </Stack>
  );
}
