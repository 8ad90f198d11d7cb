import { useState, type ComponentProps } from 'react';
import { TextField } from '../ui/TextField.tsx';
import { useWords } from './PlannerContext.ts';

interface LineFieldProps extends ComponentProps<typeof TextField> {
  readonly value: string;
  readonly maxLength: number;
}

/**
 * A line of text, offered nothing of what was typed elsewhere. It says so where a browser cuts the end off what is pasted
 * or dropped.
 */
export function LineField({ value, maxLength, error, ...rest }: LineFieldProps) {
  const { cutOff } = useWords().common;
  const [isCut, setIsCut] = useState(false);
  const take = (field: HTMLInputElement, text: string) => {
    const replaced = (field.selectionEnd ?? 0) - (field.selectionStart ?? 0);
    setIsCut(field.value.length - replaced + text.replaceAll(/[\r\n]/g, '').length > maxLength);
  };
  return (
    <TextField
      autoComplete="off"
      {...rest}
      value={value}
      maxLength={maxLength}
      error={error || (isCut && value.length === maxLength && cutOff(maxLength))}
      onPaste={(event) => take(event.currentTarget, event.clipboardData.getData('text'))}
      onDrop={(event) => take(event.currentTarget, event.dataTransfer.getData('text'))}
    />
  );
}
