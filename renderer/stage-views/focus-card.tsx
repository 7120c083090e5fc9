import { useLayoutEffect, useRef } from 'react';
import type { StageCard } from '../../shared/session/stage/stage-card.ts';
import { displayText } from '../../shared/session/text.ts';
import styles from './focus-card.module.css';
import { LargeCard } from './large-card.tsx';
import type { PageProps } from './stage-body-props.ts';
import { StageMarks } from './stage-marks.tsx';
import { useBoxSize } from './use-box-size.ts';

export interface FocusCardProps extends PageProps {
  card: StageCard;
}

/** One card, alone and as large as its words allow; what is too long for the stage turns its pages by whole lines. */
export function FocusCard({ card, page, stageHeight, onPageCount }: FocusCardProps) {
  const { text } = card;
  const frame = useRef<HTMLElement>(null);
  const words = useRef<HTMLParagraphElement>(null);
  const { width, looks } = useBoxSize(frame);

  // biome-ignore lint/correctness/useExhaustiveDependencies: words, sizes and looks decide how many lines there are.
  useLayoutEffect(() => {
    const box = words.current;
    if (!box || width === 0) return;
    box.style.height = '';
    const lineHeight = Number.parseFloat(getComputedStyle(box).lineHeight);
    const linesPerPage = Math.max(1, Math.floor((box.clientHeight + 1) / lineHeight));
    const pageCount = Math.ceil(Math.round(box.scrollHeight / lineHeight) / linesPerPage);
    if (pageCount > 1) box.style.height = `${linesPerPage * lineHeight}px`;
    box.scrollTop = Math.min(page, pageCount - 1) * linesPerPage * lineHeight;
    onPageCount(pageCount);
  }, [text, width, stageHeight, looks, page, onPageCount]);

  return (
    <LargeCard ref={frame} className={styles.card} words={text} text={displayText(text)} textRef={words}>
      <StageMarks card={card} className={styles.marks} />
    </LargeCard>
  );
}
