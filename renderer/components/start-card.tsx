import { type ComponentProps, type ReactNode, useId } from 'react';
import { classNames } from './class-names.ts';
import styles from './start-card.module.css';

export interface StartCardProps extends Omit<ComponentProps<'button'>, 'title' | 'children'> {
  /** The button's name: "New session". */
  title: string;
  /** One line on what comes of it. */
  description?: ReactNode;
  /** The one that is most likely wanted. */
  isFirst?: boolean | undefined;
}

/** A wide button with a line of explanation: the ways to start on Home. */
export function StartCard({ title, description, isFirst, className, ...rest }: StartCardProps) {
  const id = useId();
  return (
    <button
      type="button"
      {...rest}
      aria-labelledby={`${id}-title`}
      aria-describedby={description ? `${id}-text` : undefined}
      className={classNames(styles.card, isFirst && styles.first, className)}
    >
      <span id={`${id}-title`} className={styles.title}>
        {title}
      </span>
      {description && (
        <span id={`${id}-text`} className={styles.description}>
          {description}
        </span>
      )}
    </button>
  );
}
