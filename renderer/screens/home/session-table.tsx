import type { SessionSummary } from '../../../shared/api/library-entries.ts';
import { columnNames } from '../../../shared/templates/words.ts';
import { useVocabulary } from '../../stores/preferences-store.ts';
import type { LaterSessionMenuProps } from './later-session-menu.tsx';
import { countedColumns } from './session-counts.tsx';
import { SessionRow } from './session-row.tsx';
import styles from './session-table.module.css';

export interface SessionTableProps extends Omit<LaterSessionMenuProps, 'session'> {
  sessions: readonly SessionSummary[];
  /** The id of the heading that names the table. */
  labelledBy: string;
}

/** All sessions with squad, date, state, counts and people. */
export function SessionTable({ sessions, labelledBy, onRename, onMoveToBin }: SessionTableProps) {
  const { squad } = useVocabulary();
  return (
    <table className={styles.table} aria-labelledby={labelledBy}>
      <thead>
        <tr>
          <th scope="col">{squad}</th>
          <th scope="col">Date</th>
          <th scope="col">State</th>
          {countedColumns.map((column) => (
            <th key={column} scope="col">
              {columnNames[column]}
            </th>
          ))}
          <th scope="col">In the room</th>
          <td />
        </tr>
      </thead>
      <tbody>
        {sessions.map((session) => (
          <SessionRow key={session.id} session={session} onRename={onRename} onMoveToBin={onMoveToBin} />
        ))}
      </tbody>
    </table>
  );
}
