import type { ComponentProps } from 'react';
import { classNames } from './class-names.ts';
import styles from './count-badge.module.css';

export interface CountBadgeProps extends Omit<ComponentProps<'span'>, 'children'> {
  count: number;
  /** What is counted, spoken after the number: "cards". */
  of?: string | undefined;
}

/** A number beside a heading or a name. */
export function CountBadge({ count, of, className, ...rest }: CountBadgeProps) {
  return (
    <span {...rest} className={classNames(styles.count, className)}>
      {count}
      {of && <span className="visually-hidden"> {of}</span>}
    </span>
  );
}
