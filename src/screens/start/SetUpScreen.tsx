import { useLocation } from 'wouter';
import type { KnownFramework } from '../../catalogue/catalogue.ts';
import { frameworkName } from '../../catalogue/findVersion.ts';
import { outlinePathway } from '../../catalogue/outline.ts';
import type { Pathway } from '../../catalogue/schema.ts';
import { createPlan } from '../../plan/createPlan.ts';
import { setStartDate } from '../../plan/planDetails.ts';
import type { Plan } from '../../plan/planSchema.ts';
import { addresses } from '../../parts/addresses.ts';
import { usePlanner, useToday } from '../../parts/PlannerContext.ts';
import { useForm } from '../../parts/useForm.ts';
import { WithNames } from '../../parts/WithNames.tsx';
import { ReviewNotice } from '../../parts/ReviewNotice.tsx';
import { ScreenHeading } from '../../parts/ScreenHeading.tsx';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { LineField } from '../../parts/LineField.tsx';
import { QualificationFields } from '../../parts/QualificationFields.tsx';
import { StartDateField } from '../../parts/StartDateField.tsx';
import { Stack } from '../../ui/Stack.tsx';
import { Quiet } from '../../ui/Quiet.tsx';
import { Page } from '../../ui/Page.tsx';
import { Form } from '../../ui/Form.tsx';

interface SetUpScreenProps {
  readonly framework: KnownFramework;
  readonly pathway: Pathway;
}

/** What stands in the fields. */
interface TypedPlan {
  readonly name: string;
  readonly startDate: string | null;
  readonly offerings: Plan['offerings'];
}

/** The few questions before a new plan. Everything is answered already, so that one tap goes on. */
export function SetUpScreen({ framework, pathway }: SetUpScreenProps) {
  const { words, plans, newId, now } = usePlanner();
  const today = useToday();
  const [, goTo] = useLocation();
  const text = words.start.setUp;
  const asPlan = ({ name, startDate, offerings }: TypedPlan): Plan => {
    const start = { id: 'draft', name: name.trim(), framework: frameworkName(framework), pathway: pathway.id };
    return setStartDate(createPlan({ ...start, offerings, startDate: null, now: now() }), startDate);
  };
  const { typed, type, field, submit } = useForm<TypedPlan, Plan>({
    draftKey: `new/${pathway.id}`,
    // Until a date is chosen it is today's, past midnight too.
    initial: { name: '', startDate: today, offerings: {} },
    check: (form) => ({ value: asPlan(form), faults: {} }),
    commit(plan) {
      const id = newId();
      plans.getState().add({ ...plan, id });
      // Going back leads to Start, not to a form that would make the plan a second time.
      goTo(addresses.units(id), { replace: true });
    },
  });
  const draft = asPlan(typed);

  return (
    <Page width={40} gap={5}>
      <Stack as="header">
        <ScreenHeading pageTitle={[text.pageName, pathway.title]}>{text.title}</ScreenHeading>
        <Quiet size="lead">
          <WithNames>{text.forWhat(words.text(pathway.name), framework.title)}</WithNames> {text.lead}
        </Quiet>
      </Stack>
      <ReviewNotice framework={framework} />
      <Card padding="large">
        <Form onSubmit={submit} gap={5}>
          <QualificationFields
            plan={draft}
            framework={framework}
            pathway={pathway}
            onChange={(change) => type({ offerings: change(draft).offerings })}
          />
          <StartDateField isNew value={typed.startDate} plan={draft} onValue={(startDate) => type({ startDate })} />
          <LineField label={text.name} hint={text.nameHint} maxLength={200} {...field('name')} />
          <Button type="submit" kind="primary" iconAfter="arrowRight" wide>
            {outlinePathway(pathway).hasUnits ? text.submit : text.submitWhole}
          </Button>
        </Form>
      </Card>
    </Page>
  );
}
