import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useWords } from '../../parts/PlannerContext.ts';
import { useForm } from '../../parts/useForm.ts';
import { Button } from '../../ui/Button.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { LineField } from '../../parts/LineField.tsx';
import styles from './PlanTools.module.css';

interface PlanToolsProps {
  readonly planId: string;
  readonly name: string;
  readonly onRename: (name: string) => void;
  readonly onCopy: () => void;
  readonly onRemove: () => void;
  /** More that can be done. */
  readonly children: ReactNode;
}

/** What can be done to a plan from outside it. */
export function PlanTools({ planId, name, onRename, onCopy, onRemove, children }: PlanToolsProps) {
  const words = useWords();
  const { plans: text } = words.start;
  const [renaming, setRenaming] = useState(false);
  const nameField = useRef<HTMLInputElement>(null);
  const renameButton = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!renaming) return;
    nameField.current?.focus();
    nameField.current?.select();
  }, [renaming]);
  const stop = () => {
    setRenaming(false);
    // The button is back on the page only after this render.
    requestAnimationFrame(() => renameButton.current?.focus());
  };
  const { field, submit, discard } = useForm({
    draftKey: `${planId}/name`,
    initial: { name },
    check: (form) => ({ value: form.name, faults: {} }),
    commit(newName) {
      onRename(newName);
      stop();
    },
  });

  return (
    <Disclosure summary={text.manage} about={text.manageAbout(name)}>
      {renaming ? (
        <form className={styles['tools']} onSubmit={submit}>
          <LineField ref={nameField} label={text.newName} maxLength={200} {...field('name')} />
          <Button type="submit">{text.saveName}</Button>
          <Button
            kind="quiet"
            onClick={() => {
              discard();
              stop();
            }}
          >
            {words.common.cancel}
          </Button>
        </form>
      ) : (
        <div className={styles['tools']}>
          <Button ref={renameButton} icon="pencil" onClick={() => setRenaming(true)}>
            {text.rename}
          </Button>
          <Button icon="copy" onClick={onCopy}>
            {text.copy}
          </Button>
          {children}
          <Button icon="trash" onClick={onRemove}>
            {text.remove}
          </Button>
        </div>
      )}
    </Disclosure>
  );
}
