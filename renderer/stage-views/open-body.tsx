import { useEffect } from 'react';
import type { OpenBody as Body } from '../../shared/session/stage/open-body.ts';
import { displayText } from '../../shared/session/text.ts';
import { agreementPages } from './agreement-pages.ts';
import styles from './open-body.module.css';
import { PresenceLine } from './presence-line.tsx';
import type { StageBodyProps } from './stage-body-props.ts';
import { TalkBody } from './talk-body.tsx';

/** So few letters can stand larger. */
const fewLetters = 140;

/** What the meeting is for, how people want to work together, page by page, and who is here. */
export function OpenBody({ body, step, page, onPageCount }: StageBodyProps<Body>) {
  const pages = agreementPages(body.agreements, body.purpose);
  useEffect(() => onPageCount(pages.length), [pages.length, onPageCount]);
  const lines = pages[Math.min(page, pages.length - 1)] ?? [];
  if (body.purpose === '' && lines.length === 0) {
    return (
      <div className={styles.bare}>
        <TalkBody step={step} onPageCount={onPageCount} />
        <PresenceLine presence={body.presence} />
      </div>
    );
  }
  return (
    <div className={styles.open}>
      {body.purpose !== '' && (
        <p className={lines.length === 0 ? styles.alone : styles.purpose} dir="auto">
          {displayText(body.purpose)}
        </p>
      )}
      {step && step.sentence !== '' && (
        <p className={styles.sentence} dir="auto">
          {displayText(step.sentence)}
        </p>
      )}
      {lines.length > 0 && (
        <ul className={styles.agreements} data-few={lines.join('').length <= fewLetters || undefined}>
          {lines.map((line, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines may be equal and never change their place within a page.
            <li key={index} dir="auto" className={styles.agreement}>
              {displayText(line)}
            </li>
          ))}
        </ul>
      )}
      <PresenceLine presence={body.presence} />
    </div>
  );
}
