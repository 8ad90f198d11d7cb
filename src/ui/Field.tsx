import { type ReactNode, useId } from 'react';
import styles from './Field.module.css';
import { Icon } from './Icon.tsx';
import hidden from './VisuallyHidden.module.css';

export interface FieldWords {
  label: ReactNode;
  hint?: ReactNode;
  /** What is wrong and how to put it right; shown with the stop sign and read with the field. */
  error?: ReactNode;
  labelHidden?: boolean;
  /** What stands in the field was not taken in, so a form that is left now would lose it; see `refusedField`. */
  refused?: boolean;
}

interface FieldProps extends FieldWords {
  children: (ids: {
    id: string;
    'aria-describedby': string | undefined;
    'aria-invalid': true | undefined;
    'data-refused': true | undefined;
    className: string | undefined;
  }) => ReactNode;
}

/** Label, hint and error around one control, tied to it by id. */
export const Field = ({ label, hint, error, labelHidden, refused, children }: FieldProps) => {
  const id = useId();
  const hintId = `${id}hint`;
  const errorId = `${id}error`;
  const described = [hint ? hintId : '', error ? errorId : ''].filter(Boolean).join(' ');
  return (
    <div className={styles['field']}>
      <label htmlFor={id} className={labelHidden ? hidden['hidden'] : styles['label']}>
        {label}
      </label>
      {hint && (
        <span id={hintId} className={styles['hint']}>
          {hint}
        </span>
      )}
      {children({
        id,
        'aria-describedby': described || undefined,
        'aria-invalid': error ? true : undefined,
        'data-refused': refused || undefined,
        className: styles['control'],
      })}
      {/* Always there: what comes into an element that is there already is read out. */}
      <span id={errorId} className={styles['error']} aria-live="polite">
        {error && (
          <>
            <Icon name="stop" size={18} />
            <span>{error}</span>
          </>
        )}
      </span>
    </div>
  );
};
