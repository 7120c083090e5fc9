import type { CardPreview, MergePreview } from '../../shared/library/merge-preview.ts';
import { displayText } from '../../shared/session/text.ts';
import { aspectWords } from './aspect-words.ts';
import styles from './card-changes.module.css';
import { PlainList } from './plain-list.tsx';
import { Tag } from './tag.tsx';
import { WordsOfBoth } from './words-of-both.tsx';

export interface CardChangesProps {
  /** The list's name. */
  label: string;
  preview: MergePreview;
  /** What happens to a card, in a word or two. */
  kindWords: Readonly<Record<CardPreview['kind'], string>>;
  /** What the words as they are here and those of the other version are called. */
  versionNames: Readonly<Record<'here' | 'there', string>>;
}

const kindTones = { new: 'success', changed: 'warning', removed: 'danger' } as const;

/** The cards that a step would add, change or take away, each with the words of all versions where they differ. */
export function CardChanges({ label, preview, kindWords, versionNames }: CardChangesProps) {
  const { cards, counts } = preview;
  const unlisted = counts.new + counts.changed + counts.removed - cards.length;
  return (
    <>
      {cards.length > 0 && (
        <PlainList className={styles.cards} aria-label={label}>
          {cards.map((card) => (
            <li key={card.id} className={styles.card}>
              <Tag tone={kindTones[card.kind]}>{kindWords[card.kind]}</Tag>
              {card.changes.length > 0 && (
                <span className={styles.about}>
                  {card.changes.map((aspect) => aspectWords[aspect]).join(', ')}
                </span>
              )}
              <Words card={card} names={versionNames} />
            </li>
          ))}
        </PlainList>
      )}
      {unlisted > 0 && <p className={styles.about}>And {unlisted} more.</p>}
    </>
  );
}

interface WordsProps {
  card: CardPreview;
  names: CardChangesProps['versionNames'];
}

function Words({ card: { here, there, merged, changes }, names }: WordsProps) {
  if (changes.includes('text'))
    return <WordsOfBoth {...{ here, there, names }} {...(merged !== there && { merged })} />;
  return (
    <p className={styles.words}>
      <bdi>{displayText(merged ?? here ?? '')}</bdi>
    </p>
  );
}
