import { useState } from 'react';
import type { TopicId } from '../../../shared/session/ids.ts';
import { displayText } from '../../../shared/session/text.ts';
import { agendaOf, discussionOrder } from '../../../shared/session/topic-order.ts';
import { topicShares } from '../../../shared/session/topic-time.ts';
import { Button } from '../../components/button.tsx';
import { PlainList } from '../../components/plain-list.tsx';
import { useNow } from '../../components/use-now.ts';
import { useSession } from '../../stores/session-store.ts';
import styles from './agenda.module.css';
import { AgendaRow } from './agenda-row.tsx';
import { moveBefore } from './discuss-actions.ts';

/** The topics in the order in which they are discussed, with what each would get of the time left. */
export function Agenda() {
  const session = useSession();
  const now = useNow(session.run.runningSince !== null);
  const [dragged, setDragged] = useState<TopicId | null>(null);
  const agenda = agendaOf(session);
  const shares = topicShares(session, now);
  const listed = new Set(agenda.map(({ id }) => id));
  const others = discussionOrder(session).filter(({ id }) => !listed.has(id));
  return (
    <>
      <PlainList isOrdered aria-label="Agenda" className={styles.list}>
        {agenda.map((topic, i) => (
          <AgendaRow
            key={topic.id}
            topic={topic}
            number={i + 1}
            isLast={i === agenda.length - 1}
            nextId={agenda[i + 1]?.id ?? null}
            shareMs={shares.get(topic.id) ?? null}
            dragged={dragged}
            onDrag={setDragged}
          />
        ))}
      </PlainList>
      {others.length > 0 && (
        <details className={styles.others}>
          <summary>{others.length} without votes</summary>
          <PlainList aria-label="Without votes" className={styles.list}>
            {others.map(({ id, title }) => (
              <li key={id} className={styles.other}>
                <span dir="auto">{displayText(title)}</span>
                <Button
                  size="small"
                  aria-label={`Add to the agenda: ${displayText(title)}`}
                  onClick={() => moveBefore(id, null)}
                >
                  Add
                </Button>
              </li>
            ))}
          </PlainList>
        </details>
      )}
    </>
  );
}
