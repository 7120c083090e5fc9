import { Check, Ellipsis, RotateCcw, SquareParking } from 'lucide-react';
import { type DragEvent, useEffect, useRef, useState } from 'react';
import { columnOf } from '../../../shared/session/dimensions.ts';
import type { TopicId } from '../../../shared/session/ids.ts';
import { minuteMs } from '../../../shared/session/run-schema.ts';
import { displayText } from '../../../shared/session/text.ts';
import { votesFor } from '../../../shared/session/topic-order.ts';
import { canRemoveTopic, type TopicView } from '../../../shared/session/topics.ts';
import { columnNames } from '../../../shared/templates/words.ts';
import { DimensionShape } from '../../components/dimension-shape.tsx';
import { IconButton } from '../../components/icon-button.tsx';
import { Menu } from '../../components/menu.tsx';
import { MenuItem } from '../../components/menu-item.tsx';
import { keyShortcuts } from '../../components/readable-keys.ts';
import { useKeysOf } from '../../stores/action-registry.ts';
import { openOutcomeDialog } from '../../stores/outcome-dialog-store.ts';
import { useSession } from '../../stores/session-store.ts';
import { trySend } from '../../stores/try-send.ts';
import styles from './agenda.module.css';
import { begin, moveBefore, moveTopic, park, removeTopic, reopen } from './discuss-actions.ts';

export interface AgendaRowProps {
  topic: TopicView;
  number: number;
  isLast: boolean;
  nextId: TopicId | null;
  /** What it would get of the time left; null for what was taken up already. */
  shareMs: number | null;
  dragged: TopicId | null;
  onDrag: (id: TopicId | null) => void;
}

/** A topic of the agenda: a click takes it up; dragging, its menu and keys put it elsewhere. */
export function AgendaRow({ topic, number, isLast, nextId, shareMs, dragged, onDrag }: AgendaRowProps) {
  const session = useSession();
  const row = useRef<HTMLLIElement>(null);
  const [drop, setDrop] = useState<'before' | 'after' | undefined>();
  const { id, record } = topic;
  const title = displayText(topic.title);
  const isCurrent = session.run.focusId === id;
  const column = columnOf(topic.dimension);
  const [upKey] = useKeysOf('topic.moveUp');
  const [downKey] = useKeysOf('topic.moveDown');

  useEffect(() => {
    if (isCurrent) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isCurrent]);

  function dragOver(event: DragEvent<HTMLLIElement>) {
    if (dragged === null || dragged === id) return;
    event.preventDefault();
    const { top, height } = event.currentTarget.getBoundingClientRect();
    setDrop(event.clientY < top + height / 2 ? 'before' : 'after');
  }

  return (
    <li
      ref={row}
      data-topic={id}
      data-colour={column}
      data-state={record.state}
      data-drop={drop}
      aria-current={isCurrent || undefined}
      className={styles.row}
      draggable
      onDragStart={(event) => {
        event.dataTransfer.effectAllowed = 'move';
        event.dataTransfer.setData('text/plain', title);
        onDrag(id);
      }}
      onDragOver={dragOver}
      onDragLeave={() => setDrop(undefined)}
      onDragEnd={() => onDrag(null)}
      onDrop={(event) => {
        event.preventDefault();
        if (dragged !== null) moveBefore(dragged, drop === 'after' ? nextId : id);
        setDrop(undefined);
        onDrag(null);
      }}
    >
      <span className={`heading-digits ${styles.number}`}>{number}</span>
      <button
        type="button"
        className={styles.topic}
        dir="auto"
        aria-keyshortcuts={keyShortcuts(upKey, downKey)}
        onClick={() => begin(id)}
      >
        <span className={styles.title}>{title}</span>
        <span className={styles.facts} dir="ltr">
          <DimensionShape dimension={column} /> {columnNames[column]}
          {factsOf(votesFor(session, id), record.state, isCurrent, shareMs)}
        </span>
      </button>
      {record.state === 'parked' && (
        <IconButton
          label={`Still to discuss: ${title}`}
          size="small"
          icon={<RotateCcw aria-hidden="true" />}
          onClick={() => reopen(id)}
        />
      )}
      <Menu
        trigger={
          <IconButton label={`More for ${title}`} size="small" icon={<Ellipsis aria-hidden="true" />} />
        }
      >
        <MenuItem onSelect={() => begin(id)}>Discuss now</MenuItem>
        <MenuItem disabled={number === 1} keys={upKey} onSelect={() => moveTopic(id, -1)}>
          Move up
        </MenuItem>
        <MenuItem disabled={isLast} keys={downKey} onSelect={() => moveTopic(id, 1)}>
          Move down
        </MenuItem>
        {record.state !== 'open' && <MenuItem onSelect={() => reopen(id)}>Still to discuss</MenuItem>}
        {record.state !== 'parked' && (
          <MenuItem icon={<SquareParking aria-hidden="true" />} onSelect={() => park(id)}>
            Park
          </MenuItem>
        )}
        {record.state !== 'discussed' && (
          <MenuItem
            icon={<Check aria-hidden="true" />}
            onSelect={() => trySend({ type: 'topic.setState', id, state: 'discussed' })}
          >
            Discussed
          </MenuItem>
        )}
        <MenuItem onSelect={() => openOutcomeDialog({ kind: 'topic', topicId: id })}>Rename…</MenuItem>
        {canRemoveTopic(topic) && (
          <MenuItem danger onSelect={() => removeTopic(id)}>
            Remove
          </MenuItem>
        )}
      </Menu>
    </li>
  );
}

function factsOf(
  votes: number | null,
  state: TopicView['record']['state'],
  isCurrent: boolean,
  shareMs: number | null,
): string {
  const told = [
    ...(votes === null ? [] : [votes === 1 ? '1 vote' : `${votes} votes`]),
    ...(isCurrent ? ['now'] : []),
    ...(state === 'parked' || (state === 'discussed' && !isCurrent) ? [state] : []),
    ...(shareMs === null || isCurrent ? [] : [shareText(shareMs)]),
  ];
  return told.map((part) => ` · ${part}`).join('');
}

function shareText(ms: number): string {
  return ms === 0 ? 'no time left' : `${Math.max(1, Math.round(ms / minuteMs))} min`;
}
