import { boxOf } from '../../../shared/minutes/boxes.ts';
import type { Bullet } from '../../../shared/minutes/minutes-document.ts';
import styles from './bullet-list.module.css';
import { DocumentLines } from './document-lines.tsx';
import { numbered } from './numbered.ts';

export interface BulletListProps {
  bullets: readonly Bullet[];
  /** Shown struck through: what the reader will not get. */
  isLeftOut?: boolean | undefined;
}

/** The points of a list with what hangs below them. Each finds its own reading direction. */
export function BulletList(props: BulletListProps) {
  return (
    <div className={styles.bullets}>
      <Bullets {...props} />
    </div>
  );
}

function Bullets({ bullets, isLeftOut }: BulletListProps) {
  return (
    <ul>
      {numbered(bullets).map(({ number, item, item: { lines, children } }) => (
        <li key={number} dir="auto">
          {boxOf(item) && `${boxOf(item)} `}
          {isLeftOut ? (
            <del>
              <DocumentLines lines={lines} />
            </del>
          ) : (
            <DocumentLines lines={lines} />
          )}
          {children.length > 0 && <Bullets bullets={children} isLeftOut={isLeftOut} />}
        </li>
      ))}
    </ul>
  );
}
