import { type ComponentProps, type ReactNode, useId } from 'react';
import { classNames } from './class-names.ts';
import styles from './field.module.css';
import { FieldContext } from './field-context.ts';

export interface FieldProps extends ComponentProps<'div'> {
  label: ReactNode;
  /** One sentence that helps before anything is wrong. */
  hint?: ReactNode;
  /** What is wrong and what to do; announced when it appears. */
  error?: ReactNode;
  /** The label is spoken but not shown. */
  isLabelHidden?: boolean | undefined;
  /** One control: TextInput, TextArea, Select, DateInput or SuggestInput. */
  children: ReactNode;
}

/** Label, control, hint and error, tied together for everyone. */
export function Field({ label, hint, error, isLabelHidden, className, children, ...rest }: FieldProps) {
  const id = useId();
  const hintId = `${id}-hint`;
  const errorId = `${id}-error`;
  const describedBy = [hint && hintId, error && errorId].filter(Boolean).join(' ') || undefined;
  return (
    <FieldContext value={{ id, describedBy, isInvalid: Boolean(error) }}>
      <div {...rest} className={classNames(styles.field, className)}>
        <label htmlFor={id} className={isLabelHidden ? 'visually-hidden' : styles.label}>
          {label}
        </label>
        {children}
        {hint && (
          <p id={hintId} className={styles.hint}>
            {hint}
          </p>
        )}
        <p id={errorId} role="alert" className={styles.error}>
          {error}
        </p>
      </div>
    </FieldContext>
  );
}
