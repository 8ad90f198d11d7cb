import { useCallback, useState } from 'react';
import { isCalendarDay } from '../../../hours/calendarDay.ts';
import { totalMinutes } from '../../../hours/jobMinutes.ts';
import { plannedEnd } from '../../../hours/planSpan.ts';
import { editTraining, trainingOf } from '../../../hours/programme.ts';
import { limitsAge } from '../../../hours/priorFreshness.ts';
import { sourceKey, type PriorSource } from '../../../plan/priorSource.ts';
import type { TrainingPlan } from '../../../plan/hoursSchema.ts';
import { DayField } from '../../../parts/DayField.tsx';
import { useWords } from '../../../parts/PlannerContext.ts';
import { Button } from '../../../ui/Button.tsx';
import { AddEarlier } from './AddEarlier.tsx';
import { CarryOverDialog } from './CarryOverDialog.tsx';
import { ClaimDialog } from './ClaimDialog.tsx';
import { ClaimLine } from './ClaimLine.tsx';
import { CustomisationNotice } from './CustomisationNotice.tsx';
import { Quiet } from '../../../ui/Quiet.tsx';
import { Section } from '../Section.tsx';
import { fieldProblem, type HoursView } from '../useHours.ts';
import { Stack } from '../../../ui/Stack.tsx';
import { Lines } from '../../../ui/Lines.tsx';

/** What is open over the section. */
type Panel = 'none' | 'carry' | 'newHours' | PriorSource;

/** Units, qualifications and hours from before, how long they can be used, and what follows from them. */
export function EarlierLearning({ view }: { readonly view: HoursView }) {
  const words = useWords();
  const { priorLearning: text } = words;
  const [panel, setPanel] = useState<Panel>('none');
  const close = useCallback(() => setPanel('none'), []);
  const { claims, needs } = view.overview;
  const recognised = needs.reduce((sum, need) => sum + totalMinutes(need.recognised), 0);
  const open = typeof panel === 'object' ? panel : null;
  return (
    <Section
      id="prior"
      heading={text.heading}
      beside={
        <Button icon="copy" onClick={() => setPanel('carry')}>
          {text.carry.open}
        </Button>
      }
    >
      <Quiet>{text.lead}</Quiet>
      {recognised > 0 && (
        <p>
          <b>{text.recognised(recognised)}</b>
        </p>
      )}
      {claims.length === 0 ? (
        <p>{text.none}</p>
      ) : (
        <Lines gap={3} beside="sign" stacks>
          {claims.map((claim) => (
            <ClaimLine
              key={sourceKey(claim.source)}
              view={view}
              claim={claim}
              onChange={() => setPanel(claim.source)}
            />
          ))}
        </Lines>
      )}
      <AddEarlier view={view} onAdded={setPanel} onAddHours={() => setPanel('newHours')} />
      {limitsAge(view.framework) && (
        <Stack columns={16} gap={4} ruled data-on-paper={false}>
          <ClaimDates view={view} />
        </Stack>
      )}
      <CustomisationNotice view={view} />
      <ClaimDialog view={view} source={open ?? (panel === 'newHours' ? 'new' : null)} onClose={close} />
      <CarryOverDialog view={view} open={panel === 'carry'} onClose={close} />
    </Section>
  );
}

/** The two dates that the age of earlier learning is judged by. */
function ClaimDates({ view }: { readonly view: HoursView }) {
  const words = useWords();
  const { priorLearning: text } = words;
  const { plan, pathway } = view;
  const training = trainingOf(plan);
  const end = plannedEnd(plan, pathway);
  const set = (change: Partial<TrainingPlan>) =>
    view.edit((programme) => editTraining(programme.plan, (before) => ({ ...before, ...change })));
  return (
    <>
      <DayField
        label={text.application}
        hint={end !== null && isCalendarDay(end) ? text.applicationHint(end) : text.applicationHintNone}
        value={training.certificateApplication}
        problem={fieldProblem(view.problems, words, ({ name }) => name === 'certificateApplication')}
        onValue={(certificateApplication) => set({ certificateApplication })}
      />
      <DayField
        label={text.employedSince}
        hint={text.employedHint}
        value={training.employedSince}
        problem={fieldProblem(view.problems, words, ({ name }) => name === 'employedSince')}
        onValue={(employedSince) => set({ employedSince })}
      />
    </>
  );
}
