import { dimensionsOf } from '../../../shared/session/about.ts';
import { roleOf } from '../../../shared/session/attribution.ts';
import { columnOf } from '../../../shared/session/dimensions.ts';
import { spentOnTopic, topicClockOf } from '../../../shared/session/run-clock.ts';
import { displayText } from '../../../shared/session/text.ts';
import { votesFor } from '../../../shared/session/topic-order.ts';
import type { TopicView } from '../../../shared/session/topics.ts';
import { gapWords } from '../../../shared/templates/health-words.ts';
import { columnNames, roleNames } from '../../../shared/templates/words.ts';
import { Button } from '../../components/button.tsx';
import { clockText } from '../../components/clock-text.ts';
import { PlainList } from '../../components/plain-list.tsx';
import { useNow } from '../../components/use-now.ts';
import { KeyOf } from '../../parts/key-of.tsx';
import { useActions } from '../../stores/action-registry.ts';
import { useSession } from '../../stores/session-store.ts';
import { askForMore, beginNext, park, topicActions } from './discuss-actions.ts';
import { newAction, newDecision, newEnvelope } from './outcome-actions.ts';
import { OutcomeList } from './outcome-list.tsx';
import styles from './topic-detail.module.css';
import { TopicNote } from './topic-note.tsx';
import panelStyles from './topic-panel.module.css';

/** The topic that is discussed: its clock, its cards, what is noted and what comes out of it. */
export function TopicDetail({ topic }: { topic: TopicView }) {
  useActions(topicActions);
  const session = useSession();
  const { id, record } = topic;
  const votes = votesFor(session, id);
  const facts = [
    ...dimensionsOf(topic).map((dimension) => columnNames[dimension]),
    ...(votes === null ? [] : [votes === 1 ? '1 vote' : `${votes} votes`]),
    ...(topic.gap ? [`Widest gap: ${gapWords(topic.gap)}`] : []),
    ...record.seenDifferently.map(({ role, dimension }) => `${roleNames[role]}: ${columnNames[dimension]}`),
    ...record.extensions.map(({ up, down }) => `two more minutes? ${up} up, ${down} down`),
  ];
  return (
    <>
      <div data-colour={columnOf(topic.dimension)} className={styles.subject}>
        <div className={styles.top}>
          <h2 className={styles.title} dir="auto">
            {displayText(topic.title)}
          </h2>
          <TopicTime />
        </div>
        <p className={styles.facts}>
          {facts.map((fact) => (
            <span key={fact}>{fact}</span>
          ))}
        </p>
        <Cards topic={topic} />
      </div>
      <div className={panelStyles.buttons}>
        <Button onClick={newDecision}>
          Decision <KeyOf action="decision.add" />
        </Button>
        <Button onClick={newAction}>
          Action <KeyOf action="action.add" />
        </Button>
        <Button onClick={newEnvelope}>
          Envelope <KeyOf action="envelope.add" />
        </Button>
        <Button onClick={askForMore}>
          Two more minutes? <KeyOf action="topic.more" />
        </Button>
        <Button onClick={() => park(id)}>
          Park <KeyOf action="topic.park" />
        </Button>
        <Button variant="primary" onClick={beginNext}>
          Next topic
        </Button>
      </div>
      <OutcomeList topicId={id} />
      <div className={styles.notes}>
        <TopicNote topicId={id} name="saw" label="What we saw" value={record.saw} isFirst />
        <TopicNote topicId={id} name="ours" label="What is ours" value={record.ours} />
        <TopicNote
          topicId={id}
          name="privateNote"
          label="Private note"
          hint="Never on the stage, never in minutes."
          value={record.privateNote}
        />
      </div>
    </>
  );
}

/** What is left of the time the topic was given. */
function TopicTime() {
  const session = useSession();
  const clock = topicClockOf(session);
  const now = useNow(clock?.runningSince !== null);
  if (!clock || clock.plannedMs === null) return null;
  const leftMs = clock.plannedMs - spentOnTopic(session, now);
  return (
    <span
      role="timer"
      aria-label="Time left for this topic"
      data-over={leftMs < 0 || undefined}
      className={`heading-digits ${styles.clock}`}
    >
      {clockText(leftMs)}
    </span>
  );
}

function Cards({ topic: { cardIds } }: { topic: TopicView }) {
  const session = useSession();
  if (cardIds.length === 0) return null;
  return (
    <PlainList aria-label="Cards" className={styles.cards}>
      {cardIds.map((id) => {
        const card = session.observations[id];
        const role = card && roleOf(session, card.source);
        return (
          card && (
            <li key={id} className={styles.card} dir="auto">
              {displayText(card.text)}
              {role && <span className={styles.voice}> – {roleNames[role]}</span>}
            </li>
          )
        );
      })}
    </PlainList>
  );
}
