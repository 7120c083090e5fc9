import { displayText } from '../../shared/session/text.ts';
import styles from './card-changes.module.css';

export interface WordsOfBothProps {
  /** Null where the card is not on the board. */
  here: string | null;
  there: string | null;
  /** What both become, where it is something else. */
  merged?: string | null;
  /** What the two versions are called. */
  names: Readonly<Record<'here' | 'there', string>>;
}

/** The words of two versions side by side. */
export function WordsOfBoth({ here, there, merged, names }: WordsOfBothProps) {
  return (
    <dl className={styles.versions}>
      <Version name={names.here} text={here} />
      <Version name={names.there} text={there} />
      {merged !== undefined && <Version name="Merged" text={merged} />}
    </dl>
  );
}

function Version({ name, text }: { name: string; text: string | null }) {
  return (
    <div>
      <dt className={styles.about}>{name}</dt>
      <dd className={styles.words}>{text === null ? 'not on the board' : <bdi>{displayText(text)}</bdi>}</dd>
    </div>
  );
}
