import type { Column } from '../../../shared/session/dimensions.ts';
import { useSessionStore } from '../../stores/session-store.ts';
import styles from './column-hint.module.css';

const hints: Readonly<Record<Column, string>> = {
  none: 'What you write below lands here. Paste a list to add many cards at once.',
  mastery: 'Standards, debt, tools, feedback loops, learning. Drag a card here, or press M.',
  autonomy: 'Decisions we may take, skills we miss, whom we wait for. Drag a card here, or press A.',
  purpose: 'Who benefited, what nobody would miss. Drag a card here, or press P.',
};

export interface ColumnHintProps {
  column: Column;
}

/** What belongs into a column that is empty. */
export function ColumnHint({ column }: ColumnHintProps) {
  const hasCards = useSessionStore(({ session }) =>
    Object.values(session?.observations ?? {}).some(({ deletedAt }) => deletedAt === null),
  );
  return (
    <p className={styles.hint}>{column === 'none' && hasCards ? 'Everything is sorted.' : hints[column]}</p>
  );
}
