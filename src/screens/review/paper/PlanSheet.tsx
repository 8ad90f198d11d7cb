import { unitTitle } from '../../../catalogue/unitTitle.ts';
import { CreditTray } from '../../../parts/CreditTray.tsx';
import { useWords } from '../../../parts/PlannerContext.ts';
import { isInUnits } from '../../../parts/traySegments.ts';
import { WithNames } from '../../../parts/WithNames.tsx';
import { agreementState } from '../../../plan/agreedContent.ts';
import { notesByDay, recordOf } from '../../../plan/planRecord.ts';
import { nobody } from '../../../plan/planDetails.ts';
import { parties } from '../../../plan/recordSchema.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { VisuallyHidden } from '../../../ui/VisuallyHidden.tsx';
import type { Review } from '../../../judging/review.ts';
import { statusIcons } from '../CheckList.tsx';
import { checksOf } from '../checks.ts';
import { verdictIcon, verdictWords } from '../VerdictCard.tsx';
import styles from './Paper.module.css';
import type { PaperChoice } from './paperChoice.ts';
import { PaperFrame } from './PaperFrame.tsx';
import { PaperHours } from './PaperHours.tsx';
import { PaperMonths } from './PaperMonths.tsx';
import { PaperUnits } from './PaperUnits.tsx';
import { ownEntry } from '../../../plan/ownEntry.ts';

interface PlanSheetProps {
  readonly review: Review;
  readonly choice: PaperChoice;
}

/** The training plan that a provider files. */
export function PlanSheet({ review, choice }: PlanSheetProps) {
  const { paper: text } = useWords();
  return (
    <PaperFrame view={review.view} title={text.title}>
      <Parties review={review} />
      <PaperVerdict review={review} />
      <PaperUnits review={review} />
      <PaperChecks review={review} />
      <PaperHours review={review} />
      <PaperMonths review={review} />
      <PaperPoints review={review} />
      {choice.notes && <PaperNotes review={review} />}
      {choice.actions && <PaperActions review={review} />}
      <PaperHistory review={review} />
      <Signatures review={review} />
    </PaperFrame>
  );
}

function Parties({ review: { view, overview } }: { readonly review: Review }) {
  const { paper: text, reviewScreen } = useWords();
  const { plan } = view;
  const { agreements } = recordOf(plan);
  const { span } = overview;
  const people = { ...nobody, apprentice: '', ...plan.people };
  const further = (['centre', 'learnerNumber'] as const).filter((field) => people[field] !== '');
  return (
    <dl className={styles['parties']}>
      {parties.map((party) => (
        <div key={party}>
          <dt>{reviewScreen.parties[party]}</dt>
          <dd className={styles['blank']}>
            {[...new Set([people[party], agreements[party]?.name ?? ''])].filter((name) => name !== '').join(', ')}
          </dd>
        </div>
      ))}
      {further.map((field) => (
        <div key={field}>
          <dt>{reviewScreen.people.fields[field]}</dt>
          <dd>{people[field]}</dd>
        </div>
      ))}
      <div>
        <dt>{text.startAndEnd}</dt>
        <dd>{span ? text.dates(span.start, span.end) : text.noDates}</dd>
      </div>
    </dl>
  );
}

function PaperVerdict({ review }: { readonly review: Review }) {
  const words = useWords();
  const { paper: text } = words;
  const { view } = review;
  const { plan, pathway, evaluation } = view;
  const { heading } = verdictWords(review, words);
  const organisations = pathway.qualifications.flatMap(({ id, offerings }) => {
    const chosen =
      offerings.find(({ number }) => number === ownEntry(plan.offerings, id)) ??
      (offerings.length === 1 ? offerings[0] : undefined);
    return chosen ? [text.organisation(chosen.awardingOrganisation, chosen.number)] : [];
  });
  return (
    <section className={styles['verdict']}>
      <div>
        <Icon name={verdictIcon(review)} size={18} strokeWidth={3} />
        <h2>
          {text.verdict(
            heading,
            isInUnits(evaluation)
              ? words.common.units(evaluation.placed.length)
              : text.creditsOf(evaluation.countedCredits, evaluation.neededCredits),
          )}
        </h2>
        <p>
          <WithNames>{text.organisations(organisations)}</WithNames>
        </p>
      </div>
      <CreditTray judgement={view} />
    </section>
  );
}

