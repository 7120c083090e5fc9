import type { ComponentProps } from 'react';
import { classNames } from './class-names.ts';
import styles from './spinner.module.css';

export interface SpinnerProps extends Omit<ComponentProps<'span'>, 'children'> {
  /** What is going on: "Opening…"; always shown, since a wheel alone says nothing. */
  label: string;
}

/** Something is going on whose length nobody knows. */
export function Spinner({ label, className, ...rest }: SpinnerProps) {
  return (
    <span {...rest} className={classNames(styles.spinner, className)}>
      <span aria-hidden="true" className={styles.wheel} />
      {label}
    </span>
  );
}
