import { useEffect, useId, useRef } from 'react';
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
  const list = useRef<HTMLFieldSetElement>(null);

  // The list comes after the dialog, which had nothing to choose from when it took the focus.
  useEffect(() => {
    const radios = list.current?.querySelectorAll('input');
    const first = [...(radios ?? [])].find((radio) => radio.checked) ?? radios?.[0];
    first?.focus();
  }, []);

  return (
    <fieldset ref={list} className={styles.list}>
      <legend className="visually-hidden">Version</legend>
      {versions.map((version) => (
        <label key={version.name} className={styles.version}>
          <input
            type="radio"
            name={group}
            value={version.name}
            checked={version.name === chosen}
            onChange={() => onChoose(version.name)}
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
