import { useRef, useState } from 'react';
import { Button } from '../ui/Button.tsx';
import { TextField } from '../ui/TextField.tsx';
import { canShare, openShareSheet } from './shareSheet.ts';
import { useWords } from './PlannerContext.ts';
import { Row } from '../ui/Row.tsx';
import styles from './ShareDialog.module.css';

/** The link itself, ready to be copied by button or by hand. */
export function ShareLink({ address, starter = false }: { readonly address: string; readonly starter?: boolean }) {
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
      <div className={styles['address']}>
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
