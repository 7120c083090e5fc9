import { Search } from 'lucide-react';
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { Dialog } from '../../components/dialog.tsx';
import { KeyHint } from '../../components/key-hint.tsx';
import { ListOption } from '../../components/list-option.tsx';
import { TextInput } from '../../components/text-input.tsx';
import { type AppAction, registeredActions, useActions } from '../../stores/action-registry.ts';
import { keyCaps } from '../../stores/key-caps.ts';
import styles from './command-palette.module.css';
import { filterActions } from './filter-actions.ts';
import { groupActions } from './group-actions.ts';

const group = 'App';
const ownId = 'app.findCommand';

/** Every command that works now, found by its words. Opens by its own shortcut. */
export function CommandPalette() {
  const [isOpen, setIsOpen] = useState(false);
  useActions(
    useMemo(
      () => [
        {
          id: ownId,
          label: 'Find a command',
          group,
          keys: ['mod+k'],
          worksInText: true,
          run: () => setIsOpen(true),
        },
      ],
      [],
    ),
  );
  const close = () => setIsOpen(false);
  return (
    <Dialog open={isOpen} onClose={close} title="Commands" className={styles.palette}>
      <Commands onClose={close} />
    </Dialog>
  );
}

interface CommandsProps {
  onClose: () => void;
}

function Commands({ onClose }: CommandsProps) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const [available] = useState(() =>
    registeredActions().filter((action) => action.id !== ownId && (action.isEnabled?.() ?? true)),
  );
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const groups = groupActions(filterActions(available, query));
  const shown = groups.flatMap(({ actions }) => actions);
  const chosen = shown[active];

  useEffect(() => {
    const option = chosen && document.getElementById(`${id}-${chosen.id}`);
    option?.scrollIntoView({ block: 'nearest' });
  }, [id, chosen]);

  function run(action: AppAction) {
    // Closed first, so that the action finds the focus where the user left it.
    flushSync(onClose);
    action.run();
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    const count = Math.max(shown.length, 1);
    const target = {
      ArrowDown: (active + 1) % count,
      ArrowUp: (active - 1 + count) % count,
      PageDown: Math.min(active + 8, count - 1),
      PageUp: Math.max(active - 8, 0),
    }[event.key];
    if (target !== undefined) {
      event.preventDefault();
      setActive(target);
    } else if (event.key === 'Enter' && chosen) {
      event.preventDefault();
      run(chosen);
    }
  }

  return (
    <>
      <TextInput
        role="combobox"
        aria-label="Find a command"
        aria-expanded={shown.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={chosen ? `${id}-${chosen.id}` : undefined}
        placeholder="Find a command"
        icon={<Search aria-hidden="true" />}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          setActive(0);
          list.current?.scrollTo({ top: 0 });
        }}
        onKeyDown={onKeyDown}
      />
      <div ref={list} id={`${id}-list`} role="listbox" aria-label="Commands" className={styles.list}>
        {groups.map((group) => (
          // biome-ignore lint/a11y/useSemanticElements: a group of options inside a listbox has no element of its own.
          <div key={group.name} role="group" aria-labelledby={`${id}-group-${group.name}`}>
            <div id={`${id}-group-${group.name}`} role="presentation" className={styles.group}>
              {group.name}
            </div>
            {group.actions.map((action) => (
              <ListOption
                key={action.id}
                id={`${id}-${action.id}`}
                isSelected={action === chosen}
                className={styles.option}
                onPointerMove={() => setActive(shown.indexOf(action))}
                onChoose={() => run(action)}
              >
                <span>{action.label}</span>
                {action.keys?.[0] && <KeyHint keys={keyCaps(action.keys[0])} />}
              </ListOption>
            ))}
          </div>
        ))}
      </div>
      <p role="status" className={shown.length > 0 ? 'visually-hidden' : styles.nothing}>
        {shown.length > 0 ? `${shown.length} commands` : 'No command has these words.'}
      </p>
    </>
  );
}
