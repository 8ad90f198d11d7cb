import type { ReactNode } from 'react';
import { Button } from './Button.tsx';
import { refusedField } from './refusedField.ts';

interface DoneButtonProps {
  readonly onDone: () => void;
  readonly children: ReactNode;
}

/** Ends a dialog whose changes are made as they are typed. Where a field has refused what stands in it, it leads there. */
export const DoneButton = ({ onDone, children }: DoneButtonProps) => (
  <Button
    kind="primary"
    onClick={({ currentTarget }) => {
      const refused = refusedField(currentTarget.closest('dialog') ?? currentTarget);
      if (refused) refused.focus();
      else onDone();
    }}
  >
    {children}
  </Button>
);
