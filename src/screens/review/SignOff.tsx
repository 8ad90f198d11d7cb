import { useCallback, useState } from 'react';
import { unitTitle } from '../../catalogue/unitTitle.ts';
import { usePlanner, usePlans, useToday, useWords } from '../../parts/PlannerContext.ts';
import { WithNames } from '../../parts/WithNames.tsx';
import { agreementCode, agreementState } from '../../plan/agreedContent.ts';
import { takeAgreementBack } from '../../plan/planRecord.ts';
import { parties, type Party } from '../../plan/recordSchema.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import type { Review } from '../../judging/review.ts';
import { AgreementHistory } from './AgreementHistory.tsx';
import { SignDialog } from './SignDialog.tsx';
import { Quiet } from '../../ui/Quiet.tsx';
import { Bullets } from '../../ui/Bullets.tsx';
import { ReviewCard } from './ReviewCard.tsx';
import styles from './SignOff.module.css';
import { Lines } from '../../ui/Lines.tsx';

const changesShown = 5;

/** Who has agreed to what, and what has changed since. */
export function SignOff({ review, onPrint }: { readonly review: Review; readonly onPrint: () => void }) {
  const { signOff: text } = useWords().reviewScreen;
  const [signing, setSigning] = useState<Party | null>(null);
  const close = useCallback(() => setSigning(null), []);
  const { plan } = review.view;
  return (
    <ReviewCard id="review-sign-off" icon="pencil" heading={text.heading} gap={3}>
      <Lines beside="sign">
        {parties.map((party) => (
          <li key={party}>
            <PartyLine party={party} review={review} onSign={() => setSigning(party)} />
          </li>
        ))}
      </Lines>
      <Quiet>{text.honest}</Quiet>
      <Button kind="primary" icon="print" wide onClick={onPrint}>
        {text.printToSign}
      </Button>
      <p className={styles['code']}>
        <span>{text.planCode}</span> <b>{text.code(agreementCode(plan, review.view))}</b>
      </p>
      <AgreementHistory view={review.view} />
      <SignDialog review={review} party={signing} onClose={close} />
    </ReviewCard>
  );
}

interface PartyLineProps {
  readonly party: Party;
  readonly review: Review;
  readonly onSign: () => void;
}

function PartyLine({ party, review, onSign }: PartyLineProps) {
  const { newId } = usePlanner();
  const words = useWords();
  const today = useToday();
  const { signOff: text, parties: names } = words.reviewScreen;
  const edit = usePlans((state) => state.edit);
  const { plan, pathway } = review.view;
  const state = agreementState(plan, review.view, party);
  return (
    <>
      <span className={styles['person']} data-state={state.state}>
        <Icon name={state.state === 'agreed' ? 'check' : state.state === 'none' ? 'person' : 'question'} />
      </span>
      <div>
        <h3>{names[party]}</h3>
        {state.state === 'none' && <Quiet>{text.notYet}</Quiet>}
        {state.state === 'agreed' && (
          <Quiet>
            {text.agreedState}: {text.agreed(state.agreement.name, state.agreement.day)}
          </Quiet>
        )}
        {state.state === 'changedSince' && <Quiet>{text.changedState}</Quiet>}
      </div>
      {state.state === 'agreed' ? (
        <Button
          kind="link"
          aria-label={text.takeBackAbout(party)}
          onClick={() => edit(plan.id, (before) => takeAgreementBack(before, party, { id: newId(), day: today }))}
        >
          {text.takeBack}
        </Button>
      ) : (
        <Button
          aria-label={state.state === 'none' ? text.agreeAbout(party) : text.agreeAgainAbout(party)}
          aria-haspopup="dialog"
          onClick={onSign}
        >
          {state.state === 'none' ? text.agree : text.agreeAgain}
        </Button>
      )}
      {state.state === 'changedSince' && (
        <div className={styles['changed']}>
          <p>{text.changedSince(state.agreement.name, state.agreement.day)}</p>
          <Bullets>
            {state.changes.slice(0, changesShown).map((change) => (
              <li key={JSON.stringify(change)}>
                <WithNames>{text.changes(change, (unit) => unitTitle(pathway, unit, words.locale))}</WithNames>
              </li>
            ))}
            {state.changes.length === 0 && <li>{text.unreadable}</li>}
            {state.changes.length > changesShown && <li>{text.more(state.changes.length - changesShown)}</li>}
          </Bullets>
        </div>
      )}
    </>
  );
}
