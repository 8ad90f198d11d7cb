import { useCallback, useState } from 'react';
import { localDay } from '../../store/localDay.ts';
import { usePlanner, usePlans } from '../../parts/PlannerContext.ts';
import { planName } from '../../parts/planName.ts';
import type { Plan } from '../../plan/planSchema.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { Stack } from '../../ui/Stack.tsx';
import { Quiet } from '../../ui/Quiet.tsx';
import { Row } from '../../ui/Row.tsx';

/** Plans that were deleted: they can still be brought back, or deleted for good. */
export function RemovedPlans() {
  const { words, plans, drafts } = usePlanner();
  const { removed: text } = words.storage;
  const removed = usePlans((state) => state.removed);
  const [said, setSaid] = useState('');
  const [asked, setAsked] = useState<Plan | null>(null);
  const cancel = useCallback(() => setAsked(null), []);
  const restore = (plan: Plan) => {
    plans.getState().restore(plan.id);
    setSaid(text.restored(planName(plan, words)));
  };
  const forget = (plan: Plan) => {
    plans.getState().forget(plan.id);
    drafts.getState().discardOf(plan.id);
    setSaid(text.forgotten(planName(plan, words)));
    setAsked(null);
  };
  if (removed.length === 0 && said === '') return null;
  return (
    <div>
      <output>{said}</output>
      {removed.length > 0 && (
        <Disclosure summary={text.summary(removed.length)}>
          <Quiet>{text.text}</Quiet>
          <Stack as="ul">
            {removed.map(({ plan, at }) => (
              <Row as="li" look="apart" key={plan.id}>
                <span>{text.deletedOn(planName(plan, words), localDay(new Date(at)))}</span>
                <Row as="span">
                  <Button icon="undo" onClick={() => restore(plan)}>
                    {text.restore}
                    <VisuallyHidden> {planName(plan, words)}</VisuallyHidden>
                  </Button>
                  <Button kind="quiet" icon="trash" onClick={() => setAsked(plan)}>
                    {text.forget}
                    <VisuallyHidden> {planName(plan, words)}</VisuallyHidden>
                  </Button>
                </Row>
              </Row>
            ))}
          </Stack>
        </Disclosure>
      )}
      <Dialog
        open={asked !== null}
        onClose={cancel}
        title={asked && text.forgetTitle(planName(asked, words))}
        closeLabel={words.common.close}
        footer={
          <Row>
            <Button icon="trash" onClick={() => asked && forget(asked)}>
              {text.forget}
            </Button>
            <Button onClick={cancel}>{words.common.cancel}</Button>
          </Row>
        }
      >
        <p>{text.forgetText}</p>
      </Dialog>
    </div>
  );
}
