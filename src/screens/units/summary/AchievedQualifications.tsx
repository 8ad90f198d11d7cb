import type { Catalogue } from '../../../catalogue/catalogue.ts';
import { newestFrameworks } from '../../../catalogue/findFramework.ts';
import { findUnit } from '../../../catalogue/findUnit.ts';
import type { Pathway, Qualification, Unit } from '../../../catalogue/schema.ts';
import { usePlanner, usePlans, useWords } from '../../../parts/PlannerContext.ts';
import { WithNames } from '../../../parts/WithNames.tsx';
import { addAchievedQualification, removeAchievedQualification } from '../../../plan/achievedQualifications.ts';
import { mandatoryUnits } from '../../../plan/unitsInPlan.ts';
import type { PlanView } from '../../../judging/planView.ts';
import { Button } from '../../../ui/Button.tsx';
import { Checkbox } from '../../../ui/Checkbox.tsx';
import { StatusChip } from '../../../ui/StatusChip.tsx';
import { Quiet } from '../../../ui/Quiet.tsx';
import { Row } from '../../../ui/Row.tsx';
import { Stack } from '../../../ui/Stack.tsx';
import styles from './PlanSummary.module.css';

/** A qualification of another pathway and the units it shares with this one. */
interface Earlier {
  readonly qualification: Qualification;
  readonly shared: readonly Unit[];
}

function earlierQualifications(catalogue: Catalogue, pathway: Pathway): readonly Earlier[] {
  const mandatory = mandatoryUnits(pathway);
  return newestFrameworks(catalogue)
    .flatMap(({ pathways }) => pathways)
    .filter(({ id }) => id !== pathway.id)
    .flatMap(({ qualifications }) => qualifications)
    .map((qualification) => ({
      qualification,
      shared: qualification.units.filter(
        ({ reference }) => findUnit(pathway, reference) !== null && !mandatory.has(reference),
      ),
    }))
    .filter(({ shared }) => shared.length > 0);
}

/** Says which qualifications the learner holds, and which of the present units were in them. */
export function AchievedQualifications({ view }: { readonly view: PlanView }) {
  const { earlier: text } = useWords().unitsScreen;
  const { catalogue } = usePlanner();
  const earlier = earlierQualifications(catalogue, view.pathway);
  if (earlier.length === 0) return null;
  return (
    <Stack align="start">
      <h4>{text.title}</h4>
      <Quiet>{text.lead}</Quiet>
      {earlier.map((one) => (
        <EarlierQualification key={one.qualification.id} view={view} earlier={one} />
      ))}
    </Stack>
  );
}

function EarlierQualification({ view, earlier }: { readonly view: PlanView; readonly earlier: Earlier }) {
  const { earlier: text } = useWords().unitsScreen;
  const edit = usePlans((state) => state.edit);
  const { qualification, shared } = earlier;
  const { id, title } = qualification;
  const held = view.plan.achievedQualifications.find((achieved) => achieved.qualification === id);
  const say = (units: readonly string[] | null) =>
    edit(view.plan.id, (plan) => addAchievedQualification(plan, { qualification: id, units }));
  if (!held)
    return (
      <Button onClick={() => say(null)}>
        <WithNames>{text.have(title)}</WithNames>
      </Button>
    );
  const taken = shared.filter(({ reference }) => held.units?.includes(reference));
  return (
    <Stack as="fieldset" box="line" align="start" small className={styles['taken']}>
      <legend lang="en">{title}</legend>
      {held.units === null ? (
        <StatusChip tone="unknown">{text.notSaid}</StatusChip>
      ) : (
        <Quiet>{text.said(taken.length)}</Quiet>
      )}
      <p>{text.which}</p>
      {shared.map(({ reference, title: unitTitle }) => (
        <Checkbox
          key={reference}
          checked={held.units?.includes(reference) ?? false}
          onChange={(event) => {
            const others = (held.units ?? []).filter((unit) => unit !== reference);
            say(event.currentTarget.checked ? [...others, reference] : others);
          }}
        >
          <span lang="en">{unitTitle}</span>
        </Checkbox>
      ))}
      <Row>
        {held.units === null && <Button onClick={() => say([])}>{text.none}</Button>}
        <Button kind="quiet" onClick={() => edit(view.plan.id, (plan) => removeAchievedQualification(plan, id))}>
          <WithNames>{text.takeBack(title)}</WithNames>
        </Button>
      </Row>
    </Stack>
  );
}
