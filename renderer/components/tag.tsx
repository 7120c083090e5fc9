import type { ComponentProps } from 'react';
import { classNames } from './class-names.ts';
import styles from './tag.module.css';

export interface TagProps extends ComponentProps<'span'> {
  /** Takes the colours of the dimension around it unless told otherwise. */
  tone?: 'dimension' | 'plain' | 'danger' | 'warning' | 'success' | undefined;
}

/** A few words on a small field: "Group of 3", "Sample". */
export function Tag({ tone = 'plain', className, ...rest }: TagProps) {
  return <span {...rest} className={classNames(styles.tag, styles[tone], className)} />;
}
