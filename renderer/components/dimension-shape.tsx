import type { ComponentProps } from 'react';
import type { Column } from '../../shared/session/dimensions.ts';
import { classNames } from './class-names.ts';
import styles from './dimension-shape.module.css';

export interface DimensionShapeProps extends Omit<ComponentProps<'svg'>, 'children'> {
  /** "none" is what is still to sort. */
  dimension: Column;
}

function Outline({ dimension }: Pick<DimensionShapeProps, 'dimension'>) {
  switch (dimension) {
    case 'mastery':
      return <path d="M8 1.6 15.2 14.4H.8Z" />;
    case 'autonomy':
      return <circle cx="8" cy="8" r="7" />;
    case 'purpose':
      return <path d="M8 .4 15.6 8 8 15.6.4 8Z" />;
    case 'none':
      return <path className={styles.dashes} d="M2 2h12v12H2Z" pathLength={64} />;
  }
}

/** The sign of a dimension – ▲ ● ◆, a dashed square for what is to sort – as tall as the text beside it. */
export function DimensionShape({ dimension, className, ...rest }: DimensionShapeProps) {
  return (
    <svg
      viewBox="0 0 16 16"
      {...rest}
      aria-hidden="true"
      className={classNames(styles.shape, styles[dimension], className)}
    >
      <Outline dimension={dimension} />
    </svg>
  );
}
