import { type KeyboardEvent, useId, useState } from 'react';
import type { ItemId } from '../../../shared/session/ids.ts';
import { sortFocus } from '../../../shared/session/sort-walk.ts';
import { Dialog } from '../../components/dialog.tsx';
import { DimensionShape } from '../../components/dimension-shape.tsx';
import { ListOption } from '../../components/list-option.tsx';
import { TextInput } from '../../components/text-input.tsx';
import { useIsPresentingHere } from '../../stores/present-here-store.ts';
import { activate, closeDialog } from './board-view-store.ts';
import { groupItems } from './card-commands.ts';
import { currentBoard, openSessionNow } from './current-board.ts';
import { groupCandidates } from './group-candidates.ts';
import styles from './group-picker.module.css';

export interface GroupPickerProps {
  ids: readonly ItemId[];
}

/** Chooses the card or group to put cards together with: type some letters, walk with the arrows, Enter. */
export function GroupPicker({ ids }: GroupPickerProps) {
  const [query, setQuery] = useState('');
  const [marked, setMarked] = useState(0);
  const listId = useId();
  const session = openSessionNow();
  const isSeenByRoom = useIsPresentingHere(session.id);
  // Of what is still to sort the room sees one card at a time.
  const board = isSeenByRoom ? { ...currentBoard(), none: [] } : currentBoard();
  const candidates = groupCandidates(session, board, ids, query);
  const at = Math.min(marked, candidates.length - 1);

  function choose(index: number) {
    const target = candidates[index];
    if (!target || !groupItems(ids, target.id)) return;
    closeDialog();
    // While cards are sorted the work goes on with the group as a whole, or with the next card.
    const next = sortFocus(openSessionNow()) ?? ids[0];
    if (next) activate(next);
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown') setMarked(Math.min(at + 1, candidates.length - 1));
    else if (event.key === 'ArrowUp') setMarked(Math.max(at - 1, 0));
    else if (event.key === 'Enter') choose(at);
    else return;
    event.preventDefault();
  }

  return (
    <Dialog open title="Group with…" onClose={closeDialog}>
      <TextInput
        role="combobox"
        aria-label="Card or group"
        aria-expanded="true"
        aria-controls={listId}
        aria-activedescendant={candidates[at] ? `${listId}-${at}` : undefined}
        placeholder="Type the first letters"
        value={query}
        onChange={(event) => {
          setQuery(event.currentTarget.value);
          setMarked(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div id={listId} role="listbox" aria-label="Cards and groups" className={styles.list}>
        {candidates.map(({ id, title, column, isGroup }, index) => (
          <ListOption
            key={id}
            id={`${listId}-${index}`}
            ref={(element) => {
              if (index === at) element?.scrollIntoView({ block: 'nearest' });
            }}
            isSelected={index === at}
            data-colour={column}
            className={styles.option}
            onChoose={() => choose(index)}
          >
            <DimensionShape dimension={column} className={styles.shape} />
            <span className={styles.title}>{title}</span>
            {isGroup && <span className={styles.group}>group</span>}
          </ListOption>
        ))}
      </div>
      <p role="status" className={styles.nothing}>
        {candidates.length === 0 ? 'No other card with these letters.' : ''}
      </p>
    </Dialog>
  );
}
