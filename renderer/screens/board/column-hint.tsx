import type { Column } from '../../../shared/session/dimensions.ts';
import { useKeyWordsOf } from '../../parts/key-words.ts';
import { useSessionStore } from '../../stores/session-store.ts';
import styles from './column-hint.module.css';

const hints: Readonly<Record<Column, string>> = {
  none: 'What you write below lands here. Paste a list to add many cards at once.',
  mastery: 'Standards, debt, tools, feedback loops, learning.',
  autonomy: 'Decisions we may take, skills we miss, whom we wait for.',
  purpose: 'Who benefited, what nobody would miss.',
};

export interface ColumnHintProps {
  column: Column;
}

/** What belongs into a column that is empty. */
export function ColumnHint({ column }: ColumnHintProps) {
  const hasCards = useSessionStore(({ session }) =>
    Object.values(session?.observations ?? {}).some(({ deletedAt }) => deletedAt === null),
  );
  const key = useKeyWordsOf(`board.file.${column}`);
  if (column === 'none') {
    return <p className={styles.hint}>{hasCards ? 'Everything is sorted.' : hints.none}</p>;
  }
  return (
    <p className={styles.hint}>
      {hints[column]} Drag a card here{key !== null && `, or press ${key}`}.
    </p>
  );
}
