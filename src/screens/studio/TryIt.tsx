import { Suspense, useMemo, useState, type ComponentType } from 'react';
import type { KnownFramework } from '../../catalogue/catalogue.ts';
import type { Sample } from '../../catalogue/schema.ts';
import { createPlan } from '../../plan/createPlan.ts';
import { createThrowAwayPlans } from '../../store/throwAwayPlans.ts';
import { PlannerContext, usePlanner, usePlans, useWords } from '../../parts/PlannerContext.ts';
import { withEntries } from '../../studio/paths.ts';
import { sampleOf } from '../../studio/samples.ts';
import { Button } from '../../ui/Button.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Quiet } from '../../ui/Quiet.tsx';
import { Select } from '../../ui/Select.tsx';
import { Stack } from '../../ui/Stack.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useStudio } from './StudioContext.ts';
import styles from './Studio.module.css';

/** What a screen of units shows of a plan. */
export type Trial = ComponentType<{ readonly planId: string; readonly isMuch: boolean }>;

const planId = 'trial';

interface TryItProps {
  readonly Trial: Trial;
  /** The framework as it was when nothing was wrong with it; null: there was no such time yet. */
  readonly sound: KnownFramework | null;
}

/** The framework as its learners will see it, on a plan that nobody keeps. */
export function TryIt({ Trial, sound }: TryItProps) {
  const { trial: text } = useWords().studio;
  const { place, checked } = useStudio();
  const [round, setRound] = useState(0);
  const pathway = sound?.pathways[place.pathway];
  return (
    <Stack as="section" gap={3} aria-label={text.heading} data-own-undo>
      <h2>{text.heading}</h2>
      {sound && pathway ? (
        <>
          <Quiet>{text.lead}</Quiet>
          {checked.framework === null && <p>{text.earlier}</p>}
          <div>
            <Button kind="quiet" icon="undo" onClick={() => setRound(round + 1)}>
              {text.again}
            </Button>
          </div>
          <OnThrowAwayPlan key={`${pathway.id} ${round}`} Trial={Trial} framework={sound} pathway={pathway.id} />
        </>
      ) : (
        <p>{text.notYet}</p>
      )}
    </Stack>
  );
}

interface OnThrowAwayPlanProps {
  readonly Trial: Trial;
  readonly framework: KnownFramework;
  readonly pathway: string;
}

/** The plan goes on while the framework changes: it keeps the name it was begun with, and so does the framework. */
function OnThrowAwayPlan({ Trial, framework, pathway }: OnThrowAwayPlanProps) {
  const planner = usePlanner();
  const { isMuch } = useStudio();
  const { now, today } = planner;
  const [name] = useState({ id: framework.id, version: framework.version });
  const [plans] = useState(() => {
    const start = { name: '', offerings: {}, startDate: today.getState(), now: now() };
    return createThrowAwayPlans(createPlan({ id: planId, framework: name, pathway, ...start }), now);
  });
  const catalogue = useMemo(() => ({ frameworks: [{ ...framework, ...name }] }), [framework, name]);
  const throwAway = useMemo(() => ({ ...planner, plans, catalogue }), [planner, plans, catalogue]);
  return (
    <PlannerContext value={throwAway}>
      <KeepSample />
      {/* What it is made of may have to be loaded: what is typed beside it stays as it is. */}
      <Suspense fallback={<output>{planner.words.common.loading}</output>}>
        <Trial planId={planId} isMuch={isMuch} />
      </Suspense>
    </PlannerContext>
  );
}

const expectations = ['ready', 'unfinished', 'broken'] as const;

/** Keeps what is chosen now with the framework, as a sample of which its author says what it has to come to. */
function KeepSample() {
  const { check: text } = useWords().studio;
  const { draft, edit } = useStudio();
  const plan = usePlans((state) => state.plans[planId]);
  const [name, setName] = useState('');
  const [expected, setExpected] = useState<Sample['expected']>('ready');
  const [kept, setKept] = useState('');
  const keep = () => {
    if (!plan) return;
    const called = name.trim() || text.called((draft.samples?.length ?? 0) + 1);
    edit((before) => withEntries(before, 'samples', [sampleOf(plan, called, expected)]));
    setKept(text.kept(called));
    setName('');
  };
  return (
    <Disclosure summary={text.keepThis}>
      <div className={styles['fields']}>
        <TextField label={text.name} value={name} onChange={({ currentTarget }) => setName(currentTarget.value)} />
        <Select
          label={text.expected}
          value={expected}
          options={expectations.map((value) => ({ value, label: text.should[value] }))}
          onValue={(next) => setExpected(expectations.find((value) => value === next) ?? 'ready')}
        />
        <Button onClick={keep}>{text.keep}</Button>
      </div>
      <div role="status">{kept}</div>
    </Disclosure>
  );
}
