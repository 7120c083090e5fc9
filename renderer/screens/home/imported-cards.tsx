import type { CardPreview, MergePreview } from '../../../shared/library/merge-preview.ts';
import { displayText } from '../../../shared/session/text.ts';
import { Tag } from '../../components/tag.tsx';
import styles from './import-dialog.module.css';

export interface ImportedCardsProps {
  merge: MergePreview;
}

const kindWords = { new: 'New', changed: 'Changed', removed: 'Removed' } as const;
const kindTones = { new: 'success', changed: 'warning', removed: 'danger' } as const;
const aspectWords = {
  text: 'other words',
  place: 'another place',
  character: 'another kind of remark',
  source: 'from somebody else',
} as const;

/** The cards that a merge would add or change, each with the words of both copies where they differ. */
export function ImportedCards({ merge: { cards, counts } }: ImportedCardsProps) {
  if (cards.length === 0) return null;
  const unlisted = counts.new + counts.changed + counts.removed - cards.length;
  return (
    <>
      <ul className={styles.cards} aria-label="What the copy brings">
        {cards.map((card) => (
          <li key={card.id} className={styles.card}>
            <Tag tone={kindTones[card.kind]}>{kindWords[card.kind]}</Tag>
            {card.changes.length > 0 && (
              <span className={styles.about}>
                {card.changes.map((aspect) => aspectWords[aspect]).join(', ')}
              </span>
            )}
            <Words card={card} />
          </li>
        ))}
      </ul>
      {unlisted > 0 && <p className={styles.about}>And {unlisted} more.</p>}
    </>
  );
}

function Words({ card: { here, there, merged, changes } }: { card: CardPreview }) {
  if (!changes.includes('text')) return <p className={styles.words}>{spoken(merged ?? here)}</p>;
  return (
    <dl className={styles.versions}>
      <Version name="Here" text={here} />
      <Version name="In the copy" text={there} />
      {merged !== there && <Version name="Merged" text={merged} />}
    </dl>
  );
}

function Version({ name, text }: { name: string; text: string | null }) {
  return (
    <div>
      <dt className={styles.about}>{name}</dt>
      <dd className={styles.words}>{text === null ? 'not on the board' : spoken(text)}</dd>
    </div>
  );
}

function spoken(text: string | null) {
  return <bdi>{displayText(text ?? '')}</bdi>;
}
