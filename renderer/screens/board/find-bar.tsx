import { Search, X } from 'lucide-react';
import { useLayoutEffect, useRef, useState } from 'react';
import { columns } from '../../../shared/session/dimensions.ts';
import type { ObservationId } from '../../../shared/session/ids.ts';
import { displayText } from '../../../shared/session/text.ts';
import { IconButton } from '../../components/icon-button.tsx';
import { TextInput } from '../../components/text-input.tsx';
import { activate, useBoardView } from './board-view-store.ts';
import { stopsOf } from './board-walk.ts';
import { currentBoard, openSessionNow } from './current-board.ts';
import styles from './find-bar.module.css';
import { matchesIn } from './matches-in.ts';

/** Finds text on the board: Enter goes to the next card that has it, Shift+Enter back, Escape closes on the card found. */
export function FindBar() {
  const query = useBoardView((state) => state.query);
  return query === null ? null : <OpenFindBar query={query} />;
}

function OpenFindBar({ query }: { query: string }) {
  const input = useRef<HTMLInputElement>(null);
  const [at, setAt] = useState(-1);
  const found = cardsWith(query);
  useLayoutEffect(() => input.current?.focus(), []);

  function close() {
    useBoardView.setState(({ focusTick }) => ({ query: null, focusTick: focusTick + 1 }));
  }

  function go(step: number) {
    const next = (at + step + found.length) % found.length;
    const id = found[next];
    if (!id) return;
    setAt(next);
    activate(id, { focus: false });
    useBoardView.setState({ revealId: id });
  }

  return (
    <search className={styles.bar}>
      <TextInput
        ref={input}
        type="search"
        icon={<Search aria-hidden="true" />}
        aria-label="Find text"
        placeholder="Find text"
        value={query}
        className={styles.field}
        onChange={(event) => {
          setAt(-1);
          useBoardView.setState({ query: event.currentTarget.value });
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape') close();
          else if (event.key === 'Enter' && found.length > 0) go(event.shiftKey ? -1 : 1);
          else return;
          event.preventDefault();
        }}
      />
      <p role="status" className={styles.count}>
        {query.trim() !== '' &&
          (found.length === 0 ? 'Not found' : `${at < 0 ? '' : `${at + 1} of `}${found.length} found`)}
      </p>
      <IconButton label="Close search" icon={<X aria-hidden="true" />} onClick={close} />
    </search>
  );
}

/** The cards whose text holds the query, in reading order. */
function cardsWith(query: string): ObservationId[] {
  if (query.trim() === '') return [];
  const { observations } = openSessionNow();
  const ids = columns.flatMap((column) => stopsOf(currentBoard()[column])) as ObservationId[];
  return ids.filter((id) => matchesIn(displayText(observations[id]?.text ?? ''), query).length > 0);
}
