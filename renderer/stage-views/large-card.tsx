import type { CSSProperties, ReactNode, Ref } from 'react';
import { classNames } from '../components/class-names.ts';
import { focusSize } from './focus-size.ts';
import styles from './large-card.module.css';

/** The smallest size that is still read from afar, in hundredths of the stage's height. */
const smallestSize = 2.5;

export interface LargeCardProps {
  ref?: Ref<HTMLElement>;
  /** Says where it stands and how much air it has. */
  className: string | undefined;
  /** Its words without markup; they decide how large it stands. */
  words: string;
  /** The words as they are shown. */
  text: ReactNode;
  textRef?: Ref<HTMLParagraphElement>;
  /** Below 1 where it shares the stage. */
  scale?: number;
  /** What stands below the words. */
  children: ReactNode;
}

/** One thing to read, as large as its words allow. */
export function LargeCard(props: LargeCardProps) {
  const { ref, className, words, text, textRef, scale = 1, children } = props;
  const size = Math.max(smallestSize, focusSize(words) * scale);
  return (
    <article
      ref={ref}
      className={classNames(styles.card, className)}
      style={{ '--focus-size': `${size}cqh` } as CSSProperties}
    >
      <p ref={textRef} className={styles.text} dir="auto">
        {text}
      </p>
      {children}
    </article>
  );
}
