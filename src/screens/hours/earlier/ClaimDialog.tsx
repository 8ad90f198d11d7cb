import { editTraining } from '../../../hours/programme.ts';
import type { PriorClaim } from '../../../hours/priorClaims.ts';
import { sourceKey, type PriorSource } from '../../../plan/priorSource.ts';
import { subjectKey } from '../../../hours/hourSubject.ts';
import { totalMinutes } from '../../../hours/jobMinutes.ts';
import { DayField } from '../../../parts/DayField.tsx';
import { usePlanner, useWords } from '../../../parts/PlannerContext.ts';
import { useForm } from '../../../parts/useForm.ts';
import type { HourSubject, JobMinutes, PriorHours } from '../../../plan/hoursSchema.ts';
import { isVisible } from '../../../plan/valueSchemas.ts';
import { Button } from '../../../ui/Button.tsx';
import { Checkbox } from '../../../ui/Checkbox.tsx';
import { Sheet } from '../../../parts/Sheet.tsx';
import { DoneButton } from '../../../ui/DoneButton.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { SegmentedControl } from '../../../ui/SegmentedControl.tsx';
import { LineField } from '../../../parts/LineField.tsx';
import { Quiet } from '../../../ui/Quiet.tsx';
import { Form } from '../../../ui/Form.tsx';
import { HoursField } from '../HoursField.tsx';
import { detailsOf, setDetails, sourceLang, sourceTitle, type PriorDetails } from './priorSources.ts';
import { SubjectField } from '../SubjectField.tsx';
import { fieldProblem, type HoursView } from '../useHours.ts';
import { Stack } from '../../../ui/Stack.tsx';

interface ClaimDialogProps {
  readonly view: HoursView;
  /** What it is about; `new` for hours not added yet; null while it is closed. */
  readonly source: PriorSource | 'new' | null;
  /** Steady between renders. */
  readonly onClose: () => void;
}

/** Date, certificate, confirmation and hours of something learned before. */
export function ClaimDialog({ view, source, onClose }: ClaimDialogProps) {
  const { catalogue } = usePlanner();
  const words = useWords();
  const { priorLearning: text } = words;
  const claim =
    source === null || source === 'new'
      ? null
      : view.overview.claims.find((one) => sourceKey(one.source) === sourceKey(source));
  return (
    <Sheet
      open={source === 'new' || Boolean(claim)}
      onClose={onClose}
      title={
        claim ? (
          <span lang={sourceLang(claim.source)}>{sourceTitle(claim.source, view, catalogue, words.locale)}</span>
        ) : (
          text.hoursTitle
        )
      }
      footer={claim && <DoneButton onDone={onClose}>{words.hoursScreen.dates.done}</DoneButton>}
    >
      {claim && <ClaimForm view={view} claim={claim} />}
      {source === 'new' && <NewHoursForm view={view} onClose={onClose} />}
    </Sheet>
  );
}

function ClaimForm({ view, claim }: { readonly view: HoursView; readonly claim: PriorClaim }) {
  const words = useWords();
  const { priorLearning: text } = words;
  const { source } = claim;
  const details = detailsOf(claim, view.plan);
  // Nobody has confirmed what it says from now on.
  const set = (change: Partial<PriorDetails>, step = '') =>
    view.edit(({ plan }) => setDetails(plan, source, { ...details, verified: false, ...change }), { step });
  const hint = source.kind === 'unit' ? text.ownShare(totalMinutes(claim.claimed)) : text.noHours;
  return (
    <Stack gap={4}>
      <Stack columns={11} gap={3}>
        <DayField
          label={text.achieved}
          value={details.achieved}
          problem={fieldProblem(
            view.problems,
            words,
            (field) => field.name === 'priorDate' && sourceKey(field.source) === sourceKey(source),
          )}
          onValue={(achieved) => set({ achieved })}
        />
        <LineField
          label={text.certificate}
          maxLength={100}
          value={details.certificate}
          onChange={(event) => set({ certificate: event.currentTarget.value }, 'certificate')}
        />
      </Stack>
      {claim.countedAs !== null && <Notice tone="todo" heading={text.counts(claim)} />}
      {source.kind === 'qualification' && <Quiet>{text.qualificationNote}</Quiet>}
      {source.kind !== 'hours' && details.minutes === null && <Quiet>{hint}</Quiet>}
      <ClaimedHours value={details.minutes} onValue={(minutes) => set({ minutes }, 'claimed hours')} />
      <Checkbox checked={details.verified} onChange={(event) => set({ verified: event.currentTarget.checked })}>
        {text.verified}
      </Checkbox>
      {details.verified && <Quiet>{text.changesVerified}</Quiet>}
    </Stack>
  );
}

