import type { ComponentProps } from 'react';
import { classNames } from './class-names.ts';
import { useFieldControl } from './field-context.ts';
import styles from './text-area.module.css';

export type TextAreaProps = ComponentProps<'textarea'>;

/** Several lines of text; grows with what is written, from `rows` up to most of the window. */
export function TextArea({ className, rows = 2, style, ...rest }: TextAreaProps) {
  return (
    <textarea
      {...rest}
      {...useFieldControl(rest)}
      rows={rows}
      // A field that takes its size from its content no longer heeds rows.
      style={{ minHeight: `calc(${rows}lh + 1rem + 2px)`, ...style }}
      className={classNames(styles.area, className)}
    />
  );
}
