import { UnitTitle } from '../../parts/UnitTitle.tsx';
import { useState } from 'react';
import { findPathway } from '../../catalogue/findFramework.ts';
import { findVersion } from '../../catalogue/findVersion.ts';
import { unitTitle } from '../../catalogue/unitTitle.ts';
import type { PlanView } from '../../judging/planView.ts';
import { usePlanner, usePlans, useWords } from '../../parts/PlannerContext.ts';
import { WithNames } from '../../parts/WithNames.tsx';
import { changesSince, returnToAgreed } from '../../plan/agreedContent.ts';
import { ownEntry } from '../../plan/ownEntry.ts';
import { recordOf } from '../../plan/planRecord.ts';
import type { AgreementEvent } from '../../plan/recordSchema.ts';
import { unitsInPlan } from '../../plan/unitsInPlan.ts';
import { Button } from '../../ui/Button.tsx';
import { Sheet } from '../../parts/Sheet.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Quiet } from '../../ui/Quiet.tsx';
import { Stack } from '../../ui/Stack.tsx';
import { Bullets } from '../../ui/Bullets.tsx';
import { Lines } from '../../ui/Lines.tsx';

/** Every agreement that was given or taken back, latest on top, each to be looked at and gone back to. */
export function AgreementHistory({ view }: { readonly view: PlanView }) {
  const words = useWords();
  const { history: text } = words.reviewScreen;
  const [shown, setShown] = useState<AgreementEvent | null>(null);
  const { history, agreedStates } = recordOf(view.plan);
  if (history.length === 0) return null;
  return (
    <>
      <Disclosure summary={text.summary(history.length)}>
        <Lines as="ol">
          {history.toReversed().map((event) => (
            <li key={event.id}>
              <p>{text.event(event)}</p>
              {event.kind === 'agreed' && ownEntry(agreedStates, event.fingerprint) && (
                <Button kind="link" aria-haspopup="dialog" onClick={() => setShown(event)}>
                  {text.look}
                </Button>
              )}
            </li>
          ))}
        </Lines>
      </Disclosure>
      <Sheet open={shown !== null} onClose={() => setShown(null)} title={text.title}>
        {shown && <AgreedState view={view} event={shown} onClose={() => setShown(null)} />}
      </Sheet>
    </>
  );
}

interface AgreedStateProps {
  readonly view: PlanView;
  readonly event: AgreementEvent;
  readonly onClose: () => void;
}

/** What was agreed, what is otherwise now, and the way back to it. */
function AgreedState({ view, event, onClose }: AgreedStateProps) {
  const { catalogue } = usePlanner();
  const words = useWords();
  const { history: text, signOff } = words.reviewScreen;
  const edit = usePlans((state) => state.edit);
  const { plan } = view;
  const content = ownEntry(recordOf(plan).agreedStates, event.fingerprint);
  const framework = content && findVersion(catalogue, content.framework)?.framework;
  const pathway = framework && findPathway(framework, content.pathway);
  if (!pathway) return <p>{text.unknownFramework}</p>;
  const before = returnToAgreed(plan, content, pathway);
  const changes = changesSince(content, plan, { framework, pathway });
  const goBack = () => {
    edit(plan.id, (present) => returnToAgreed(present, content, pathway));
    onClose();
  };
  return (
    <Stack gap={3} align="start">
      <p>{text.event(event)}</p>
      <p>{text.dates(content.startDate, content.training.plannedEnd)}</p>
      <h3>{text.units}</h3>
      <Bullets>
        {unitsInPlan(before, pathway).map(({ unit }) => (
          <li key={unit.reference}>
            <UnitTitle unit={unit} />{' '}
            {unit.creditValue !== undefined && (
              <Quiet as="span">{words.reviewScreen.units.credits(unit.creditValue)}</Quiet>
            )}
          </li>
        ))}
      </Bullets>
      <h3>{text.changes}</h3>
      {changes.length === 0 ? (
        <p>{text.noChanges}</p>
      ) : (
        <>
          <Bullets>
            {changes.map((change) => (
              <li key={JSON.stringify(change)}>
                <WithNames>{signOff.changes(change, (unit) => unitTitle(pathway, unit, words.locale))}</WithNames>
              </li>
            ))}
          </Bullets>
          <p>{text.goBackText}</p>
          <Button kind="primary" onClick={goBack}>
            {text.goBack}
          </Button>
        </>
      )}
    </Stack>
  );
}
