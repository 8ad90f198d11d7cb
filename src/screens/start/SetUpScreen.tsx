import { useState, type SyntheticEvent } from 'react';
import { useLocation } from 'wouter';
import type { KnownFramework } from '../../catalogue/catalogue.ts';
import { frameworkName } from '../../catalogue/findVersion.ts';
import type { Pathway } from '../../catalogue/schema.ts';
import { createPlan } from '../../plan/createPlan.ts';
import { setStartDate } from '../../plan/planDetails.ts';
import { addresses } from '../../parts/addresses.ts';
import { usePlanner, useToday } from '../../parts/PlannerContext.ts';
import { WithNames } from '../../parts/WithNames.tsx';
import { ReviewNotice } from '../../parts/ReviewNotice.tsx';
import { ScreenHeading } from '../../parts/ScreenHeading.tsx';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { focusFault } from '../../ui/focusFault.ts';
import { TextField } from '../../ui/TextField.tsx';
import { QualificationFields } from '../../parts/QualificationFields.tsx';
import { pathwayFigures } from './pathwayFigures.ts';
import styles from './SetUpScreen.module.css';
import { StartDateField } from '../../parts/StartDateField.tsx';

interface SetUpScreenProps {
  readonly framework: KnownFramework;
  readonly pathway: Pathway;
}

/** The few questions before a new plan. Everything is answered already, so that one tap goes on. */
export function SetUpScreen({ framework, pathway }: SetUpScreenProps) {
  const { words, plans, newId, now } = usePlanner();
  const today = useToday();
  const [, goTo] = useLocation();
  const [name, setName] = useState('');
  const [offerings, setOfferings] = useState<Readonly<Record<string, string>>>({});
  /** Undefined until a date is chosen: it is today's until then, past midnight too. */
  const [chosenDate, setDate] = useState<string | null>();
  const startDate = chosenDate === undefined ? today : chosenDate;
  const text = words.start.setUp;

  const draft = createPlan({
    id: 'draft',
    name: name.trim(),
    framework: frameworkName(framework),
    pathway: pathway.id,
    offerings,
    startDate: null,
    now: now(),
  });
  const dated = setStartDate(draft, startDate);
  const submit = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!event.currentTarget.checkValidity()) {
      focusFault(event.currentTarget);
      return;
    }
    const id = newId();
    plans.getState().add({ ...dated, id });
    // Going back leads to Start, not to a form that would make the plan a second time.
    goTo(addresses.units(id), { replace: true });
  };

  return (
    <div className={styles['screen']}>
      <header>
        <ScreenHeading pageTitle={[text.pageName, pathway.title]}>{text.title}</ScreenHeading>
        <p className={styles['lead']}>
          <WithNames>{text.forWhat(words.text(pathway.name), framework.title)}</WithNames> {text.lead}
        </p>
      </header>
      <ReviewNotice framework={framework} />
      <Card padding="large">
        <form className={styles['form']} onSubmit={submit} noValidate>
          <QualificationFields
            plan={draft}
            framework={framework}
            pathway={pathway}
            onChange={(change) => setOfferings(change(draft).offerings)}
          />
          <StartDateField value={startDate} plan={dated} onValue={setDate} />
          <TextField
            label={text.name}
            hint={text.nameHint}
            value={name}
            maxLength={200}
            autoComplete="off"
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Button type="submit" kind="primary" iconAfter="arrowRight">
            {pathwayFigures(pathway).hasUnits ? text.submit : text.submitWhole}
          </Button>
        </form>
      </Card>
    </div>
  );
}
