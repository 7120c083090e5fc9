import type { ReactNode } from 'react';
import { displayText } from '../../../shared/session/text.ts';
import { ageWords } from '../../../shared/templates/look-back-words.ts';
import { PlainList } from '../../components/plain-list.tsx';
import { readableDate } from '../../components/readable-date.ts';
import styles from './promise-card.module.css';

export interface PromiseCardProps {
  kind: string;
  what: string;
  since: string;
  days: number;
  facts: readonly string[];
  /** How it stands; null while it is open. */
  state: string | null;
  /** The buttons. */
  children: ReactNode;
}

/** One promise: what it was, how old it is, how it stands, and what can be said of it. */
export function PromiseCard({ kind, what, since, days, facts, state, children }: PromiseCardProps) {
  const all = [`${readableDate(since)}, ${ageWords(days)}`, ...facts].filter((fact) => fact !== '');
  return (
    <article aria-label={kind} className={styles.card}>
      <p className={styles.kind}>{kind}</p>
      <p className={styles.what} dir="auto">
        {displayText(what)}
      </p>
      <PlainList className={styles.facts}>
        {all.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </PlainList>
      {state && <p className={styles.state}>{state}</p>}
      <div className={styles.buttons}>{children}</div>
    </article>
  );
}
