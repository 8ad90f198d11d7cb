import { Suspense, useCallback, useState } from 'react';
import type { Plan } from '../plan/planSchema.ts';
import { Button } from '../ui/Button.tsx';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import { useWords } from './PlannerContext.ts';
import { planName } from './planName.ts';
import { whenOpened } from './whenOpened.ts';

const ShareDialog = whenOpened(async () => (await import('./ShareDialog.tsx')).ShareDialog);

/** Opens what can be done to hand a plan on. Loaded when it is asked for. */
export function ShareButton({
  plan,
  kind = 'secondary',
}: {
  readonly plan: Plan;
  readonly kind?: 'secondary' | 'quiet';
}) {
  const words = useWords();
  const [open, setOpen] = useState(false);
  const [asked, setAsked] = useState(false);
  const close = useCallback(() => setOpen(false), []);
  return (
    <>
      <Button
        kind={kind}
        icon="share"
        onClick={() => {
          setAsked(true);
          setOpen(true);
        }}
      >
        {words.sharing.share}
        <VisuallyHidden> {words.sharing.shareAbout(planName(plan, words))}</VisuallyHidden>
      </Button>
      {asked && (
        <Suspense>
          <ShareDialog plan={plan} open={open} onClose={close} />
        </Suspense>
      )}
    </>
  );
}
