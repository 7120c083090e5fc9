import { columnOf } from '../../../shared/session/dimensions.ts';
import { displayText } from '../../../shared/session/text.ts';
import { type Rung, rungs } from '../../../shared/session/topic-schema.ts';
import type { TopicView } from '../../../shared/session/topics.ts';
import { ladderGap, topicsToTriage } from '../../../shared/session/triage.ts';
import { focusOf } from '../../../shared/session/walk.ts';
import { gapNames, rungNames, rungQuestions } from '../../../shared/templates/ladder-words.ts';
import { columnNames } from '../../../shared/templates/words.ts';
import { Button } from '../../components/button.tsx';
import { DimensionShape } from '../../components/dimension-shape.tsx';
import { PlainList } from '../../components/plain-list.tsx';
import { Tag } from '../../components/tag.tsx';
import { firstField } from '../../parts/field-actions.ts';
import { KeyOf } from '../../parts/key-of.tsx';
import { OutcomesButton } from '../../parts/outcomes-button.tsx';
import { useActions } from '../../stores/action-registry.ts';
import { openOutcomeDialog } from '../../stores/outcome-dialog-store.ts';
import { useSession } from '../../stores/session-store.ts';
import { trySend } from '../../stores/try-send.ts';
import agendaStyles from './agenda.module.css';
import { OutcomeList } from './outcome-list.tsx';
import detailStyles from './topic-detail.module.css';
import { TopicNote } from './topic-note.tsx';
import panelStyles from './topic-panel.module.css';
import { openEnvelope, place, triageActions } from './triage-actions.ts';
import styles from './triage-panel.module.css';

/** The control ladder: each topic gets a rung, and the rung asks for what is still missing. */
export function TriagePanel() {
  const session = useSession();
  useActions(triageActions);
  const topics = topicsToTriage(session);
  const focus = focusOf(session);
  const topic = topics.find(({ id }) => id === focus);
  return (
    <section aria-label="Triage" className={panelStyles.panel}>
      {topics.length === 0 && <p>There is no topic to place yet.</p>}
      <div className={panelStyles.split}>
        <div className={panelStyles.side}>
          <h2 className={panelStyles.heading}>Topics</h2>
          <PlainList isOrdered aria-label="Topics" className={agendaStyles.list}>
            {topics.map((listed, i) => (
              <TopicRow key={listed.id} topic={listed} number={i + 1} isCurrent={listed.id === focus} />
            ))}
          </PlainList>
          <div>
            <OutcomesButton />
          </div>
        </div>
        <div className={panelStyles.detail}>{topic && <Placing key={topic.id} topic={topic} />}</div>
      </div>
    </section>
  );
}

interface TopicRowProps {
  topic: TopicView;
  number: number;
  isCurrent: boolean;
}

function TopicRow({ topic, number, isCurrent }: TopicRowProps) {
  const session = useSession();
  const gap = ladderGap(session, topic.id);
  const { rung } = topic.record;
  return (
    <li
      data-colour={columnOf(topic.dimension)}
      aria-current={isCurrent || undefined}
      className={agendaStyles.row}
    >
      <span className={`heading-digits ${agendaStyles.number}`}>{number}</span>
      <button
        type="button"
        className={agendaStyles.topic}
        dir="auto"
        onClick={() => trySend({ type: 'run.focus', id: topic.id })}
      >
        <span className={agendaStyles.title}>{displayText(topic.title)}</span>
        <span className={agendaStyles.facts} dir="ltr">
          <DimensionShape dimension={columnOf(topic.dimension)} /> {columnNames[columnOf(topic.dimension)]}
          {rung !== null && ` · ${rungNames[rung]}`}
        </span>
      </button>
      {gap && rung !== null && <Tag tone="warning">open</Tag>}
    </li>
  );
}

function Placing({ topic }: { topic: TopicView }) {
  const session = useSession();
  const { id, record } = topic;
  const gap = ladderGap(session, id);
  return (
    <>
      <div data-colour={columnOf(topic.dimension)} className={detailStyles.subject}>
        <h2 className={detailStyles.title} dir="auto">
          {displayText(topic.title)}
        </h2>
      </div>
      <fieldset className={styles.rungs} aria-label="Control ladder">
        {rungs.map((rung) => (
          <Button
            key={rung}
            className={styles.rung}
            aria-pressed={record.rung === rung}
            variant={record.rung === rung ? 'primary' : 'secondary'}
            onClick={() => place(id, rung)}
          >
            {rungNames[rung]} <KeyOf action={`triage.rung${rung}`} />
          </Button>
        ))}
      </fieldset>
      <p role="status" className={styles.gap}>
        {gap && gap !== 'rung' ? <Tag tone="warning">{gapNames[gap]}</Tag> : gap ? gapNames[gap] : 'Complete'}
      </p>
      {record.rung !== null && <Answer topic={topic} rung={record.rung} />}
      <OutcomeList topicId={id} />
    </>
  );
}

/** What the rung asks for, to be written down. */
function Answer({ topic: { id, record }, rung }: { topic: TopicView; rung: Rung }) {
  switch (rung) {
    case 1:
      return (
        <div className={panelStyles.buttons}>
          <Button
            {...firstField}
            onClick={() => openOutcomeDialog({ kind: 'action', id: null, topicId: id })}
          >
            Action <KeyOf action="action.add" />
          </Button>
        </div>
      );
    case 2:
      return <TopicNote topicId={id} name="talkTo" label={rungQuestions[2]} value={record.talkTo} isFirst />;
    case 3:
      return (
        <div className={panelStyles.buttons}>
          <Button {...firstField} onClick={() => openEnvelope(id)}>
            Envelope <KeyOf action="triage.envelope" />
          </Button>
        </div>
      );
    case 4:
      return (
        <TopicNote topicId={id} name="liveWith" label={rungQuestions[4]} value={record.liveWith} isFirst />
      );
  }
}
