import { type ComponentProps, type ReactNode, useId } from 'react';
import { classNames } from './class-names.ts';
import styles from './progress.module.css';

export interface ProgressProps extends Omit<ComponentProps<'progress'>, 'children'> {
  label: string;
  /** Shown at the end of the line: "12 of 40", or a Cancel button. */
  trailing?: ReactNode;
}

/** How far long work has come; without a `value`, that it goes on. */
export function Progress({ label, trailing, className, max = 1, ...rest }: ProgressProps) {
  const id = useId();
  return (
    <div className={classNames(styles.box, className)}>
      <div className={styles.line}>
        <span id={id}>{label}</span>
        {trailing}
      </div>
      <progress {...rest} max={max} aria-labelledby={id} className={styles.bar} />
    </div>
  );
}
