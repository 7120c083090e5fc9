import { agendaOf } from '../../../shared/session/topic-order.ts';
import { topicOf } from '../../../shared/session/topics.ts';
import { emptyAgendaWords } from '../../../shared/templates/health-words.ts';
import { Button } from '../../components/button.tsx';
import { useActions } from '../../stores/action-registry.ts';
import { useSession } from '../../stores/session-store.ts';
import { Agenda } from './agenda.tsx';
import { agendaActions, beginNext } from './discuss-actions.ts';
import { HiddenVotesNotice } from './hidden-votes-notice.tsx';
import { newTopicDialog } from './outcome-actions.ts';
import { TopicDetail } from './topic-detail.tsx';
import styles from './topic-panel.module.css';
import { UnsortedNotice } from './unsorted-notice.tsx';

/** The discussion: the agenda at the left, the topic that is talked about at the right. */
export function DiscussPanel() {
  const session = useSession();
  useActions(agendaActions);
  const topic = topicOf(session, session.run.focusId);
  return (
    <section aria-label="Discuss" className={styles.panel}>
      <div className={styles.split}>
        <div className={styles.side}>
          <div className={styles.head}>
            <h2 className={styles.title}>Agenda</h2>
            <Button size="small" onClick={newTopicDialog}>
              Add topic…
            </Button>
          </div>
          <HiddenVotesNotice />
          <UnsortedNotice />
          <Agenda />
        </div>
        <div className={styles.detail}>
          {topic ? (
            <TopicDetail key={topic.id} topic={topic} />
          ) : agendaOf(session).length === 0 ? (
            <p>{emptyAgendaWords(session.kind)}</p>
          ) : (
            <>
              <p>The room sees the agenda. Each topic gets its share of the time when it is taken up.</p>
              <div className={styles.buttons}>
                <Button variant="primary" onClick={beginNext}>
                  Begin with the first topic
                </Button>
              </div>
            </>
          )}
        </div>
      </div>
    </section>
  );
}
