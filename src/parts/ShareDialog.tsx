import { useMemo, useRef, useState } from 'react';
import type { Plan } from '../plan/planSchema.ts';
import { judge } from '../judging/judge.ts';
import { Sheet } from './Sheet.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { usePlanner, usePlans, useWords } from './PlannerContext.ts';
import { isServed } from './isServed.ts';
import { planLinkHere } from './planLinkHere.ts';
import { planName } from './planName.ts';
import styles from './ShareDialog.module.css';
import { ShareFile } from './ShareFile.tsx';
import { planCode } from '../sharing/planCode.ts';
import { Button } from '../ui/Button.tsx';
import { TextField } from '../ui/TextField.tsx';
import { canShare, openShareSheet } from './shareSheet.ts';
import { Quiet } from '../ui/Quiet.tsx';
import { Row } from '../ui/Row.tsx';
import { Stack } from '../ui/Stack.tsx';

interface ShareDialogProps {
  readonly planId: string;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** A plan as a file with everything, or its choices as a link and as a code. */
export function ShareDialog({ planId, ...rest }: ShareDialogProps) {
  const plan = usePlans(({ plans }) => plans[planId]);
  return plan && <WaysToShare plan={plan} {...rest} />;
}

interface WaysToShareProps extends Omit<ShareDialogProps, 'planId'> {
  readonly plan: Plan;
}

function WaysToShare({ plan, open, onClose }: WaysToShareProps) {
  const { catalogue } = usePlanner();
  const words = useWords();
  const { sharing: text } = words;
  const [address, starter] = useMemo(() => {
    const framework = open ? judge(plan, catalogue)?.framework : undefined;
    return (['plan', 'starter'] as const).map((kind) =>
      framework ? planLinkHere(plan, framework, catalogue, words, kind) : null,
    );
  }, [plan, catalogue, open, words]);
  return (
    <Sheet open={open} onClose={onClose} title={text.shareTitle(planName(plan, words))}>
      <Stack gap={5}>
        <Stack as="section" align="start" className={styles['way']}>
          <h3>{text.file.title}</h3>
          <Quiet>{text.file.text}</Quiet>
          <ShareFile plan={plan} />
        </Stack>
        <Stack as="section" align="start" className={styles['way']}>
          <h3>{text.link.title}</h3>
          {!address ? (
            <Quiet>{isServed() ? text.link.none : text.link.fromDisk}</Quiet>
          ) : (
            <>
              <Quiet>{text.link.text}</Quiet>
              <ShareLink address={address} />
            </>
          )}
        </Stack>
        {address && (
          <Stack as="section" align="start" className={styles['way']}>
            <h3>{text.code.title}</h3>
            <Quiet>{text.code.text}</Quiet>
            <ShareCode address={address} choices={Object.keys(plan.units).length} />
          </Stack>
        )}
        <Stack as="section" align="start" className={styles['way']}>
          <h3>{text.starter.title}</h3>
          <Quiet>{text.starter.text}</Quiet>
          <ShareFile plan={plan} starter />
          {starter && (
            <>
              <ShareLink address={starter} starter />
              <Disclosure summary={text.starter.code}>
                <ShareCode address={starter} choices={Object.keys(plan.units).length} label={text.starter.picture} />
              </Disclosure>
            </>
          )}
        </Stack>
      </Stack>
    </Sheet>
  );
}

interface ShareCodeProps {
  readonly address: string;
  /** Units the plan says something of. */
  readonly choices: number;
  /** What the picture is, where it is no link to a plan. */
  readonly label?: string;
}

/** The link as a square code for another device's camera. */
function ShareCode({ address, choices, label }: ShareCodeProps) {
  const { code: text } = useWords().sharing;
  const code = planCode(address);
  if (!code) return <Quiet>{text.tooLarge}</Quiet>;
  return (
    <svg
      className={styles['code']}
      viewBox={`0 0 ${code.size} ${code.size}`}
      role="img"
      aria-label={label ?? text.picture(choices)}
      shapeRendering="crispEdges"
    >
      <path d={code.path} fill="currentColor" />
    </svg>
  );
}

/** The link itself, ready to be copied by button or by hand. */
function ShareLink({ address, starter = false }: { readonly address: string; readonly starter?: boolean }) {
  const { sharing } = useWords();
  const text = { ...sharing.link, ...(starter && sharing.starter) };
  const field = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address);
      setSaid(text.copied);
    } catch {
      setSaid(text.notCopied);
      field.current?.select();
    }
  };
  return (
    <>
      <div>
        <TextField
          ref={field}
          label={text.field}
          labelHidden
          value={address}
          readOnly
          onFocus={(event) => event.currentTarget.select()}
        />
      </div>
      <Row>
        <Button icon="copy" onClick={() => void copy()}>
          {text.copy}
        </Button>
        {canShare({ url: address }) && (
          <Button icon="share" onClick={() => void openShareSheet({ url: address })}>
            {text.send}
          </Button>
        )}
        <output className={styles['said']}>{said}</output>
      </Row>
    </>
  );
}
