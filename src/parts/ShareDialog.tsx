import { useMemo } from 'react';
import type { Plan } from '../plan/planSchema.ts';
import { judge } from '../judging/judge.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { usePlanner } from './PlannerContext.ts';
import { isServed } from './isServed.ts';
import { planLinkHere } from './planLinkHere.ts';
import { planName } from './planName.ts';
import { ShareCode } from './ShareCode.tsx';
import styles from './ShareDialog.module.css';
import { ShareFile } from './ShareFile.tsx';
import { ShareLink } from './ShareLink.tsx';

interface ShareDialogProps {
  readonly plan: Plan;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** A plan as a file with everything, or its choices as a link and as a code. */
export function ShareDialog({ plan, open, onClose }: ShareDialogProps) {
  const { words, catalogue } = usePlanner();
  const { sharing: text } = words;
  const [address, starter] = useMemo(() => {
    const framework = open ? judge(plan, catalogue)?.framework : undefined;
    return (['plan', 'starter'] as const).map((kind) =>
      framework ? planLinkHere(plan, framework, catalogue, words, kind) : null,
    );
  }, [plan, catalogue, open, words]);
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={text.shareTitle(planName(plan, words))}
      closeLabel={words.common.close}
      look="sheet"
    >
      <div className={styles['ways']}>
        <section>
          <h3>{text.file.title}</h3>
          <p>{text.file.text}</p>
          <ShareFile plan={plan} />
        </section>
        <section>
          <h3>{text.link.title}</h3>
          {!address ? (
            <p>{isServed() ? text.link.none : text.link.fromDisk}</p>
          ) : (
            <>
              <p>{text.link.text}</p>
              <ShareLink address={address} />
            </>
          )}
        </section>
        {address && (
          <section>
            <h3>{text.code.title}</h3>
            <p>{text.code.text}</p>
            <ShareCode address={address} choices={Object.keys(plan.units).length} />
          </section>
        )}
        <section>
          <h3>{text.starter.title}</h3>
          <p>{text.starter.text}</p>
          <ShareFile plan={plan} starter />
          {starter && (
            <>
              <ShareLink address={starter} starter />
              <Disclosure summary={text.starter.code}>
                <ShareCode address={starter} choices={Object.keys(plan.units).length} label={text.starter.picture} />
              </Disclosure>
            </>
          )}
        </section>
      </div>
    </Dialog>
  );
}
