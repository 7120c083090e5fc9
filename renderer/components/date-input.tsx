import type { ComponentProps } from 'react';
import { classNames } from './class-names.ts';
import styles from './date-input.module.css';
import { useFieldControl } from './field-context.ts';

export type DateInputProps = Omit<ComponentProps<'input'>, 'type' | 'size'>;

/** A calendar day; its value is YYYY-MM-DD, shown in the order of the reader's own language. */
export function DateInput({ className, ...rest }: DateInputProps) {
  return (
    <input {...rest} {...useFieldControl(rest)} type="date" className={classNames(styles.input, className)} />
  );
}
