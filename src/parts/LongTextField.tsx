import type { ComponentProps } from 'react';
import { TextArea } from '../ui/TextArea.tsx';
import { useWords } from './PlannerContext.ts';

interface LongTextFieldProps extends ComponentProps<typeof TextArea> {
  readonly value: string;
  /** Characters it may have. */
  readonly most: number;
}

/** A text of some length. One that is too long is refused as a whole: a browser would cut what is pasted, without a word. */
export function LongTextField({ most, error, ...rest }: LongTextFieldProps) {
  const { tooLong } = useWords().common;
  const over = rest.value.length - most;
  return <TextArea {...rest} error={over > 0 ? tooLong(over) : error} refused={over > 0} />;
}
