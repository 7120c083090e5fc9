import type { CardPreview, MergePreview } from '../../shared/library/merge-preview.ts';
import { displayText } from '../../shared/session/text.ts';
import styles from './card-changes.module.css';
import { Tag } from './tag.tsx';

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
const aspectWords = {
  text: 'other words',
  place: 'another place',
  character: 'another kind of remark',
  source: 'from somebody else',
} as const;

/** The cards that a step would add, change or take away, each with the words of all versions where they differ. */
export function CardChanges({ label, preview, kindWords, versionNames }: CardChangesProps) {
  const { cards, counts } = preview;
  const unlisted = counts.new + counts.changed + counts.removed - cards.length;
  return (
    <>
      {cards.length > 0 && (
        <ul className={styles.cards} aria-label={label}>
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
        </ul>
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
  if (!changes.includes('text')) return <p className={styles.words}>{spoken(merged ?? here)}</p>;
  return (
    <dl className={styles.versions}>
      <Version name={names.here} text={here} />
      <Version name={names.there} text={there} />
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
