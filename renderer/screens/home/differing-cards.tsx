import type { Addition, DifferingCard, DifferingField } from '../../../shared/library/addition-preview.ts';
import { displayText } from '../../../shared/session/text.ts';
import { aspectWords } from '../../components/aspect-words.ts';
import styles from '../../components/card-changes.module.css';
import { PlainList } from '../../components/plain-list.tsx';
import { Tag } from '../../components/tag.tsx';
import { WordsOfBoth } from '../../components/words-of-both.tsx';

export interface DifferingCardsProps {
  addition: Addition;
}

const outcomeWords = { beside: 'Both kept', stays: 'Stays as here' } as const;
const outcomeTones = { beside: 'success', stays: 'plain' } as const;
const versionNames = { here: 'Here', there: 'In the copy' } as const;
const recordWords: Readonly<Record<DifferingField['of'], string>> = {
  session: 'Meeting',
  people: 'Person',
  observations: 'Observation',
  groups: 'Group',
  steps: 'Step',
  topics: 'Topic',
  rounds: 'Voting',
  actions: 'Action',
  decisions: 'Decision',
  envelopes: 'Envelope',
  statements: 'Statement',
  goals: 'Goal',
  tasks: 'Task',
};

/** What differs between a session and a copy that is only added to it, each with what becomes of the copy's words. */
export function DifferingCards({ addition: { cards, counts, fields } }: DifferingCardsProps) {
  if (cards.length + fields.length === 0) return null;
  const unlisted = counts.beside + counts.staying + counts.fields - cards.length - fields.length;
  return (
    <>
      <PlainList className={styles.cards} aria-label="What differs in the copy">
        {cards.map((card) => (
          <li key={card.id} className={styles.card}>
            <Tag tone={outcomeTones[card.outcome]}>{outcomeWords[card.outcome]}</Tag>
            <span className={styles.about}>{explanationOf(card)}</span>
            {card.here === card.there ? (
              <p className={styles.words}>
                <bdi>{displayText(card.here)}</bdi>
              </p>
            ) : (
              <WordsOfBoth here={card.here} there={card.there} names={versionNames} />
            )}
          </li>
        ))}
        {fields.map((field, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes while it is shown.
          <li key={index} className={styles.card}>
            <Tag>{outcomeWords.stays}</Tag>
            <span className={styles.about}>{recordWords[field.of]}</span>
            <WordsOfBoth here={field.here ?? 'not here'} there={field.there} names={versionNames} />
          </li>
        ))}
      </PlainList>
      {unlisted > 0 && <p className={styles.about}>And {unlisted} more.</p>}
    </>
  );
}

function explanationOf({ outcome, differences }: DifferingCard): string {
  if (outcome === 'beside') return 'the copy’s words come right beside yours, as a card of their own';
  return `in the copy: ${differences.map((aspect) => aspectWords[aspect]).join(', ')}`;
}
