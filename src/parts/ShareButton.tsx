import { Suspense, useCallback, useState } from 'react';
import { Button } from '../ui/Button.tsx';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import { useFirstWords, usePlans } from './PlannerContext.ts';
import { planName } from './planName.ts';
import { lazyPart } from './lazyPart.ts';

const ShareDialog = lazyPart(async () => (await import('./ShareDialog.tsx')).ShareDialog);

interface PlanSharingProps {
  readonly planId: string;
  readonly open: boolean;
  /** Steady between renders. */
  readonly onClose: () => void;
}

/** What can be done to hand a plan on. Loaded when it is first opened. */
export function PlanSharing({ planId, open, onClose }: PlanSharingProps) {
  const [asked, setAsked] = useState(false);
  if (open && !asked) setAsked(true);
  return (
    asked && (
      <Suspense>
        <ShareDialog planId={planId} open={open} onClose={onClose} />
      </Suspense>
    )
  );
}

interface ShareButtonProps {
  readonly planId: string;
  readonly kind?: 'secondary' | 'quiet';
}

/** Opens what can be done to hand a plan on. */
export function ShareButton({ planId, kind = 'secondary' }: ShareButtonProps) {
  const words = useFirstWords();
  const name = usePlans(({ plans }) => plans[planId] && planName(plans[planId], words));
  const [open, setOpen] = useState(false);
  const close = useCallback(() => setOpen(false), []);
  return (
    <>
      <Button kind={kind} icon="share" onClick={() => setOpen(true)}>
        {words.common.share}
        <VisuallyHidden> {words.common.shareAbout(name ?? words.common.unnamedPlan)}</VisuallyHidden>
      </Button>
      <PlanSharing planId={planId} open={open} onClose={close} />
    </>
  );
}
