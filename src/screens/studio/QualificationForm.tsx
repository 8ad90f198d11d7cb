import { blankQualification } from '../../studio/begin.ts';
import { entriesAt, withEntries, withoutEntry, type Path } from '../../studio/paths.ts';
import { freeId } from '../../studio/takeIn.ts';
import { useWords } from '../../parts/PlannerContext.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { Row } from '../../ui/Row.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { ChoiceAt, FigureAt, TextAt } from './fields.tsx';
import { useAt, usePresent, useStudio } from './StudioContext.ts';
import { Stack } from '../../ui/Stack.tsx';
import styles from './Studio.module.css';

/** The qualification that is being worked on, and who offers it. */
export function QualificationForm() {
  const { basics: text, fields, rules } = useWords().studio;
  const { edit, place } = useStudio();
  const { pathway, pathwayAt, qualification, at } = usePresent();
  if (!pathway || !qualification) return null;
  const list = `${pathwayAt}.qualifications`;
  const several = pathway.qualifications.length > 1;
  const fresh = () =>
    blankQualification(
      freeId(
        `${pathway.id}-qualification`,
        pathway.qualifications.map(({ id }) => id),
      ),
    );
  return (
    <Card aria-label={text.qualification}>
      <h2>{several ? text.qualificationNumber(place.qualification + 1) : text.qualification}</h2>
      <div className={styles['fields']}>
        <TextAt path={`${at}.title`} label={fields.title} />
        <ChoiceAt
          path={`${at}.kind`}
          label={fields.kind}
          options={(['combined', 'competence', 'knowledge'] as const).map((value) => ({
            value,
            label: text.kinds[value],
          }))}
        />
        <FigureAt path={`${at}.level`} label={fields.level} isLevel />
        <FigureAt path={`${at}.credits`} label={fields.credits} hint={rules.optional} empty={undefined} />
        <FigureAt path={`${at}.tqt`} label={fields.tqt} hint={rules.optional} empty={null} />
        <TextAt path={`${at}.source.section`} label={fields.section} hint={text.sectionHint} />
        <FewerCredits at={at} />
      </div>
      {entriesAt(`${at}.offerings`, qualification.offerings).map(({ index, path }) => (
        <Stack as="fieldset" key={path} className={styles['inner']}>
          <legend>{text.offering(index + 1)}</legend>
          <div className={styles['fields']}>
            <TextAt path={`${path}.awardingOrganisation`} label={fields.awardingOrganisation} />
            <TextAt path={`${path}.number`} label={fields.number} />
            <FigureAt path={`${path}.creditValue`} label={fields.creditValue} empty={undefined} />
          </div>
          {qualification.offerings.length > 1 && (
            <Button
              kind="quiet"
              icon="trash"
              onClick={() => edit((before) => withoutEntry(before, `${at}.offerings`, index))}
            >
              {text.removeOffering(index + 1)}
            </Button>
          )}
        </Stack>
      ))}
      <Row>
        <Button
          icon="plus"
          onClick={() => edit((before) => withEntries(before, `${at}.offerings`, blankQualification('').offerings))}
        >
          {text.addOffering}
        </Button>
        <Button icon="plus" onClick={() => edit((before) => withEntries(before, list, [fresh()]))}>
          {text.addQualification}
        </Button>
        {several && (
          <Button icon="trash" onClick={() => edit((before) => withoutEntry(before, list, place.qualification))}>
            {text.removeQualification}
          </Button>
        )}
      </Row>
    </Card>
  );
}

/** Asked for only where the rules let a plan pass with fewer credits, or a reason is given already. */
function FewerCredits({ at }: { readonly at: Path }) {
  const { basics: text } = useWords().studio;
  const { checked } = useStudio();
  const { qualification } = usePresent();
  const { set } = useAt(`${at}.fewerCredits`);
  const reason = qualification?.fewerCredits?.text.en ?? '';
  const isAsked = checked.faults.some(({ code, path }) => code === 'readyBelow' && path.startsWith(at));
  if (!qualification || (!isAsked && reason === '')) return null;
  return (
    <TextField
      label={text.fewer}
      value={reason}
      onChange={({ currentTarget }) =>
        set(
          currentTarget.value === '' ? undefined : { text: { en: currentTarget.value }, source: qualification.source },
          true,
        )
      }
    />
  );
}
