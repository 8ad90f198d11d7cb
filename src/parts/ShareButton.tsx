import { Suspense, useCallback, useState } from 'react';
import type { Plan } from '../plan/planSchema.ts';
import { Button } from '../ui/Button.tsx';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import { useFirstWords } from './PlannerContext.ts';
import { planName } from './planName.ts';
import { lazyPart } from './lazyPart.ts';

const ShareDialog = lazyPart(async () => (await import('./ShareDialog.tsx')).ShareDialog);

interface PlanSharingProps {
  readonly plan: Plan;
  readonly open: boolean;
  /** Steady between renders. */
  readonly onClose: () => void;
}

/** What can be done to hand a plan on. Loaded when it is first opened. */
export function PlanSharing({ plan, open, onClose }: PlanSharingProps) {
  const [asked, setAsked] = useState(false);
  if (open && !asked) setAsked(true);
  return (
    asked && (
      <Suspense>
        <ShareDialog plan={plan} open={open} onClose={onClose} />
      </Suspense>
    )
  );
}

interface ShareButtonProps {
  readonly plan: Plan;
  readonly kind?: 'secondary' | 'quiet';
}

/** Opens what can be done to hand a plan on. */
export function ShareButton({ plan, kind = 'secondary' }: ShareButtonProps) {
  const words = useFirstWords();
  const [open, setOpen] = useState(false);
  const close = useCallback(() => setOpen(false), []);
  return (
    <>
      <Button kind={kind} icon="share" onClick={() => setOpen(true)}>
        {words.common.share}
        <VisuallyHidden> {words.common.shareAbout(planName(plan, words))}</VisuallyHidden>
      </Button>
      <PlanSharing plan={plan} open={open} onClose={close} />
    </>
  );
}
