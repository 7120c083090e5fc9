import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { observationOnBoard } from '../../../shared/session/board-items.ts';
import { type Dimension, dimensions } from '../../../shared/session/dimensions.ts';
import type { ItemId } from '../../../shared/session/ids.ts';
import type { Role } from '../../../shared/session/roles.ts';
import { displayText } from '../../../shared/session/text.ts';
import { columnNames, roleNames } from '../../../shared/templates/words.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { DialogActions } from '../../components/dialog-actions.tsx';
import { keyWordsOf } from '../../parts/key-words.ts';
import { shortcutsOf } from '../../stores/action-registry.ts';
import { isShortcut, keyPressOf } from '../../stores/key-press.ts';
import { BlindChoice } from './blind-choice.tsx';
import { closeDialog } from './board-view-store.ts';
import { openSessionNow } from './current-board.ts';
import { splitSort } from './mark-commands.ts';
import styles from './seen-differently-dialog.module.css';

export interface SeenDifferentlyDialogProps {
  id: ItemId;
}

type Pair<T> = readonly [T, T];

/** Two roles choose where a card belongs, neither seeing the other's choice; then both are told. */
export function SeenDifferentlyDialog({ id }: SeenDifferentlyDialogProps) {
  const card = observationOnBoard(openSessionNow(), id);
  const [chosenRoles, setRoles] = useState<Pair<Role>>(['product-owner', 'chapter-lead']);
  const [choices, setChoices] = useState<Pair<Dimension | null>>([null, null]);
  const box = useRef<HTMLDivElement>(null);
  const confirm = useRef<HTMLButtonElement>(null);
  const [first, second] = choices;
  const isOpenFor = first === null ? 0 : 1;
  const areBothMade = first !== null && second !== null;
  const isSameRole = chosenRoles[0] === chosenRoles[1];

  // The button that was pressed goes away with the choice.
  useEffect(() => {
    if (choices.includes(null)) box.current?.querySelector<HTMLElement>('[data-autofocus]')?.focus();
    else confirm.current?.focus();
  }, [choices]);

  function choose(index: 0 | 1, dimension: Dimension | null) {
    setChoices(withAt(choices, index, dimension));
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.target instanceof HTMLSelectElement) return;
    const press = keyPressOf(event.nativeEvent);
    const dimension = dimensions.find((one) =>
      shortcutsOf(fileAction(one)).some((keys) => isShortcut(press, keys)),
    );
    if (!dimension || areBothMade) return;
    event.preventDefault();
    choose(isOpenFor, dimension);
  }

  if (!card) return null;
  return (
    <Dialog
      open
      title="Seen differently"
      onClose={closeDialog}
      onKeyDown={onKeyDown}
      onSubmit={() => {
        if (first === null || second === null || isSameRole) return;
        const made = [
          { role: chosenRoles[0], dimension: first },
          { role: chosenRoles[1], dimension: second },
        ] as const;
        if (splitSort(card.id, made)) closeDialog();
      }}
      footer={
        <DialogActions
          confirm={
            <Button ref={confirm} type="submit" variant="primary" disabled={!areBothMade || isSameRole}>
              {areBothMade && first === second ? `File in ${columnNames[first]}` : 'Keep both views'}
            </Button>
          }
          cancel={<Button onClick={closeDialog}>Cancel</Button>}
        />
      }
    >
      <p dir="auto" className={styles.card}>
        {displayText(card.text)}
      </p>
      <div ref={box} className={styles.choices}>
        {([0, 1] as const).map((index) => (
          <BlindChoice
            key={index}
            number={index + 1}
            role={chosenRoles[index]}
            choice={choices[index]}
            isMasked={!areBothMade}
            isNext={!areBothMade && index === isOpenFor}
            onRole={(role) => setRoles(withAt(chosenRoles, index, role))}
            onChoose={(dimension) => choose(index, dimension)}
          />
        ))}
      </div>
      <p role="status" className={styles.outcome}>
        {isSameRole ? 'Choose two different roles.' : outcomeOf(chosenRoles, choices)}
      </p>
    </Dialog>
  );
}

const fileAction = (dimension: Dimension) => `board.file.${dimension}`;
const eitherOf = new Intl.ListFormat('en-GB', { type: 'disjunction' });

/** The keys that file a card on the board choose here. */
function orPress(): string {
  const keys = dimensions.flatMap((dimension) => keyWordsOf(fileAction(dimension)) ?? []);
  return keys.length === 0 ? '' : `, or press ${eitherOf.format(keys)}`;
}

function withAt<T>([first, second]: Pair<T>, index: 0 | 1, value: T): Pair<T> {
  return index === 0 ? [value, second] : [first, value];
}

function outcomeOf([roleA, roleB]: Pair<Role>, [a, b]: Pair<Dimension | null>): string {
  if (a === null) return `${roleNames[roleA]}, where does it belong? Choose${orPress()}.`;
  if (b === null) return `The first choice is hidden. ${roleNames[roleB]}, where does it belong?`;
  if (a === b) return `Both say ${columnNames[a]}.`;
  return `${columnNames[a]} and ${columnNames[b]}: worth a topic of its own. It is filed in ${columnNames[a]}.`;
}
