import { useState, type SyntheticEvent } from 'react';
import { useLocation } from 'wouter';
import { addresses } from '../../parts/addresses.ts';
import { useWords } from '../../parts/PlannerContext.ts';
import { lettersInAddress } from '../../sharing/planAddress.ts';
import { focusFault } from '../../ui/focusFault.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { TextField } from '../../ui/TextField.tsx';
import styles from './OpenPlans.module.css';

/** Takes a pasted link, or the message it came in. */
export function LinkDialog({ onClose }: { readonly onClose: () => void }) {
  const { sharing, common } = useWords();
  const { open: text, linkFaults } = sharing;
  const [, goTo] = useLocation();
  const [typed, setTyped] = useState('');
  const [tried, setTried] = useState(false);
  const letters = lettersInAddress(typed);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    setTried(true);
    if (letters === null) focusFault(event.currentTarget);
    else goTo(addresses.open(letters));
  };
  const wrong = tried && letters === null;
  return (
    <Dialog open onClose={onClose} title={text.link} closeLabel={common.close} look="sheet">
      <form className={styles['form']} onSubmit={submit} noValidate>
        <TextField
          label={text.linkField}
          hint={text.linkHint}
          error={wrong ? `${linkFaults.notALink.title}. ${linkFaults.notALink.text}` : undefined}
          value={typed}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Button type="submit" kind="primary">
          {text.openLink}
        </Button>
      </form>
    </Dialog>
  );
}