/** Every rule with its figures. */
function PaperChecks({ review }: { readonly review: Review }) {
  const words = useWords();
  const { checks } = words.reviewScreen;
  return (
    <section className={styles['part']}>
      <h2>{words.paper.rules}</h2>
      <ul className={styles['checks']}>
        {checksOf(review, words).map(({ key, status, title, figures }) => (
          <li key={key}>
            <Icon name={statusIcons[status]} size={12} strokeWidth={3} />
            <span>
              <VisuallyHidden>{checks.statuses[status]}: </VisuallyHidden>
              {title}
              {(status === 'unmet' || status === 'exceeded') && <b> ({checks.statuses[status]})</b>}
            </span>
            <span>{figures}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function PaperPoints({ review }: { readonly review: Review }) {
  const words = useWords();
  const { paper: text, reviewScreen } = words;
  const { points, view } = review;
  const { framework } = view;
  const { points: said } = reviewScreen;
  const rules = text.source(text.framework(framework.title, framework.frameworkId, framework.issue, framework.issued));
  return (
    <section className={styles['part']}>
      <h2>{text.toConfirm}</h2>
      <ul className={styles['lines']}>
        {points.length === 0 && <li>{said.none}</li>}
        {points.map(({ key, subject, open, who, confirmation }) => {
          const sentence = said.sentence(subject, (reference) => unitTitle(view.pathway, reference, words.locale));
          const by = confirmation ? said.confirmed(confirmation.by, confirmation.day) : said.settled;
          return (
            <li key={key}>
              <Icon name={open ? 'question' : 'check'} size={12} strokeWidth={3} />
              <span>
                <WithNames>{open ? text.open(sentence, said.whom[who]) : text.confirmed(sentence, by)}</WithNames>{' '}
                {!open && confirmation?.remark}
              </span>
              {open && <span className={styles['toFill']} />}
            </li>
          );
        })}
        <li>
          <WithNames>{rules}</WithNames>
        </li>
      </ul>
    </section>
  );
}

function PaperNotes({ review: { view } }: { readonly review: Review }) {
  const words = useWords();
  const { paper: text, reviewScreen } = words;
  const notes = notesByDay(view.plan);
  if (notes.length === 0) return null;
  return (
    <section className={styles['part']}>
      <h2>{text.notes}</h2>
      <ul className={styles['lines']}>
        {notes.map(({ id, by, day, unit, text: said }) => (
          <li key={id}>
            <WithNames>
              {text.note(
                reviewScreen.notes.by(by, day),
                unit === undefined ? null : unitTitle(view.pathway, unit, words.locale),
                said,
              )}
            </WithNames>
          </li>
        ))}
      </ul>
    </section>
  );
}

function PaperActions({ review: { view } }: { readonly review: Review }) {
  const { paper: text, reviewScreen } = useWords();
  const { actions } = recordOf(view.plan);
  if (actions.length === 0) return null;
  return (
    <section className={styles['part']}>
      <h2>{text.actions}</h2>
      <ul className={styles['lines']}>
        {actions.map(({ id, what, who, due, done }) => (
          <li key={id}>
            <span className={styles['box']} data-done={done !== null || undefined}>
              {done !== null && <Icon name="check" size={10} strokeWidth={3} />}
            </span>
            <span>
              {text.action(what, done === null ? reviewScreen.actions.by(who, due) : reviewScreen.actions.done(done))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Who agreed and took it back, and when: what an auditor asks for. */
function PaperHistory({ review: { view } }: { readonly review: Review }) {
  const { history: text } = useWords().reviewScreen;
  const { history } = recordOf(view.plan);
  if (history.length === 0) return null;
  return (
    <section className={styles['part']}>
      <h2>{text.heading}</h2>
      <ul className={styles['lines']}>
        {history.map((event) => (
          <li key={event.id}>{text.event(event)}</li>
        ))}
      </ul>
    </section>
  );
}

function Signatures({ review: { view } }: { readonly review: Review }) {
  const { paper: text } = useWords();
  return (
    <section className={styles['signatures']}>
      <h2>{text.agree}</h2>
      <div className={styles['signers']}>
        {parties.map((party) => {
          const agreed = agreementState(view.plan, view, party);
          return (
            <div key={party}>
              <p className={styles['line']} />
              <p>
                <b>{text.name}</b>, {text.signer(party)}
              </p>
              <p className={styles['dateLine']}>
                {text.date}
                <span />
              </p>
              {agreed.state !== 'none' && (
                <p className={styles['small']}>
                  {agreed.state === 'agreed'
                    ? text.agreedOnDevice(agreed.agreement.name, agreed.agreement.day)
                    : text.changedSince(agreed.agreement.name, agreed.agreement.day)}
                </p>
              )}
            </div>
          );
        })}
      </div>
    </section>
  );
}
