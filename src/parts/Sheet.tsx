import { memo, type ComponentProps } from 'react';
import { Dialog } from '../ui/Dialog.tsx';
import { useFirstWords } from './PlannerContext.ts';

/** A dialog that rises from the foot of a phone, and stands in the middle of a wide screen. Without children as long as it is closed it costs nothing. */
export const Sheet = memo(function Sheet(props: Omit<ComponentProps<typeof Dialog>, 'closeLabel' | 'look'>) {
  const { common } = useFirstWords();
  return <Dialog closeLabel={common.close} look="sheet" {...props} />;
});