interface ClaimedHoursProps {
  readonly value: JobMinutes | null;
  readonly onValue: (minutes: JobMinutes | null) => void;
}

/** Off and on the job; both empty means that no own figure is given. */
function ClaimedHours({ value, onValue }: ClaimedHoursProps) {
  const { priorLearning: text } = useWords();
  const problem = (minutes: number | null | undefined) => (minutes === undefined ? text.badHours : null);
  const set = (offMinutes: number | null, onMinutes: number | null) =>
    onValue(
      offMinutes === null && onMinutes === null ? null : { offMinutes: offMinutes ?? 0, onMinutes: onMinutes ?? 0 },
    );
  const off = value && value.offMinutes;
  const on = value && value.onMinutes;
  return (
    <Stack columns={11} gap={3}>
      <HoursField label={text.off} value={off} problem={problem} onValue={(minutes) => set(minutes, on || null)} />
      <HoursField label={text.on} value={on} problem={problem} onValue={(minutes) => set(off || null, minutes)} />
    </Stack>
  );
}

const kinds = ['certificate', 'experience'] as const;
type TypedHours = Omit<PriorHours, 'id' | 'minutes'> & { readonly minutes: JobMinutes | null };

const noneYet: Omit<TypedHours, 'subject'> = {
  kind: 'certificate',
  what: '',
  achieved: null,
  certificate: '',
  verified: false,
  minutes: null,
};

function NewHoursForm({ view, onClose }: { readonly view: HoursView; readonly onClose: () => void }) {
  const words = useWords();
  const { priorLearning: text } = words;
  const { newId } = usePlanner();
  const { typed, type, field, fault, submit } = useForm({
    draftKey: `${view.plan.id}/earlier hours`,
    initial: { ...noneYet, subject: wholeSubject(view) },
    check({ minutes, ...said }: TypedHours) {
      const faults = {
        what: isVisible(said.what) ? null : ('missing' as const),
        minutes: minutes === null ? ('missing' as const) : null,
        achieved: said.achieved !== null && said.achieved > view.today ? ('future' as const) : null,
      };
      const good = minutes !== null && Object.values(faults).every((found) => found === null);
      return { value: good ? { ...said, minutes } : null, faults };
    },
    commit(hours) {
      const added: PriorHours = { ...hours, id: newId() };
      view.edit(({ plan }) =>
        editTraining(plan, (training) => ({ ...training, priorHours: [...training.priorHours, added] })),
      );
      onClose();
    },
    isToldAtOnce: (found) => found === 'future',
  });
  const isClaimed = view.overview.claims.some(
    ({ source, subject }) => source.kind === 'unit' && subjectKey(subject) === subjectKey(typed.subject),
  );
  return (
    <Form onSubmit={submit}>
      <SegmentedControl
        label={text.kind}
        value={typed.kind}
        onValue={(kind) => type({ kind })}
        choices={kinds.map((kind) => ({ value: kind, label: text.kinds[kind] }))}
      />
      <LineField label={text.what} maxLength={200} error={fault('what') && text.whatMissing} {...field('what')} />
      <SubjectField
        label={text.subject}
        view={view}
        value={typed.subject}
        ofWholes
        onValue={(subject) => type({ subject })}
      />
      <output>{isClaimed ? <Notice tone="todo" heading={text.onceUnit} /> : <Quiet>{text.once}</Quiet>}</output>
      <ClaimedHours value={typed.minutes} onValue={(minutes) => type({ minutes })} />
      {fault('minutes') && <p role="alert">{text.hoursMissing}</p>}
      <Stack columns={11} gap={3}>
        <DayField
          label={typed.kind === 'certificate' ? text.achieved : text.lastDay}
          value={typed.achieved}
          problem={
            fault('achieved') && typed.achieved !== null
              ? words.hoursFindings.fault({ code: 'future', date: typed.achieved, today: view.today })
              : null
          }
          onValue={(achieved) => type({ achieved })}
        />
        <LineField label={text.certificate} maxLength={100} {...field('certificate')} />
      </Stack>
      <Checkbox checked={typed.verified} onChange={(event) => type({ verified: event.currentTarget.checked })}>
        {text.verified}
      </Checkbox>
      <Button kind="primary" type="submit">
        {text.add}
      </Button>
    </Form>
  );
}

/** The qualification as a whole, or the programme where the document does not break its hours down. */
function wholeSubject({ overview }: HoursView): HourSubject {
  return overview.requirements.breakdown === 'totalsOnly' ? { kind: 'programme' } : { kind: 'qualification' };
}
