import { useId } from 'react';
import type { SessionVersion } from '../../../shared/api/session-versions.ts';
import { readableMoment } from '../../components/readable-date.ts';
import { Tag } from '../../components/tag.tsx';
import { cardCount, differenceInWords, pinWords } from './version-words.ts';
import styles from './versions-dialog.module.css';

export interface VersionListProps {
  versions: readonly SessionVersion[];
  chosen: string | null;
  onChoose: (name: string) => void;
}

/** The versions to choose from, newest first: when, how many cards, what going back would do. */
export function VersionList({ versions, chosen, onChoose }: VersionListProps) {
  const group = useId();
  return (
    <fieldset className={styles.list}>
      <legend className="visually-hidden">Version</legend>
      {versions.map((version, index) => (
        <label key={version.name} className={styles.version}>
          <input
            type="radio"
            name={group}
            value={version.name}
            checked={version.name === chosen}
            onChange={() => onChoose(version.name)}
            data-autofocus={index === 0 ? '' : undefined}
          />
          <span className={styles.what}>
            <span>
              <strong className="digits">{readableMoment(version.savedAt)}</strong> ·{' '}
              {cardCount(version.cards)}
            </span>
            <span className={styles.about}>{differenceInWords(version.difference)}</span>
            {version.pin && <Tag>Kept {pinWords[version.pin]}</Tag>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
