import type { ReactNode } from 'react';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import { WithNames } from './WithNames.tsx';

interface SaidAsProps {
  /** Heard in place of what is seen, as the name of a button or link. */
  readonly name: string;
  readonly children: ReactNode;
}

/** A short label for the eye and a full one for the ear. In an attribute, English names could not be marked as English. */
export const SaidAs = ({ name, children }: SaidAsProps) => (
  <>
    <span aria-hidden="true">{children}</span>
    <VisuallyHidden>
      <WithNames>{name}</WithNames>
    </VisuallyHidden>
  </>
);
