import { ChevronDown } from 'lucide-react';
import type { ComponentProps } from 'react';
import { classNames } from './class-names.ts';
import { useFieldControl } from './field-context.ts';
import styles from './select.module.css';

export type SelectProps = ComponentProps<'select'>;

/** A choice out of a short list; `<option>` elements are its children. */
export function Select({ className, ...rest }: SelectProps) {
  return (
    <span className={classNames(styles.frame, className)}>
      <select {...rest} {...useFieldControl(rest)} className={styles.select} />
      <ChevronDown aria-hidden="true" className={styles.chevron} />
    </span>
  );
}
