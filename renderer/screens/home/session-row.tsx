import type { MouseEvent } from 'react';
import { displayText } from '../../../shared/session/text.ts';
import { longDate, readableDate } from '../../components/readable-date.ts';
import { Tag } from '../../components/tag.tsx';
import { today } from '../../stores/clock.ts';
import { useVocabulary } from '../../stores/preferences-store.ts';
import { navigate } from '../../stores/route-store.ts';
import { LaterSessionMenu, type LaterSessionMenuProps } from './later-session-menu.tsx';
import { SessionCounts } from './session-counts.tsx';
import { SessionPeople } from './session-people.tsx';
import { sessionState } from './session-state.ts';
import styles from './session-table.module.css';

/** One session of the list. The name is a link; a click anywhere on the line does the same. */
export function SessionRow({ session, onRename, onMoveToBin }: LaterSessionMenuProps) {
  const { kinds } = useVocabulary();

  function openByClick(event: MouseEvent) {
    const isControl = event.target instanceof Element && event.target.closest('a, button, [role="menu"]');
    if (!isControl) navigate({ screen: 'board', sessionId: session.id });
  }

  return (
    <tr className={styles.row} onClick={openByClick}>
      <th scope="row" className={styles.squad}>
        <a href={`#/board/${session.id}`} dir="auto">
          {displayText(session.squad)}
        </a>
        <span className={styles.kind}>
          {kinds[session.kind]}
          {session.isSample && <Tag>Sample</Tag>}
          {session.isEditedOutside && (
            <Tag tone="warning" title="The file was changed outside SquadMAP since it was last saved here.">
              Changed outside
            </Tag>
          )}
        </span>
      </th>
      <td className={styles.date}>
        <time dateTime={session.date} title={`${longDate(session.date)} (${session.date})`}>
          {readableDate(session.date)}
        </time>
      </td>
      <td className={styles.state}>{sessionState(session, today())}</td>
      <SessionCounts counts={session.counts} />
      <td>
        <SessionPeople people={session.people} />
      </td>
      <td className={styles.more}>
        <LaterSessionMenu session={session} onRename={onRename} onMoveToBin={onMoveToBin} />
      </td>
    </tr>
  );
}
